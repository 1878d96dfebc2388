/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "is-IS",
  "signIn": {
    "start": {
      "subtitle": "Velkomin aftur! Vinsamlegast skráðu þig inn til að halda áfram",
      "actionText": "Ertu ekki með reikning?",
      "actionLink": "Skrá sig",
      "title": "Skrá inn í {{applicationName}}",
      "actionLink__use_passkey": "Nota lykil í staðinn"
    },
    "password": {
      "actionLink": "Nota aðra aðferð"
    },
    "newDeviceVerificationNotice": "Þú ert að skrá þig inn frá nýjum tæki. Við biðjum um staðfestingu til að halda reikningnum þínum öruggum.",
    "totpMfa": {
      "title": "Tveggja þrepa auðkenning",
      "subtitle": "Til að halda áfram, vinsamlegast sláðu inn staðfestingarkóðann sem auðkennisforritið þitt bjó til",
      "formTitle": "Staðfestingarkóði"
    },
    "backupCodeMfa": {
      "title": "Sláðu inn öryggiskóða",
      "subtitle": "Öryggiskóðinn þinn er sá sem þú fékkst þegar þú stilltir tveggja þrepa auðkenningu."
    },
    "phoneCode": {
      "title": "Athugaðu símann þinn",
      "subtitle": "til að halda áfram í {{applicationName}}",
      "formTitle": "Staðfestingarkóði",
      "resendButton": "Fékkstu ekki kóða? Senda aftur"
    },
    "phoneCodeMfa": {
      "title": "Athugaðu símann þinn",
      "subtitle": "Til að halda áfram, vinsamlegast sláðu inn staðfestingarkóðann sem sendur var á símann þinn",
      "resendButton": "Fékkstu ekki kóða? Senda aftur"
    },
    "emailCode": {
      "title": "Athugaðu tölvupóstinn þinn",
      "subtitle": "til að halda áfram í {{applicationName}}",
      "formTitle": "Staðfestingarkóði",
      "resendButton": "Fékkstu ekki kóða? Senda aftur"
    },
    "emailCodeMfa": {
      "title": "Athugaðu tölvupóstinn þinn",
      "subtitle": "til að halda áfram í {{applicationName}}",
      "resendButton": "Fékkstu ekki kóða? Senda aftur"
    },
    "alternativeMethods": {
      "title": "Nota aðra aðferð",
      "subtitle": "Áttu í vandræðum? Þú getur notað einhverja af þessum aðferðum til að skrá þig inn.",
      "blockButton__totp": "Nota auðkennisforritið þitt",
      "blockButton__backupCode": "Nota öryggiskóða",
      "blockButton__phoneCode": "Senda SMS kóða á {{identifier}}",
      "blockButton__emailCode": "Senda kóða á {{identifier}}",
      "blockButton__emailLink": "Senda tengil á {{identifier}}",
      "blockButton__passkey": "Skrá inn með lykli",
      "blockButton__password": "Skrá inn með lykilorði",
      "getHelp": {
        "blockButton__emailSupport": "Senda tölvupóst á stuðning"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Endurstilla lykilorðið þitt",
      "title": "Gleymt lykilorð?",
      "label__alternativeMethods": "Eða, skráðu þig inn með annarri aðferð"
    },
    "emailLink": {
      "title": "Athugaðu tölvupóstinn þinn",
      "formSubtitle": "Nota staðfestingartengilinn sem sendur var á tölvupóstinn þinn",
      "resendButton": "Fékkstu ekki tengil? Senda aftur",
      "expired": {
        "title": "Þessi staðfestingartengill er útrunninn",
        "subtitle": "Farðu aftur í upprunalega flipann til að halda áfram."
      },
      "failed": {
        "title": "Þessi staðfestingartengill er ógildur",
        "subtitle": "Farðu aftur í upprunalega flipann til að halda áfram."
      },
      "clientMismatch": {
        "title": "Staðfestingartengill er ógildur fyrir þetta tæki",
        "subtitle": "Til að halda áfram, opnaðu staðfestingartengilinn á tækinu og vafranum sem þú byrjaðir innskráninguna með"
      }
    },
    "emailLinkMfa": {
      "title": "Athugaðu tölvupóstinn þinn",
      "formSubtitle": "Notaðu staðfestingartengilinn sem sendur var á tölvupóstinn þinn",
      "resendButton": "Fékkstu ekki tengilinn? Senda aftur"
    },
    "passkey": {
      "title": "Nota lykilinn þinn",
      "subtitle": "Að nota lykilinn þinn staðfestir að þú ert það. Tækið þitt gæti beðið um fingrafar, andlit eða skjálás."
    },
    "forgotPassword": {
      "title": "Endurstilla lykilorð",
      "subtitle_email": "Fyrst, sláðu inn kóðann sem sendur var á netfangið þitt",
      "subtitle_phone": "Fyrst, sláðu inn kóðann sem sendur var á símann þinn",
      "formTitle": "Endurstilla lykilorð kóða",
      "resendButton": "Fékkstu ekki kóða? Senda aftur"
    },
    "resetPassword": {
      "title": "Setja nýtt lykilorð",
      "formButtonPrimary": "Endurstilla lykilorð",
      "requiredMessage": "Af öryggisástæðum er nauðsynlegt að endurstilla lykilorðið þitt."
    },
    "noAvailableMethods": {
      "title": "Ekki hægt að skrá inn"
    }
  },
  "formFieldLabel__emailAddress": "Netfang",
  "formFieldLabel__password": "Lykilorð",
  "formButtonPrimary": "Halda áfram",
  "clerkMfaSignIn": {
    "title": "Skrá inn",
    "signOut": "Skrá út"
  },
  "formFieldLabel__emailAddress_username": "Netfang eða notendanafn",
  "formFieldLabel__phoneNumber": "Símanúmer",
  "formFieldLabel__username": "Notendanafn",
  "formFieldLabel__backupCode": "Öryggiskóði",
  "formFieldAction__forgotPassword": "Gleymt lykilorð?",
  "formButtonPrimary__verify": "Staðfesta",
  "socialButtonsBlockButton": "Halda áfram með {{provider|titleize}}",
  "dividerText": "eða",
  "backButton": "Til baka",
  "maintenanceMode": "Við erum nú í viðhaldi, en ekki hafa áhyggjur, það ætti ekki að taka meira en nokkrar mínútur.",
  "taskSetupMfa": {
    "badge": "Uppsetning tveggja þrepa auðkenningar"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Veldu samtök"
    }
  },
  "taskResetPassword": {
    "title": "Endurstilla lykilorðið þitt"
  },
  "formFieldLabel__newPassword": "Nýtt lykilorð",
  "formFieldLabel__confirmPassword": "Staðfesta lykilorð",
  "formFieldLabel__signOutOfOtherSessions": "Skrá út af öllum öðrum tækjum",
  "formFieldError__notMatchingPasswords": "Lykilorð passa ekki saman."
};

export default TEXTS;
