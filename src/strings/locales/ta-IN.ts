/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "ta-IN",
  "signIn": {
    "start": {
      "subtitle": "மீண்டும் வரவேற்கிறோம்! தொடர உள்நுழையவும்",
      "actionText": "கணக்கு இல்லையா?",
      "actionLink": "பதிவு செய்",
      "title": "{{applicationName}} இல் உள்நுழையவும்",
      "actionLink__use_passkey": "பதிலாக பாஸ்கீயைப் பயன்படுத்து"
    },
    "password": {
      "actionLink": "வேறு முறையைப் பயன்படுத்துங்கள்"
    },
    "newDeviceVerificationNotice": "நீங்கள் ஒரு புதிய சாதனத்திலிருந்து உள்நுழைகிறீர்கள். உங்கள் கணக்கை பாதுகாப்பாக வைத்திருக்க நாங்கள் சரிபார்ப்பு கோருகிறோம்.",
    "totpMfa": {
      "title": "இரண்டு-படி சரிபார்ப்பு",
      "subtitle": "தொடர, உங்கள் அங்கீகாரி பயன்பாட்டால் உருவாக்கப்பட்ட சரிபார்ப்புக் குறியீட்டை உள்ளிடவும்",
      "formTitle": "சரிபார்ப்புக் குறியீடு"
    },
    "backupCodeMfa": {
      "title": "காப்புக் குறியீட்டை உள்ளிடவும்",
      "subtitle": "உங்கள் காப்புக் குறியீடு இரண்டு-படி அங்கீகாரத்தை அமைக்கும்போது நீங்கள் பெற்றதாகும்."
    },
    "phoneCode": {
      "title": "உங்கள் தொலைபேசியைச் சரிபார்க்கவும்",
      "subtitle": "{{applicationName}} க்கு தொடர",
      "formTitle": "சரிபார்ப்புக் குறியீடு",
      "resendButton": "குறியீடு கிடைக்கவில்லையா? மீண்டும் அனுப்பு"
    },
    "phoneCodeMfa": {
      "title": "உங்கள் தொலைபேசியைச் சரிபார்க்கவும்",
      "subtitle": "தொடர, உங்கள் தொலைபேசிக்கு அனுப்பப்பட்ட சரிபார்ப்புக் குறியீட்டை உள்ளிடவும்",
      "resendButton": "குறியீடு கிடைக்கவில்லையா? மீண்டும் அனுப்பு"
    },
    "emailCode": {
      "title": "உங்கள் மின்னஞ்சலைச் சரிபார்க்கவும்",
      "subtitle": "{{applicationName}} க்கு தொடர",
      "formTitle": "சரிபார்ப்புக் குறியீடு",
      "resendButton": "குறியீடு கிடைக்கவில்லையா? மீண்டும் அனுப்பு"
    },
    "emailCodeMfa": {
      "title": "உங்கள் மின்னஞ்சலைச் சரிபார்க்கவும்",
      "subtitle": "{{applicationName}} க்கு தொடர",
      "resendButton": "குறியீடு கிடைக்கவில்லையா? மீண்டும் அனுப்பு"
    },
    "alternativeMethods": {
      "title": "வேறு முறையைப் பயன்படுத்தவும்",
      "subtitle": "சிக்கல்கள் உள்ளதா? உள்நுழைய இந்த முறைகளில் எதையும் பயன்படுத்தலாம்.",
      "blockButton__totp": "உங்கள் அங்கீகாரி பயன்பாட்டைப் பயன்படுத்தவும்",
      "blockButton__backupCode": "காப்புக் குறியீட்டைப் பயன்படுத்தவும்",
      "blockButton__phoneCode": "{{identifier}} க்கு SMS குறியீடு அனுப்பவும்",
      "blockButton__emailCode": "{{identifier}} க்கு மின்னஞ்சல் குறியீடு",
      "blockButton__emailLink": "{{identifier}} க்கு மின்னஞ்சல் இணைப்பு",
      "blockButton__passkey": "உங்கள் பாஸ்கீயுடன் உள்நுழையவும்",
      "blockButton__password": "உங்கள் கடவுச்சொல்லுடன் உள்நுழையவும்",
      "getHelp": {
        "blockButton__emailSupport": "மின்னஞ்சல் ஆதரவு"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "உங்கள் கடவுச்சொல்லை மீட்டமைக்கவும்",
      "title": "கடவுச்சொல் மறந்துவிட்டதா?",
      "label__alternativeMethods": "அல்லது, வேறு முறையில் உள்நுழையவும்"
    },
    "emailLink": {
      "title": "உங்கள் மின்னஞ்சலைச் சரிபார்க்கவும்",
      "formSubtitle": "உங்கள் மின்னஞ்சலுக்கு அனுப்பப்பட்ட சரிபார்ப்பு இணைப்பைப் பயன்படுத்தவும்",
      "resendButton": "இணைப்பு கிடைக்கவில்லையா? மீண்டும் அனுப்பு",
      "expired": {
        "title": "இந்த சரிபார்ப்பு இணைப்பு காலாவதியானது",
        "subtitle": "தொடர அசல் தாவலுக்குத் திரும்பவும்."
      },
      "failed": {
        "title": "இந்த சரிபார்ப்பு இணைப்பு தவறானது",
        "subtitle": "தொடர அசல் தாவலுக்குத் திரும்பவும்."
      },
      "clientMismatch": {
        "title": "இந்த சாதனத்திற்கு சரிபார்ப்பு இணைப்பு செல்லாது",
        "subtitle": "தொடர, நீங்கள் உள்நுழைவைத் தொடங்கிய சாதனத்திலும் உலாவியிலும் சரிபார்ப்பு இணைப்பைத் திறக்கவும்"
      }
    },
    "emailLinkMfa": {
      "title": "உங்கள் மின்னஞ்சலைச் சரிபார்க்கவும்",
      "formSubtitle": "உங்கள் மின்னஞ்சலுக்கு அனுப்பப்பட்ட சரிபார்ப்பு இணைப்பைப் பயன்படுத்தவும்",
      "resendButton": "இணைப்பு கிடைக்கவில்லையா? மீண்டும் அனுப்பவும்"
    },
    "passkey": {
      "title": "உங்கள் பாஸ்கீயைப் பயன்படுத்தவும்",
      "subtitle": "உங்கள் பாஸ்கீயைப் பயன்படுத்துவது நீங்கள் தான் என்பதை உறுதிப்படுத்துகிறது. உங்கள் சாதனம் உங்கள் கைரேகை, முகம் அல்லது திரை பூட்டைக் கேட்கலாம்."
    },
    "forgotPassword": {
      "title": "கடவுச்சொல்லை மீட்டமைக்க",
      "subtitle_email": "முதலில், உங்கள் மின்னஞ்சல் முகவரிக்கு அனுப்பப்பட்ட குறியீட்டை உள்ளிடவும்",
      "subtitle_phone": "முதலில், உங்கள் தொலைபேசிக்கு அனுப்பப்பட்ட குறியீட்டை உள்ளிடவும்",
      "formTitle": "கடவுச்சொல் மீட்டமைப்பு குறியீடு",
      "resendButton": "குறியீடு கிடைக்கவில்லையா? மீண்டும் அனுப்பு"
    },
    "resetPassword": {
      "title": "புதிய கடவுச்சொல்லை அமைக்கவும்",
      "formButtonPrimary": "கடவுச்சொல்லை மீட்டமைக்க",
      "requiredMessage": "பாதுகாப்பு காரணங்களுக்காக, உங்கள் கடவுச்சொல்லை மீட்டமைக்க வேண்டியது அவசியம்."
    },
    "noAvailableMethods": {
      "title": "உள்நுழைய முடியாது"
    }
  },
  "formFieldLabel__emailAddress": "மின்னஞ்சல் முகவரி",
  "formFieldLabel__password": "கடவுச்சொல்",
  "formButtonPrimary": "தொடரவும்",
  "clerkMfaSignIn": {
    "title": "உள்நுழை",
    "signOut": "வெளியேறு"
  },
  "formFieldLabel__emailAddress_username": "மின்னஞ்சல் முகவரி அல்லது பயனர்பெயர்",
  "formFieldLabel__phoneNumber": "தொலைபேசி எண்",
  "formFieldLabel__username": "பயனர்பெயர்",
  "formFieldLabel__backupCode": "காப்புக் குறியீடு",
  "formFieldAction__forgotPassword": "கடவுச்சொல் மறந்துவிட்டதா?",
  "formButtonPrimary__verify": "சரிபார்க்கவும்",
  "socialButtonsBlockButton": "{{provider|titleize}} மூலம் தொடரவும்",
  "dividerText": "அல்லது",
  "backButton": "பின்செல்",
  "maintenanceMode": "தற்போது நாங்கள் பராமரிப்பில் உள்ளோம், ஆனால் கவலைப்பட வேண்டாம், இது சில நிமிடங்களுக்கு மேல் ஆகாது.",
  "taskSetupMfa": {
    "badge": "இரு-படி சரிபார்ப்பு அமைப்பு"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "ஒரு அமைப்பைத் தேர்ந்தெடுக்கவும்"
    }
  },
  "taskResetPassword": {
    "title": "உங்கள் கடவுச்சொல்லை மீட்டமைக்கவும்"
  },
  "formFieldLabel__newPassword": "புதிய கடவுச்சொல்",
  "formFieldLabel__confirmPassword": "கடவுச்சொல்லை உறுதிப்படுத்தவும்",
  "formFieldLabel__signOutOfOtherSessions": "மற்ற அனைத்து சாதனங்களிலிருந்தும் வெளியேறவும்",
  "formFieldError__notMatchingPasswords": "கடவுச்சொற்கள் பொருந்தவில்லை."
};

export default TEXTS;
