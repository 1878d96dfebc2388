/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Das Passwort muss",
  "unstable__errors.passwordComplexity.minimumLength": "mindestens {{length}} Zeichen lang sein",
  "unstable__errors.passwordComplexity.maximumLength": "weniger als {{length}} Zeichen lang sein",
  "unstable__errors.passwordComplexity.requireLowercase": "einen Kleinbuchstaben enthalten",
  "unstable__errors.passwordComplexity.requireUppercase": "einen Großbuchstaben enthalten",
  "unstable__errors.passwordComplexity.requireNumbers": "eine Zahl enthalten",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "ein Sonderzeichen enthalten",
  "unstable__errors.zxcvbn.notEnough": "Ihr Passwort ist nicht stark genug.",
  "unstable__errors.zxcvbn.couldBeStronger": "Ihr Passwort funktioniert, könnte aber besser sein. Versuchen Sie, mehr Zeichen hinzuzufügen.",
  "unstable__errors.zxcvbn.goodPassword": "Ihr Passwort erfüllt alle notwendigen Anforderungen.",
  "unstable__errors.form_identifier_not_found": "Wir konnten kein Konto mit diesen Details finden.",
  "unstable__errors.form_password_incorrect": "Das eingegebene Passwort ist falsch.",
  "unstable__errors.form_password_validation_failed": "Falsches Passwort.",
  "unstable__errors.form_password_or_identifier_incorrect": "Passwort oder E-Mail-Adresse ist falsch. Versuchen Sie es erneut oder verwenden Sie eine andere Methode.",
  "unstable__errors.form_password_length_too_short": "Das Passwort ist zu kurz. Es muss mindestens 8 Zeichen lang sein.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Das Passwort hat die maximale Anzahl an Bytes überschritten. Bitte kürzen oder Sonderzeichen entfernen.",
  "unstable__errors.form_password_not_strong_enough": "Passwort nicht stark genug.",
  "unstable__errors.form_code_incorrect": "Der eingegebene Code ist falsch. Bitte überprüfen Sie ihn und versuchen Sie es erneut.",
  "unstable__errors.form_param_nil": "Ein erforderliches Feld wurde nicht ausgefüllt. Bitte überprüfen Sie Ihre Eingaben.",
  "unstable__errors.form_param_format_invalid": "Das Format des eingegebenen Parameters ist ungültig.",
  "unstable__errors.form_param_type_invalid": "Der eingegebene Parameter hat einen ungültigen Typ.",
  "unstable__errors.form_param_value_invalid": "Der eingegebene Wert ist ungültig.",
  "unstable__errors.passkey_retrieval_cancelled": "Die Passkey-Registrierung wurde abgebrochen oder das Zeitlimit wurde überschritten.",
  "unstable__errors.passkey_not_supported": "Passkeys werden auf diesem Gerät nicht unterstützt.",
  "unstable__errors.form_password_pwned": "Das gewählte Passwort wurde bei einem Datenleck im Internet gefunden. Wählen Sie aus Sicherheitsgründen bitte ein anderes Passwort.",
  "unstable__errors.form_password_pwned__sign_in": "Dieses Passwort wurde in einem Datenleck gefunden und kann nicht verwendet werden. Bitte setzen Sie Ihr Passwort zurück.",
  "unstable__errors.session_exists": "Sie sind bereits angemeldet.",
  "unstable__errors.captcha_invalid": "Anmeldung aufgrund fehlgeschlagener Sicherheitsüberprüfung nicht erfolgreich. Bitte versuchen Sie es erneut oder kontaktieren Sie uns für weitere Unterstützung.",
  "unstable__errors.captcha_unavailable": "Die Anmeldung ist aufgrund einer fehlgeschlagenen Bot-Validierung fehlgeschlagen. Bitte aktualisieren Sie die Seite, um es erneut zu versuchen, oder wenden Sie sich an den Support, um weitere Unterstützung zu erhalten."
};

export default TEXTS;
