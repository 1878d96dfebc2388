/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "hu-HU",
  "signIn": {
    "start": {
      "subtitle": "Üdv újra! A folytatáshoz kérlek jelentkezz be.",
      "actionText": "Nincs fiókod?",
      "actionLink": "Regisztráció",
      "title": "Bejelentkezés a(z) {{applicationName}} fiókba",
      "actionLink__use_passkey": "Passkey használata"
    },
    "password": {
      "actionLink": "Másik mód használata"
    },
    "newDeviceVerificationNotice": "Új eszközről jelentkezel be. Kérünk egy ellenőrzést, hogy fiókod biztonságban maradjon.",
    "totpMfa": {
      "title": "Két lépécsős azonosítás",
      "subtitle": "A folytatáshoz, kérlek írd be a visszaigazoló kódot, amit a hitelesítő app készített.",
      "formTitle": "Visszaigazoló kód"
    },
    "backupCodeMfa": {
      "title": "Írd be a tartalék kódot",
      "subtitle": "A tartalék kód az, amit akkor kaptál, amikor beállítottad a kétlépcsős azonosítást"
    },
    "phoneCode": {
      "title": "Ellenőrizd a telefonod",
      "subtitle": "hogy folytathasd a(z) {{applicationName}}",
      "formTitle": "Visszaigazoló kód",
      "resendButton": "Nem kaptad meg a kódot? Újraküldés"
    },
    "phoneCodeMfa": {
      "title": "Ellenőrizd a telefonod",
      "subtitle": "A folytatáshoz, kérlek írd be a visszaigazoló kódot, amit a telefonodra küldtünk.",
      "resendButton": "Nem kaptad meg a kódot? Újraküldés"
    },
    "emailCode": {
      "title": "Ellenőrizd az emailed",
      "subtitle": "hogy folytathasd a(z) {{applicationName}}",
      "formTitle": "Visszaigazoló kód",
      "resendButton": "Nem kaptad meg a kódot? Újraküldés"
    },
    "emailCodeMfa": {
      "title": "Ellenőrizd az emailed",
      "subtitle": "hogy folytathasd a(z) {{applicationName}}",
      "resendButton": "Nem kaptad meg a kódot? Újraküldés"
    },
    "alternativeMethods": {
      "title": "Bejelentkezés más módon",
      "subtitle": "Problémád akadt? Ezek közül bármelyik bejelentkezési módot választhatod.",
      "blockButton__totp": "Hitelesítő app használata",
      "blockButton__backupCode": "Tartalék kód használata",
      "blockButton__phoneCode": "SMS kód {{identifier}}-nak/nek",
      "blockButton__emailCode": "Email kód a {{identifier}}-nak/nek",
      "blockButton__emailLink": "Email link a {{identifier}}-nak/nek",
      "blockButton__passkey": "Bejelentkezés passkey-vel",
      "blockButton__password": "Bejelentkezés jelszóval",
      "getHelp": {
        "blockButton__emailSupport": "Segítség kérése emailben"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Állítsd vissza a jelszavad",
      "title": "Efelejtetted a jelszavad?",
      "label__alternativeMethods": "Vagy jelentkezz be más módon"
    },
    "emailLink": {
      "title": "Ellenőrizd az emailed",
      "formSubtitle": "Használd a megerősítő linket, amit a emailben kaptál",
      "resendButton": "Nem kaptál linket? Újraküldés",
      "expired": {
        "title": "Ez a megerősítő link lejárt",
        "subtitle": "Menj vissza az eredeti lapra a folytatáshoz."
      },
      "failed": {
        "title": "Ez a megerősítő link érvénytelen",
        "subtitle": "Menj vissza az eredeti lapra a folytatáshoz."
      },
      "clientMismatch": {
        "title": "A megerősítő link érvénytelen ehhez az eszközhöz",
        "subtitle": "A folytatáshoz nyisd meg a megerősítő linket azon az eszközön és böngészőben, ahonnan a bejelentkezést kezdeményezted"
      }
    },
    "emailLinkMfa": {
      "title": "Ellenőrizze az e-mailjét",
      "formSubtitle": "Használja az e-mail címére küldött megerősítő linket",
      "resendButton": "Nem kapta meg a linket? Újraküldés"
    },
    "passkey": {
      "title": "Használd a passkeydet",
      "subtitle": "A Passkey-d használata megerősíti, hogy te vagy az. Az eszközöd kérheti az ujjlenyomatod, arcod vagy a képernyőzárad."
    },
    "forgotPassword": {
      "title": "Jelszó visszaállítás",
      "subtitle_email": "Először, írd be a kódot amit emailben kaptál",
      "subtitle_phone": "Először, írd be a kódot amit a telefonodra kaptál",
      "formTitle": "Jelszó visszaállító kód",
      "resendButton": "Nem kaptad meg a kódot? Újraküldés"
    },
    "resetPassword": {
      "title": "Új jelszó beállítása",
      "formButtonPrimary": "Jelszó visszaállítása",
      "requiredMessage": "Biztonsági okokból, muszáj megváltoztatnod a jelszavadat."
    },
    "noAvailableMethods": {
      "title": "Nem lehetett bejelentkezni"
    }
  },
  "formFieldLabel__emailAddress": "Email cím",
  "formFieldLabel__password": "Jelszó",
  "formButtonPrimary": "Tovább",
  "clerkMfaSignIn": {
    "title": "Bejelentkezés",
    "signOut": "Kijelentkezés"
  },
  "formFieldLabel__emailAddress_username": "Email cím vagy felhasználónév",
  "formFieldLabel__phoneNumber": "Telefonszám",
  "formFieldLabel__username": "Felhasználónév",
  "formFieldLabel__backupCode": "Tartalék kód",
  "formFieldAction__forgotPassword": "Elfelejtetted a jelszavad?",
  "formButtonPrimary__verify": "Ellenőrzés",
  "socialButtonsBlockButton": "Folytatás {{provider|titleize}} segítségével",
  "dividerText": "vagy",
  "backButton": "Vissza",
  "maintenanceMode": "Jelenleg karbantartás alatt állunk, de ne aggódj, ez nem tart tovább pár percnél!",
  "taskSetupMfa": {
    "badge": "Kétlépcsős azonosítás beállítása"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Válassz szervezetet"
    }
  },
  "taskResetPassword": {
    "title": "Állítsd vissza a jelszavad"
  },
  "formFieldLabel__newPassword": "Új jelszó",
  "formFieldLabel__confirmPassword": "Jelszó megerősítése",
  "formFieldLabel__signOutOfOtherSessions": "Kijelentkeztetés minden más eszközökről",
  "formFieldError__notMatchingPasswords": "A jelszavak nem egyeznek"
};

export default TEXTS;
