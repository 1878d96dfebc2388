/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Vaše heslo musí obsahovat",
      "minimumLength": "{{length}} nebo více znaků",
      "maximumLength": "méně než {{length}} znaků",
      "requireLowercase": "malé písmeno",
      "requireUppercase": "velké písmeno",
      "requireNumbers": "číslici",
      "requireSpecialCharacter": "speciální znak"
    },
    "zxcvbn": {
      "notEnough": "Vaše heslo není dostatečně silné.",
      "couldBeStronger": "Vaše heslo funguje, ale mohlo by být silnější. Zkuste přidat více znaků.",
      "goodPassword": "Vaše heslo splňuje všechny potřebné požadavky."
    },
    "form_identifier_not_found": "Nebyl nalezen účet s těmihle detaily.",
    "form_password_incorrect": "Heslo je nesprávné.",
    "form_password_validation_failed": "Nesprávné heslo",
    "form_password_or_identifier_incorrect": "Heslo nebo e-mailová adresa je nesprávná. Zkuste to znovu nebo použijte jinou metodu.",
    "form_password_length_too_short": "Heslo je příliš krátké.",
    "form_password_size_in_bytes_exceeded": "Vaše heslo překročilo maximální povolený počet bajtů, prosím zkrátit ho nebo odstranit některé speciální znaky.",
    "form_password_not_strong_enough": "Vaše heslo není dostatečně silné.",
    "form_code_incorrect": "Kód je nesprávný.",
    "form_param_nil": "Tento parametr je povinný.",
    "form_param_format_invalid": "Formát parametru je neplatný.",
    "form_param_value_invalid": "Tento parametr má neplatnou hodnotu.",
    "passkey_retrieval_cancelled": "Ověření přístupového klíče bylo zrušeno nebo vypršel časový limit.",
    "passkey_not_supported": "Přístupové klíče nejsou podporovány na tomto zařízení.",
    "form_password_pwned": "Toto heslo bylo nalezeno jako součást prolomení a nelze ho použít, zkuste prosím jiné heslo.",
    "form_password_pwned__sign_in": "Toto heslo bylo nalezeno jako součást prolomení a nelze ho použít, prosím resetujte si heslo.",
    "captcha_invalid": "Registrace neúspěšná kvůli neúspěšným bezpečnostním validacím. Prosím, obnovte stránku a zkuste to znovu nebo kontaktujte podporu.",
    "captcha_unavailable": "Registrace nebyla úspěšná kvůli neúspěšné validaci bota. Prosím obnovte stránku a zkuste to znovu, nebo se obraťte na podporu pro další pomoc.",
    "session_exists": "Jste již přihlášen."
  }
};

export default TEXTS;
