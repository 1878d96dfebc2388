/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "sr-RS",
  "signIn": {
    "start": {
      "subtitle": "Dobro došao nazad! Molimo prijavi se da nastaviš",
      "actionText": "Nemaš nalog?",
      "actionLink": "Registruj se",
      "title": "Prijavi se na {{applicationName}}",
      "actionLink__use_passkey": "Koristi ključ za prolaz umesto toga"
    },
    "password": {
      "actionLink": "Koristi drugu metodu"
    },
    "newDeviceVerificationNotice": "Prijavljuješ se sa novog uređaja. Tražimo verifikaciju kako bismo zadržali tvoj nalog sigurnim.",
    "totpMfa": {
      "title": "Dvostepena verifikacija",
      "subtitle": "Da nastaviš, molimo unesi verifikacioni kod generisan tvojom aplikacijom za autentifikaciju",
      "formTitle": "Verifikacioni kod"
    },
    "backupCodeMfa": {
      "title": "Unesi rezervni kod",
      "subtitle": "Tvoj rezervni kod je onaj koji si dobio kada si postavio dvostepenu autentifikaciju."
    },
    "phoneCode": {
      "title": "Proveri svoj telefon",
      "subtitle": "da nastaviš na {{applicationName}}",
      "formTitle": "Verifikacioni kod",
      "resendButton": "Nisi primio kod? Pošalji ponovo"
    },
    "phoneCodeMfa": {
      "title": "Proveri svoj telefon",
      "subtitle": "Da nastaviš, molimo unesi verifikacioni kod poslat na tvoj telefon",
      "resendButton": "Nisi primio kod? Pošalji ponovo"
    },
    "emailCode": {
      "title": "Proveri svoj e-mail",
      "subtitle": "da nastaviš na {{applicationName}}",
      "formTitle": "Verifikacioni kod",
      "resendButton": "Nisi primio kod? Pošalji ponovo"
    },
    "emailCodeMfa": {
      "title": "Proveri svoj e-mail",
      "subtitle": "da nastaviš na {{applicationName}}",
      "resendButton": "Nisi primio kod? Pošalji ponovo"
    },
    "alternativeMethods": {
      "title": "Koristi drugu metodu",
      "subtitle": "Imaš problema? Možeš koristiti bilo koju od ovih metoda za prijavljivanje.",
      "blockButton__totp": "Koristi svoju aplikaciju za autentifikaciju",
      "blockButton__backupCode": "Koristi rezervni kod",
      "blockButton__phoneCode": "Pošalji SMS kod na {{identifier}}",
      "blockButton__emailCode": "Pošalji kod na e-mail {{identifier}}",
      "blockButton__emailLink": "Pošalji link na e-mail {{identifier}}",
      "blockButton__passkey": "Prijavi se sa svojim ključem za prolaz",
      "blockButton__password": "Prijavi se sa svojom lozinkom",
      "getHelp": {
        "blockButton__emailSupport": "Pošalji e-mail podršci"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Resetuj svoju lozinku",
      "title": "Zaboravljena lozinka?",
      "label__alternativeMethods": "Ili, prijavi se drugom metodom"
    },
    "emailLink": {
      "title": "Proveri svoj e-mail",
      "formSubtitle": "Koristi verifikacioni link poslat na tvoj e-mail",
      "resendButton": "Nisi primio link? Pošalji ponovo",
      "expired": {
        "title": "Ovaj verifikacioni link je istekao",
        "subtitle": "Vrati se na originalni tab da nastaviš."
      },
      "failed": {
        "title": "Ovaj verifikacioni link je nevažeći",
        "subtitle": "Vrati se na originalni tab da nastaviš."
      }
    },
    "emailLinkMfa": {
      "title": "Проверите своју е-пошту",
      "formSubtitle": "Користите везу за верификацију послату на вашу е-пошту",
      "resendButton": "Нисте примили везу? Пошаљи поново"
    },
    "passkey": {
      "title": "Koristi svoj ključ za prolaz",
      "subtitle": "Korišćenje tvojeg ključa za prolaz potvrđuje da si to ti. Tvoj uređaj može zatražiti otisak prsta, lice ili ekran zaključavanja."
    },
    "forgotPassword": {
      "title": "Resetuj lozinku",
      "subtitle_email": "Prvo, unesi kod poslat na tvoju e-mail adresu",
      "subtitle_phone": "Prvo, unesi kod poslat na tvoj telefon",
      "formTitle": "Kod za resetovanje lozinke",
      "resendButton": "Nisi primio kod? Pošalji ponovo"
    },
    "resetPassword": {
      "title": "Postavi novu lozinku",
      "formButtonPrimary": "Resetuj lozinku",
      "requiredMessage": "Iz sigurnosnih razloga, potrebno je da resetuješ svoju lozinku."
    },
    "noAvailableMethods": {
      "title": "Nije moguće prijaviti se"
    }
  },
  "formFieldLabel__emailAddress": "E-mail adresa",
  "formFieldLabel__password": "Lozinka",
  "formButtonPrimary": "Nastavi",
  "clerkMfaSignIn": {
    "title": "Prijavi se",
    "signOut": "Odjavi se"
  },
  "formFieldLabel__emailAddress_username": "E-mail adresa ili korisničko ime",
  "formFieldLabel__phoneNumber": "Telefonski broj",
  "formFieldLabel__username": "Korisničko ime",
  "formFieldLabel__backupCode": "Rezervni kod",
  "formFieldAction__forgotPassword": "Zaboravljena lozinka?",
  "formButtonPrimary__verify": "Verifikuj",
  "socialButtonsBlockButton": "Nastavi sa {{provider|titleize}}",
  "dividerText": "ili",
  "backButton": "Nazad",
  "maintenanceMode": "Trenutno smo u modu održavanja, ali ne brinite, neće trajati duže od nekoliko minuta.",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Izaberite organizaciju"
    }
  },
  "taskResetPassword": {
    "title": "Resetuj svoju lozinku"
  },
  "formFieldLabel__newPassword": "Nova lozinka",
  "formFieldLabel__confirmPassword": "Potvrdi lozinku",
  "formFieldLabel__signOutOfOtherSessions": "Odjavi se sa svih drugih uređaja",
  "formFieldError__notMatchingPasswords": "Lozinke se ne poklapaju."
};

export default TEXTS;
