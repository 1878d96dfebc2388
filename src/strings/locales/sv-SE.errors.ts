/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Lösenordet måste innehålla",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} eller fler tecken",
  "unstable__errors.passwordComplexity.maximumLength": "mindre än {{length}} tecken",
  "unstable__errors.passwordComplexity.requireLowercase": "Kräver små bokstäver",
  "unstable__errors.passwordComplexity.requireUppercase": "Kräver stora bokstäver",
  "unstable__errors.passwordComplexity.requireNumbers": "Kräver siffror",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "Kräver specialtecken",
  "unstable__errors.zxcvbn.notEnough": "Ditt lösenord är inte tillräckligt starkt.",
  "unstable__errors.zxcvbn.couldBeStronger": "Ditt lösenord fungerar, men kunde vara starkare. Försök lägga till fler tecken.",
  "unstable__errors.zxcvbn.goodPassword": "Ditt lösenord uppfyller alla nödvändiga krav.",
  "unstable__errors.form_identifier_not_found": "Vi kunde inte hitta ett konto med dessa uppgifter.",
  "unstable__errors.form_password_incorrect": "Lösenordet är felaktigt.",
  "unstable__errors.form_password_validation_failed": "Felaktigt lösenord",
  "unstable__errors.form_password_or_identifier_incorrect": "Lösenordet eller e-postadressen är felaktig. Försök igen eller använd en annan metod.",
  "unstable__errors.form_password_length_too_short": "Lösenordet är för kort.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Ditt lösenord har överskridit det maximala antalet tillåtna bytes, vänligen förkorta det eller ta bort några specialtecken.",
  "unstable__errors.form_password_not_strong_enough": "Ditt lösenord är inte tillräckligt starkt.",
  "unstable__errors.form_code_incorrect": "Koden är felaktig",
  "unstable__errors.form_param_nil": "Parametern får inte vara tom.",
  "unstable__errors.form_param_format_invalid": "Formatet är ogiltigt.",
  "unstable__errors.passkey_retrieval_cancelled": "Hämtning av passnyckel avbruten.",
  "unstable__errors.passkey_not_supported": "Passnyckel stöds inte.",
  "unstable__errors.form_password_pwned": "Lösenordet har läckt i tidigare dataintrång.",
  "unstable__errors.form_password_pwned__sign_in": "Lösenordet har läckt, vänligen logga in för att ändra det.",
  "unstable__errors.session_exists": "Du är redan inloggad.",
  "unstable__errors.captcha_invalid": "Registrering misslyckades på grund av säkerhetskontroller. Vänligen uppdatera sidan och försök igen eller kontakta supporten för mer hjälp.",
  "unstable__errors.captcha_unavailable": "Registrering misslyckades på grund av misslyckad bot-validering. Vänligen uppdatera sidan och försök igen eller kontakta supporten för mer hjälp."
};

export default TEXTS;
