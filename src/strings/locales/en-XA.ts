/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "en-XA",
  "signIn": {
    "start": {
      "subtitle": "Ŵéľçøɱé ƀåçķ! Þľéåšé šïğñ ïñ ŧø çøñŧïñüé",
      "actionText": "Ðøñ’ŧ ħåṽé åñ åççøüñŧ?",
      "actionLink": "Šïğñ üþ",
      "title": "Šïğñ ïñ ŧø {{applicationName}}",
      "actionLink__use_passkey": "Üšé þåššķéÿ ïñšŧéåð"
    },
    "password": {
      "actionLink": "Üšé åñøŧħéř ɱéŧħøð"
    },
    "newDeviceVerificationNotice": "Ÿøü'řé šïğñïñğ ïñ ƒřøɱ å ñéŵ ðéṽïçé. Ŵé'řé åšķïñğ ƒøř ṽéřïƒïçåŧïøñ ŧø ķééþ ÿøüř åççøüñŧ šéçüřé.",
    "totpMfa": {
      "title": "Ŧŵø-šŧéþ ṽéřïƒïçåŧïøñ",
      "subtitle": "Ŧø çøñŧïñüé, þľéåšé éñŧéř ŧħé ṽéřïƒïçåŧïøñ çøðé ğéñéřåŧéð ƀÿ ÿøüř åüŧħéñŧïçåŧøř åþþ",
      "formTitle": "Ṽéřïƒïçåŧïøñ çøðé"
    },
    "backupCodeMfa": {
      "title": "Éñŧéř å ƀåçķüþ çøðé",
      "subtitle": "Ÿøüř ƀåçķüþ çøðé ïš ŧħé øñé ÿøü ğøŧ ŵħéñ šéŧŧïñğ üþ ŧŵø-šŧéþ åüŧħéñŧïçåŧïøñ."
    },
    "phoneCode": {
      "title": "Çħéçķ ÿøüř þħøñé",
      "subtitle": "ŧø çøñŧïñüé ŧø {{applicationName}}",
      "formTitle": "Ṽéřïƒïçåŧïøñ çøðé",
      "resendButton": "Ðïðñ'ŧ řéçéïṽé å çøðé? Řéšéñð"
    },
    "phoneCodeMfa": {
      "title": "Çħéçķ ÿøüř þħøñé",
      "subtitle": "Ŧø çøñŧïñüé, þľéåšé éñŧéř ŧħé ṽéřïƒïçåŧïøñ çøðé šéñŧ ŧø ÿøüř þħøñé",
      "resendButton": "Ðïðñ'ŧ řéçéïṽé å çøðé? Řéšéñð"
    },
    "emailCode": {
      "title": "Çħéçķ ÿøüř éɱåïľ",
      "subtitle": "ŧø çøñŧïñüé ŧø {{applicationName}}",
      "formTitle": "Ṽéřïƒïçåŧïøñ çøðé",
      "resendButton": "Ðïðñ'ŧ řéçéïṽé å çøðé? Řéšéñð"
    },
    "emailCodeMfa": {
      "title": "Çħéçķ ÿøüř éɱåïľ",
      "subtitle": "ŧø çøñŧïñüé ŧø {{applicationName}}",
      "resendButton": "Ðïðñ'ŧ řéçéïṽé å çøðé? Řéšéñð"
    },
    "alternativeMethods": {
      "title": "Üšé åñøŧħéř ɱéŧħøð",
      "subtitle": "Ƒåçïñğ ïššüéš? Ÿøü çåñ üšé åñÿ øƒ ŧħéšé ɱéŧħøðš ŧø šïğñ ïñ.",
      "blockButton__totp": "Üšé ÿøüř åüŧħéñŧïçåŧøř åþþ",
      "blockButton__backupCode": "Üšé å ƀåçķüþ çøðé",
      "blockButton__phoneCode": "Šéñð ŠⱮŠ çøðé ŧø {{identifier}}",
      "blockButton__emailCode": "Éɱåïľ çøðé ŧø {{identifier}}",
      "blockButton__emailLink": "Éɱåïľ ľïñķ ŧø {{identifier}}",
      "blockButton__passkey": "Šïğñ ïñ ŵïŧħ ÿøüř þåššķéÿ",
      "blockButton__password": "Šïğñ ïñ ŵïŧħ ÿøüř þåššŵøřð",
      "getHelp": {
        "blockButton__emailSupport": "Éɱåïľ šüþþøřŧ"
      }
    },
    "enterpriseSSO": {
      "formButtonPrimary": "Çøñŧïñüé ŵïŧħ ŠŠØ"
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Řéšéŧ ÿøüř þåššŵøřð",
      "title": "Ƒøřğøŧ Þåššŵøřð?",
      "label__alternativeMethods": "Øř, šïğñ ïñ ŵïŧħ åñøŧħéř ɱéŧħøð"
    },
    "emailLink": {
      "title": "Çħéçķ ÿøüř éɱåïľ",
      "formSubtitle": "Üšé ŧħé ṽéřïƒïçåŧïøñ ľïñķ šéñŧ ŧø ÿøüř éɱåïľ",
      "resendButton": "Ðïðñ'ŧ řéçéïṽé å ľïñķ? Řéšéñð",
      "verifiedTransferable": {
        "title": "Éɱåïľ ṽéřïƒïéð",
        "subtitle": "Řéŧüřñ ŧø øřïğïñåľ ŧåƀ ŧø çøñŧïñüé"
      },
      "expired": {
        "title": "Ŧħïš ṽéřïƒïçåŧïøñ ľïñķ ħåš éẋþïřéð",
        "subtitle": "Řéŧüřñ ŧø ŧħé øřïğïñåľ ŧåƀ ŧø çøñŧïñüé."
      },
      "failed": {
        "title": "Ŧħïš ṽéřïƒïçåŧïøñ ľïñķ ïš ïñṽåľïð",
        "subtitle": "Řéŧüřñ ŧø ŧħé øřïğïñåľ ŧåƀ ŧø çøñŧïñüé."
      },
      "clientMismatch": {
        "title": "Ṽéřïƒïçåŧïøñ ľïñķ ïš ïñṽåľïð ƒøř ŧħïš ðéṽïçé",
        "subtitle": "Ŧø çøñŧïñüé, øþéñ ŧħé ṽéřïƒïçåŧïøñ ľïñķ øñ ŧħé ðéṽïçé åñð ƀřøŵšéř ƒřøɱ ŵħïçħ ÿøü ïñïŧïåŧéð ŧħé šïğñ-ïñ"
      }
    },
    "emailLinkMfa": {
      "title": "Çħéçķ ÿøüř éɱåïľ",
      "formSubtitle": "Üšé ŧħé ṽéřïƒïçåŧïøñ ľïñķ šéñŧ ŧø ÿøüř éɱåïľ",
      "resendButton": "Ðïðñ'ŧ řéçéïṽé å ľïñķ? Řéšéñð"
    },
    "passkey": {
      "title": "Üšé ÿøüř þåššķéÿ",
      "subtitle": "Üšïñğ ÿøüř þåššķéÿ çøñƒïřɱš ïŧ'š ÿøü. Ÿøüř ðéṽïçé ɱåÿ åšķ ƒøř ÿøüř ƒïñğéřþřïñŧ, ƒåçé øř šçřééñ ľøçķ."
    },
    "forgotPassword": {
      "title": "Řéšéŧ þåššŵøřð",
      "subtitle_email": "Ƒïřšŧ, éñŧéř ŧħé çøðé šéñŧ ŧø ÿøüř éɱåïľ åððřéšš",
      "subtitle_phone": "Ƒïřšŧ, éñŧéř ŧħé çøðé šéñŧ ŧø ÿøüř þħøñé",
      "formTitle": "Řéšéŧ þåššŵøřð çøðé",
      "resendButton": "Ðïðñ'ŧ řéçéïṽé å çøðé? Řéšéñð"
    },
    "resetPassword": {
      "title": "Šéŧ ñéŵ þåššŵøřð",
      "formButtonPrimary": "Řéšéŧ Þåššŵøřð",
      "requiredMessage": "Ƒøř šéçüřïŧÿ řéåšøñš, ïŧ ïš řéʠüïřéð ŧø řéšéŧ ÿøüř þåššŵøřð."
    },
    "protectCheck": {
      "title": "Ṽéřïƒÿïñğ ÿøüř řéʠüéšŧ",
      "subtitle": "Þľéåšé ŵåïŧ ŵħïľé ŵé ṽéřïƒÿ ÿøüř řéʠüéšŧ."
    },
    "noAvailableMethods": {
      "title": "Çåññøŧ šïğñ ïñ"
    }
  },
  "formFieldLabel__emailAddress": "Éɱåïľ åððřéšš",
  "formFieldLabel__password": "Þåššŵøřð",
  "formButtonPrimary": "Çøñŧïñüé",
  "clerkMfaSignIn": {
    "title": "Šïğñ ïñ",
    "signOut": "Šïğñ øüŧ"
  },
  "formFieldLabel__emailAddress_username": "Éɱåïľ åððřéšš øř üšéřñåɱé",
  "formFieldLabel__phoneNumber": "Þħøñé ñüɱƀéř",
  "formFieldLabel__username": "Üšéřñåɱé",
  "formFieldLabel__backupCode": "Ƀåçķüþ çøðé",
  "formFieldAction__forgotPassword": "Ƒøřğøŧ þåššŵøřð?",
  "formButtonPrimary__verify": "Ṽéřïƒÿ",
  "socialButtonsBlockButton": "Çøñŧïñüé ŵïŧħ {{provider|titleize}}",
  "dividerText": "øř",
  "backButton": "Ƀåçķ",
  "maintenanceMode": "Ŵé åřé çüřřéñŧľÿ üñðéřğøïñğ ɱåïñŧéñåñçé, ƀüŧ ðøñ'ŧ ŵøřřÿ, ïŧ šħøüľðñ'ŧ ŧåķé ɱøřé ŧħåñ å ƒéŵ ɱïñüŧéš.",
  "taskSetupMfa": {
    "badge": "Ŧŵø-šŧéþ ṽéřïƒïçåŧïøñ šéŧüþ"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Çħøøšé åñ øřğåñïžåŧïøñ"
    }
  },
  "taskResetPassword": {
    "title": "Řéšéŧ ÿøüř þåššŵøřð"
  },
  "formFieldLabel__newPassword": "Ñéŵ þåššŵøřð",
  "formFieldLabel__confirmPassword": "Çøñƒïřɱ þåššŵøřð",
  "formFieldLabel__signOutOfOtherSessions": "Šïğñ øüŧ øƒ åľľ øŧħéř ðéṽïçéš",
  "formFieldError__notMatchingPasswords": "Þåššŵøřðš ðøñ'ŧ ɱåŧçħ."
};

export default TEXTS;
