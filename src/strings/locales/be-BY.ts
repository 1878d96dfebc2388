/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "be-BY",
  "signIn": {
    "start": {
      "subtitle": "З вяртаннем! Увайдзіце, каб працягнуць",
      "actionText": "Няма ўліковага запісу?",
      "actionLink": "Зарэгістравацца",
      "title": "Увайсці",
      "actionLink__use_passkey": "Выкарыстаць паскей"
    },
    "password": {
      "actionLink": "Выкарыстаць іншы метад"
    },
    "newDeviceVerificationNotice": "Вы ўваходзіце з новай прылады. Мы просім пацверджанне для забеспячэння бяспекі вашага акаўнта.",
    "totpMfa": {
      "title": "Двухфактарная верыфікацыя",
      "subtitle": "Увядзіце код, атрыманы з вашага TOTP-генератара.",
      "formTitle": "Код верыфікацыі"
    },
    "backupCodeMfa": {
      "title": "Увядзіце код аднаўлення",
      "subtitle": "каб працягнуць працу ў \"{{applicationName}}\""
    },
    "phoneCode": {
      "title": "Праверце ваш тэлефон",
      "subtitle": "каб працягнуць працу ў \"{{applicationName}}\"",
      "formTitle": "Код верыфікацыі",
      "resendButton": "Пераадправіць код"
    },
    "phoneCodeMfa": {
      "title": "Праверце ваш тэлефон",
      "subtitle": "Каб працягнуць, увядзіце код, адправлены на ваш тэлефон.",
      "resendButton": "Пераадправіць код"
    },
    "emailCode": {
      "title": "Праверце вашу пошту",
      "subtitle": "каб працягнуць працу ў \"{{applicationName}}\"",
      "formTitle": "Код верыфікацыі",
      "resendButton": "Пераадправіць код"
    },
    "emailCodeMfa": {
      "title": "Праверце вашу пошту",
      "subtitle": "каб працягнуць працу ў \"{{applicationName}}\"",
      "resendButton": "Не атрымалі код? Адпраўце яшчэ раз"
    },
    "alternativeMethods": {
      "title": "Выкарыстаць іншы метад",
      "subtitle": "Сустрэлі праблемы? Вы можаце выкарыстоўваць любы з гэтых метадаў для ўваходу.",
      "blockButton__totp": "Выкарыстайце аўтэнтыфікатар",
      "blockButton__backupCode": "Выкарыстайце код аднаўлення",
      "blockButton__phoneCode": "Адправіць код на {{identifier}}",
      "blockButton__emailCode": "Адправіць код на {{identifier}}",
      "blockButton__emailLink": "Адправіць спасылку на {{identifier}}",
      "blockButton__passkey": "Выкарыстаць passkey",
      "blockButton__password": "Увайсці з паролем",
      "getHelp": {
        "blockButton__emailSupport": "Напісаць у падтрымку"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Аднавіць пароль",
      "title": "Забыўся пароль?",
      "label__alternativeMethods": "Або ўвайдзіце іншым спосабам"
    },
    "emailLink": {
      "title": "Праверце вашу пошту",
      "formSubtitle": "Выкарыстоўвайце верыфікацыйную спасылку, адпраўленую на вашу пошту",
      "resendButton": "Пераадправіць спасылку",
      "expired": {
        "title": "Гэтая верыфікацыйная спасылка скончылася",
        "subtitle": "Верніцеся на пачатковую ўкладку, каб працягнуць."
      },
      "failed": {
        "title": "Гэтая верыфікацыйная спасылка неадэкватная.",
        "subtitle": "Верніцеся на пачатковую ўкладку, каб працягнуць."
      },
      "clientMismatch": {
        "title": "Несумяшчальнасць з кліентам",
        "subtitle": "Гэтая сесія не адпавядае вашаму кліенту або прыладзе. Калі ласка, пераканайцеся, што вы выкарыстоўваеце правільны запіс."
      }
    },
    "emailLinkMfa": {
      "title": "Праверце сваю электронную пошту",
      "formSubtitle": "Выкарыстоўвайце спасылку для пацвярджэння, адпраўленую на вашу электронную пошту",
      "resendButton": "Не атрымалі спасылку? Адправіць зноў"
    },
    "passkey": {
      "title": "Увядзіце паскей",
      "subtitle": "Выкарыстоўвайце паскей для бяспечнага ўваходу."
    },
    "forgotPassword": {
      "title": "Скід пароля",
      "subtitle_email": "Спачатку увядзіце код, адпраўлены на ваш адрас электроннай пошты",
      "subtitle_phone": "Спачатку увядзіце код, адпраўлены на ваш тэлефон",
      "formTitle": "Код аднаўлення пароля",
      "resendButton": "Адправіць код яшчэ раз"
    },
    "resetPassword": {
      "title": "Скідаць пароль",
      "formButtonPrimary": "Скідаць пароль",
      "requiredMessage": "Па меркаванню бяспекі неабходна скідаць ваш пароль."
    },
    "noAvailableMethods": {
      "title": "Немагчыма ўвайсці"
    }
  },
  "formFieldLabel__emailAddress": "Электронная пошта",
  "formFieldLabel__password": "Пароль",
  "formButtonPrimary": "Працягнуць",
  "clerkMfaSignIn": {
    "title": "Увайсці",
    "signOut": "Выйсці"
  },
  "formFieldLabel__emailAddress_username": "Электронная пошта або імя карыстальніка",
  "formFieldLabel__phoneNumber": "Нумар тэлефона",
  "formFieldLabel__username": "Імя карыстальніка",
  "formFieldLabel__backupCode": "Код аднаўлення",
  "formFieldAction__forgotPassword": "Забылі пароль?",
  "formButtonPrimary__verify": "Праверыць",
  "socialButtonsBlockButton": "Працягнуць з дапамогай {{provider|titleize}}",
  "dividerText": "ці",
  "backButton": "Назад",
  "maintenanceMode": "Рэжым тэхнічнага абслугоўвання",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Выберыце арганізацыю"
    }
  },
  "taskResetPassword": {
    "title": "Аднавіць пароль"
  },
  "formFieldLabel__newPassword": "Новы пароль",
  "formFieldLabel__confirmPassword": "Пацверджанне пароля",
  "formFieldLabel__signOutOfOtherSessions": "Выйсці з усіх іншых сесій",
  "formFieldError__notMatchingPasswords": "Паролі не супадаюць."
};

export default TEXTS;
