/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "ro-RO",
  "signIn": {
    "start": {
      "subtitle": "Bine ai revenit! Te rugăm să te autentifici pentru a continua",
      "actionText": "Nu ai cont?",
      "actionLink": "Înregistrează-te",
      "title": "Autentifică-te în {{applicationName}}",
      "actionLink__use_passkey": "Folosește cheia de acces"
    },
    "password": {
      "actionLink": "Folosește altă metodă"
    },
    "newDeviceVerificationNotice": "Te conectezi de pe un dispozitiv nou. Solicităm verificarea pentru a menține contul tău sigur.",
    "totpMfa": {
      "title": "Verificare în doi pași",
      "subtitle": "Pentru a continua, introdu codul generat de aplicația ta de autentificare",
      "formTitle": "Cod de verificare"
    },
    "backupCodeMfa": {
      "title": "Introdu un cod de rezervă",
      "subtitle": "Codul de rezervă este cel pe care l-ai primit la configurarea autentificării în doi pași."
    },
    "phoneCode": {
      "title": "Verifică-ți telefonul",
      "subtitle": "pentru a continua la {{applicationName}}",
      "formTitle": "Cod de verificare",
      "resendButton": "Nu ai primit un cod? Retrimite"
    },
    "phoneCodeMfa": {
      "title": "Verifică-ți telefonul",
      "subtitle": "Pentru a continua, introdu codul de verificare trimis pe telefon",
      "resendButton": "Nu ai primit un cod? Retrimite"
    },
    "emailCode": {
      "title": "Verifică-ți emailul",
      "subtitle": "pentru a continua la {{applicationName}}",
      "formTitle": "Cod de verificare",
      "resendButton": "Nu ai primit un cod? Retrimite"
    },
    "emailCodeMfa": {
      "title": "Verifică-ți emailul",
      "subtitle": "pentru a continua la {{applicationName}}",
      "resendButton": "Nu ai primit un cod? Retrimite"
    },
    "alternativeMethods": {
      "title": "Folosește altă metodă",
      "subtitle": "Ai probleme? Poți folosi oricare dintre aceste metode pentru autentificare.",
      "blockButton__totp": "Folosește aplicația de autentificare",
      "blockButton__backupCode": "Folosește un cod de rezervă",
      "blockButton__phoneCode": "Trimite cod prin SMS la {{identifier}}",
      "blockButton__emailCode": "Trimite cod pe email către {{identifier}}",
      "blockButton__emailLink": "Trimite link pe email către {{identifier}}",
      "blockButton__passkey": "Autentificare cu cheia de acces",
      "blockButton__password": "Autentificare cu parola",
      "getHelp": {
        "blockButton__emailSupport": "Trimite email la suport"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Resetează parola",
      "title": "Ai uitat parola?",
      "label__alternativeMethods": "Sau autentifică-te cu altă metodă"
    },
    "emailLink": {
      "title": "Verifică-ți emailul",
      "formSubtitle": "Folosește linkul de verificare trimis pe email",
      "resendButton": "Nu ai primit un link? Retrimite",
      "expired": {
        "title": "Linkul de verificare a expirat",
        "subtitle": "Revino în fila inițială pentru a continua."
      },
      "failed": {
        "title": "Linkul de verificare este invalid",
        "subtitle": "Revino în fila inițială pentru a continua."
      },
      "clientMismatch": {
        "title": "Linkul de verificare nu este valid pe acest dispozitiv",
        "subtitle": "Pentru a continua, deschide linkul de verificare pe dispozitivul și în browserul de pe care ai început autentificarea"
      }
    },
    "emailLinkMfa": {
      "title": "Verificați-vă e-mailul",
      "formSubtitle": "Folosiți linkul de verificare trimis la adresa dvs. de e-mail",
      "resendButton": "Nu ați primit linkul? Retrimiteți"
    },
    "passkey": {
      "title": "Folosește cheia de acces",
      "subtitle": "Folosirea cheii de acces confirmă că ești tu. Dispozitivul îți poate cere amprenta, fața sau blocarea ecranului."
    },
    "forgotPassword": {
      "title": "Resetează parola",
      "subtitle_email": "Mai întâi introdu codul trimis la adresa de email",
      "subtitle_phone": "Mai întâi introdu codul trimis pe telefon",
      "formTitle": "Cod pentru resetarea parolei",
      "resendButton": "Nu ai primit un cod? Retrimite"
    },
    "resetPassword": {
      "title": "Setează parolă nouă",
      "formButtonPrimary": "Resetează parola",
      "requiredMessage": "Din motive de securitate, este necesar să îți resetezi parola."
    },
    "noAvailableMethods": {
      "title": "Nu te poți autentifica"
    }
  },
  "formFieldLabel__emailAddress": "Adresă de email",
  "formFieldLabel__password": "Parolă",
  "formButtonPrimary": "Continuă",
  "clerkMfaSignIn": {
    "title": "Autentifică-te",
    "signOut": "Deconectează-te"
  },
  "formFieldLabel__emailAddress_username": "Adresă de email sau nume de utilizator",
  "formFieldLabel__phoneNumber": "Număr de telefon",
  "formFieldLabel__username": "Nume de utilizator",
  "formFieldLabel__backupCode": "Cod de rezervă",
  "formFieldAction__forgotPassword": "Ai uitat parola?",
  "formButtonPrimary__verify": "Verifică",
  "socialButtonsBlockButton": "Continuă cu {{provider|titleize}}",
  "dividerText": "sau",
  "backButton": "Înapoi",
  "maintenanceMode": "Efectuăm lucrări de mentenanță, dar nu va dura mai mult de câteva minute.",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Alege o organizație"
    }
  },
  "taskResetPassword": {
    "title": "Resetează parola"
  },
  "formFieldLabel__newPassword": "Parolă nouă",
  "formFieldLabel__confirmPassword": "Confirmă parola",
  "formFieldLabel__signOutOfOtherSessions": "Deconectează celelalte dispozitive",
  "formFieldError__notMatchingPasswords": "Parolele nu coincid."
};

export default TEXTS;
