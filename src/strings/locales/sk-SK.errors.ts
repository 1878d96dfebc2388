/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Vaše heslo musí obsahovať",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} alebo viac znakov",
  "unstable__errors.passwordComplexity.maximumLength": "menej ako {{length}} znakov",
  "unstable__errors.passwordComplexity.requireLowercase": "malé písmeno",
  "unstable__errors.passwordComplexity.requireUppercase": "veľké písmeno",
  "unstable__errors.passwordComplexity.requireNumbers": "číslicu",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "špeciálny znak",
  "unstable__errors.zxcvbn.notEnough": "Vaše heslo není dostatočne silné.",
  "unstable__errors.zxcvbn.couldBeStronger": "Vaše heslo funguje, ale mohlo by byť silnejšie. Skúste pridať viac znakov.",
  "unstable__errors.zxcvbn.goodPassword": "Dobrá práca. Toto je vynikajúce heslo.",
  "unstable__errors.form_identifier_not_found": "Účet s týmto identifikátorom nebol nájdený. Skontrolujte údaje a skúste to znova.",
  "unstable__errors.form_password_incorrect": "Heslo je nesprávne. Skontrolujte a skúste to znova.",
  "unstable__errors.form_password_validation_failed": "Nesprávne heslo",
  "unstable__errors.form_password_or_identifier_incorrect": "Heslo alebo e-mailová adresa je nesprávna. Skúste to znova alebo použite inú metódu.",
  "unstable__errors.form_password_length_too_short": "Heslo musí mať aspoň 8 znakov.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Vaše heslo prekročilo maximálny povolený počet bytov, prosím skráťte ho alebo odstráňte niektoré špeciálne znaky.",
  "unstable__errors.form_password_not_strong_enough": "Vaše heslo nie je dostatočne silné.",
  "unstable__errors.form_param_nil": "Pole je povinné a nesmie byť prázdne.",
  "unstable__errors.form_param_format_invalid": "Zadaná hodnota nie je v správnom formáte. Skontrolujte a opravte.",
  "unstable__errors.form_param_value_invalid": "Hodnota je neplatná. Skontrolujte a opravte.",
  "unstable__errors.passkey_retrieval_cancelled": "Overenie passkey bolo zrušené alebo vypršalo.",
  "unstable__errors.passkey_not_supported": "Váš prehliadač alebo zariadenie nepodporuje passkey.",
  "unstable__errors.form_password_pwned": "Toto heslo bolo nájdené v rámci úniku dát a nemôže byť použité, prosím zvoľte iné heslo.",
  "unstable__errors.form_password_pwned__sign_in": "Toto heslo bolo nájdené v rámci úniku dát a nemôže byť použité, prosím zvoľte iné heslo.",
  "unstable__errors.session_exists": "Jste už přihlášen.",
  "unstable__errors.captcha_invalid": "Registrácia zlyhala z dôvodu neúspešného overenia zabezpečenia. Obnovte stránku a skúste to znova alebo kontaktujte podporu pre ďalšiu pomoc.",
  "unstable__errors.captcha_unavailable": "Registrácia zlyhala z dôvodu neúspešného overenia proti botom. Obnovte stránku a skúste to znova alebo kontaktujte podporu pre ďalšiu pomoc."
};

export default TEXTS;
