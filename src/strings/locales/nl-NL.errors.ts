/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Wachtwoord moet minstens 1 speciaal teken bevatten.",
  "unstable__errors.passwordComplexity.requireLowercase": "Wachtwoord moet minstens 1 kleine letter bevatten.",
  "unstable__errors.passwordComplexity.requireUppercase": "Wachtwoord moet minstens 1 hoofdletter bevatten.",
  "unstable__errors.passwordComplexity.requireNumbers": "Wachtwoord moet minstens 1 cijfer bevatten.",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "Wachtwoord moet minstens 1 speciaal teken bevatten.",
  "unstable__errors.zxcvbn.notEnough": "Je wachtwoord is niet sterk genoeg.",
  "unstable__errors.zxcvbn.couldBeStronger": "Je wachtwoord werkt, maar kan sterker zijn. Probeer meer tekens toe te voegen.",
  "unstable__errors.zxcvbn.goodPassword": "Je wachtwoord voldoet aan alle vereisten.",
  "unstable__errors.form_identifier_not_found": "We konden geen account vinden met deze details.",
  "unstable__errors.form_password_incorrect": "Het wachtwoord is incorrect.",
  "unstable__errors.form_password_validation_failed": "Wachtwoord is incorrect.",
  "unstable__errors.form_password_or_identifier_incorrect": "Het wachtwoord of het e-mailadres is onjuist. Probeer het opnieuw of gebruik een andere methode.",
  "unstable__errors.form_password_length_too_short": "Het wachtwoord is te kort.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Je wachtwoord heeft het maximum aantal bytes overschreden, vermijd speciale tekens.",
  "unstable__errors.form_password_not_strong_enough": "Je wachtwoord is niet sterk genoeg.",
  "unstable__errors.form_code_incorrect": "De ingevoerde code is incorrect.",
  "unstable__errors.form_param_nil": "Dit veld mag niet leeg zijn.",
  "unstable__errors.form_param_format_invalid": "Het formaat van het ingevoerde gegeven is ongeldig.",
  "unstable__errors.form_param_value_invalid": "De waarde die je hebt ingevoerd is ongeldig.",
  "unstable__errors.passkey_retrieval_cancelled": "Passkey ophalen is geannuleerd.",
  "unstable__errors.passkey_not_supported": "Passkeys worden niet ondersteund door deze browser.",
  "unstable__errors.form_password_pwned": "Dit wachtwoord is in een datalek gevonden.",
  "unstable__errors.form_password_pwned__sign_in": "Als je dit wachtwoord elders gebruikt, moet je het wijzigen.",
  "unstable__errors.session_exists": "Je bent al ingelogd.",
  "unstable__errors.captcha_invalid": "Aanmelding mislukt vanwege mislukte beveiligingsvalidaties. Vernieuw de pagina om het opnieuw te proberen of neem contact op met de ondersteuning voor verdere hulp.",
  "unstable__errors.captcha_unavailable": "Aanmelding mislukt vanwege mislukte botvalidatie. Vernieuw de pagina om het opnieuw te proberen of neem contact op met de ondersteuning voor verdere hulp."
};

export default TEXTS;
