/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "te-IN",
  "signIn": {
    "start": {
      "subtitle": "మళ్ళీ స్వాగతం! కొనసాగించడానికి దయచేసి సైన్ ఇన్ చేయండి",
      "actionText": "ఖాతా లేదా?",
      "actionLink": "సైన్ అప్ చేయండి",
      "title": "{{applicationName}}కి సైన్ ఇన్ చేయండి",
      "actionLink__use_passkey": "బదులుగా పాస్‌కీని ఉపయోగించండి"
    },
    "password": {
      "actionLink": "మరొక పద్ధతిని ఉపయోగించండి"
    },
    "newDeviceVerificationNotice": "మీరు కొత్త పరికరం నుండి సైన్ ఇన్ చేస్తున్నారు. మీ ఖాతాను సురక్షితంగా ఉంచడానికి మేము ధృవీకరణను అభ్యర్థిస్తున్నాము.",
    "totpMfa": {
      "title": "రెండు-దశల ధృవీకరణ",
      "subtitle": "కొనసాగించడానికి, దయచేసి మీ ప్రమాణీకరణ యాప్ ద్వారా రూపొందించిన ధృవీకరణ కోడ్‌ను నమోదు చేయండి",
      "formTitle": "ధృవీకరణ కోడ్"
    },
    "backupCodeMfa": {
      "title": "బ్యాకప్ కోడ్‌ను నమోదు చేయండి",
      "subtitle": "మీ బ్యాకప్ కోడ్ రెండు-దశల ప్రమాణీకరణను సెటప్ చేసేటప్పుడు మీరు పొందిన కోడ్."
    },
    "phoneCode": {
      "title": "మీ ఫోన్‌ను తనిఖీ చేయండి",
      "subtitle": "{{applicationName}}కి కొనసాగించడానికి",
      "formTitle": "ధృవీకరణ కోడ్",
      "resendButton": "కోడ్ అందలేదా? మళ్ళీ పంపండి"
    },
    "phoneCodeMfa": {
      "title": "మీ ఫోన్‌ను తనిఖీ చేయండి",
      "subtitle": "కొనసాగించడానికి, దయచేసి మీ ఫోన్‌కి పంపిన ధృవీకరణ కోడ్‌ను నమోదు చేయండి",
      "resendButton": "కోడ్ అందలేదా? మళ్ళీ పంపండి"
    },
    "emailCode": {
      "title": "మీ ఇమెయిల్‌ను తనిఖీ చేయండి",
      "subtitle": "{{applicationName}}కి కొనసాగించడానికి",
      "formTitle": "ధృవీకరణ కోడ్",
      "resendButton": "కోడ్ అందలేదా? మళ్ళీ పంపండి"
    },
    "emailCodeMfa": {
      "title": "మీ ఇమెయిల్‌ను తనిఖీ చేయండి",
      "subtitle": "{{applicationName}}కి కొనసాగించడానికి",
      "resendButton": "కోడ్ అందలేదా? మళ్ళీ పంపండి"
    },
    "alternativeMethods": {
      "title": "మరొక పద్ధతిని ఉపయోగించండి",
      "subtitle": "సమస్యలు ఎదుర్కొంటున్నారా? సైన్ ఇన్ చేయడానికి మీరు ఈ పద్ధతులలో దేనినైనా ఉపయోగించవచ్చు.",
      "blockButton__totp": "మీ ప్రమాణీకరణ యాప్‌ను ఉపయోగించండి",
      "blockButton__backupCode": "బ్యాకప్ కోడ్‌ను ఉపయోగించండి",
      "blockButton__phoneCode": "{{identifier}}కి SMS కోడ్‌ను పంపండి",
      "blockButton__emailCode": "{{identifier}}కి ఇమెయిల్ కోడ్",
      "blockButton__emailLink": "{{identifier}}కి ఇమెయిల్ లింక్",
      "blockButton__passkey": "మీ పాస్‌కీతో సైన్ ఇన్ చేయండి",
      "blockButton__password": "మీ పాస్‌వర్డ్‌తో సైన్ ఇన్ చేయండి",
      "getHelp": {
        "blockButton__emailSupport": "ఇమెయిల్ మద్దతు"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "మీ పాస్‌వర్డ్‌ను రీసెట్ చేయండి",
      "title": "పాస్‌వర్డ్ మర్చిపోయారా?",
      "label__alternativeMethods": "లేదా, మరొక పద్ధతితో సైన్ ఇన్ చేయండి"
    },
    "emailLink": {
      "title": "మీ ఇమెయిల్‌ను తనిఖీ చేయండి",
      "formSubtitle": "మీ ఇమెయిల్‌కి పంపిన ధృవీకరణ లింక్‌ను ఉపయోగించండి",
      "resendButton": "లింక్ అందలేదా? మళ్ళీ పంపండి",
      "expired": {
        "title": "ఈ ధృవీకరణ లింక్ గడువు ముగిసింది",
        "subtitle": "కొనసాగించడానికి అసలు ట్యాబ్‌కి తిరిగి వెళ్ళండి."
      },
      "failed": {
        "title": "ఈ ధృవీకరణ లింక్ చెల్లనిది",
        "subtitle": "కొనసాగించడానికి అసలు ట్యాబ్‌కి తిరిగి వెళ్ళండి."
      },
      "clientMismatch": {
        "title": "ఈ పరికరానికి ధృవీకరణ లింక్ చెల్లదు",
        "subtitle": "కొనసాగించడానికి, మీరు సైన్-ఇన్ ప్రారంభించిన పరికరం మరియు బ్రౌజర్‌లో ధృవీకరణ లింక్‌ను తెరవండి"
      }
    },
    "emailLinkMfa": {
      "title": "మీ ఇమెయిల్‌ను తనిఖీ చేయండి",
      "formSubtitle": "మీ ఇమెయిల్‌కు పంపబడిన ధృవీకరణ లింక్‌ను ఉపయోగించండి",
      "resendButton": "లింక్ రాలేదా? మళ్లీ పంపండి"
    },
    "passkey": {
      "title": "మీ పాస్‌కీని ఉపయోగించండి",
      "subtitle": "మీ పాస్‌కీని ఉపయోగించడం అది మీరని నిర్ధారిస్తుంది. మీ పరికరం మీ వేలిముద్ర, ముఖం లేదా స్క్రీన్ లాక్ కోసం అడగవచ్చు."
    },
    "forgotPassword": {
      "title": "పాస్‌వర్డ్ రీసెట్ చేయండి",
      "subtitle_email": "మొదట, మీ ఇమెయిల్ చిరునామాకు పంపిన కోడ్‌ను నమోదు చేయండి",
      "subtitle_phone": "మొదట, మీ ఫోన్‌కి పంపిన కోడ్‌ను నమోదు చేయండి",
      "formTitle": "పాస్‌వర్డ్ రీసెట్ కోడ్",
      "resendButton": "కోడ్ అందలేదా? మళ్ళీ పంపండి"
    },
    "resetPassword": {
      "title": "కొత్త పాస్‌వర్డ్‌ను సెట్ చేయండి",
      "formButtonPrimary": "పాస్‌వర్డ్ రీసెట్ చేయండి",
      "requiredMessage": "భద్రతా కారణాల వల్ల, మీ పాస్‌వర్డ్‌ను రీసెట్ చేయడం అవసరం."
    },
    "noAvailableMethods": {
      "title": "సైన్ ఇన్ చేయలేము"
    }
  },
  "formFieldLabel__emailAddress": "ఇమెయిల్ చిరునామా",
  "formFieldLabel__password": "పాస్‌వర్డ్",
  "formButtonPrimary": "కొనసాగించండి",
  "clerkMfaSignIn": {
    "title": "సైన్ ఇన్ చేయండి",
    "signOut": "సైన్ అవుట్"
  },
  "formFieldLabel__emailAddress_username": "ఇమెయిల్ చిరునామా లేదా వినియోగదారు పేరు",
  "formFieldLabel__phoneNumber": "ఫోన్ నంబర్",
  "formFieldLabel__username": "వినియోగదారు పేరు",
  "formFieldLabel__backupCode": "బ్యాకప్ కోడ్",
  "formFieldAction__forgotPassword": "పాస్‌వర్డ్ మర్చిపోయారా?",
  "formButtonPrimary__verify": "ధృవీకరించండి",
  "socialButtonsBlockButton": "{{provider|titleize}}తో కొనసాగించండి",
  "dividerText": "లేదా",
  "backButton": "వెనుకకు",
  "maintenanceMode": "మేము ప్రస్తుతం నిర్వహణలో ఉన్నాము, కానీ చింతించకండి, ఇది కొన్ని నిమిషాల కంటే ఎక్కువ సమయం తీసుకోదు.",
  "taskSetupMfa": {
    "badge": "రెండు-దశల ధృవీకరణ సెటప్"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "ఒక సంస్థను ఎంచుకోండి"
    }
  },
  "taskResetPassword": {
    "title": "మీ పాస్‌వర్డ్‌ను రీసెట్ చేయండి"
  },
  "formFieldLabel__newPassword": "కొత్త పాస్‌వర్డ్",
  "formFieldLabel__confirmPassword": "పాస్‌వర్డ్‌ని నిర్ధారించండి",
  "formFieldLabel__signOutOfOtherSessions": "అన్ని ఇతర పరికరాల నుండి సైన్ అవుట్ అవ్వండి",
  "formFieldError__notMatchingPasswords": "పాస్‌వర్డ్‌లు సరిపోలడం లేదు."
};

export default TEXTS;
