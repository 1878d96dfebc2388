/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Вашата парола трябва да съдържа",
      "minimumLength": "{{length}} или повече символа",
      "maximumLength": "по-малко от {{length}} символа",
      "requireLowercase": "малка буква",
      "requireUppercase": "главна буква",
      "requireNumbers": "число",
      "requireSpecialCharacter": "специален символ"
    },
    "zxcvbn": {
      "notEnough": "Вашата парола не е достатъчно сигурна.",
      "couldBeStronger": "Вашата парола работи, но може да бъде по-сигурна. Опитайте да добавите повече символи.",
      "goodPassword": "Вашата парола отговаря на всички необходими изисквания."
    },
    "form_identifier_not_found": "Не можем да намерим този идентификатор.",
    "form_password_incorrect": "Невалидна парола. Моля, опитайте отново.",
    "form_password_validation_failed": "Невалидна парола.",
    "form_password_or_identifier_incorrect": "Паролата или имейл адресът са невалидни. Моля, опитайте отново или използвайте друг метод.",
    "form_password_length_too_short": "Паролата е твърде кратка. Моля, въведете поне 8 символа.",
    "form_password_size_in_bytes_exceeded": "Паролата ви е твърде дълга. Моля, съкратете я.",
    "form_password_not_strong_enough": "Паролата трябва да съдържа поне една главна буква, една цифра и един специален символ.",
    "form_code_incorrect": "Невалиден код. Моля, опитайте отново.",
    "form_password_pwned": "Тази парола е компрометирана в изтекли данни. Моля, изберете друга.",
    "session_exists": "Вече сте влезнали."
  }
};

export default TEXTS;
