/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "kk-KZ",
  "signIn": {
    "start": {
      "subtitle": "Қош келдіңіз! Жалғастыру үшін кіріңіз",
      "actionText": "Есептік жазбаңыз жоқ па?",
      "actionLink": "Тіркелу",
      "title": "{{applicationName}} қолдану үшін кіріңіз",
      "actionLink__use_passkey": "Құпия кілт қолдану"
    },
    "password": {
      "actionLink": "Басқа әдісті қолдану"
    },
    "newDeviceVerificationNotice": "Сіз жаңа құрылғыдан кірудесіз. Біз сіздің есептік жазбаңызды қауіпсіз сақтау үшін растау сұраймыз.",
    "totpMfa": {
      "title": "Екі қадамды растау",
      "subtitle": "Аутентификатор қолданбасындағы кодты енгізіңіз",
      "formTitle": "Растау коды"
    },
    "backupCodeMfa": {
      "title": "Сақтық кодын енгізіңіз",
      "subtitle": "Екі қадамды растау кезінде алынған сақтық кодын енгізіңіз"
    },
    "phoneCode": {
      "title": "Телефонды тексеріңіз",
      "subtitle": "{{applicationName}} қолдануды жалғастыру үшін",
      "formTitle": "Растау коды",
      "resendButton": "Код алмадыңыз ба? Қайта жіберу"
    },
    "phoneCodeMfa": {
      "title": "Телефонды тексеріңіз",
      "subtitle": "Жалғастыру үшін телефонға жіберілген кодты енгізіңіз",
      "resendButton": "Код алмадыңыз ба? Қайта жіберу"
    },
    "emailCode": {
      "title": "Электрондық поштаңызды тексеріңіз",
      "subtitle": "{{applicationName}} қолдануды жалғастыру үшін",
      "formTitle": "Растау коды",
      "resendButton": "Код алмадыңыз ба? Қайта жіберу"
    },
    "emailCodeMfa": {
      "title": "Электрондық поштаңызды тексеріңіз",
      "subtitle": "{{applicationName}} қолдануды жалғастыру үшін",
      "resendButton": "Код алмадыңыз ба? Қайта жіберу"
    },
    "alternativeMethods": {
      "title": "Басқа әдісті қолдану",
      "subtitle": "Кіру әдісін өзгерту",
      "blockButton__totp": "Аутентификатор қолдану",
      "blockButton__backupCode": "Сақтық кодын қолдану",
      "blockButton__phoneCode": "{{identifier}} нөміріне SMS жіберу",
      "blockButton__emailCode": "{{identifier}} электрондық поштасына код жіберу",
      "blockButton__emailLink": "{{identifier}} электрондық поштасына сілтеме жіберу",
      "blockButton__passkey": "Құпия кілт арқылы кіру",
      "blockButton__password": "Құпия сөзбен кіру",
      "getHelp": {
        "blockButton__emailSupport": "Қолдау қызметіне хабарласу"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Құпия сөзді қалпына келтіру",
      "title": "Құпия сөзді ұмыттыңыз ба?",
      "label__alternativeMethods": "Немесе басқа әдісті қолданыңыз"
    },
    "emailLink": {
      "title": "Электрондық поштаңызды тексеріңіз",
      "formSubtitle": "Электрондық поштаңызға жіберілген сілтемені қолданыңыз",
      "resendButton": "Сілтеме алмадыңыз ба? Қайта жіберу",
      "expired": {
        "title": "Растау сілтемесінің мерзімі бітті",
        "subtitle": "Жалғастыру үшін бастапқы бетке оралыңыз."
      },
      "failed": {
        "title": "Растау сілтемесі жарамсыз",
        "subtitle": "Жалғастыру үшін бастапқы бетке оралыңыз."
      },
      "clientMismatch": {
        "title": "Сілтеме осы құрылғыға жарамсыз",
        "subtitle": "Бастапқы құрылғыда растау сілтемесін ашыңыз."
      }
    },
    "emailLinkMfa": {
      "title": "Электрондық поштаңызды тексеріңіз",
      "formSubtitle": "Электрондық поштаңызға жіберілген растау сілтемесін пайдаланыңыз",
      "resendButton": "Сілтеме алмадыңыз ба? Қайта жіберу"
    },
    "passkey": {
      "title": "Құпия кілт қолдану",
      "subtitle": "Құпия кілт арқылы тұлғаңыз расталады. Құрылғыңыз саусақ ізі, бет бейнесі немесе экран құлыптамасын сұрауы мүмкін."
    },
    "forgotPassword": {
      "title": "Құпия сөзді қалпына келтіру",
      "subtitle_email": "Алдымен электрондық поштаңызға жіберілген кодты енгізіңіз",
      "subtitle_phone": "Алдымен телефонға жіберілген кодты енгізіңіз",
      "formTitle": "Құпия сөзді қалпына келтіру коды",
      "resendButton": "Код алмадыңыз ба? Қайта жіберу"
    },
    "resetPassword": {
      "title": "Жаңа құпия сөзді орнату",
      "formButtonPrimary": "Құпия сөзді өзгерту",
      "requiredMessage": "Қауіпсіздік себептерімен құпия сөзді өзгерту қажет."
    },
    "noAvailableMethods": {
      "title": "Кіру мүмкін емес"
    }
  },
  "formFieldLabel__emailAddress": "Электрондық пошта",
  "formFieldLabel__password": "Құпия сөз",
  "formButtonPrimary": "Жалғастыру",
  "clerkMfaSignIn": {
    "title": "Кіру",
    "signOut": "Шығу"
  },
  "formFieldLabel__emailAddress_username": "Электрондық пошта немесе пайдаланушы аты",
  "formFieldLabel__phoneNumber": "Телефон нөмірі",
  "formFieldLabel__username": "Пайдаланушы аты",
  "formFieldLabel__backupCode": "Сақтық коды",
  "formFieldAction__forgotPassword": "Құпия сөзді ұмыттыңыз ба?",
  "formButtonPrimary__verify": "Растау",
  "socialButtonsBlockButton": "{{provider|titleize}} арқылы жалғастыру",
  "dividerText": "немесе",
  "backButton": "Артқа",
  "maintenanceMode": "Қазір техникалық қызмет көрсету жұмыстары жүріп жатыр, бірақ бірнеше минуттан аспайды.",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Ұйым таңдаңыз"
    }
  },
  "taskResetPassword": {
    "title": "Құпия сөзді қалпына келтіру"
  },
  "formFieldLabel__newPassword": "Жаңа құпия сөз",
  "formFieldLabel__confirmPassword": "Құпия сөзді растау",
  "formFieldLabel__signOutOfOtherSessions": "Барлық басқа құрылғылардан шығу",
  "formFieldError__notMatchingPasswords": "Құпия сөздер сәйкес келмейді."
};

export default TEXTS;
