/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "הסיסמה שלך חייבת להכיל",
      "minimumLength": "{{length}} תווים או יותר",
      "maximumLength": "פחות מ-{{length}} תווים",
      "requireLowercase": "אות קטנה",
      "requireUppercase": "אות גדולה",
      "requireNumbers": "מספר",
      "requireSpecialCharacter": "תו מיוחד"
    },
    "zxcvbn": {
      "notEnough": "הסיסמה שלך אינה מספיק חזקה.",
      "couldBeStronger": "הסיסמה שלך תקפה, אך יכולה להיות חזקה יותר. נסה להוסיף יותר תווים.",
      "goodPassword": "עבודה טובה. זו סיסמה מצוינת."
    },
    "form_identifier_not_found": "לא ניתן למצוא חשבון עם אלו הפרטים.",
    "form_password_validation_failed": "סיסמה שגויה",
    "form_password_or_identifier_incorrect": "הסיסמה או כתובת האימייל שגויים. נסה שוב או השתמש בשיטה אחרת.",
    "form_password_size_in_bytes_exceeded": "הסיסמה שלך חורגת ממספר הבייטים המרבי המותר, נסה לקצר אותה או להסיר כמה תווים מיוחדים.",
    "form_password_not_strong_enough": "הסיסמה שלך אינה מספיק חזקה.",
    "passkey_retrieval_cancelled": "אימות מפתח הסיסמה בוטל או פג הזמן הקצוב.",
    "passkey_not_supported": "מפתחות סיסמה אינם נתמכים במכשיר זה.",
    "form_password_pwned": "הסיסמה הזו נמצאה כחלק מהפרטים שנחשפו בהפרת נתונים ולא ניתן להשתמש בה, נסה סיסמה אחרת במקום.",
    "form_password_pwned__sign_in": "הסיסמה הזו נמצאה כחלק מהפרטים שנחשפו בהפרת נתונים ולא ניתן להשתמש בה, אנא בצע איתחול לסיסמה שלך.",
    "captcha_invalid": "ההרשמה נכשלה עקב כשל באימות האבטחה. אנא רענן את הדף ונסה שוב, או פנה לתמיכה לעזרה נוספת.",
    "captcha_unavailable": "ההרשמה נכשלה עקב כשל באימות נגד בוטים. אנא רענן את הדף ונסה שוב, או פנה לתמיכה לעזרה נוספת.",
    "session_exists": "אתה כבר מחובר לחשבון."
  }
};

export default TEXTS;
