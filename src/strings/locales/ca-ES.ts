/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "ca-ES",
  "signIn": {
    "start": {
      "subtitle": "Benvingut de nou! Si us plau, inicia sessió per continuar",
      "actionText": "No tens un compte?",
      "actionLink": "Registra't",
      "title": "Inicia sessió a {{applicationName}}",
      "actionLink__use_passkey": "Utilitza una clau d'accés"
    },
    "password": {
      "actionLink": "Utilitza un altre mètode"
    },
    "newDeviceVerificationNotice": "Estàs iniciant sessió des d'un dispositiu nou. Demanem verificació per mantenir el compte segur.",
    "totpMfa": {
      "title": "Verificació de dos passos",
      "subtitle": "Per continuar, introdueix el codi de verificació generat per la teva aplicació d'autenticació",
      "formTitle": "Codi de verificació"
    },
    "backupCodeMfa": {
      "title": "Introdueix un codi de seguretat",
      "subtitle": "El teu codi de seguretat és el que vas obtenir quan vas configurar l'autenticació de dos passos."
    },
    "phoneCode": {
      "title": "Comprova el teu telèfon",
      "subtitle": "per continuar a {{applicationName}}",
      "formTitle": "Codi de verificació",
      "resendButton": "No has rebut el codi? Reenvia"
    },
    "phoneCodeMfa": {
      "title": "Comprova el teu telèfon",
      "subtitle": "Per continuar, introdueix el codi de verificació enviat al teu telèfon",
      "resendButton": "No has rebut el codi? Reenvia"
    },
    "emailCode": {
      "title": "Comprova el teu correu electrònic",
      "subtitle": "per continuar a {{applicationName}}",
      "formTitle": "Codi de verificació",
      "resendButton": "No has rebut el codi? Reenvia"
    },
    "emailCodeMfa": {
      "title": "Comprova el teu correu electrònic",
      "subtitle": "per continuar a {{applicationName}}",
      "resendButton": "No has rebut el codi? Reenvia"
    },
    "alternativeMethods": {
      "title": "Utilitza un altre mètode",
      "subtitle": "Tens problemes? Pots utilitzar qualsevol d'aquests mètodes per iniciar sessió.",
      "blockButton__totp": "Utilitza la teva aplicació d'autenticació",
      "blockButton__backupCode": "Utilitza un codi de seguretat",
      "blockButton__phoneCode": "Envia codi SMS a {{identifier}}",
      "blockButton__emailCode": "Envia codi per correu electrònic a {{identifier}}",
      "blockButton__emailLink": "Envia enllaç per correu electrònic a {{identifier}}",
      "blockButton__passkey": "Utilitza la clau d'accés",
      "blockButton__password": "Inicia sessió amb la teva contrasenya",
      "getHelp": {
        "blockButton__emailSupport": "Suport per correu electrònic"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Restableix la teva contrasenya",
      "title": "Has oblidat la contrasenya?",
      "label__alternativeMethods": "O bé, inicia sessió amb un altre mètode"
    },
    "emailLink": {
      "title": "Comprova el teu correu electrònic",
      "formSubtitle": "Utilitza l'enllaç de verificació enviat al teu correu electrònic",
      "resendButton": "No has rebut l'enllaç? Reenvia",
      "expired": {
        "title": "Aquest enllaç de verificació ha caducat",
        "subtitle": "Torna a la pestanya original per continuar."
      },
      "failed": {
        "title": "Aquest enllaç de verificació no és vàlid",
        "subtitle": "Torna a la pestanya original per continuar."
      }
    },
    "emailLinkMfa": {
      "title": "Comproveu el vostre correu electrònic",
      "formSubtitle": "Utilitzeu l'enllaç de verificació enviat al vostre correu electrònic",
      "resendButton": "No heu rebut l'enllaç? Reenviar"
    },
    "passkey": {
      "title": "Clau d'accés",
      "subtitle": "Utilitza la teva clau d'accés per continuar amb l'autenticació."
    },
    "forgotPassword": {
      "title": "Restableix la contrasenya",
      "subtitle_email": "Primer, introdueix el codi enviat al teu ID de correu electrònic",
      "subtitle_phone": "Primer, introdueix el codi enviat al teu telèfon",
      "formTitle": "Codi de restabliment de contrasenya",
      "resendButton": "No has rebut el codi? Reenvia"
    },
    "resetPassword": {
      "title": "Estableix una nova contrasenya",
      "formButtonPrimary": "Restableix la contrasenya",
      "requiredMessage": "Ja existeix un compte amb una adreça de correu electrònic no verificada. Si us plau, restableix la teva contrasenya per seguretat."
    },
    "noAvailableMethods": {
      "title": "No es pot iniciar sessió"
    }
  },
  "formFieldLabel__emailAddress": "Adreça de correu electrònic",
  "formFieldLabel__password": "Contrasenya",
  "formButtonPrimary": "Continua",
  "clerkMfaSignIn": {
    "title": "Inicia sessió",
    "signOut": "Tanca sessió"
  },
  "formFieldLabel__emailAddress_username": "Adreça de correu electrònic o nom d'usuari",
  "formFieldLabel__phoneNumber": "Número de telèfon",
  "formFieldLabel__username": "Nom d'usuari",
  "formFieldLabel__backupCode": "Codi de seguretat",
  "formFieldAction__forgotPassword": "Has oblidat la contrasenya?",
  "formButtonPrimary__verify": "Verifica",
  "socialButtonsBlockButton": "Continua amb {{provider|titleize}}",
  "dividerText": "o",
  "backButton": "Enrere",
  "maintenanceMode": "Mode de manteniment",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Trieu una organització"
    }
  },
  "taskResetPassword": {
    "title": "Restableix la teva contrasenya"
  },
  "formFieldLabel__newPassword": "Nova contrasenya",
  "formFieldLabel__confirmPassword": "Confirma la contrasenya",
  "formFieldLabel__signOutOfOtherSessions": "Tanca la sessió de tots els altres dispositius",
  "formFieldError__notMatchingPasswords": "Les contrasenyes no coincideixen."
};

export default TEXTS;
