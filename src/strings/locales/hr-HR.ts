/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "hr-HR",
  "signIn": {
    "start": {
      "subtitle": "Dobrodošli natrag! Molimo prijavite se za nastavak",
      "actionText": "Nemate račun?",
      "actionLink": "Registrirajte se",
      "title": "Prijavite se na {{applicationName}}",
      "actionLink__use_passkey": "Koristite pristupni ključ umjesto toga"
    },
    "password": {
      "actionLink": "Koristite drugu metodu"
    },
    "newDeviceVerificationNotice": "Prijavljujete se s novog uređaja. Tražimo provjeru kako bismo zadržali vaš račun sigurnim.",
    "totpMfa": {
      "title": "Dvostupanjska verifikacija",
      "subtitle": "Za nastavak, unesite verifikacijski kod generiran vašom aplikacijom za autentifikaciju",
      "formTitle": "Verifikacijski kod"
    },
    "backupCodeMfa": {
      "title": "Unesite rezervni kod",
      "subtitle": "Vaš rezervni kod je onaj koji ste dobili prilikom postavljanja dvostupanjske autentifikacije."
    },
    "phoneCode": {
      "title": "Provjerite svoj telefon",
      "subtitle": "za nastavak na {{applicationName}}",
      "formTitle": "Verifikacijski kod",
      "resendButton": "Niste primili kod? Pošalji ponovno"
    },
    "phoneCodeMfa": {
      "title": "Provjerite svoj telefon",
      "subtitle": "Za nastavak, unesite verifikacijski kod poslan na vaš telefon",
      "resendButton": "Niste primili kod? Pošalji ponovno"
    },
    "emailCode": {
      "title": "Provjerite svoju e-poštu",
      "subtitle": "za nastavak na {{applicationName}}",
      "formTitle": "Verifikacijski kod",
      "resendButton": "Niste primili kod? Pošalji ponovno"
    },
    "emailCodeMfa": {
      "title": "Provjerite svoju e-poštu",
      "subtitle": "za nastavak na {{applicationName}}",
      "resendButton": "Niste primili kod? Pošalji ponovno"
    },
    "alternativeMethods": {
      "title": "Koristite drugu metodu",
      "subtitle": "Imate problema? Možete koristiti bilo koju od ovih metoda za prijavu.",
      "blockButton__totp": "Koristite svoju aplikaciju za autentifikaciju",
      "blockButton__backupCode": "Koristite rezervni kod",
      "blockButton__phoneCode": "Pošalji SMS kod na {{identifier}}",
      "blockButton__emailCode": "Pošalji kod e-poštom na {{identifier}}",
      "blockButton__emailLink": "Pošalji poveznicu e-poštom na {{identifier}}",
      "blockButton__passkey": "Prijavite se svojim pristupnim ključem",
      "blockButton__password": "Prijavite se svojom lozinkom",
      "getHelp": {
        "blockButton__emailSupport": "Pošaljite e-poštu podršci"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Resetirajte svoju lozinku",
      "title": "Zaboravili ste lozinku?",
      "label__alternativeMethods": "Ili se prijavite na drugi način"
    },
    "emailLink": {
      "title": "Provjerite svoju e-poštu",
      "formSubtitle": "Koristite verifikacijsku poveznicu poslanu na vašu e-poštu",
      "resendButton": "Niste primili poveznicu? Pošalji ponovno",
      "expired": {
        "title": "Ova verifikacijska poveznica je istekla",
        "subtitle": "Vratite se na izvornu karticu za nastavak."
      },
      "failed": {
        "title": "Ova verifikacijska poveznica nije valjana",
        "subtitle": "Vratite se na izvornu karticu za nastavak."
      },
      "clientMismatch": {
        "title": "Verifikacijska poveznica nije valjana za ovaj uređaj",
        "subtitle": "Za nastavak, otvorite verifikacijsku poveznicu na uređaju i pregledniku s kojeg ste započeli prijavu"
      }
    },
    "emailLinkMfa": {
      "title": "Provjerite svoju e-poštu",
      "formSubtitle": "Koristite vezu za provjeru poslanu na vašu e-poštu",
      "resendButton": "Niste primili vezu? Ponovno pošalji"
    },
    "passkey": {
      "title": "Koristite svoj pristupni ključ",
      "subtitle": "Korištenje vašeg pristupnog ključa potvrđuje da ste to vi. Vaš uređaj može tražiti otisak prsta, prepoznavanje lica ili zaključavanje zaslona."
    },
    "forgotPassword": {
      "title": "Resetiraj lozinku",
      "subtitle_email": "Prvo unesite kod poslan na vašu e-mail adresu",
      "subtitle_phone": "Prvo unesite kod poslan na vaš telefon",
      "formTitle": "Kod za resetiranje lozinke",
      "resendButton": "Niste primili kod? Pošalji ponovno"
    },
    "resetPassword": {
      "title": "Postavite novu lozinku",
      "formButtonPrimary": "Resetiraj lozinku",
      "requiredMessage": "Iz sigurnosnih razloga, potrebno je resetirati vašu lozinku."
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
  "formFieldAction__forgotPassword": "Zaboravili ste lozinku?",
  "formButtonPrimary__verify": "Potvrdi",
  "socialButtonsBlockButton": "Nastavite s {{provider|titleize}}",
  "dividerText": "ili",
  "backButton": "Natrag",
  "maintenanceMode": "Trenutno provodimo održavanje, ali ne brinite, ne bi trebalo trajati duže od nekoliko minuta.",
  "taskSetupMfa": {
    "badge": "Postavljanje dvostupanjske verifikacije"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Odaberite organizaciju"
    }
  },
  "taskResetPassword": {
    "title": "Resetirajte svoju lozinku"
  },
  "formFieldLabel__newPassword": "Nova lozinka",
  "formFieldLabel__confirmPassword": "Potvrdi lozinku",
  "formFieldLabel__signOutOfOtherSessions": "Odjavi se sa svih ostalih uređaja",
  "formFieldError__notMatchingPasswords": "Lozinke se ne podudaraju."
};

export default TEXTS;
