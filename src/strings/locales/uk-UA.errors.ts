/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Ваш пароль повинен містити",
      "minimumLength": "{{length}} або більше символів",
      "maximumLength": "менше {{length}} символів",
      "requireLowercase": "букву в нижньому регістрі",
      "requireUppercase": "букву у верхньому регістрі",
      "requireNumbers": "цифру",
      "requireSpecialCharacter": "спеціальний символ"
    },
    "zxcvbn": {
      "notEnough": "Ваш пароль недостатньо надійний.",
      "couldBeStronger": "Ваш пароль підходить, але міг би бути надійнішим. Спробуйте додати більше символів.",
      "goodPassword": "Хороша робота. Це відмінний пароль."
    },
    "form_identifier_not_found": "Не вдалося знайти акаунт з цими даними.",
    "form_password_validation_failed": "Невірний пароль",
    "form_password_or_identifier_incorrect": "Пароль або адреса електронної пошти невірні. Спробуйте ще раз або використайте інший метод.",
    "form_password_size_in_bytes_exceeded": "Ваш пароль перевищує максимально допустиму кількість байтів, скоротіть його або видаліть деякі спеціальні символи.",
    "form_password_not_strong_enough": "Ваш пароль недостатньо надійний.",
    "form_password_pwned": "Цей пароль було зламано і його не можна використовувати, спробуйте інший пароль.",
    "captcha_invalid": "Sign up unsuccessful due to failed security validations. Please refresh the page to try again or reach out to support for more assistance.",
    "session_exists": "Ви вже увійшли в систему."
  }
};

export default TEXTS;
