/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "ru-RU",
  "signIn": {
    "start": {
      "subtitle": "С возвращением! Войдите, чтобы продолжить",
      "actionText": "Нет учетной записи?",
      "actionLink": "Зарегистрироваться",
      "title": "Войти в \"{{applicationName}}\"",
      "actionLink__use_passkey": "Использовать ключ доступа вместо этого"
    },
    "password": {
      "actionLink": "Использовать другой метод"
    },
    "newDeviceVerificationNotice": "Вы входите с нового устройства. Мы просим подтверждение для обеспечения безопасности вашего аккаунта.",
    "totpMfa": {
      "title": "Двухфакторная верификация",
      "subtitle": "Чтобы продолжить, пожалуйста, введите код проверки, сгенерированный вашим приложением аутентификации.",
      "formTitle": "Верификационный код"
    },
    "backupCodeMfa": {
      "title": "Введите резервный код",
      "subtitle": "для продолжения работы в \"{{applicationName}}\""
    },
    "phoneCode": {
      "title": "Проверьте ваш телефон",
      "subtitle": "чтобы продолжить работу в \"{{applicationName}}\"",
      "formTitle": "Верификационный код",
      "resendButton": "Не получили код? Отправить снова."
    },
    "phoneCodeMfa": {
      "title": "Проверьте ваш телефон",
      "subtitle": "Чтобы продолжить, пожалуйста, введите код проверки, отправленный на ваш телефон.",
      "resendButton": "Не получили код? Отправить снова."
    },
    "emailCode": {
      "title": "Проверьте Вашу почту",
      "subtitle": "для продолжения работы в \"{{applicationName}}\"",
      "formTitle": "Верификационный код",
      "resendButton": "Не получили код? Отправить снова."
    },
    "emailCodeMfa": {
      "title": "Проверьте Вашу почту",
      "subtitle": "для продолжения работы в \"{{applicationName}}\"",
      "resendButton": "Не получили код? Отправить снова."
    },
    "alternativeMethods": {
      "title": "Использовать другой метод",
      "subtitle": "Возникают проблемы? Вы можете использовать любой из этих методов для входа.",
      "blockButton__totp": "Используйте аутентификатор",
      "blockButton__backupCode": "Использовать резервный код.",
      "blockButton__phoneCode": "Отправить код на {{identifier}}",
      "blockButton__emailCode": "Отправить код на {{identifier}}",
      "blockButton__emailLink": "Отправить ссылку на {{identifier}}",
      "blockButton__passkey": "Войти с помощью вашего ключа доступа.",
      "blockButton__password": "Войти с паролем",
      "getHelp": {
        "blockButton__emailSupport": "Написать в поддержку"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Восстановить пароль",
      "title": "Забыли пароль?",
      "label__alternativeMethods": "Или, войти другим способом"
    },
    "emailLink": {
      "title": "Проверьте Вашу почту",
      "formSubtitle": "Используйте верификационную ссылку, отправленную на Вашу почту",
      "resendButton": "Не получили ссылку? Отправить снова.",
      "expired": {
        "title": "Эта верификационная ссылка истекла",
        "subtitle": "Вернитесь на начальную вкладку, чтобы продолжить."
      },
      "failed": {
        "title": "Эта верификационная ссылка невалидная.",
        "subtitle": "Вернитесь на начальную вкладку, чтобы продолжить."
      },
      "clientMismatch": {
        "title": "Ссылка для проверки недействительна для этого устройства.",
        "subtitle": "Чтобы продолжить, откройте ссылку для проверки на устройстве и в браузере, с которых вы начали вход."
      }
    },
    "emailLinkMfa": {
      "title": "Проверьте свою электронную почту",
      "formSubtitle": "Используйте ссылку для подтверждения, отправленную на вашу электронную почту",
      "resendButton": "Не получили ссылку? Отправить повторно"
    },
    "passkey": {
      "title": "Используйте ваш ключ доступа",
      "subtitle": "Использование вашего ключа доступа подтверждает вашу личность. Ваше устройство может запросить ваш отпечаток пальца, лицо или блокировку экрана."
    },
    "forgotPassword": {
      "title": "Сбросить пароль",
      "subtitle_email": "Сначала введите код, отправленный на ваш адрес электронной почты.",
      "subtitle_phone": "Сначала введите код, отправленный на ваш телефон.",
      "formTitle": "Код восстановления пароля",
      "resendButton": "Отправить код еще раз"
    },
    "resetPassword": {
      "title": "Сбросить пароль",
      "formButtonPrimary": "Сбросить пароль",
      "requiredMessage": "По соображениям безопасности необходимо сбросить ваш пароль."
    },
    "noAvailableMethods": {
      "title": "Невозможно войти"
    }
  },
  "formFieldLabel__emailAddress": "Почта",
  "formFieldLabel__password": "Пароль",
  "formButtonPrimary": "Продолжить",
  "clerkMfaSignIn": {
    "title": "Войти",
    "signOut": "Выйти"
  },
  "formFieldLabel__emailAddress_username": "Почта или имя пользователя",
  "formFieldLabel__phoneNumber": "Номер телефона",
  "formFieldLabel__username": "Имя пользователя",
  "formFieldLabel__backupCode": "Код восстановления",
  "formFieldAction__forgotPassword": "Забыли пароль?",
  "formButtonPrimary__verify": "Верификация",
  "socialButtonsBlockButton": "Продолжить с помощью {{provider|titleize}}",
  "dividerText": "или",
  "backButton": "Назад",
  "maintenanceMode": "В данный момент мы проводим техническое обслуживание, но не беспокойтесь, это не займет больше нескольких минут.",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Выберите организацию"
    }
  },
  "taskResetPassword": {
    "title": "Восстановить пароль"
  },
  "formFieldLabel__newPassword": "Новый пароль",
  "formFieldLabel__confirmPassword": "Подтверждение пароля",
  "formFieldLabel__signOutOfOtherSessions": "Выйти со всех других устройств",
  "formFieldError__notMatchingPasswords": "Пароли не совпадают."
};

export default TEXTS;
