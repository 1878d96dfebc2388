/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Ваш пароль должен содержать",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} или более символов",
  "unstable__errors.passwordComplexity.maximumLength": "менее {{length}} символов",
  "unstable__errors.passwordComplexity.requireLowercase": "букву в нижнем регистре",
  "unstable__errors.passwordComplexity.requireUppercase": "букву в верхнем регистре",
  "unstable__errors.passwordComplexity.requireNumbers": "цифру",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "специальный символ",
  "unstable__errors.zxcvbn.notEnough": "Ваш пароль недостаточно надежный.",
  "unstable__errors.zxcvbn.couldBeStronger": "Ваш пароль подходит, но мог бы быть надежнее. Попробуйте добавить больше символов.",
  "unstable__errors.zxcvbn.goodPassword": "Хорошая работа. Это отличный пароль.",
  "unstable__errors.form_identifier_not_found": "Мы не смогли найти учетную запись с этими данными.",
  "unstable__errors.form_password_validation_failed": "Неверный пароль",
  "unstable__errors.form_password_or_identifier_incorrect": "Пароль или адрес электронной почты неверен. Попробуйте снова или используйте другой метод.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Ваш пароль превышает максимально допустимое количество байтов, сократите его или удалите некоторые специальные символы.",
  "unstable__errors.form_password_not_strong_enough": "Ваш пароль недостаточно надежный.",
  "unstable__errors.passkey_retrieval_cancelled": "Проверка ключа доступа была отменена или истекло время ожидания.",
  "unstable__errors.passkey_not_supported": "Ключи доступа не поддерживаются на этом устройстве.",
  "unstable__errors.form_password_pwned": "Этот пароль был взломан и не может быть использован, попробуйте другой пароль.",
  "unstable__errors.form_password_pwned__sign_in": "Этот пароль был найден в утечке данных и не может быть использован. Пожалуйста, сбросьте пароль.",
  "unstable__errors.session_exists": "Вы уже вошли в систему.",
  "unstable__errors.captcha_invalid": "Регистрация не удалась из-за неудачных проверок безопасности. Пожалуйста, обновите страницу, чтобы попробовать снова, или обратитесь в службу поддержки для получения дополнительной помощи.",
  "unstable__errors.captcha_unavailable": "Регистрация не удалась из-за неудачной проверки бота. Пожалуйста, обновите страницу, чтобы попробовать снова, или обратитесь в службу поддержки для получения дополнительной помощи."
};

export default TEXTS;
