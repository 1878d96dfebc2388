/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "hi-IN",
  "signIn": {
    "start": {
      "subtitle": "वापस आने पर स्वागत है! जारी रखने के लिए कृपया साइन इन करें",
      "actionText": "खाता नहीं है?",
      "actionLink": "साइन अप करें",
      "title": "{{applicationName}} में साइन इन करें",
      "actionLink__use_passkey": "इसके बजाय पासकी का उपयोग करें"
    },
    "password": {
      "actionLink": "दूसरी विधि का उपयोग करें"
    },
    "newDeviceVerificationNotice": "आप एक नए डिवाइस से साइन इन कर रहे हैं। हम आपके खाते को सुरक्षित रखने के लिए सत्यापन मांग रहे हैं।",
    "totpMfa": {
      "title": "दो-चरण सत्यापन",
      "subtitle": "जारी रखने के लिए, कृपया अपने प्रमाणकर्ता ऐप द्वारा जनरेट किए गए कोड को दर्ज करें",
      "formTitle": "सत्यापन कोड"
    },
    "backupCodeMfa": {
      "title": "बैकअप कोड दर्ज करें",
      "subtitle": "आपका बैकअप कोड वही है जो आपको दो-चरण प्रमाणीकरण सेट करते समय मिला था।"
    },
    "phoneCode": {
      "title": "अपना फोन जांचें",
      "subtitle": "{{applicationName}} पर जारी रखने के लिए",
      "formTitle": "सत्यापन कोड",
      "resendButton": "कोड नहीं मिला? फिर से भेजें"
    },
    "phoneCodeMfa": {
      "title": "अपना फोन जांचें",
      "subtitle": "जारी रखने के लिए, कृपया अपने फोन पर भेजे गए सत्यापन कोड को दर्ज करें",
      "resendButton": "कोड नहीं मिला? फिर से भेजें"
    },
    "emailCode": {
      "title": "अपना ईमेल जांचें",
      "subtitle": "{{applicationName}} पर जारी रखने के लिए",
      "formTitle": "सत्यापन कोड",
      "resendButton": "कोड नहीं मिला? फिर से भेजें"
    },
    "emailCodeMfa": {
      "title": "अपना ईमेल जांचें",
      "subtitle": "{{applicationName}} पर जारी रखने के लिए",
      "resendButton": "कोड नहीं मिला? फिर से भेजें"
    },
    "alternativeMethods": {
      "title": "दूसरी विधि का उपयोग करें",
      "subtitle": "समस्याओं का सामना कर रहे हैं? साइन इन करने के लिए आप इनमें से किसी भी विधि का उपयोग कर सकते हैं।",
      "blockButton__totp": "अपने प्रमाणकर्ता ऐप का उपयोग करें",
      "blockButton__backupCode": "बैकअप कोड का उपयोग करें",
      "blockButton__phoneCode": "{{identifier}} पर SMS कोड भेजें",
      "blockButton__emailCode": "{{identifier}} पर ईमेल कोड",
      "blockButton__emailLink": "{{identifier}} पर ईमेल लिंक",
      "blockButton__passkey": "अपनी पासकी से साइन इन करें",
      "blockButton__password": "अपने पासवर्ड से साइन इन करें",
      "getHelp": {
        "blockButton__emailSupport": "ईमेल सहायता"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "अपना पासवर्ड रीसेट करें",
      "title": "पासवर्ड भूल गए?",
      "label__alternativeMethods": "या, दूसरी विधि से साइन इन करें"
    },
    "emailLink": {
      "title": "अपना ईमेल जांचें",
      "formSubtitle": "अपने ईमेल पते पर भेजे गए सत्यापन लिंक का उपयोग करें",
      "resendButton": "लिंक नहीं मिला? फिर से भेजें",
      "expired": {
        "title": "यह सत्यापन लिंक समाप्त हो गया है",
        "subtitle": "जारी रखने के लिए मूल टैब पर वापस जाएं।"
      },
      "failed": {
        "title": "यह सत्यापन लिंक अमान्य है",
        "subtitle": "जारी रखने के लिए मूल टैब पर वापस जाएं।"
      },
      "clientMismatch": {
        "title": "यह सत्यापन लिंक इस डिवाइस के लिए अमान्य है",
        "subtitle": "जारी रखने के लिए, सत्यापन लिंक को उस डिवाइस और ब्राउज़र पर खोलें जिससे आपने साइन-अप शुरू किया था"
      }
    },
    "emailLinkMfa": {
      "title": "अपना ईमेल जांचें",
      "formSubtitle": "अपने ईमेल पर भेजे गए सत्यापन लिंक का उपयोग करें",
      "resendButton": "लिंक नहीं मिला? पुनः भेजें"
    },
    "passkey": {
      "title": "अपनी पासकी का उपयोग करें",
      "subtitle": "अपनी पासकी का उपयोग करके पुष्टि होती है कि यह आप ही हैं। आपका डिवाइस आपके फिंगरप्रिंट, चेहरे या स्क्रीन लॉक के लिए पूछ सकता है।"
    },
    "forgotPassword": {
      "title": "पासवर्ड रीसेट करें",
      "subtitle_email": "पहले, अपने ईमेल पते पर भेजा गया कोड दर्ज करें",
      "subtitle_phone": "पहले, अपने फोन पर भेजा गया कोड दर्ज करें",
      "formTitle": "पासवर्ड रीसेट कोड",
      "resendButton": "कोड नहीं मिला? फिर से भेजें"
    },
    "resetPassword": {
      "title": "नया पासवर्ड सेट करें",
      "formButtonPrimary": "पासवर्ड रीसेट करें",
      "requiredMessage": "सुरक्षा कारणों से, आपका पासवर्ड रीसेट करना आवश्यक है।"
    },
    "noAvailableMethods": {
      "title": "साइन इन नहीं कर सकते"
    }
  },
  "formFieldLabel__emailAddress": "ईमेल पता",
  "formFieldLabel__password": "पासवर्ड",
  "formButtonPrimary": "जारी रखें",
  "clerkMfaSignIn": {
    "title": "साइन इन करें",
    "signOut": "साइन आउट"
  },
  "formFieldLabel__emailAddress_username": "ईमेल पता या उपयोगकर्ता नाम",
  "formFieldLabel__phoneNumber": "फोन नंबर",
  "formFieldLabel__username": "उपयोगकर्ता नाम",
  "formFieldLabel__backupCode": "बैकअप कोड",
  "formFieldAction__forgotPassword": "पासवर्ड भूल गए?",
  "formButtonPrimary__verify": "सत्यापित करें",
  "socialButtonsBlockButton": "{{provider|titleize}} के साथ जारी रखें",
  "dividerText": "या",
  "backButton": "वापस",
  "maintenanceMode": "हम वर्तमान में रखरखाव कर रहे हैं, लेकिन चिंता न करें, इसमें कुछ मिनटों से अधिक समय नहीं लगना चाहिए।",
  "taskSetupMfa": {
    "badge": "दो-चरणीय सत्यापन सेटअप"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "एक संगठन चुनें"
    }
  },
  "taskResetPassword": {
    "title": "अपना पासवर्ड रीसेट करें"
  },
  "formFieldLabel__newPassword": "नया पासवर्ड",
  "formFieldLabel__confirmPassword": "पासवर्ड की पुष्टि करें",
  "formFieldLabel__signOutOfOtherSessions": "अन्य सभी उपकरणों से साइन आउट करें",
  "formFieldError__notMatchingPasswords": "पासवर्ड मेल नहीं खाते।"
};

export default TEXTS;
