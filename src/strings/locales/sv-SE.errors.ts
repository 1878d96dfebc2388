/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Lösenordet måste innehålla",
      "minimumLength": "{{length}} eller fler tecken",
      "maximumLength": "mindre än {{length}} tecken",
      "requireLowercase": "Kräver små bokstäver",
      "requireUppercase": "Kräver stora bokstäver",
      "requireNumbers": "Kräver siffror",
      "requireSpecialCharacter": "Kräver specialtecken"
    },
    "zxcvbn": {
      "notEnough": "Ditt lösenord är inte tillräckligt starkt.",
      "couldBeStronger": "Ditt lösenord fungerar, men kunde vara starkare. Försök lägga till fler tecken.",
      "goodPassword": "Ditt lösenord uppfyller alla nödvändiga krav."
    },
    "form_identifier_not_found": "Vi kunde inte hitta ett konto med dessa uppgifter.",
    "form_password_incorrect": "Lösenordet är felaktigt.",
    "form_password_validation_failed": "Felaktigt lösenord",
    "form_password_or_identifier_incorrect": "Lösenordet eller e-postadressen är felaktig. Försök igen eller använd en annan metod.",
    "form_password_length_too_short": "Lösenordet är för kort.",
    "form_password_size_in_bytes_exceeded": "Ditt lösenord har överskridit det maximala antalet tillåtna bytes, vänligen förkorta det eller ta bort några specialtecken.",
    "form_password_not_strong_enough": "Ditt lösenord är inte tillräckligt starkt.",
    "form_code_incorrect": "Koden är felaktig",
    "form_param_nil": "Parametern får inte vara tom.",
    "form_param_format_invalid": "Formatet är ogiltigt.",
    "passkey_retrieval_cancelled": "Hämtning av passnyckel avbruten.",
    "passkey_not_supported": "Passnyckel stöds inte.",
    "form_password_pwned": "Lösenordet har läckt i tidigare dataintrång.",
    "form_password_pwned__sign_in": "Lösenordet har läckt, vänligen logga in för att ändra det.",
    "captcha_invalid": "Registrering misslyckades på grund av säkerhetskontroller. Vänligen uppdatera sidan och försök igen eller kontakta supporten för mer hjälp.",
    "captcha_unavailable": "Registrering misslyckades på grund av misslyckad bot-validering. Vänligen uppdatera sidan och försök igen eller kontakta supporten för mer hjälp.",
    "session_exists": "Du är redan inloggad."
  }
};

export default TEXTS;
