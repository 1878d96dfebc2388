/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Вашата парола трябва да съдържа",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} или повече символа",
  "unstable__errors.passwordComplexity.maximumLength": "по-малко от {{length}} символа",
  "unstable__errors.passwordComplexity.requireLowercase": "малка буква",
  "unstable__errors.passwordComplexity.requireUppercase": "главна буква",
  "unstable__errors.passwordComplexity.requireNumbers": "число",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "специален символ",
  "unstable__errors.zxcvbn.notEnough": "Вашата парола не е достатъчно сигурна.",
  "unstable__errors.zxcvbn.couldBeStronger": "Вашата парола работи, но може да бъде по-сигурна. Опитайте да добавите повече символи.",
  "unstable__errors.zxcvbn.goodPassword": "Вашата парола отговаря на всички необходими изисквания.",
  "unstable__errors.form_identifier_not_found": "Не можем да намерим този идентификатор.",
  "unstable__errors.form_password_incorrect": "Невалидна парола. Моля, опитайте отново.",
  "unstable__errors.form_password_validation_failed": "Невалидна парола.",
  "unstable__errors.form_password_or_identifier_incorrect": "Паролата или имейл адресът са невалидни. Моля, опитайте отново или използвайте друг метод.",
  "unstable__errors.form_password_length_too_short": "Паролата е твърде кратка. Моля, въведете поне 8 символа.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Паролата ви е твърде дълга. Моля, съкратете я.",
  "unstable__errors.form_password_not_strong_enough": "Паролата трябва да съдържа поне една главна буква, една цифра и един специален символ.",
  "unstable__errors.form_code_incorrect": "Невалиден код. Моля, опитайте отново.",
  "unstable__errors.form_password_pwned": "Тази парола е компрометирана в изтекли данни. Моля, изберете друга.",
  "unstable__errors.session_exists": "Вече сте влезнали."
};

export default TEXTS;
