/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Din adgangskode skal indeholde",
      "minimumLength": "{{length}} eller flere tegn",
      "maximumLength": "mindre end {{length}} tegn",
      "requireLowercase": "et lille bogstav",
      "requireUppercase": "et stort bogstav",
      "requireNumbers": "et tal",
      "requireSpecialCharacter": "et specialtegn"
    },
    "zxcvbn": {
      "notEnough": "Din adgangskode er ikke stærk nok.",
      "couldBeStronger": "Din adgangskode virker, men kunne være stærkere. Prøv at tilføje flere tegn.",
      "goodPassword": "Din adgangskode opfylder alle nødvendige krav."
    },
    "form_identifier_not_found": "Vi kunne ikke finde en konto med disse detaljer.",
    "form_password_incorrect": "Adgangskoden er forkert.",
    "form_password_validation_failed": "Forkert adgangskode.",
    "form_password_or_identifier_incorrect": "Adgangskoden eller e-mailadressen er forkert. Prøv igen eller brug en anden metode.",
    "form_password_length_too_short": "Adgangskoden er for kort.",
    "form_password_size_in_bytes_exceeded": "Din adgangskode har overskredet det maksimalt tilladte antal bytes, forkort den eller fjern nogle specialtegn.",
    "form_password_not_strong_enough": "Adgangskoden er ikke stærk nok.",
    "form_code_incorrect": "Koden er forkert.",
    "form_param_nil": "Dette felt kan ikke være tomt.",
    "form_param_format_invalid": "Formatet er ugyldigt.",
    "passkey_retrieval_cancelled": "Hentning af adgangsnøgle blev annulleret.",
    "passkey_not_supported": "Adgangsnøgler understøttes ikke på denne enhed.",
    "form_password_pwned": "Adgangskoden er blevet kompromitteret.",
    "form_password_pwned__sign_in": "Din adgangskode er blevet kompromitteret, vælg en ny.",
    "captcha_invalid": "Tilmelding mislykkedes på grund af fejlede sikkerhedsvalideringer. Opdater siden for at prøve igen, eller kontakt support for yderligere assistance.",
    "captcha_unavailable": "Tilmelding mislykkedes på grund af fejlet botvalidering. Opdater siden for at prøve igen, eller kontakt support for yderligere assistance.",
    "session_exists": "Du er allerede logget ind."
  }
};

export default TEXTS;
