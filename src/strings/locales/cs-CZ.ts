/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "cs-CZ",
  "signIn": {
    "start": {
      "subtitle": "Vítejte zpět! Prosím přihlaste se pro pokračování",
      "actionText": "Nemáte účet?",
      "actionLink": "Registrovat se",
      "title": "Přihlásit se do {{applicationName}}",
      "actionLink__use_passkey": "Použít přístupový klíč místo toho"
    },
    "password": {
      "actionLink": "Použít jinou metodu"
    },
    "newDeviceVerificationNotice": "Přihlašujete se z nového zařízení. Žádáme o ověření, abychom udrželi váš účet v bezpečí.",
    "totpMfa": {
      "title": "Dvoufázové ověření",
      "subtitle": "Pro pokračování zadejte ověřovací kód vygenerovaný vaší aplikací pro ověřování",
      "formTitle": "Ověřovací kód"
    },
    "backupCodeMfa": {
      "title": "Zadejte záložní kód",
      "subtitle": "Váš záložní kód je ten, který jste získali při nastavení dvoufázové autentizace."
    },
    "phoneCode": {
      "title": "Zkontrolujte svůj telefon",
      "subtitle": "pro pokračování do {{applicationName}}",
      "formTitle": "Ověřovací kód",
      "resendButton": "Neobdrželi jste kód? Znovu poslat"
    },
    "phoneCodeMfa": {
      "title": "Zkontrolujte svůj telefon",
      "subtitle": "Pro pokračování zadejte ověřovací kód odeslaný na váš telefon",
      "resendButton": "Neobdrželi jste kód? Znovu poslat"
    },
    "emailCode": {
      "title": "Zkontrolujte svůj e-mail",
      "subtitle": "pro pokračování do {{applicationName}}",
      "formTitle": "Ověřovací kód",
      "resendButton": "Neobdrželi jste kód? Znovu poslat"
    },
    "emailCodeMfa": {
      "title": "Zkontrolujte svůj e-mail",
      "subtitle": "pro pokračování do {{applicationName}}",
      "resendButton": "Neobdrželi jste kód? Znovu poslat"
    },
    "alternativeMethods": {
      "title": "Použít jinou metodu",
      "subtitle": "Máte potíže? Můžete použít kteroukoli z těchto metod k přihlášení.",
      "blockButton__totp": "Použít vaši aplikaci pro ověřování",
      "blockButton__backupCode": "Použít záložní kód",
      "blockButton__phoneCode": "Odeslat SMS kód na {{identifier}}",
      "blockButton__emailCode": "Odeslat e-mailový kód na {{identifier}}",
      "blockButton__emailLink": "Odeslat e-mailový odkaz na {{identifier}}",
      "blockButton__passkey": "Přihlásit se pomocí vašeho přístupového klíče",
      "blockButton__password": "Přihlásit se pomocí vašeho hesla",
      "getHelp": {
        "blockButton__emailSupport": "Podpora přes e-mail"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Resetovat heslo",
      "title": "Zapomněli jste heslo?",
      "label__alternativeMethods": "Nebo se přihlaste jinou metodou"
    },
    "emailLink": {
      "title": "Zkontrolujte svůj e-mail",
      "formSubtitle": "Použijte ověřovací odkaz odeslaný na váš e-mail",
      "resendButton": "Neobdrželi jste odkaz? Znovu poslat",
      "expired": {
        "title": "Tento ověřovací odkaz vypršel",
        "subtitle": "Vraťte se do původní karty pro pokračování."
      },
      "failed": {
        "title": "Tento ověřovací odkaz je neplatný",
        "subtitle": "Vraťte se do původní karty pro pokračování."
      },
      "clientMismatch": {
        "title": "Ověřovací odkaz je pro toto zařízení neplatný",
        "subtitle": "Pro pokračování otevřete ověřovací odkaz na zařízení a prohlížeči, ze kterého jste zahájili přihlášení"
      }
    },
    "emailLinkMfa": {
      "title": "Zkontrolujte svůj e-mail",
      "formSubtitle": "Použijte ověřovací odkaz zaslaný na váš e-mail",
      "resendButton": "Nedostali jste odkaz? Znovu odeslat"
    },
    "passkey": {
      "title": "Použít váš přístupový klíč",
      "subtitle": "Použití vašeho přístupového klíče potvrzuje, že jste to vy. Vaše zařízení může požádat o otisk prstu, obličej nebo zámek obrazovky."
    },
    "forgotPassword": {
      "title": "Resetovat heslo",
      "subtitle_email": "Nejprve zadejte kód odeslaný na váš e-mail",
      "subtitle_phone": "Nejprve zadejte kód odeslaný na váš telefon",
      "formTitle": "Kód pro resetování hesla",
      "resendButton": "Neobdrželi jste kód? Znovu poslat"
    },
    "resetPassword": {
      "title": "Nastavit nové heslo",
      "formButtonPrimary": "Resetovat heslo",
      "requiredMessage": "Z bezpečnostních důvodů je nutné resetovat vaše heslo."
    },
    "noAvailableMethods": {
      "title": "Nelze se přihlásit"
    }
  },
  "formFieldLabel__emailAddress": "E-mailová adresa",
  "formFieldLabel__password": "Heslo",
  "formButtonPrimary": "Pokračovat",
  "clerkMfaSignIn": {
    "title": "Přihlásit se",
    "signOut": "Odhlásit se"
  },
  "formFieldLabel__emailAddress_username": "E-mailová adresa nebo uživatelské jméno",
  "formFieldLabel__phoneNumber": "Telefonní číslo",
  "formFieldLabel__username": "Uživatelské jméno",
  "formFieldLabel__backupCode": "Záložní kód",
  "formFieldAction__forgotPassword": "Zapomněli jste heslo?",
  "formButtonPrimary__verify": "Ověřit",
  "socialButtonsBlockButton": "Pokračovat s {{provider|titleize}}",
  "dividerText": "nebo",
  "backButton": "Zpět",
  "maintenanceMode": "Momentálně provádíme údržbu, ale nebojte se, nemělo by to trvat déle než pár minut.",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Vyberte organizaci"
    }
  },
  "taskResetPassword": {
    "title": "Resetovat heslo"
  },
  "formFieldLabel__newPassword": "Nové heslo",
  "formFieldLabel__confirmPassword": "Potvrdit heslo",
  "formFieldLabel__signOutOfOtherSessions": "Odhlásit se ze všech ostatních zařízení",
  "formFieldError__notMatchingPasswords": "Hesla se neshodují."
};

export default TEXTS;
