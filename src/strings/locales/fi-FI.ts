/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "fi-FI",
  "signIn": {
    "start": {
      "subtitle": "Tervetuloa takaisin! Kirjaudu sisään jatkaaksesi",
      "actionText": "Eikö sinulla ole tiliä?",
      "actionLink": "Rekisteröidy",
      "title": "Kirjaudu sisään",
      "actionLink__use_passkey": "Käytä pääsyavainta"
    },
    "password": {
      "actionLink": "Käytä toista tapaa"
    },
    "newDeviceVerificationNotice": "Kirjaudut sisään uudesta laitteesta. Pyydämme vahvistusta tilisi turvallisuuden varmistamiseksi.",
    "totpMfa": {
      "title": "Kaksivaiheinen todennus",
      "subtitle": "Syötä todennuskoodi autentikointisovelluksestasi",
      "formTitle": "Todennuskoodi"
    },
    "backupCodeMfa": {
      "title": "Syötä varakoodi",
      "subtitle": "Varakoodi on se, jonka sait asettaessasi kaksivaiheisen todennuksen."
    },
    "phoneCode": {
      "title": "Tarkista puhelimesi",
      "subtitle": "jatkaaksesi kohteeseen {{applicationName}}",
      "formTitle": "Vahvistuskoodi",
      "resendButton": "Etkö saanut koodia? Lähetä uudelleen"
    },
    "phoneCodeMfa": {
      "title": "Tarkista puhelimesi",
      "subtitle": "Syötä jatkaaksesi puhelimeesi lähetetty vahvistuskoodi",
      "resendButton": "Etkö saanut koodia? Lähetä uudelleen"
    },
    "emailCode": {
      "title": "Tarkista sähköpostisi",
      "subtitle": "jatkaaksesi kohteeseen {{applicationName}}",
      "formTitle": "Vahvistuskoodi",
      "resendButton": "Etkö saanut koodia? Lähetä uudelleen"
    },
    "emailCodeMfa": {
      "title": "Tarkista sähköpostisi",
      "subtitle": "jatkaaksesi kohteeseen {{applicationName}}",
      "resendButton": "Etkö saanut koodia? Lähetä uudelleen"
    },
    "alternativeMethods": {
      "title": "Käytä toista tapaa",
      "subtitle": "Ongelmia? Voit kirjautua sisään millä tahansa näistä tavoista.",
      "blockButton__totp": "Käytä todennussovellustasi",
      "blockButton__backupCode": "Käytä varakoodia",
      "blockButton__phoneCode": "Lähetä SMS-koodi osoitteeseen {{identifier}}",
      "blockButton__emailCode": "Lähetä koodi sähköpostitse {{identifier}}",
      "blockButton__emailLink": "Lähetä linkki sähköpostitse {{identifier}}",
      "blockButton__passkey": "Kirjaudu sisään pääsyavaimellasi",
      "blockButton__password": "Kirjaudu sisään salasanallasi",
      "getHelp": {
        "blockButton__emailSupport": "Sähköpostituki"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Nollaa salasanasi",
      "title": "Unohditko salasanasi?",
      "label__alternativeMethods": "tai kirjaudu sisään toisella tavalla"
    },
    "emailLink": {
      "title": "Tarkista sähköpostisi",
      "formSubtitle": "Käytä sähköpostiisi lähetettyä vahvistuslinkkiä",
      "resendButton": "Et saanut linkkiä? Lähetä uudelleen",
      "verifiedTransferable": {
        "title": "Sähköposti vahvistettu",
        "subtitle": "Palaa alkuperäiseen välilehteen jatkaaksesi"
      },
      "expired": {
        "title": "Tämä vahvistuslinkki on vanhentunut",
        "subtitle": "Palaa alkuperäiseen välilehteen jatkaaksesi."
      },
      "failed": {
        "title": "Tämä vahvistuslinkki on virheellinen",
        "subtitle": "Palaa alkuperäiseen välilehteen jatkaaksesi."
      },
      "clientMismatch": {
        "title": "Vahvistuslinkki on virheellinen tälle laitteelle",
        "subtitle": "Jatkaaksesi avaa vahvistuslinkki laitteella ja selaimella, josta aloitit kirjautumisen"
      }
    },
    "emailLinkMfa": {
      "title": "Tarkista sähköpostisi",
      "formSubtitle": "Käytä sähköpostiisi lähetettyä vahvistuslinkkiä",
      "resendButton": "Etkö saanut linkkiä? Lähetä uudelleen"
    },
    "passkey": {
      "title": "Käytä pääsyavaintasi",
      "subtitle": "Käyttämällä pääsyavaintasi vahvistat, että olet se joka väität olevasi. Laite voi pyytää sormenjälkeäsi, kasvojasi tai näytön lukitusta."
    },
    "forgotPassword": {
      "title": "Nollaa salasana",
      "subtitle_email": "Syötä ensin sähköpostiisi lähetetty koodi",
      "subtitle_phone": "Syötä ensin puhelimeesi lähetetty koodi",
      "formTitle": "Nollaa salasana",
      "resendButton": "Etkö saanut koodia? Lähetä uudelleen"
    },
    "resetPassword": {
      "title": "Aseta uusi salasana",
      "formButtonPrimary": "Nollaa salasana",
      "requiredMessage": "Turvallisuussyistä on tarpeen nollata salasanasi."
    },
    "protectCheck": {
      "title": "Tarkistetaan pyyntöäsi",
      "subtitle": "Odota hetki, tarkistamme pyyntöäsi."
    },
    "noAvailableMethods": {
      "title": "Ei voi kirjautua"
    }
  },
  "formFieldLabel__emailAddress": "Sähköpostiosoite",
  "formFieldLabel__password": "Salasana",
  "formButtonPrimary": "Jatka",
  "clerkMfaSignIn": {
    "title": "Kirjaudu sisään",
    "signOut": "Kirjaudu ulos"
  },
  "formFieldLabel__emailAddress_username": "Sähköpostiosoite tai käyttäjänimi",
  "formFieldLabel__phoneNumber": "Puhelinnumero",
  "formFieldLabel__username": "Käyttäjänimi",
  "formFieldLabel__backupCode": "Varakoodi",
  "formFieldAction__forgotPassword": "Unohditko salasanasi?",
  "formButtonPrimary__verify": "Vahvista",
  "socialButtonsBlockButton": "Jatka palvelun {{provider|titleize}} avulla",
  "dividerText": "tai",
  "backButton": "Takaisin",
  "maintenanceMode": "Olemme tällä hetkellä huoltotilassa, mutta älä huoli, se ei kestä kauempaa kuin muutama minuutti.",
  "taskSetupMfa": {
    "badge": "Kaksivaiheisen todennuksen asennus"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Valitse organisaatio"
    }
  },
  "taskResetPassword": {
    "title": "Nollaa salasanasi"
  },
  "formFieldLabel__newPassword": "Uusi salasana",
  "formFieldLabel__confirmPassword": "Vahvista salasana",
  "formFieldLabel__signOutOfOtherSessions": "Kirjaudu ulos kaikista muista laitteista",
  "formFieldError__notMatchingPasswords": "Salasanat eivät täsmää."
};

export default TEXTS;
