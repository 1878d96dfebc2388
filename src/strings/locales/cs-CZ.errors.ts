/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Vaše heslo musí obsahovat",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} nebo více znaků",
  "unstable__errors.passwordComplexity.maximumLength": "méně než {{length}} znaků",
  "unstable__errors.passwordComplexity.requireLowercase": "malé písmeno",
  "unstable__errors.passwordComplexity.requireUppercase": "velké písmeno",
  "unstable__errors.passwordComplexity.requireNumbers": "číslici",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "speciální znak",
  "unstable__errors.zxcvbn.notEnough": "Vaše heslo není dostatečně silné.",
  "unstable__errors.zxcvbn.couldBeStronger": "Vaše heslo funguje, ale mohlo by být silnější. Zkuste přidat více znaků.",
  "unstable__errors.zxcvbn.goodPassword": "Vaše heslo splňuje všechny potřebné požadavky.",
  "unstable__errors.form_identifier_not_found": "Nebyl nalezen účet s těmihle detaily.",
  "unstable__errors.form_password_incorrect": "Heslo je nesprávné.",
  "unstable__errors.form_password_validation_failed": "Nesprávné heslo",
  "unstable__errors.form_password_or_identifier_incorrect": "Heslo nebo e-mailová adresa je nesprávná. Zkuste to znovu nebo použijte jinou metodu.",
  "unstable__errors.form_password_length_too_short": "Heslo je příliš krátké.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Vaše heslo překročilo maximální povolený počet bajtů, prosím zkrátit ho nebo odstranit některé speciální znaky.",
  "unstable__errors.form_password_not_strong_enough": "Vaše heslo není dostatečně silné.",
  "unstable__errors.form_code_incorrect": "Kód je nesprávný.",
  "unstable__errors.form_param_nil": "Tento parametr je povinný.",
  "unstable__errors.form_param_format_invalid": "Formát parametru je neplatný.",
  "unstable__errors.form_param_value_invalid": "Tento parametr má neplatnou hodnotu.",
  "unstable__errors.passkey_retrieval_cancelled": "Ověření přístupového klíče bylo zrušeno nebo vypršel časový limit.",
  "unstable__errors.passkey_not_supported": "Přístupové klíče nejsou podporovány na tomto zařízení.",
  "unstable__errors.form_password_pwned": "Toto heslo bylo nalezeno jako součást prolomení a nelze ho použít, zkuste prosím jiné heslo.",
  "unstable__errors.form_password_pwned__sign_in": "Toto heslo bylo nalezeno jako součást prolomení a nelze ho použít, prosím resetujte si heslo.",
  "unstable__errors.session_exists": "Jste již přihlášen.",
  "unstable__errors.captcha_invalid": "Registrace neúspěšná kvůli neúspěšným bezpečnostním validacím. Prosím, obnovte stránku a zkuste to znovu nebo kontaktujte podporu.",
  "unstable__errors.captcha_unavailable": "Registrace nebyla úspěšná kvůli neúspěšné validaci bota. Prosím obnovte stránku a zkuste to znovu, nebo se obraťte na podporu pro další pomoc."
};

export default TEXTS;
