/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "మీ పాస్‌వర్డ్‌లో ఉండాలి",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} లేదా అంతకంటే ఎక్కువ అక్షరాలు",
  "unstable__errors.passwordComplexity.maximumLength": "{{length}} కంటే తక్కువ అక్షరాలు",
  "unstable__errors.passwordComplexity.requireLowercase": "ఒక చిన్న అక్షరం",
  "unstable__errors.passwordComplexity.requireUppercase": "ఒక పెద్ద అక్షరం",
  "unstable__errors.passwordComplexity.requireNumbers": "ఒక సంఖ్య",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "ఒక ప్రత్యేక అక్షరం",
  "unstable__errors.zxcvbn.notEnough": "మీ పాస్‌వర్డ్ సరిపడా బలంగా లేదు.",
  "unstable__errors.zxcvbn.couldBeStronger": "మీ పాస్‌వర్డ్ పనిచేస్తుంది, కానీ మరింత బలంగా ఉండవచ్చు. మరిన్ని అక్షరాలను జోడించడానికి ప్రయత్నించండి.",
  "unstable__errors.zxcvbn.goodPassword": "మీ పాస్‌వర్డ్ అన్ని అవసరమైన అవసరాలను తీరుస్తుంది.",
  "unstable__errors.form_identifier_not_found": "ఈ గుర్తింపుదారుతో ఖాతా కనుగొనబడలేదు. దయచేసి తనిఖీ చేసి మళ్ళీ ప్రయత్నించండి.",
  "unstable__errors.form_password_incorrect": "మీరు నమోదు చేసిన పాస్‌వర్డ్ తప్పు. దయచేసి మళ్ళీ ప్రయత్నించండి.",
  "unstable__errors.form_password_validation_failed": "తప్పు పాస్‌వర్డ్",
  "unstable__errors.form_password_or_identifier_incorrect": "పాస్‌వర్డ్ లేదా ఇమెయిల్ చిరునామా తప్పు. దయచేసి మళ్ళీ ప్రయత్నించండి లేదా మరొక పద్ధతిని ఉపయోగించండి.",
  "unstable__errors.form_password_length_too_short": "మీ పాస్‌వర్డ్ చాలా చిన్నది. ఇది కనీసం 8 అక్షరాల పొడవు ఉండాలి.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "మీ పాస్‌వర్డ్ అనుమతించిన గరిష్ట బైట్ల సంఖ్యను మించింది, దయచేసి దాన్ని చిన్నదిగా చేయండి లేదా కొన్ని ప్రత్యేక అక్షరాలను తొలగించండి.",
  "unstable__errors.form_password_not_strong_enough": "మీ పాస్‌వర్డ్ సరిపడా బలంగా లేదు.",
  "unstable__errors.form_new_password_matches_current": "కొత్త పాస్‌వర్డ్ ప్రస్తుత పాస్‌వర్డ్‌తో సమానంగా ఉండకూడదు.",
  "unstable__errors.form_param_nil": "ఈ ఫీల్డ్ అవసరం మరియు ఖాళీగా ఉండకూడదు.",
  "unstable__errors.form_param_format_invalid": "నమోదు చేసిన విలువ చెల్లని ఫార్మాట్‌లో ఉంది. దయచేసి తనిఖీ చేసి దిద్దుబాటు చేయండి.",
  "unstable__errors.form_param_value_invalid": "నమోదు చేసిన విలువ చెల్లనిది. దయచేసి దిద్దుబాటు చేయండి.",
  "unstable__errors.passkey_retrieval_cancelled": "పాస్‌కీ ధృవీకరణ రద్దు చేయబడింది లేదా సమయం ముగిసింది.",
  "unstable__errors.passkey_not_supported": "పాస్‌కీలు ఈ పరికరంలో మద్దతు లేవు.",
  "unstable__errors.form_password_pwned": "ఈ పాస్‌వర్డ్ డేటా ఉల్లంఘన భాగంగా కనుగొనబడింది మరియు ఉపయోగించడానికి వీలుపడదు, దయచేసి మరొక పాస్‌వర్డ్‌ను ప్రయత్నించండి.",
  "unstable__errors.form_password_pwned__sign_in": "ఈ పాస్‌వర్డ్ డేటా ఉల్లంఘన భాగంగా కనుగొనబడింది మరియు ఉపయోగించడానికి వీలుపడదు, దయచేసి మీ పాస్‌వర్డ్‌ను రీసెట్ చేయండి.",
  "unstable__errors.captcha_invalid": "భద్రతా ధృవీకరణలు విఫలమైనందున సైన్ అప్ విజయవంతం కాలేదు. మళ్ళీ ప్రయత్నించడానికి దయచేసి పేజీని రిఫ్రెష్ చేయండి లేదా మరింత సహాయం కోసం మద్దతును సంప్రదించండి.",
  "unstable__errors.captcha_unavailable": "బాట్ ధృవీకరణ విఫలమైనందున సైన్ అప్ విజయవంతం కాలేదు. మళ్ళీ ప్రయత్నించడానికి దయచేసి పేజీని రిఫ్రెష్ చేయండి లేదా మరింత సహాయం కోసం మద్దతును సంప్రదించండి."
};

export default TEXTS;
