/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "it-IT",
  "signIn": {
    "start": {
      "subtitle": "Bentornato! Accedi per continuare",
      "actionText": "Non hai un account?",
      "actionLink": "Registrati",
      "title": "Accedi",
      "actionLink__use_passkey": "Usa passkey"
    },
    "password": {
      "actionLink": "Usa un altro metodo"
    },
    "newDeviceVerificationNotice": "Stai effettuando l'accesso da un nuovo dispositivo. Richiediamo la verifica per mantenere il tuo account sicuro.",
    "totpMfa": {
      "title": "Verifica in due passaggi",
      "subtitle": "Inserisci il codice di verifica dalla tua app di autenticazione.",
      "formTitle": "Codice di verifica"
    },
    "backupCodeMfa": {
      "title": "Inserisci un codice di backup",
      "subtitle": "Il codice di backup è quello che hai ricevuto configurando la verifica in due passaggi."
    },
    "phoneCode": {
      "title": "Controlla il tuo telefono",
      "subtitle": "per accedere a {{applicationName}}",
      "formTitle": "Codice di verifica",
      "resendButton": "Rinvia il codice"
    },
    "phoneCodeMfa": {
      "title": "Controlla il tuo telefono",
      "subtitle": "Per continuare, inserisci il codice di verifica inviato al tuo telefono",
      "resendButton": "Rinvia il codice"
    },
    "emailCode": {
      "title": "Controlla la tua email",
      "subtitle": "per continuare su {{applicationName}}",
      "formTitle": "Codice di verifica",
      "resendButton": "Rinvia codice"
    },
    "emailCodeMfa": {
      "title": "Controlla la tua email",
      "subtitle": "per continuare su {{applicationName}}",
      "resendButton": "Non hai ricevuto un codice? Reinvia"
    },
    "alternativeMethods": {
      "title": "Usa un altro metodo",
      "subtitle": "Problemi di accesso? Puoi usare uno di questi metodi per accedere.",
      "blockButton__totp": "Usa la tua app di autenticazione",
      "blockButton__backupCode": "Usa un codice di backup",
      "blockButton__phoneCode": "Invia codice a {{identifier}}",
      "blockButton__emailCode": "Invia codice a {{identifier}}",
      "blockButton__emailLink": "Invia link a {{identifier}}",
      "blockButton__passkey": "Usa una passkey",
      "blockButton__password": "Accedi con la tua password",
      "getHelp": {
        "blockButton__emailSupport": "Supporto email"
      }
    },
    "enterpriseSSO": {
      "formButtonPrimary": "Continua con SSO"
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Resetta la tua password",
      "title": "Hai dimenticato la password?",
      "label__alternativeMethods": "Oppure, accedi con un altro metodo"
    },
    "emailLink": {
      "title": "Controlla la tua email",
      "formSubtitle": "Usa il link di verifica inviato al tuo indirizzo email",
      "resendButton": "Rinvia link",
      "verifiedTransferable": {
        "title": "Email verificata",
        "subtitle": "Torna alla scheda originale per continuare"
      },
      "expired": {
        "title": "Questo link di verifica è scaduto",
        "subtitle": "Ritorna alla scheda originaria per continuare"
      },
      "failed": {
        "title": "Questo link di verifica non è valido",
        "subtitle": "Ritorna alla scheda originaria per continuare"
      },
      "clientMismatch": {
        "title": "Errore di mismatch del client",
        "subtitle": "Il client utilizzato non corrisponde al tipo di account associato."
      }
    },
    "emailLinkMfa": {
      "title": "Controlla la tua email",
      "formSubtitle": "Usa il link di verifica inviato alla tua email",
      "resendButton": "Non hai ricevuto il link? Reinvia"
    },
    "passkey": {
      "title": "Autenticazione tramite passkey",
      "subtitle": "Usa una passkey per un accesso più sicuro e rapido."
    },
    "forgotPassword": {
      "title": "Resetta la password",
      "subtitle_email": "Per prima cosa, inserisci il codice inviato al tuo ID email",
      "subtitle_phone": "Per prima cosa, inserisci il codice inviato al tuo telefono",
      "formTitle": "Codice di reset della password",
      "resendButton": "Non hai ricevuto un codice? Reinvia"
    },
    "resetPassword": {
      "title": "Imposta nuova password",
      "formButtonPrimary": "Resetta la password",
      "requiredMessage": "Per motivi di sicurezza, è richiesto di resettare la tua password."
    },
    "protectCheck": {
      "title": "Verifica della richiesta",
      "subtitle": "Attendi mentre verifichiamo la tua richiesta.",
      "retryButton": "Riprova"
    },
    "noAvailableMethods": {
      "title": "Impossibile accedere"
    }
  },
  "formFieldLabel__emailAddress": "Indirizzo email",
  "formFieldLabel__password": "Password",
  "formButtonPrimary": "Continua",
  "clerkMfaSignIn": {
    "title": "Accedi",
    "retry": "Riprova",
    "emailAddress_phoneNumber": "Indirizzo email o numero di telefono",
    "phoneNumber_username": "Numero di telefono o nome utente",
    "emailAddress_phoneNumber_username": "Indirizzo email, numero di telefono o nome utente",
    "showPassword": "Mostra password",
    "capsLock": "Il blocco maiuscole è attivo.",
    "codeHint": "6 cifre, verificate dopo l’ultima",
    "sentAgain": "Inviato di nuovo.",
    "codeExpired": "Questo codice è scaduto. Inviane uno nuovo.",
    "isBackupCode": "Questo codice è un codice di backup",
    "signingInAs": "Accesso come {{identifier}}",
    "startOver": "Ricomincia",
    "signedInTitle": "Accesso effettuato",
    "signedInAs": "Accesso effettuato come {{identifier}}",
    "signOut": "Disconnetti",
    "signsInWith": "Questo account accede con {{strategies}}, che questo modulo non offre.",
    "taskTitle": "Ancora un passaggio",
    "task": "Il tuo account richiede ancora un passaggio prima di continuare.",
    "strategy": {
      "password": "una password",
      "passkey": "una passkey",
      "phone_code": "un codice SMS",
      "email_code": "un codice via email",
      "email_link": "un link via email",
      "totp": "un’app di autenticazione",
      "backup_code": "un codice di backup",
      "ticket": "un invito",
      "enterprise_sso": "Single Sign-On",
      "saml": "Single Sign-On"
    },
    "reload": "Ricarica la pagina",
    "tryAgainIn": "Riprova tra {{time}}"
  },
  "unstable__errors": {
    "clerk_load_failed": "Impossibile caricare l’accesso. Controlla la connessione, poi riprova o ricarica la pagina."
  },
  "formFieldLabel__emailAddress_username": "Indirizzo email o nome utente",
  "formFieldLabel__phoneNumber": "Numero di telefono",
  "formFieldLabel__username": "Nome utente",
  "formFieldLabel__backupCode": "Codice di backup",
  "formFieldAction__forgotPassword": "Password dimenticata?",
  "formButtonPrimary__verify": "Verifica",
  "socialButtonsBlockButton": "Continua con {{provider|titleize}}",
  "dividerText": "oppure",
  "backButton": "Indietro",
  "maintenanceMode": "Modalità di manutenzione",
  "taskSetupMfa": {
    "badge": "Configurazione della verifica in due passaggi"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Scegli un'organizzazione"
    }
  },
  "taskResetPassword": {
    "title": "Resetta la tua password"
  },
  "formFieldLabel__newPassword": "Nuova password",
  "formFieldLabel__confirmPassword": "Conferma password",
  "formFieldLabel__signOutOfOtherSessions": "Disconnetti tutti gli altri dispositivi",
  "formFieldError__notMatchingPasswords": "Le password non coincidono."
};

export default TEXTS;
