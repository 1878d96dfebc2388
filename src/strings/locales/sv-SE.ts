/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "sv-SE",
  "signIn": {
    "start": {
      "subtitle": "Välkommen tillbaka! Logga in för att fortsätta",
      "actionText": "Har du inget konto?",
      "actionLink": "Skapa konto",
      "title": "Logga in",
      "actionLink__use_passkey": "Använd passkey istället"
    },
    "password": {
      "actionLink": "Använd en annan metod"
    },
    "newDeviceVerificationNotice": "Du loggar in från en ny enhet. Vi ber om verifiering för att hålla ditt konto säkert.",
    "totpMfa": {
      "title": "Tvåstegsverifiering",
      "subtitle": "För att fortsätta, vänligen ange verifieringskoden som genereras av din autentiseringsapp",
      "formTitle": "Verifieringskod"
    },
    "backupCodeMfa": {
      "title": "Ange en reservkod",
      "subtitle": "för att fortsätta till {{applicationName}}"
    },
    "phoneCode": {
      "title": "Kolla din telefon",
      "subtitle": "för att fortsätta till {{applicationName}}",
      "formTitle": "Verifieringskod",
      "resendButton": "Skicka koden igen"
    },
    "phoneCodeMfa": {
      "title": "Kolla din telefon",
      "subtitle": "För att fortsätta, vänligen ange verifieringskoden som skickats till din telefon",
      "resendButton": "Skicka koden igen"
    },
    "emailCode": {
      "title": "Kontrollera din e-post",
      "subtitle": "för att fortsätta till {{applicationName}}",
      "formTitle": "Verifieringskod",
      "resendButton": "Skicka koden igen"
    },
    "emailCodeMfa": {
      "title": "Kontrollera din e-post",
      "subtitle": "för att fortsätta till {{applicationName}}",
      "resendButton": "Fick du ingen kod? Skicka igen"
    },
    "alternativeMethods": {
      "title": "Använd en annan metod",
      "subtitle": "Har du problem? Du kan använda någon av dessa metoder för att logga in.",
      "blockButton__totp": "Använd din autentiseringsapp",
      "blockButton__backupCode": "Använd en reservkod",
      "blockButton__phoneCode": "Skicka kod till {{identifier}}",
      "blockButton__emailCode": "Skicka kod till {{identifier}}",
      "blockButton__emailLink": "Skicka länk till {{identifier}}",
      "blockButton__passkey": "Använd din passkey",
      "blockButton__password": "Logga in med ditt lösenord",
      "getHelp": {
        "blockButton__emailSupport": "E-post support"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Återställ ditt lösenord",
      "title": "Glömt lösenord?",
      "label__alternativeMethods": "Eller, logga in med en annan metod"
    },
    "emailLink": {
      "title": "Kontrollera din e-post",
      "formSubtitle": "Använd verifieringslänken som skickades till din e-postadress",
      "resendButton": "Skicka länken igen",
      "expired": {
        "title": "Denna verifieringslänk har upphört att gälla",
        "subtitle": "Återgå till ursprungliga fliken för att fortsätta."
      },
      "failed": {
        "title": "Denna verifieringslänk är ogiltig",
        "subtitle": "Återgå till ursprungliga fliken för att fortsätta."
      },
      "clientMismatch": {
        "title": "Verifieringslänken är ogiltig för denna enhet",
        "subtitle": "För att fortsätta, öppna verifieringslänken på enhet och webbläsare från vilken du startade inloggningen"
      }
    },
    "emailLinkMfa": {
      "title": "Kontrollera din e-post",
      "formSubtitle": "Använd verifieringslänken som skickades till din e-post",
      "resendButton": "Fick du inte länken? Skicka igen"
    },
    "passkey": {
      "title": "Använd din passkey",
      "subtitle": "Att använda din passkey bekräftar att det är du. Din enhet kan be om ditt fingeravtryck, ansikte eller skärmlås."
    },
    "forgotPassword": {
      "title": "Återställ lösenord",
      "subtitle_email": "Först, ange koden som skickats till din e-postadress",
      "subtitle_phone": "Först, ange koden som skickats till din telefon",
      "formTitle": "Återställ lösenordskod",
      "resendButton": "Fick du inte en kod? Skicka igen"
    },
    "resetPassword": {
      "title": "Ange nytt lösenord",
      "formButtonPrimary": "Återställ lösenord",
      "requiredMessage": "Av säkerhetsskäl är det nödvändigt att återställa ditt lösenord."
    },
    "noAvailableMethods": {
      "title": "Kan inte logga in"
    }
  },
  "formFieldLabel__emailAddress": "E-postadress",
  "formFieldLabel__password": "Lösenord",
  "formButtonPrimary": "Fortsätt",
  "clerkMfaSignIn": {
    "title": "Logga in",
    "signOut": "Logga ut"
  },
  "formFieldLabel__emailAddress_username": "E-postadress eller användarnamn",
  "formFieldLabel__phoneNumber": "Telefonnummer",
  "formFieldLabel__username": "Användarnamn",
  "formFieldLabel__backupCode": "Reserv-kod",
  "formFieldAction__forgotPassword": "Glömt lösenord?",
  "formButtonPrimary__verify": "Verifiera",
  "socialButtonsBlockButton": "Fortsätt med {{provider|titleize}}",
  "dividerText": "eller",
  "backButton": "Tillbaka",
  "maintenanceMode": "Vi genomför för närvarande underhåll, men oroa dig inte, det bör inte ta mer än några minuter.",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Välj en organisation"
    }
  },
  "taskResetPassword": {
    "title": "Återställ ditt lösenord"
  },
  "formFieldLabel__newPassword": "Nytt lösenord",
  "formFieldLabel__confirmPassword": "Bekräfta lösenord",
  "formFieldLabel__signOutOfOtherSessions": "Logga ut från alla andra enheter",
  "formFieldError__notMatchingPasswords": "Lösenorden matchar inte."
};

export default TEXTS;
