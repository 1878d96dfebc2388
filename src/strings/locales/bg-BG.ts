/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "bg-BG",
  "signIn": {
    "start": {
      "subtitle": "Добре дошли обратно! Моля, влезте, за да продължите",
      "actionText": "Нямате акаунт?",
      "actionLink": "Регистрирайте се",
      "title": "Влезте в {{applicationName}}"
    },
    "password": {
      "actionLink": "Използвайте друг метод"
    },
    "newDeviceVerificationNotice": "Влизате от ново устройство. Искаме потвърждение, за да запазим акаунта ви в безопасност.",
    "totpMfa": {
      "title": "Двустепенна верификация",
      "subtitle": "За да продължите, моля въведете кода за потвърждение, генериран от вашето приложение за удостоверяване",
      "formTitle": "Код за потвърждение"
    },
    "backupCodeMfa": {
      "title": "Въведете резервен код",
      "subtitle": "Вашият резервен код е този, който сте получили при настройване на двустепенната аутентикация."
    },
    "phoneCode": {
      "title": "Проверете вашия телефон",
      "subtitle": "за да продължите към {{applicationName}}",
      "formTitle": "Код за потвърждение",
      "resendButton": "Не сте получили код? Изпрати отново"
    },
    "phoneCodeMfa": {
      "title": "Проверете вашия телефон",
      "subtitle": "За да продължите, моля въведете кода за потвърждение, изпратен на вашия телефон",
      "resendButton": "Не сте получили код? Изпрати отново"
    },
    "emailCode": {
      "title": "Проверете вашия имейл",
      "subtitle": "за да продължите към {{applicationName}}",
      "formTitle": "Код за потвърждение",
      "resendButton": "Не сте получили код? Изпрати отново"
    },
    "emailCodeMfa": {
      "title": "Проверете вашия имейл",
      "subtitle": "за да продължите към {{applicationName}}",
      "resendButton": "Не сте получили код? Изпрати отново"
    },
    "alternativeMethods": {
      "title": "Използвайте друг метод",
      "subtitle": "Имате проблеми? Можете да използвате някой от тези методи за влизане.",
      "blockButton__totp": "Използвай приложение за удостоверяване",
      "blockButton__backupCode": "Използвай резервен код",
      "blockButton__phoneCode": "Изпрати SMS код до {{identifier}}",
      "blockButton__emailCode": "Изпрати код по имейл до {{identifier}}",
      "blockButton__emailLink": "Изпрати линк по имейл до {{identifier}}",
      "blockButton__password": "Влез с парола",
      "getHelp": {
        "blockButton__emailSupport": "Имейл поддръжка"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Нулирайте вашата парола",
      "title": "Забравена парола?",
      "label__alternativeMethods": "Или, влезте с друг метод"
    },
    "emailLink": {
      "title": "Проверете вашия имейл",
      "formSubtitle": "Използвайте линкът за потвърждение, изпратен на вашия имейл адрес",
      "resendButton": "Не сте получили линк? Изпрати отново",
      "expired": {
        "title": "Този линк за потвърждение е изтекъл",
        "subtitle": "Върнете се в оригиналния таб, за да продължите."
      },
      "failed": {
        "title": "Този линк за потвърждение е невалиден",
        "subtitle": "Върнете се в оригиналния таб, за да продължите."
      }
    },
    "emailLinkMfa": {
      "title": "Проверете имейла си",
      "formSubtitle": "Използвайте връзката за потвърждение, изпратена на вашия имейл",
      "resendButton": "Не получихте връзката? Изпратете отново"
    },
    "forgotPassword": {
      "title": "Нулиране на парола",
      "subtitle_email": "Първо, въведете кода, изпратен на вашия имейл",
      "subtitle_phone": "Първо, въведете кода, изпратен на вашия телефон",
      "formTitle": "Код за нулиране на парола",
      "resendButton": "Не сте получили код? Изпрати отново"
    },
    "resetPassword": {
      "title": "Задайте нова парола",
      "formButtonPrimary": "Нулирай паролата",
      "requiredMessage": "Вече съществува акаунт с непотвърден имейл адрес. Моля, нулирайте паролата си за сигурност."
    },
    "noAvailableMethods": {
      "title": "Неуспешно влизане"
    }
  },
  "formFieldLabel__emailAddress": "Имейл адрес",
  "formFieldLabel__password": "Парола",
  "formButtonPrimary": "Продължи",
  "clerkMfaSignIn": {
    "title": "Влезте",
    "signOut": "Изход"
  },
  "formFieldLabel__emailAddress_username": "Имейл адрес или потребителско име",
  "formFieldLabel__phoneNumber": "Телефонен номер",
  "formFieldLabel__username": "Потребителско име",
  "formFieldLabel__backupCode": "Резервен код",
  "formFieldAction__forgotPassword": "Забравена парола?",
  "formButtonPrimary__verify": "Потвърди",
  "socialButtonsBlockButton": "Продължи с {{provider|titleize}}",
  "dividerText": "или",
  "backButton": "Назад",
  "maintenanceMode": "Режим на поддръжка",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Избери организация"
    }
  },
  "taskResetPassword": {
    "title": "Нулирайте вашата парола"
  },
  "formFieldLabel__newPassword": "Нова парола",
  "formFieldLabel__confirmPassword": "Потвърдете паролата",
  "formFieldLabel__signOutOfOtherSessions": "Изход от всички други устройства",
  "formFieldError__notMatchingPasswords": "Паролите не съвпадат."
};

export default TEXTS;
