/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "הסיסמה שלך חייבת להכיל",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} תווים או יותר",
  "unstable__errors.passwordComplexity.maximumLength": "פחות מ-{{length}} תווים",
  "unstable__errors.passwordComplexity.requireLowercase": "אות קטנה",
  "unstable__errors.passwordComplexity.requireUppercase": "אות גדולה",
  "unstable__errors.passwordComplexity.requireNumbers": "מספר",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "תו מיוחד",
  "unstable__errors.zxcvbn.notEnough": "הסיסמה שלך אינה מספיק חזקה.",
  "unstable__errors.zxcvbn.couldBeStronger": "הסיסמה שלך תקפה, אך יכולה להיות חזקה יותר. נסה להוסיף יותר תווים.",
  "unstable__errors.zxcvbn.goodPassword": "עבודה טובה. זו סיסמה מצוינת.",
  "unstable__errors.form_identifier_not_found": "לא ניתן למצוא חשבון עם אלו הפרטים.",
  "unstable__errors.form_password_validation_failed": "סיסמה שגויה",
  "unstable__errors.form_password_or_identifier_incorrect": "הסיסמה או כתובת האימייל שגויים. נסה שוב או השתמש בשיטה אחרת.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "הסיסמה שלך חורגת ממספר הבייטים המרבי המותר, נסה לקצר אותה או להסיר כמה תווים מיוחדים.",
  "unstable__errors.form_password_not_strong_enough": "הסיסמה שלך אינה מספיק חזקה.",
  "unstable__errors.passkey_retrieval_cancelled": "אימות מפתח הסיסמה בוטל או פג הזמן הקצוב.",
  "unstable__errors.passkey_not_supported": "מפתחות סיסמה אינם נתמכים במכשיר זה.",
  "unstable__errors.form_password_pwned": "הסיסמה הזו נמצאה כחלק מהפרטים שנחשפו בהפרת נתונים ולא ניתן להשתמש בה, נסה סיסמה אחרת במקום.",
  "unstable__errors.form_password_pwned__sign_in": "הסיסמה הזו נמצאה כחלק מהפרטים שנחשפו בהפרת נתונים ולא ניתן להשתמש בה, אנא בצע איתחול לסיסמה שלך.",
  "unstable__errors.session_exists": "אתה כבר מחובר לחשבון.",
  "unstable__errors.captcha_invalid": "ההרשמה נכשלה עקב כשל באימות האבטחה. אנא רענן את הדף ונסה שוב, או פנה לתמיכה לעזרה נוספת.",
  "unstable__errors.captcha_unavailable": "ההרשמה נכשלה עקב כשל באימות נגד בוטים. אנא רענן את הדף ונסה שוב, או פנה לתמיכה לעזרה נוספת."
};

export default TEXTS;
