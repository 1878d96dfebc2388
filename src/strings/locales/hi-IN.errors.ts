/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "आपके पासवर्ड में होना चाहिए",
      "minimumLength": "{{length}} या अधिक अक्षर",
      "maximumLength": "{{length}} अक्षरों से कम",
      "requireLowercase": "एक लोअरकेस अक्षर",
      "requireUppercase": "एक अपरकेस अक्षर",
      "requireNumbers": "एक संख्या",
      "requireSpecialCharacter": "एक विशेष वर्ण"
    },
    "zxcvbn": {
      "notEnough": "आपका पासवर्ड पर्याप्त मजबूत नहीं है।",
      "couldBeStronger": "आपका पासवर्ड काम करता है, लेकिन मजबूत हो सकता है। अधिक अक्षर जोड़ने का प्रयास करें।",
      "goodPassword": "आपका पासवर्ड सभी आवश्यक आवश्यकताओं को पूरा करता है।"
    },
    "form_identifier_not_found": "इस पहचानकर्ता के साथ कोई खाता नहीं मिला। कृपया जांचें और पुनः प्रयास करें।",
    "form_password_incorrect": "आपके द्वारा दर्ज किया गया पासवर्ड गलत है। कृपया पुनः प्रयास करें।",
    "form_password_validation_failed": "गलत पासवर्ड",
    "form_password_or_identifier_incorrect": "पासवर्ड या ईमेल पता गलत है। कृपया पुनः प्रयास करें या किसी अन्य विधि का उपयोग करें।",
    "form_password_length_too_short": "आपका पासवर्ड बहुत छोटा है। इसमें कम से कम 8 अक्षर होने चाहिए।",
    "form_password_size_in_bytes_exceeded": "आपके पासवर्ड ने अनुमत बाइट्स की अधिकतम संख्या से अधिक हो गया है, कृपया इसे छोटा करें या कुछ विशेष वर्णों को हटा दें।",
    "form_password_not_strong_enough": "आपका पासवर्ड पर्याप्त मजबूत नहीं है।",
    "form_new_password_matches_current": "नया पासवर्ड वर्तमान पासवर्ड के समान नहीं हो सकता।",
    "form_param_nil": "यह फ़ील्ड आवश्यक है और खाली नहीं हो सकता।",
    "form_param_format_invalid": "दर्ज किया गया मान अमान्य प्रारूप में है। कृपया इसे जांचें और सही करें।",
    "form_param_value_invalid": "दर्ज किया गया मान अमान्य है। कृपया इसे सही करें।",
    "passkey_retrieval_cancelled": "पासकी सत्यापन रद्द कर दिया गया या समय समाप्त हो गया।",
    "passkey_not_supported": "इस डिवाइस पर पासकी समर्थित नहीं हैं।",
    "form_password_pwned": "यह पासवर्ड डेटा उल्लंघन के हिस्से के रूप में पाया गया है और इसका उपयोग नहीं किया जा सकता, कृपया इसके बजाय दूसरा पासवर्ड आज़माएं।",
    "form_password_pwned__sign_in": "यह पासवर्ड डेटा उल्लंघन के हिस्से के रूप में पाया गया है और इसका उपयोग नहीं किया जा सकता, कृपया अपना पासवर्ड रीसेट करें।",
    "captcha_invalid": "असफल सुरक्षा सत्यापन के कारण साइन अप असफल रहा। पुनः प्रयास करने के लिए कृपया पृष्ठ को रिफ्रेश करें या अधिक सहायता के लिए सपोर्ट से संपर्क करें।",
    "captcha_unavailable": "असफल बॉट सत्यापन के कारण साइन अप असफल रहा। पुनः प्रयास करने के लिए कृपया पृष्ठ को रिफ्रेश करें या अधिक सहायता के लिए सपोर्ट से संपर्क करें।"
  }
};

export default TEXTS;
