/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "da-DK",
  "signIn": {
    "start": {
      "subtitle": "Velkommen tilbage! Log ind for at fortsætte",
      "actionText": "Ingen konto?",
      "actionLink": "Tilmeld dig",
      "title": "Log ind",
      "actionLink__use_passkey": "Brug adgangsnøgle"
    },
    "password": {
      "actionLink": "Brug en anden metode"
    },
    "newDeviceVerificationNotice": "Du logger ind fra en ny enhed. Vi beder om verifikation for at holde din konto sikker.",
    "totpMfa": {
      "title": "Totrinsbekræftelse",
      "formTitle": "Bekræftelseskode"
    },
    "backupCodeMfa": {
      "title": "Indtast en backup-kode",
      "subtitle": "Fortsæt til {{applicationName}}"
    },
    "phoneCode": {
      "title": "Tjek din telefon",
      "subtitle": "gå videre til {{applicationName}}",
      "formTitle": "Bekræftelseskode",
      "resendButton": "Send kode igen"
    },
    "phoneCodeMfa": {
      "title": "Tjek din telefon",
      "resendButton": "Send kode igen"
    },
    "emailCode": {
      "title": "Tjek din email",
      "subtitle": "Fortsæt til {{applicationName}}",
      "formTitle": "Bekræftelseskode",
      "resendButton": "Send kode igen"
    },
    "emailCodeMfa": {
      "title": "Tjek din email",
      "subtitle": "Fortsæt til {{applicationName}}",
      "resendButton": "Modtog du ikke en kode? Send igen"
    },
    "alternativeMethods": {
      "title": "Brug en anden metode",
      "subtitle": "Oplever du problemer? Du kan bruge en af disse metoder til at logge ind.",
      "blockButton__totp": "Brug din godkendelsesapp",
      "blockButton__backupCode": "Brug en backup-kode",
      "blockButton__phoneCode": "Send kode til {{identifier}}",
      "blockButton__emailCode": "Send kode til {{identifier}}",
      "blockButton__emailLink": "Send link til {{identifier}}",
      "blockButton__passkey": "Brug en adgangsnøgle",
      "blockButton__password": "Log ind med adgangskode",
      "getHelp": {
        "blockButton__emailSupport": "E-mail support"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Nulstil din adgangskode",
      "title": "Glemt Adgangskode?",
      "label__alternativeMethods": "Eller, log ind med en anden metode"
    },
    "emailLink": {
      "title": "Tjek din email",
      "formSubtitle": "Brug bekræftelseslinket sendt til din e-mail",
      "resendButton": "Send link igen",
      "expired": {
        "title": "Dette bekræftelseslink er udløbet",
        "subtitle": "Vend tilbage til den oprindelige fane for at fortsætte."
      },
      "failed": {
        "title": "Dette bekræftelseslink er ugyldigt",
        "subtitle": "Vend tilbage til den oprindelige fane for at fortsætte."
      },
      "clientMismatch": {
        "title": "Klient fejl",
        "subtitle": "Klient uoverensstemmelse. Prøv igen."
      }
    },
    "emailLinkMfa": {
      "title": "Tjek din e-mail",
      "formSubtitle": "Brug bekræftelseslinket, der er sendt til din e-mail",
      "resendButton": "Har du ikke modtaget linket? Send igen"
    },
    "passkey": {
      "title": "Adgangsnøgle",
      "subtitle": "Brug adgangsnøgle til at logge ind."
    },
    "forgotPassword": {
      "title": "Nulstil adgangskode",
      "subtitle_email": "Indtast først koden sendt til din e-mailadresse",
      "subtitle_phone": "Indtast først koden sendt til din telefon",
      "formTitle": "Nulstil adgangskode",
      "resendButton": "Modtog du ikke en kode? Send igen"
    },
    "resetPassword": {
      "title": "Indstil ny adgangskode",
      "formButtonPrimary": "Nulstil Adgangskode",
      "requiredMessage": "Af sikkerhedsmæssige årsager er det nødvendigt at nulstille din adgangskode."
    },
    "noAvailableMethods": {
      "title": "Kan ikke logge ind"
    }
  },
  "formFieldLabel__emailAddress": "E-mailadresse",
  "formFieldLabel__password": "Adgangskode",
  "formButtonPrimary": "Fortsæt",
  "clerkMfaSignIn": {
    "title": "Log ind",
    "signOut": "Log ud"
  },
  "formFieldLabel__emailAddress_username": "E-mailadresse eller brugernavn",
  "formFieldLabel__phoneNumber": "Telefonnummer",
  "formFieldLabel__username": "Brugernavn",
  "formFieldLabel__backupCode": "Sikkerhedskode",
  "formFieldAction__forgotPassword": "Glemt adgangskode?",
  "formButtonPrimary__verify": "Verificer",
  "socialButtonsBlockButton": "Fortsæt med {{provider|titleize}}",
  "dividerText": "eller",
  "backButton": "Tilbage",
  "maintenanceMode": "Vedligeholdelsestilstand",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Vælg en organisation"
    }
  },
  "taskResetPassword": {
    "title": "Nulstil din adgangskode"
  },
  "formFieldLabel__newPassword": "Ny adgangskode",
  "formFieldLabel__confirmPassword": "Bekræft adgangskode",
  "formFieldLabel__signOutOfOtherSessions": "Log ud af alle andre enheder",
  "formFieldError__notMatchingPasswords": "Adgangskoderne matcher ikke."
};

export default TEXTS;
