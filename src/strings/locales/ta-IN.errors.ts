/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "உங்கள் கடவுச்சொல்லில் இருக்க வேண்டும்",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} அல்லது அதற்கு மேற்பட்ட எழுத்துகள்",
  "unstable__errors.passwordComplexity.maximumLength": "{{length}} எழுத்துகளுக்கும் குறைவாக",
  "unstable__errors.passwordComplexity.requireLowercase": "ஒரு சிறிய எழுத்து",
  "unstable__errors.passwordComplexity.requireUppercase": "ஒரு பெரிய எழுத்து",
  "unstable__errors.passwordComplexity.requireNumbers": "ஒரு எண்",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "ஒரு சிறப்பு எழுத்து",
  "unstable__errors.zxcvbn.notEnough": "உங்கள் கடவுச்சொல் போதுமான வலிமை இல்லை.",
  "unstable__errors.zxcvbn.couldBeStronger": "உங்கள் கடவுச்சொல் செயல்படுகிறது, ஆனால் மேலும் வலுவாக இருக்கலாம். மேலும் எழுத்துகளைச் சேர்க்க முயற்சிக்கவும்.",
  "unstable__errors.zxcvbn.goodPassword": "உங்கள் கடவுச்சொல் அனைத்து தேவையான தேவைகளையும் பூர்த்தி செய்கிறது.",
  "unstable__errors.form_identifier_not_found": "இந்த அடையாளத்துடன் கணக்கு எதுவும் இல்லை. சரிபார்த்து மீண்டும் முயற்சிக்கவும்.",
  "unstable__errors.form_password_incorrect": "நீங்கள் உள்ளிட்ட கடவுச்சொல் தவறானது. மீண்டும் முயற்சிக்கவும்.",
  "unstable__errors.form_password_validation_failed": "தவறான கடவுச்சொல்",
  "unstable__errors.form_password_or_identifier_incorrect": "கடவுச்சொல் அல்லது மின்னஞ்சல் முகவரி தவறானது. மீண்டும் முயற்சிக்கவும் அல்லது வேறு முறையைப் பயன்படுத்தவும்.",
  "unstable__errors.form_password_length_too_short": "உங்கள் கடவுச்சொல் மிகவும் குறுகியது. இது குறைந்தது 8 எழுத்துகள் நீளமாக இருக்க வேண்டும்.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "உங்கள் கடவுச்சொல் அனுமதிக்கப்பட்ட அதிகபட்ச பைட்டுகளை மீறிவிட்டது, தயவுசெய்து அதை குறைக்கவும் அல்லது சில சிறப்பு எழுத்துக்களை நீக்கவும்.",
  "unstable__errors.form_password_not_strong_enough": "உங்கள் கடவுச்சொல் போதுமான வலிமை இல்லை.",
  "unstable__errors.form_new_password_matches_current": "புதிய கடவுச்சொல் தற்போதைய கடவுச்சொல்லைப் போலவே இருக்க முடியாது.",
  "unstable__errors.form_param_nil": "இந்த புலம் தேவை மற்றும் காலியாக இருக்க முடியாது.",
  "unstable__errors.form_param_format_invalid": "உள்ளிடப்பட்ட மதிப்பு தவறான வடிவத்தில் உள்ளது. சரிபார்த்து திருத்தவும்.",
  "unstable__errors.form_param_value_invalid": "உள்ளிடப்பட்ட மதிப்பு தவறானது. அதை திருத்தவும்.",
  "unstable__errors.passkey_retrieval_cancelled": "பாஸ்கீ சரிபார்ப்பு ரத்து செய்யப்பட்டது அல்லது நேரம் முடிந்தது.",
  "unstable__errors.passkey_not_supported": "இந்த சாதனத்தில் பாஸ்கீகள் ஆதரிக்கப்படவில்லை.",
  "unstable__errors.form_password_pwned": "இந்த கடவுச்சொல் தரவு மீறலின் ஒரு பகுதியாக காணப்பட்டது மற்றும் பயன்படுத்த முடியாது, தயவுசெய்து வேறு கடவுச்சொல்லை முயற்சிக்கவும்.",
  "unstable__errors.form_password_pwned__sign_in": "இந்த கடவுச்சொல் தரவு மீறலின் ஒரு பகுதியாக காணப்பட்டது மற்றும் பயன்படுத்த முடியாது, தயவுசெய்து உங்கள் கடவுச்சொல்லை மீட்டமைக்கவும்.",
  "unstable__errors.captcha_invalid": "பாதுகாப்பு சரிபார்ப்புகள் தோல்வியடைந்ததால் பதிவு செய்ய முடியவில்லை. மீண்டும் முயற்சிக்க பக்கத்தை புதுப்பிக்கவும் அல்லது மேலும் உதவிக்கு ஆதரவை தொடர்பு கொள்ளவும்.",
  "unstable__errors.captcha_unavailable": "போட் சரிபார்ப்பு தோல்வியடைந்ததால் பதிவு செய்ய முடியவில்லை. மீண்டும் முயற்சிக்க பக்கத்தை புதுப்பிக்கவும் அல்லது மேலும் உதவிக்கு ஆதரவை தொடர்பு கொள்ளவும்."
};

export default TEXTS;
