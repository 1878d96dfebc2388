/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "uk-UA",
  "signIn": {
    "start": {
      "subtitle": "З поверненням! Увійдіть, щоб продовжити",
      "actionText": "Немає акаунта?",
      "actionLink": "Зареєструватися",
      "title": "Увійти"
    },
    "password": {
      "actionLink": "Використати інший метод"
    },
    "newDeviceVerificationNotice": "Ви входите з нового пристрою. Ми просимо підтвердження для забезпечення безпеки вашого облікового запису.",
    "totpMfa": {
      "title": "Двоетапна перевірка",
      "formTitle": "Верифікаційний код"
    },
    "backupCodeMfa": {
      "title": "Введіть код відновлення",
      "subtitle": "щоб продовжити роботу в \"{{applicationName}}\""
    },
    "phoneCode": {
      "title": "Перевірте свій телефон",
      "subtitle": "продовжити в {{applicationName}}",
      "formTitle": "Код підтвердження",
      "resendButton": "Не отримали код? повторно відправити"
    },
    "phoneCodeMfa": {
      "title": "Перевірте свій телефон",
      "resendButton": "Не отримали код? повторно відправити"
    },
    "emailCode": {
      "title": "Перевірте свою електронну пошту",
      "subtitle": "продовжити до {{applicationName}}",
      "formTitle": "Код підтвердження",
      "resendButton": "Не отримали код? Повторно відправити"
    },
    "emailCodeMfa": {
      "title": "Перевірте свою електронну пошту",
      "subtitle": "продовжити до {{applicationName}}",
      "resendButton": "Не отримали код? Повторно відправити"
    },
    "alternativeMethods": {
      "title": "Використовувати інший метод",
      "blockButton__totp": "Використовуйте аутентифікатор",
      "blockButton__backupCode": "Використовуйте код відновлення",
      "blockButton__phoneCode": "Надіслати код на {{identifier}}",
      "blockButton__emailCode": "Надіслати код на {{identifier}}",
      "blockButton__emailLink": "Надіслати посилання на {{identifier}}",
      "blockButton__password": "Увійти з паролем",
      "getHelp": {
        "blockButton__emailSupport": "Написати в підтримку"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Відновити пароль",
      "title": "Забули пароль?",
      "label__alternativeMethods": "Або, увійти іншим способом"
    },
    "emailLink": {
      "title": "Перевірте Вашу пошту",
      "formSubtitle": "Використовуйте посилання для підтвердження, надіслане на Вашу електронну пошту",
      "resendButton": "Перевідправити посилання",
      "expired": {
        "title": "Термін дії цього посилання для підтвердження закінчився",
        "subtitle": "Поверніться на початкову вкладку, щоб продовжити."
      },
      "failed": {
        "title": "Це посилання для підтвердження є недійсним",
        "subtitle": "Поверніться на початкову вкладку, щоб продовжити"
      }
    },
    "emailLinkMfa": {
      "title": "Перевірте свою електронну пошту",
      "formSubtitle": "Використовуйте посилання для підтвердження, надіслане на вашу електронну пошту",
      "resendButton": "Не отримали посилання? Надіслати знову"
    },
    "forgotPassword": {
      "subtitle_email": "First, enter the code sent to your email ID",
      "formTitle": "Код відновлення пароля",
      "resendButton": "Надіслати код ще раз"
    },
    "resetPassword": {
      "title": "Скинути пароль",
      "formButtonPrimary": "Скинути пароль"
    },
    "noAvailableMethods": {
      "title": "Не вдалося увійти"
    }
  },
  "formFieldLabel__emailAddress": "Пошта",
  "formFieldLabel__password": "Пароль",
  "formButtonPrimary": "Продовжити",
  "clerkMfaSignIn": {
    "title": "Увійти",
    "signOut": "Вийти"
  },
  "formFieldLabel__emailAddress_username": "Пошта або ім'я користувача",
  "formFieldLabel__phoneNumber": "Номер телефону",
  "formFieldLabel__username": "Ім'я користувача",
  "formFieldLabel__backupCode": "Код відновлення",
  "formFieldAction__forgotPassword": "Забули пароль?",
  "socialButtonsBlockButton": "Продовжити за допомогою {{provider|titleize}}",
  "dividerText": "або",
  "backButton": "Назад",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Виберіть організацію"
    }
  },
  "taskResetPassword": {
    "title": "Відновити пароль"
  },
  "formFieldLabel__newPassword": "Новий пароль",
  "formFieldLabel__confirmPassword": "Підтвердження пароля",
  "formFieldLabel__signOutOfOtherSessions": "Вийти з усіх інших пристроїв",
  "formFieldError__notMatchingPasswords": "Паролі не збігаються."
};

export default TEXTS;
