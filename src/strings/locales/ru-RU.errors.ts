/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Ваш пароль должен содержать",
      "minimumLength": "{{length}} или более символов",
      "maximumLength": "менее {{length}} символов",
      "requireLowercase": "букву в нижнем регистре",
      "requireUppercase": "букву в верхнем регистре",
      "requireNumbers": "цифру",
      "requireSpecialCharacter": "специальный символ"
    },
    "zxcvbn": {
      "notEnough": "Ваш пароль недостаточно надежный.",
      "couldBeStronger": "Ваш пароль подходит, но мог бы быть надежнее. Попробуйте добавить больше символов.",
      "goodPassword": "Хорошая работа. Это отличный пароль."
    },
    "form_identifier_not_found": "Мы не смогли найти учетную запись с этими данными.",
    "form_password_validation_failed": "Неверный пароль",
    "form_password_or_identifier_incorrect": "Пароль или адрес электронной почты неверен. Попробуйте снова или используйте другой метод.",
    "form_password_size_in_bytes_exceeded": "Ваш пароль превышает максимально допустимое количество байтов, сократите его или удалите некоторые специальные символы.",
    "form_password_not_strong_enough": "Ваш пароль недостаточно надежный.",
    "passkey_retrieval_cancelled": "Проверка ключа доступа была отменена или истекло время ожидания.",
    "passkey_not_supported": "Ключи доступа не поддерживаются на этом устройстве.",
    "form_password_pwned": "Этот пароль был взломан и не может быть использован, попробуйте другой пароль.",
    "form_password_pwned__sign_in": "Этот пароль был найден в утечке данных и не может быть использован. Пожалуйста, сбросьте пароль.",
    "captcha_invalid": "Регистрация не удалась из-за неудачных проверок безопасности. Пожалуйста, обновите страницу, чтобы попробовать снова, или обратитесь в службу поддержки для получения дополнительной помощи.",
    "captcha_unavailable": "Регистрация не удалась из-за неудачной проверки бота. Пожалуйста, обновите страницу, чтобы попробовать снова, или обратитесь в службу поддержки для получения дополнительной помощи.",
    "session_exists": "Вы уже вошли в систему."
  }
};

export default TEXTS;
