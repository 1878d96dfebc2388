/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "zh-TW",
  "signIn": {
    "start": {
      "subtitle": "歡迎回來！請登入以繼續",
      "actionText": "還沒有帳戶嗎？",
      "actionLink": "註冊",
      "title": "登入",
      "actionLink__use_passkey": "使用金鑰"
    },
    "password": {
      "actionLink": "使用其他方式"
    },
    "newDeviceVerificationNotice": "您正在從新裝置登入。我們需要驗證以保護您的帳戶安全。",
    "totpMfa": {
      "title": "兩步驟驗證",
      "subtitle": "請輸入您在設定兩步驟驗證時收到的驗證碼以繼續",
      "formTitle": "驗證碼"
    },
    "backupCodeMfa": {
      "title": "輸入備用碼",
      "subtitle": "以繼續前往 {{applicationName}}"
    },
    "phoneCode": {
      "title": "檢查手機簡訊",
      "subtitle": "以繼續前往 {{applicationName}}",
      "formTitle": "驗證碼",
      "resendButton": "重新傳送驗證碼"
    },
    "phoneCodeMfa": {
      "title": "檢查手機簡訊",
      "subtitle": "請輸入已寄至您手機的驗證碼以繼續",
      "resendButton": "重新傳送驗證碼"
    },
    "emailCode": {
      "title": "檢查您的電子郵件",
      "subtitle": "以繼續前往 {{applicationName}}",
      "formTitle": "驗證碼",
      "resendButton": "重新傳送驗證碼"
    },
    "emailCodeMfa": {
      "title": "檢查您的電子郵件",
      "subtitle": "以繼續前往 {{applicationName}}",
      "resendButton": "沒收到驗證碼？重新傳送"
    },
    "alternativeMethods": {
      "title": "使用其他方式",
      "subtitle": "遇到問題？您可以使用下列任一方法登入。",
      "blockButton__totp": "使用您的驗證器應用程式",
      "blockButton__backupCode": "使用備用碼",
      "blockButton__phoneCode": "傳送簡訊代碼至 {{identifier}}",
      "blockButton__emailCode": "傳送驗證碼至 {{identifier}}",
      "blockButton__emailLink": "傳送電子郵件連結至 {{identifier}}",
      "blockButton__passkey": "使用您的金鑰",
      "blockButton__password": "使用您的密碼登入",
      "getHelp": {
        "blockButton__emailSupport": "電子郵件支援"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "重設密碼",
      "title": "忘記密碼？",
      "label__alternativeMethods": "或者，使用其他方式登入。"
    },
    "emailLink": {
      "title": "檢查您的電子郵件",
      "formSubtitle": "使用傳送至您電子郵件的驗證連結",
      "resendButton": "重新傳送連結",
      "expired": {
        "title": "此驗證連結已過期",
        "subtitle": "返回原先的分頁以繼續。"
      },
      "failed": {
        "title": "此驗證連結無效",
        "subtitle": "返回原先的分頁以繼續。"
      },
      "clientMismatch": {
        "title": "驗證連結無效於此裝置",
        "subtitle": "請回到原本登入時使用的裝置與瀏覽器，點開驗證連結以繼續登入"
      }
    },
    "emailLinkMfa": {
      "title": "查看您的電子郵件",
      "formSubtitle": "使用發送到您電子郵件的驗證連結",
      "resendButton": "沒有收到連結？重新發送"
    },
    "passkey": {
      "title": "使用您的金鑰",
      "subtitle": "使用您的金鑰確認您的身分。您的裝置可能會要求您的指紋、臉部或螢幕鎖。"
    },
    "forgotPassword": {
      "title": "重設密碼",
      "subtitle_email": "首先，請輸入傳送至您電子郵件的代碼",
      "subtitle_phone": "首先，請輸入傳送至您手機的代碼",
      "formTitle": "重設密碼代碼",
      "resendButton": "重新傳送代碼"
    },
    "resetPassword": {
      "title": "重設密碼",
      "formButtonPrimary": "重設密碼",
      "requiredMessage": "基於安全考量，您必須重設密碼。"
    },
    "noAvailableMethods": {
      "title": "無法登入"
    }
  },
  "formFieldLabel__emailAddress": "電子郵件地址",
  "formFieldLabel__password": "密碼",
  "formButtonPrimary": "繼續",
  "clerkMfaSignIn": {
    "title": "登入",
    "signOut": "登出"
  },
  "formFieldLabel__emailAddress_username": "電子郵件地址或使用者名稱",
  "formFieldLabel__phoneNumber": "電話號碼",
  "formFieldLabel__username": "使用者名稱",
  "formFieldLabel__backupCode": "備用碼",
  "formFieldAction__forgotPassword": "忘記密碼？",
  "formButtonPrimary__verify": "驗證",
  "socialButtonsBlockButton": "以 {{provider|titleize}} 帳戶登入",
  "dividerText": "或者",
  "backButton": "返回",
  "maintenanceMode": "我們目前正在進行維護，但請放心此維護將不會超過幾分鐘。",
  "taskSetupMfa": {
    "badge": "兩步驟驗證設定"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "選擇組織"
    }
  },
  "taskResetPassword": {
    "title": "重設密碼"
  },
  "formFieldLabel__newPassword": "新密碼",
  "formFieldLabel__confirmPassword": "確認密碼",
  "formFieldLabel__signOutOfOtherSessions": "登出所有其他裝置",
  "formFieldError__notMatchingPasswords": "密碼不匹配。"
};

export default TEXTS;
