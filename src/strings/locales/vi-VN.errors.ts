/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Mật khẩu của bạn phải chứa",
      "minimumLength": "{{length}} hoặc nhiều hơn ký tự",
      "maximumLength": "ít hơn {{length}} ký tự",
      "requireLowercase": "một chữ cái viết thường",
      "requireUppercase": "một chữ cái viết hoa",
      "requireNumbers": "một số",
      "requireSpecialCharacter": "một ký tự đặc biệt"
    },
    "zxcvbn": {
      "notEnough": "Mật khẩu của bạn không đủ mạnh.",
      "couldBeStronger": "Mật khẩu của bạn hoạt động, nhưng có thể mạnh hơn. Hãy thử thêm nhiều ký tự.",
      "goodPassword": "Mật khẩu của bạn đáp ứng tất cả các yêu cầu cần thiết."
    },
    "form_password_or_identifier_incorrect": "Mật khẩu hoặc địa chỉ email không đúng. Vui lòng thử lại hoặc sử dụng phương thức khác.",
    "form_password_length_too_short": "Mật khẩu của bạn quá ngắn. Nó phải có ít nhất 8 ký tự.",
    "form_password_not_strong_enough": "Mật khẩu của bạn không đủ mạnh.",
    "form_new_password_matches_current": "Mật khẩu mới không được trùng với mật khẩu hiện tại.",
    "passkey_retrieval_cancelled": "Xác minh mã passkey đã bị hủy hoặc hết hạn.",
    "passkey_not_supported": "Mã passkey không được hỗ trợ trên thiết bị này.",
    "form_password_pwned": "Mật khẩu này đã được tìm thấy trong một rò rỉ và không thể được sử dụng, vui lòng thử một mật khẩu khác.",
    "form_password_pwned__sign_in": "Mật khẩu này đã được tìm thấy trong một rò rỉ và không thể được sử dụng, vui lòng đặt lại mật khẩu của bạn.",
    "captcha_unavailable": "Đăng ký không thành công do lỗi bot. Vui lòng tải lại trang để thử lại hoặc liên hệ hỗ trợ để được hỗ trợ."
  }
};

export default TEXTS;
