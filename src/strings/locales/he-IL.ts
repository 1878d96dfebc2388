/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "he-IL",
  "signIn": {
    "start": {
      "subtitle": "ברוך שובך! יש להתחבר כדי להמשיך",
      "actionText": "אין לך חשבון?",
      "actionLink": "הרשמה",
      "title": "התחבר",
      "actionLink__use_passkey": "השתמש במפתח סיסמה במקום"
    },
    "password": {
      "actionLink": "השתמש בשיטה אחרת"
    },
    "newDeviceVerificationNotice": "אתה נכנס מכשיר חדש. אנו מבקשים אימות כדי לשמור על החשבון שלך מאובטח.",
    "totpMfa": {
      "title": "אימות שני שלבים",
      "subtitle": "להמשך, אנא הכנס את קוד האימות שנוצר על ידי אפליקציית האימות שלך",
      "formTitle": "קוד אימות"
    },
    "backupCodeMfa": {
      "title": "הכנס קוד גיבוי",
      "subtitle": "להמשיך אל {{applicationName}}"
    },
    "phoneCode": {
      "title": "בדוק את הטלפון שלך",
      "subtitle": "להמשיך אל {{applicationName}}",
      "formTitle": "קוד אימות",
      "resendButton": "שלח את הקוד שוב"
    },
    "phoneCodeMfa": {
      "title": "בדוק את הטלפון שלך",
      "resendButton": "שלח את הקוד שוב"
    },
    "emailCode": {
      "title": "בדוק את הדוא\"ל שלך",
      "subtitle": "להמשיך אל {{applicationName}}",
      "formTitle": "קוד אימות",
      "resendButton": "שלח קוד שוב"
    },
    "emailCodeMfa": {
      "title": "בדוק את הדוא\"ל שלך",
      "subtitle": "להמשיך אל {{applicationName}}",
      "resendButton": "לא קיבלת קוד? שלח שוב"
    },
    "alternativeMethods": {
      "title": "השתמש בשיטה אחרת",
      "subtitle": "נתקלת בבעיה? תוכל להשתמש באחת מהשיטות האלה כדי להתחבר.",
      "blockButton__totp": "השתמש באפליקציית האימות שלך",
      "blockButton__backupCode": "השתמש בקוד גיבוי",
      "blockButton__phoneCode": "שלח קוד SMS ל-{{identifier}}",
      "blockButton__emailCode": "שלח קוד באימייל ל-{{identifier}}",
      "blockButton__emailLink": "שלח קישור באימייל ל-{{identifier}}",
      "blockButton__passkey": "היכנס עם המפתח שלך",
      "blockButton__password": "התחבר עם הסיסמה שלך",
      "getHelp": {
        "blockButton__emailSupport": "מייל לתמיכה"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "אפס את הסיסמה שלך",
      "title": "שכחת סיסמה?",
      "label__alternativeMethods": "או, התחבר באמצעות שיטה אחרת."
    },
    "emailLink": {
      "title": "בדוק את הדוא\"ל שלך",
      "formSubtitle": "השתמש בקישור האימות שנשלח לדוא\"ל שלך",
      "resendButton": "שלח קישור שוב",
      "expired": {
        "title": "קישור האימות הזה פג תוקף",
        "subtitle": "חזור לכרטיסייה המקורית להמשך."
      },
      "failed": {
        "title": "קישור האימות הזה לא חוקי",
        "subtitle": "חזור לכרטיסייה המקורית להמשך."
      },
      "clientMismatch": {
        "title": "קישור האימות הזה לא חוקי עבור מכשיר זה",
        "subtitle": "להמשך, פתח את קוד האימות מהמכשיר והדפדפן ממנו אתה מתכוון לבצע כניסה"
      }
    },
    "emailLinkMfa": {
      "title": "בדוק את הדוא״ל שלך",
      "formSubtitle": "השתמש בקישור האימות שנשלח לדוא״ל שלך",
      "resendButton": "לא קיבלת את הקישור? שלח שוב"
    },
    "forgotPassword": {
      "title": "איפוס סיסמה",
      "subtitle_email": "ראשית, הכנס את הקוד שנשלח לאימייל שלך",
      "subtitle_phone": "ראשית, הכנס את הקוד שנשלח לטלפון שלך",
      "formTitle": "אפס קוד הסיסמה",
      "resendButton": "שלח קוד שוב"
    },
    "resetPassword": {
      "title": "אפס סיסמה",
      "formButtonPrimary": "אפס סיסמה",
      "requiredMessage": "מטעמי אבטחה, יש לאפס את הסיסמה שלך."
    },
    "noAvailableMethods": {
      "title": "לא ניתן להתחבר"
    }
  },
  "formFieldLabel__emailAddress": "כתובת דוא\"ל",
  "formFieldLabel__password": "סיסמה",
  "formButtonPrimary": "המשך",
  "clerkMfaSignIn": {
    "title": "התחבר",
    "signOut": "התנתק"
  },
  "formFieldLabel__emailAddress_username": "כתובת דוא\"ל או שם משתמש",
  "formFieldLabel__phoneNumber": "מספר טלפון",
  "formFieldLabel__username": "שם משתמש",
  "formFieldLabel__backupCode": "קוד גיבוי",
  "formFieldAction__forgotPassword": "שכחת סיסמה?",
  "socialButtonsBlockButton": "המשך עם {{provider|titleize}}",
  "dividerText": "או",
  "backButton": "חזור",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "בחר ארגון"
    }
  },
  "taskResetPassword": {
    "title": "אפס את הסיסמה שלך"
  },
  "formFieldLabel__newPassword": "סיסמה חדשה",
  "formFieldLabel__confirmPassword": "אמת סיסמה",
  "formFieldLabel__signOutOfOtherSessions": "התנתק מכל המכשירים האחרים",
  "formFieldError__notMatchingPasswords": "הסיסמאות אינן תואמות."
};

export default TEXTS;
