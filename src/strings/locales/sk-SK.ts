/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "sk-SK",
  "signIn": {
    "start": {
      "subtitle": "Vitajte späť! Prihláste sa a pokračujte",
      "actionText": "Nemáte účet?",
      "actionLink": "Registrovať sa",
      "title": "Prihlásiť sa do {{applicationName}}",
      "actionLink__use_passkey": "Použiť Passkey"
    },
    "password": {
      "actionLink": "Použiť inú metódu"
    },
    "newDeviceVerificationNotice": "Prihlasujete sa z nového zariadenia. Žiadame o overenie, aby sme udržali váš účet v bezpečí.",
    "totpMfa": {
      "title": "Dvojfaktorové overenie",
      "subtitle": "Pre pokračovanie zadajte overovací kód z vašej autentifikačnej aplikácie",
      "formTitle": "Overovací kód"
    },
    "backupCodeMfa": {
      "title": "Zadajte záložný kód",
      "subtitle": "pre pokračovanie do {{applicationName}}"
    },
    "phoneCode": {
      "title": "Skontrolujte váš telefón",
      "subtitle": "pre pokračovanie do {{applicationName}}",
      "formTitle": "Overovací kód",
      "resendButton": "Znova odoslať kód"
    },
    "phoneCodeMfa": {
      "title": "Skontrolujte váš telefón",
      "subtitle": "Pre pokračovanie zadajte overovací kód zaslaný na vaše telefónne číslo",
      "resendButton": "Znova odoslať kód"
    },
    "emailCode": {
      "title": "Skontrolujte svoj email",
      "subtitle": "pre pokračovanie do {{applicationName}}",
      "formTitle": "Overovací kód",
      "resendButton": "Znovu poslať kód"
    },
    "emailCodeMfa": {
      "title": "Skontrolujte svoj email",
      "subtitle": "pre pokračovanie do {{applicationName}}",
      "resendButton": "Nedostali ste kód? Znova odoslať"
    },
    "alternativeMethods": {
      "title": "Použiť inú metódu",
      "subtitle": "Máte problémy? Na prihlásenie môžete použiť jednu z týchto metód.",
      "blockButton__totp": "Použiť autentifikačnú aplikáciu",
      "blockButton__backupCode": "Použiť záložný kód",
      "blockButton__phoneCode": "Poslať SMS kód na telefónne číslo {{identifier}}",
      "blockButton__emailCode": "Odoslať overovací kód na email {{identifier}}",
      "blockButton__emailLink": "Odoslať odkaz na email {{identifier}}",
      "blockButton__passkey": "Prihlásiť sa pomocou Passkey",
      "blockButton__password": "Prihlásiť sa pomocou hesla",
      "getHelp": {
        "blockButton__emailSupport": "Podpora cez email"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Obnoviť heslo",
      "title": "Zabudli ste heslo?",
      "label__alternativeMethods": "Alebo sa prihláste pomocou inej metódy."
    },
    "emailLink": {
      "title": "Skontrolujte svoj email",
      "formSubtitle": "Použite overovací odkaz zaslaný na váš email",
      "resendButton": "Znovu poslať odkaz",
      "expired": {
        "title": "Tento overovací odkaz vypršal",
        "subtitle": "Vráťte sa do pôvodného okna pre pokračovanie."
      },
      "failed": {
        "title": "Tento overovací odkaz je neplatný",
        "subtitle": "Vráťte sa do pôvodného okna pre pokračovanie."
      },
      "clientMismatch": {
        "title": "Overovací odkaz nie je platný pre toto zariadenie",
        "subtitle": "Pre pokračovanie otvorte overovací odkaz na zariadení a prehliadači použitom na prihlásenie."
      }
    },
    "emailLinkMfa": {
      "title": "Skontrolujte svoj e-mail",
      "formSubtitle": "Použite overovací odkaz odoslaný na váš e-mail",
      "resendButton": "Nedostali ste odkaz? Znovu odoslať"
    },
    "passkey": {
      "title": "Prihlásiť sa pomocou Passkey",
      "subtitle": "Použitie passkey potvrdí vašu identitu. Vaše zariadenie vás môže vyzvať na potvrdenie odtlačkom, tvárou alebo kódom."
    },
    "forgotPassword": {
      "title": "Obnoviť heslo",
      "subtitle_email": "Najprv zadajte kód zaslaný na váš email",
      "subtitle_phone": "Najprv zadajte kód zaslaný na vaše telefónne číslo",
      "formTitle": "Overovací kód pre obnovenie hesla",
      "resendButton": "Znovu poslať kód"
    },
    "resetPassword": {
      "title": "Nastaviť nové heslo",
      "formButtonPrimary": "Obnoviť heslo",
      "requiredMessage": "Z bezpečnostných dôvodov je potrebné obnovenie vášho hesla."
    },
    "noAvailableMethods": {
      "title": "Nie je možné sa prihlásiť"
    }
  },
  "formFieldLabel__emailAddress": "Emailová adresa",
  "formFieldLabel__password": "Heslo",
  "formButtonPrimary": "Pokračovať",
  "clerkMfaSignIn": {
    "title": "Prihlásiť sa",
    "signOut": "Odhlásiť sa"
  },
  "formFieldLabel__emailAddress_username": "Emailová adresa alebo užívateľské meno",
  "formFieldLabel__phoneNumber": "Telefónne číslo",
  "formFieldLabel__username": "Užívateľské meno",
  "formFieldLabel__backupCode": "Záložný kód",
  "formFieldAction__forgotPassword": "Zabudli ste heslo?",
  "formButtonPrimary__verify": "Overiť",
  "socialButtonsBlockButton": "Pokračovať s {{provider|titleize}}",
  "dividerText": "alebo",
  "backButton": "Späť",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Vyberte organizáciu"
    }
  },
  "taskResetPassword": {
    "title": "Obnoviť heslo"
  },
  "formFieldLabel__newPassword": "Nové heslo",
  "formFieldLabel__confirmPassword": "Potvrdiť heslo",
  "formFieldLabel__signOutOfOtherSessions": "Odhlásiť sa zo všetkých ostatných zariadení",
  "formFieldError__notMatchingPasswords": "Heslá sa nezhodujú."
};

export default TEXTS;
