/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Passordet ditt må inneholde",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} eller flere tegn",
  "unstable__errors.passwordComplexity.maximumLength": "mindre enn {{length}} tegn",
  "unstable__errors.passwordComplexity.requireLowercase": "en liten bokstav",
  "unstable__errors.passwordComplexity.requireUppercase": "en stor bokstav",
  "unstable__errors.passwordComplexity.requireNumbers": "et tall",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "et spesialtegn",
  "unstable__errors.zxcvbn.notEnough": "Passordet ditt er ikke sterkt nok.",
  "unstable__errors.zxcvbn.couldBeStronger": "Passordet ditt fungerer, men det kan være sterkere. Prøv å legge til flere tegn.",
  "unstable__errors.zxcvbn.goodPassword": "Godt jobbet. Dette er et utmerket passord.",
  "unstable__errors.form_identifier_not_found": "Vi klarte ikke finne en konto med disse detaljene.",
  "unstable__errors.form_password_validation_failed": "Feil passord",
  "unstable__errors.form_password_or_identifier_incorrect": "Passordet eller e-postadressen er feil. Prøv igjen eller bruk en annen metode.",
  "unstable__errors.form_password_length_too_short": "Passordet ditt er for kort. Det må være minst 8 tegn langt.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Passordet ditt har overskredet maksimalt antall byte tillatt. Vennligst forkort det eller fjern noen spesialtegn.",
  "unstable__errors.form_password_not_strong_enough": "Passordet ditt er ikke sterkt nok.",
  "unstable__errors.form_new_password_matches_current": "Det nye passordet kan ikke være det samme som det nåværende passordet.",
  "unstable__errors.passkey_retrieval_cancelled": "Passnøkkelverifiseringen ble avbrutt eller tidsavbrutt.",
  "unstable__errors.passkey_not_supported": "Passnøkler støttes ikke på denne enheten.",
  "unstable__errors.form_password_pwned": "Dette passordet er funnet som en del av et datainnbrudd og kan ikke brukes. Vennligst prøv et annet passord.",
  "unstable__errors.form_password_pwned__sign_in": "Dette passordet er funnet som en del av et datainnbrudd og kan ikke brukes. Vennligst tilbakestill passordet ditt.",
  "unstable__errors.session_exists": "Du er allerede logget inn.",
  "unstable__errors.captcha_invalid": "Registreringen mislyktes på grunn av mislykkede sikkerhetsvalideringer. Vennligst oppdater siden og prøv igjen, eller ta kontakt med brukerstøtte for mer hjelp.",
  "unstable__errors.captcha_unavailable": "Registreringen mislyktes på grunn av mislykkede bot-valideringer. Vennligst oppdater siden og prøv igjen, eller ta kontakt med brukerstøtte for mer hjelp."
};

export default TEXTS;
