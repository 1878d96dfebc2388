/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "nl-NL",
  "signIn": {
    "start": {
      "subtitle": "Welkom terug! Log in om door te gaan",
      "actionText": "Geen account?",
      "actionLink": "Registreren",
      "title": "Inloggen",
      "actionLink__use_passkey": "Gebruik toegangssleutel"
    },
    "password": {
      "actionLink": "Gebruik een andere methode"
    },
    "newDeviceVerificationNotice": "Je meldt je aan vanaf een nieuw apparaat. We vragen om verificatie om je account veilig te houden.",
    "totpMfa": {
      "title": "Tweestapsverificatie",
      "subtitle": "Vul de code in die je authenticator-app heeft gemaakt om door te gaan",
      "formTitle": "Verificatiecode"
    },
    "backupCodeMfa": {
      "title": "Voer een backupcode in",
      "subtitle": "Je backupcode is de code die je kreeg toen je tweestapsverificatie instelde."
    },
    "phoneCode": {
      "title": "Check je telefoon",
      "subtitle": "om verder te gaan naar {{applicationName}}",
      "formTitle": "Verificatiecode",
      "resendButton": "Verstuur code opnieuw"
    },
    "phoneCodeMfa": {
      "title": "Check je telefoon",
      "subtitle": "Vul de code in die naar je telefoon is gestuurd om door te gaan",
      "resendButton": "Verstuur code opnieuw"
    },
    "emailCode": {
      "title": "Check je e-mail",
      "subtitle": "om door te gaan naar {{applicationName}}",
      "formTitle": "Verificatiecode",
      "resendButton": "Verstuur code opnieuw"
    },
    "emailCodeMfa": {
      "title": "Check je e-mail",
      "subtitle": "om door te gaan naar {{applicationName}}",
      "resendButton": "Niet ontvangen? Opnieuw verzenden"
    },
    "alternativeMethods": {
      "title": "Gebruik een andere methode",
      "subtitle": "Problemen? Je kan een van deze methoden gebruiken om in te loggen.",
      "blockButton__totp": "Gebruik je authenticator app",
      "blockButton__backupCode": "Gebruik een backupcode",
      "blockButton__phoneCode": "Verzend code naar {{identifier}}",
      "blockButton__emailCode": "Verzend code naar {{identifier}}",
      "blockButton__emailLink": "Verzend link naar {{identifier}}",
      "blockButton__passkey": "Gebruik toegangssleutel",
      "blockButton__password": "Inloggen met je wachtwoord",
      "getHelp": {
        "blockButton__emailSupport": "E-mail de helpdesk"
      }
    },
    "enterpriseSSO": {
      "formButtonPrimary": "Doorgaan met SSO"
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Wachtwoord resetten",
      "title": "Wachtwoord vergeten?",
      "label__alternativeMethods": "Of log in met een andere methode"
    },
    "emailLink": {
      "title": "Check je e-mail",
      "formSubtitle": "Gebruik de verificatielink die verzonden is naar je e-mailadres",
      "resendButton": "Verstuur link opnieuw",
      "verifiedTransferable": {
        "title": "E-mailadres geverifieerd",
        "subtitle": "Ga terug naar het oorspronkelijke tabblad om door te gaan"
      },
      "expired": {
        "title": "Deze verificatielink is verlopen",
        "subtitle": "Ga naar de oorspronkelijke tab om verder te gaan."
      },
      "failed": {
        "title": "Deze verificatielink is niet geldig",
        "subtitle": "Ga naar de oorspronkelijke tab om verder te gaan."
      },
      "clientMismatch": {
        "title": "Clientfout",
        "subtitle": "De client komt niet overeen met wat verwacht werd. Probeer het opnieuw."
      }
    },
    "emailLinkMfa": {
      "title": "Controleer je e-mail",
      "formSubtitle": "Gebruik de verificatielink die naar je e-mail is verzonden",
      "resendButton": "Geen link ontvangen? Opnieuw verzenden"
    },
    "passkey": {
      "title": "Authenticatie met toegangssleutel",
      "subtitle": "Gebruik je toegangssleutel voor authenticatie."
    },
    "forgotPassword": {
      "title": "Wachtwoord resetten",
      "subtitle_email": "Voer de code in die verzonden is naar je e-mailadres",
      "subtitle_phone": "Voer de code in die verzonden is naar je telefoon",
      "formTitle": "Wachtwoord resetcode",
      "resendButton": "Niet ontvangen? Verstuur opnieuw"
    },
    "resetPassword": {
      "title": "Wachtwoord resetten",
      "formButtonPrimary": "Wachtwoord resetten",
      "requiredMessage": "Voor veiligheidsredenen is het vereist om je wachtwoord te resetten."
    },
    "protectCheck": {
      "title": "Je verzoek wordt gecontroleerd",
      "subtitle": "Een ogenblik geduld, we controleren je verzoek.",
      "retryButton": "Probeer opnieuw"
    },
    "noAvailableMethods": {
      "title": "Inloggen niet mogelijk"
    }
  },
  "formFieldLabel__emailAddress": "E-mailadres",
  "formFieldLabel__password": "Wachtwoord",
  "formButtonPrimary": "Doorgaan",
  "clerkMfaSignIn": {
    "title": "Inloggen",
    "retry": "Probeer opnieuw",
    "emailAddress_phoneNumber": "E-mailadres of telefoonnummer",
    "phoneNumber_username": "Telefoonnummer of gebruikersnaam",
    "emailAddress_phoneNumber_username": "E-mailadres, telefoonnummer of gebruikersnaam",
    "showPassword": "Wachtwoord tonen",
    "capsLock": "Caps Lock staat aan.",
    "codeHint": "6 cijfers, gecontroleerd na het laatste",
    "sentAgain": "Opnieuw verzonden.",
    "codeExpired": "Deze code is verlopen. Verstuur een nieuwe.",
    "isBackupCode": "Deze code is een backupcode",
    "signingInAs": "Inloggen als {{identifier}}",
    "startOver": "Opnieuw beginnen",
    "signedInTitle": "Je bent ingelogd",
    "signedInAs": "Ingelogd als {{identifier}}",
    "signOut": "Uitloggen",
    "signsInWith": "Dit account logt in met {{strategies}}, wat dit formulier niet biedt.",
    "taskTitle": "Nog één stap",
    "task": "Je account heeft nog een stap nodig voordat je verder kunt.",
    "strategy": {
      "password": "een wachtwoord",
      "passkey": "een toegangssleutel",
      "phone_code": "een sms-code",
      "email_code": "een e-mailcode",
      "email_link": "een e-maillink",
      "totp": "een authenticator-app",
      "backup_code": "een backupcode",
      "ticket": "een uitnodiging",
      "enterprise_sso": "single sign-on",
      "saml": "single sign-on"
    },
    "reload": "Pagina opnieuw laden",
    "tryAgainIn": "Probeer opnieuw over {{time}}"
  },
  "unstable__errors": {
    "clerk_load_failed": "Inloggen kon niet worden geladen. Controleer je verbinding en probeer het opnieuw, of laad de pagina opnieuw."
  },
  "formFieldLabel__emailAddress_username": "E-mailadres of gebruikersnaam",
  "formFieldLabel__phoneNumber": "Telefoonnummer",
  "formFieldLabel__username": "Gebruikersnaam",
  "formFieldLabel__backupCode": "Backupcode",
  "formFieldAction__forgotPassword": "Wachtwoord vergeten?",
  "formButtonPrimary__verify": "Verifieer",
  "socialButtonsBlockButton": "Ga verder met {{provider|titleize}}",
  "dividerText": "of",
  "backButton": "Terug",
  "maintenanceMode": "Onderhoudsmodus",
  "taskSetupMfa": {
    "badge": "Tweestapsverificatie instellen"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Kies een organisatie"
    }
  },
  "taskResetPassword": {
    "title": "Wachtwoord resetten"
  },
  "formFieldLabel__newPassword": "Nieuw wachtwoord",
  "formFieldLabel__confirmPassword": "Wachtwoord bevestigen",
  "formFieldLabel__signOutOfOtherSessions": "Alle andere apparaten uitloggen",
  "formFieldError__notMatchingPasswords": "Wachtwoorden komen niet overeen."
};

export default TEXTS;
