/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "nb-NO",
  "signIn": {
    "start": {
      "subtitle": "Velkommen tilbake! Logg inn for å fortsette",
      "actionText": "Ingen konto?",
      "actionLink": "Opprett konto",
      "title": "Logg inn",
      "actionLink__use_passkey": "Bruk passnøkkel i stedet"
    },
    "password": {
      "actionLink": "Bruk en annen metode"
    },
    "newDeviceVerificationNotice": "Du logger inn fra en ny enhet. Vi ber om verifisering for å holde kontoen din sikker.",
    "totpMfa": {
      "title": "To-trinns verifisering",
      "subtitle": "For å fortsette, skriv inn verifiseringskoden generert av autentiseringsappen din",
      "formTitle": "Verifiseringskode"
    },
    "backupCodeMfa": {
      "title": "Skriv inn en sikkerhetskopi-kode",
      "subtitle": "for å fortsette til {{applicationName}}"
    },
    "phoneCode": {
      "title": "Sjekk telefonen din",
      "subtitle": "for å fortsette til {{applicationName}}",
      "formTitle": "Verifiseringskode",
      "resendButton": "Send kode på nytt"
    },
    "phoneCodeMfa": {
      "title": "Sjekk telefonen din",
      "subtitle": "For å fortsette, skriv inn verifiseringskoden sendt til telefonen din",
      "resendButton": "Send kode på nytt"
    },
    "emailCode": {
      "title": "Sjekk e-posten din",
      "subtitle": "for å fortsette til {{applicationName}}",
      "formTitle": "Verifiseringskode",
      "resendButton": "Send kode på nytt"
    },
    "emailCodeMfa": {
      "title": "Sjekk e-posten din",
      "subtitle": "for å fortsette til {{applicationName}}",
      "resendButton": "Ikke mottatt kode? Send på nytt"
    },
    "alternativeMethods": {
      "title": "Bruk en annen metode",
      "subtitle": "Opplever du problemer? Du kan bruke hvilken som helst av disse metodene for å logge inn.",
      "blockButton__totp": "Bruk autentiseringsappen din",
      "blockButton__backupCode": "Bruk en sikkerhetskopi-kode",
      "blockButton__phoneCode": "Send SMS-kode til {{identifier}}",
      "blockButton__emailCode": "Send e-postkode til {{identifier}}",
      "blockButton__emailLink": "Send lenke til {{identifier}}",
      "blockButton__passkey": "Logg inn med passnøkkelen din",
      "blockButton__password": "Logg inn med passordet ditt",
      "getHelp": {
        "blockButton__emailSupport": "Kontakt kundestøtte via e-post"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Tilbakestill passordet ditt",
      "title": "Glemt passord?",
      "label__alternativeMethods": "Eller logg inn med en annen metode."
    },
    "emailLink": {
      "title": "Sjekk e-posten din",
      "formSubtitle": "Bruk verifiseringslenken som er sendt til e-postadressen din",
      "resendButton": "Send lenke på nytt",
      "expired": {
        "title": "Denne verifiseringslenken er utløpt",
        "subtitle": "Gå tilbake til den opprinnelige fanen for å fortsette."
      },
      "failed": {
        "title": "Denne verifiseringslenken er ugyldig",
        "subtitle": "Gå tilbake til den opprinnelige fanen for å fortsette."
      },
      "clientMismatch": {
        "title": "Verifiseringslenken er ugyldig for denne enheten",
        "subtitle": "For å fortsette, åpne verifiseringslenken på enheten og nettleseren du startet innloggingen fra"
      }
    },
    "emailLinkMfa": {
      "title": "Sjekk din e-post",
      "formSubtitle": "Bruk bekreftelseslenken som ble sendt til din e-post",
      "resendButton": "Har du ikke mottatt lenken? Send på nytt"
    },
    "passkey": {
      "title": "Bruk passnøkkelen din",
      "subtitle": "Bruk av passnøkkelen bekrefter at det er deg. Enheten din kan be om fingeravtrykk, ansiktsgjenkjenning eller skjermlås."
    },
    "forgotPassword": {
      "title": "Tilbakestill passord",
      "subtitle_email": "Først, skriv inn koden som ble sendt til e-posten din",
      "subtitle_phone": "Først, skriv inn koden som ble sendt til telefonen din",
      "formTitle": "Tilbakestill passord-kode",
      "resendButton": "Send kode på nytt"
    },
    "resetPassword": {
      "title": "Tilbakestill passordet",
      "formButtonPrimary": "Tilbakestill passordet",
      "requiredMessage": "En konto eksisterer allerede med en uverifisert e-postadresse. Vennligst tilbakestill passordet ditt av sikkerhetshensyn."
    },
    "noAvailableMethods": {
      "title": "Kan ikke logge inn"
    }
  },
  "formFieldLabel__emailAddress": "E-postadresse",
  "formFieldLabel__password": "Passord",
  "formButtonPrimary": "Fortsett",
  "clerkMfaSignIn": {
    "title": "Logg inn",
    "signOut": "Logg ut"
  },
  "formFieldLabel__emailAddress_username": "E-postadresse eller brukernavn",
  "formFieldLabel__phoneNumber": "Telefonnummer",
  "formFieldLabel__username": "Brukernavn",
  "formFieldLabel__backupCode": "Sikkerhetskode",
  "formFieldAction__forgotPassword": "Glemt passord?",
  "formButtonPrimary__verify": "Verifiser",
  "socialButtonsBlockButton": "Fortsett med {{provider|titleize}}",
  "dividerText": "eller",
  "backButton": "Tilbake",
  "maintenanceMode": "Vi utfører vedlikehold for øyeblikket, men ikke bekymre deg, det bør ikke ta mer enn noen minutter.",
  "taskSetupMfa": {
    "badge": "Oppsett av to-trinns verifisering"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Velg en organisasjon"
    }
  },
  "taskResetPassword": {
    "title": "Tilbakestill passordet ditt"
  },
  "formFieldLabel__newPassword": "Nytt passord",
  "formFieldLabel__confirmPassword": "Bekreft passord",
  "formFieldLabel__signOutOfOtherSessions": "Logg ut fra alle andre enheter",
  "formFieldError__notMatchingPasswords": "Passordene stemmer ikke overens."
};

export default TEXTS;
