/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Passordet ditt må inneholde",
      "minimumLength": "{{length}} eller flere tegn",
      "maximumLength": "mindre enn {{length}} tegn",
      "requireLowercase": "en liten bokstav",
      "requireUppercase": "en stor bokstav",
      "requireNumbers": "et tall",
      "requireSpecialCharacter": "et spesialtegn"
    },
    "zxcvbn": {
      "notEnough": "Passordet ditt er ikke sterkt nok.",
      "couldBeStronger": "Passordet ditt fungerer, men det kan være sterkere. Prøv å legge til flere tegn.",
      "goodPassword": "Godt jobbet. Dette er et utmerket passord."
    },
    "form_identifier_not_found": "Vi klarte ikke finne en konto med disse detaljene.",
    "form_password_validation_failed": "Feil passord",
    "form_password_or_identifier_incorrect": "Passordet eller e-postadressen er feil. Prøv igjen eller bruk en annen metode.",
    "form_password_length_too_short": "Passordet ditt er for kort. Det må være minst 8 tegn langt.",
    "form_password_size_in_bytes_exceeded": "Passordet ditt har overskredet maksimalt antall byte tillatt. Vennligst forkort det eller fjern noen spesialtegn.",
    "form_password_not_strong_enough": "Passordet ditt er ikke sterkt nok.",
    "form_new_password_matches_current": "Det nye passordet kan ikke være det samme som det nåværende passordet.",
    "passkey_retrieval_cancelled": "Passnøkkelverifiseringen ble avbrutt eller tidsavbrutt.",
    "passkey_not_supported": "Passnøkler støttes ikke på denne enheten.",
    "form_password_pwned": "Dette passordet er funnet som en del av et datainnbrudd og kan ikke brukes. Vennligst prøv et annet passord.",
    "form_password_pwned__sign_in": "Dette passordet er funnet som en del av et datainnbrudd og kan ikke brukes. Vennligst tilbakestill passordet ditt.",
    "captcha_invalid": "Registreringen mislyktes på grunn av mislykkede sikkerhetsvalideringer. Vennligst oppdater siden og prøv igjen, eller ta kontakt med brukerstøtte for mer hjelp.",
    "captcha_unavailable": "Registreringen mislyktes på grunn av mislykkede bot-valideringer. Vennligst oppdater siden og prøv igjen, eller ta kontakt med brukerstøtte for mer hjelp.",
    "session_exists": "Du er allerede logget inn."
  }
};

export default TEXTS;
