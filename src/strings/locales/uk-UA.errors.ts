/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Ваш пароль повинен містити",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} або більше символів",
  "unstable__errors.passwordComplexity.maximumLength": "менше {{length}} символів",
  "unstable__errors.passwordComplexity.requireLowercase": "букву в нижньому регістрі",
  "unstable__errors.passwordComplexity.requireUppercase": "букву у верхньому регістрі",
  "unstable__errors.passwordComplexity.requireNumbers": "цифру",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "спеціальний символ",
  "unstable__errors.zxcvbn.notEnough": "Ваш пароль недостатньо надійний.",
  "unstable__errors.zxcvbn.couldBeStronger": "Ваш пароль підходить, але міг би бути надійнішим. Спробуйте додати більше символів.",
  "unstable__errors.zxcvbn.goodPassword": "Хороша робота. Це відмінний пароль.",
  "unstable__errors.form_identifier_not_found": "Не вдалося знайти акаунт з цими даними.",
  "unstable__errors.form_password_validation_failed": "Невірний пароль",
  "unstable__errors.form_password_or_identifier_incorrect": "Пароль або адреса електронної пошти невірні. Спробуйте ще раз або використайте інший метод.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Ваш пароль перевищує максимально допустиму кількість байтів, скоротіть його або видаліть деякі спеціальні символи.",
  "unstable__errors.form_password_not_strong_enough": "Ваш пароль недостатньо надійний.",
  "unstable__errors.form_password_pwned": "Цей пароль було зламано і його не можна використовувати, спробуйте інший пароль.",
  "unstable__errors.session_exists": "Ви вже увійшли в систему.",
  "unstable__errors.captcha_invalid": "Sign up unsuccessful due to failed security validations. Please refresh the page to try again or reach out to support for more assistance."
};

export default TEXTS;
