/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "您的密碼必須包含：",
      "minimumLength": "{{length}} 個或更多字元",
      "maximumLength": "少於 {{length}} 個字元",
      "requireLowercase": "一個小寫字母",
      "requireUppercase": "一個大寫字母",
      "requireNumbers": "一個數字",
      "requireSpecialCharacter": "一個特殊字元"
    },
    "zxcvbn": {
      "notEnough": "您的密碼強度不足。",
      "couldBeStronger": "您的密碼強度尚可，但可以更安全。請嘗試增加長度或複雜度。",
      "goodPassword": "密碼強度良好。"
    },
    "form_identifier_not_found": "我們無法找到具有這些資訊的帳戶。",
    "form_password_validation_failed": "密碼驗證失敗",
    "form_password_or_identifier_incorrect": "密碼或電子郵件地址不正確。請重試或使用其他方法。",
    "form_password_length_too_short": "您的密碼太短。長度必須至少為 8 個字元。",
    "form_password_size_in_bytes_exceeded": "您的密碼超過允許的大小上限，請縮短或移除部分特殊字元。",
    "form_password_not_strong_enough": "您的密碼強度不足。",
    "form_new_password_matches_current": "新密碼不能與目前的密碼相同。",
    "passkey_retrieval_cancelled": "金鑰驗證已取消或逾時。",
    "passkey_not_supported": "此裝置不支援金鑰。",
    "form_password_pwned": "此密碼已在已知的資料外洩事件中出現，請改用其他密碼。",
    "form_password_pwned__sign_in": "此密碼曾出現在資料外洩事件中，無法使用，請重設密碼。",
    "captcha_invalid": "由於安全驗證失敗，註冊未成功。請重新整理頁面再試一次，或聯絡支援以取得協助。",
    "captcha_unavailable": "由於機器人驗證失敗導致註冊未成功。請重新整理頁面再試一次，或聯絡支援以取得協助。",
    "session_exists": "您已經登錄。"
  }
};

export default TEXTS;
