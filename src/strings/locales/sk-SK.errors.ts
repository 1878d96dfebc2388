/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Vaše heslo musí obsahovať",
      "minimumLength": "{{length}} alebo viac znakov",
      "maximumLength": "menej ako {{length}} znakov",
      "requireLowercase": "malé písmeno",
      "requireUppercase": "veľké písmeno",
      "requireNumbers": "číslicu",
      "requireSpecialCharacter": "špeciálny znak"
    },
    "zxcvbn": {
      "notEnough": "Vaše heslo není dostatočne silné.",
      "couldBeStronger": "Vaše heslo funguje, ale mohlo by byť silnejšie. Skúste pridať viac znakov.",
      "goodPassword": "Dobrá práca. Toto je vynikajúce heslo."
    },
    "form_identifier_not_found": "Účet s týmto identifikátorom nebol nájdený. Skontrolujte údaje a skúste to znova.",
    "form_password_incorrect": "Heslo je nesprávne. Skontrolujte a skúste to znova.",
    "form_password_validation_failed": "Nesprávne heslo",
    "form_password_or_identifier_incorrect": "Heslo alebo e-mailová adresa je nesprávna. Skúste to znova alebo použite inú metódu.",
    "form_password_length_too_short": "Heslo musí mať aspoň 8 znakov.",
    "form_password_size_in_bytes_exceeded": "Vaše heslo prekročilo maximálny povolený počet bytov, prosím skráťte ho alebo odstráňte niektoré špeciálne znaky.",
    "form_password_not_strong_enough": "Vaše heslo nie je dostatočne silné.",
    "form_param_nil": "Pole je povinné a nesmie byť prázdne.",
    "form_param_format_invalid": "Zadaná hodnota nie je v správnom formáte. Skontrolujte a opravte.",
    "form_param_value_invalid": "Hodnota je neplatná. Skontrolujte a opravte.",
    "passkey_retrieval_cancelled": "Overenie passkey bolo zrušené alebo vypršalo.",
    "passkey_not_supported": "Váš prehliadač alebo zariadenie nepodporuje passkey.",
    "form_password_pwned": "Toto heslo bolo nájdené v rámci úniku dát a nemôže byť použité, prosím zvoľte iné heslo.",
    "form_password_pwned__sign_in": "Toto heslo bolo nájdené v rámci úniku dát a nemôže byť použité, prosím zvoľte iné heslo.",
    "captcha_invalid": "Registrácia zlyhala z dôvodu neúspešného overenia zabezpečenia. Obnovte stránku a skúste to znova alebo kontaktujte podporu pre ďalšiu pomoc.",
    "captcha_unavailable": "Registrácia zlyhala z dôvodu neúspešného overenia proti botom. Obnovte stránku a skúste to znova alebo kontaktujte podporu pre ďalšiu pomoc.",
    "session_exists": "Jste už přihlášen."
  }
};

export default TEXTS;
