/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Din adgangskode skal indeholde",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} eller flere tegn",
  "unstable__errors.passwordComplexity.maximumLength": "mindre end {{length}} tegn",
  "unstable__errors.passwordComplexity.requireLowercase": "et lille bogstav",
  "unstable__errors.passwordComplexity.requireUppercase": "et stort bogstav",
  "unstable__errors.passwordComplexity.requireNumbers": "et tal",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "et specialtegn",
  "unstable__errors.zxcvbn.notEnough": "Din adgangskode er ikke stærk nok.",
  "unstable__errors.zxcvbn.couldBeStronger": "Din adgangskode virker, men kunne være stærkere. Prøv at tilføje flere tegn.",
  "unstable__errors.zxcvbn.goodPassword": "Din adgangskode opfylder alle nødvendige krav.",
  "unstable__errors.form_identifier_not_found": "Vi kunne ikke finde en konto med disse detaljer.",
  "unstable__errors.form_password_incorrect": "Adgangskoden er forkert.",
  "unstable__errors.form_password_validation_failed": "Forkert adgangskode.",
  "unstable__errors.form_password_or_identifier_incorrect": "Adgangskoden eller e-mailadressen er forkert. Prøv igen eller brug en anden metode.",
  "unstable__errors.form_password_length_too_short": "Adgangskoden er for kort.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Din adgangskode har overskredet det maksimalt tilladte antal bytes, forkort den eller fjern nogle specialtegn.",
  "unstable__errors.form_password_not_strong_enough": "Adgangskoden er ikke stærk nok.",
  "unstable__errors.form_code_incorrect": "Koden er forkert.",
  "unstable__errors.form_param_nil": "Dette felt kan ikke være tomt.",
  "unstable__errors.form_param_format_invalid": "Formatet er ugyldigt.",
  "unstable__errors.passkey_retrieval_cancelled": "Hentning af adgangsnøgle blev annulleret.",
  "unstable__errors.passkey_not_supported": "Adgangsnøgler understøttes ikke på denne enhed.",
  "unstable__errors.form_password_pwned": "Adgangskoden er blevet kompromitteret.",
  "unstable__errors.form_password_pwned__sign_in": "Din adgangskode er blevet kompromitteret, vælg en ny.",
  "unstable__errors.session_exists": "Du er allerede logget ind.",
  "unstable__errors.captcha_invalid": "Tilmelding mislykkedes på grund af fejlede sikkerhedsvalideringer. Opdater siden for at prøve igen, eller kontakt support for yderligere assistance.",
  "unstable__errors.captcha_unavailable": "Tilmelding mislykkedes på grund af fejlet botvalidering. Opdater siden for at prøve igen, eller kontakt support for yderligere assistance."
};

export default TEXTS;
