/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "vi-VN",
  "signIn": {
    "start": {
      "subtitle": "Chào mừng trở lại! Vui lòng đăng nhập để tiếp tục",
      "actionText": "Không có tài khoản?",
      "actionLink": "Đăng ký",
      "title": "Đăng nhập vào {{applicationName}}",
      "actionLink__use_passkey": "Sử dụng mã passkey thay vì"
    },
    "password": {
      "actionLink": "Sử dụng phương thức khác"
    },
    "newDeviceVerificationNotice": "Bạn đang đăng nhập từ thiết bị mới. Chúng tôi yêu cầu xác minh để giữ tài khoản của bạn an toàn.",
    "totpMfa": {
      "title": "Xác thực hai bước",
      "subtitle": "Để tiếp tục, vui lòng nhập mã xác minh được tạo bởi ứng dụng xác thực của bạn",
      "formTitle": "Mã xác minh"
    },
    "backupCodeMfa": {
      "title": "Nhập mã dự phòng",
      "subtitle": "Mã dự phòng của bạn là mã bạn nhận được khi thiết lập xác thực hai bước."
    },
    "phoneCode": {
      "title": "Kiểm tra điện thoại",
      "subtitle": "để tiếp tục đến {{applicationName}}",
      "formTitle": "Mã xác minh",
      "resendButton": "Không nhận được mã? Gửi lại"
    },
    "phoneCodeMfa": {
      "title": "Kiểm tra điện thoại",
      "subtitle": "để tiếp tục đến {{applicationName}}",
      "resendButton": "Không nhận được mã? Gửi lại"
    },
    "emailCode": {
      "title": "Kiểm tra email",
      "subtitle": "để tiếp tục đến {{applicationName}}",
      "formTitle": "Mã xác minh",
      "resendButton": "Không nhận được mã? Gửi lại"
    },
    "emailCodeMfa": {
      "title": "Kiểm tra email",
      "subtitle": "để tiếp tục đến {{applicationName}}",
      "resendButton": "Không nhận được mã? Gửi lại"
    },
    "alternativeMethods": {
      "title": "Sử dụng phương thức khác",
      "subtitle": "Gặp vấn đề? Bạn có thể sử dụng bất kỳ phương thức nào để đăng nhập.",
      "blockButton__totp": "Sử dụng ứng dụng xác thực",
      "blockButton__backupCode": "Sử dụng mã dự phòng",
      "blockButton__phoneCode": "Gửi mã SMS đến {{identifier}}",
      "blockButton__emailCode": "Email mã đến {{identifier}}",
      "blockButton__emailLink": "Email liên kết đến {{identifier}}",
      "blockButton__passkey": "Đăng nhập với mã passkey",
      "blockButton__password": "Đăng nhập với mật khẩu",
      "getHelp": {
        "blockButton__emailSupport": "Email hỗ trợ"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Đặt lại mật khẩu",
      "title": "Quên mật khẩu?",
      "label__alternativeMethods": "Hoặc, đăng nhập với phương thức khác"
    },
    "emailLink": {
      "title": "Kiểm tra email",
      "formSubtitle": "Sử dụng liên kết xác minh đã gửi đến email của bạn",
      "resendButton": "Không nhận được liên kết? Gửi lại",
      "expired": {
        "title": "Liên kết xác minh đã hết hạn",
        "subtitle": "Quay lại tab gốc để tiếp tục."
      },
      "failed": {
        "title": "Liên kết xác minh không hợp lệ",
        "subtitle": "Quay lại tab gốc để tiếp tục."
      },
      "clientMismatch": {
        "title": "Liên kết xác minh không hợp lệ cho thiết bị này",
        "subtitle": "Để tiếp tục, mở liên kết xác minh trên thiết bị và trình duyệt từ đó bạn đã khởi động đăng nhập"
      }
    },
    "emailLinkMfa": {
      "title": "Kiểm tra email của bạn",
      "formSubtitle": "Sử dụng liên kết xác minh được gửi đến email của bạn",
      "resendButton": "Không nhận được liên kết? Gửi lại"
    },
    "passkey": {
      "title": "Sử dụng mã passkey",
      "subtitle": "Sử dụng mã passkey xác minh danh tính của bạn. Thiết bị của bạn có thể yêu cầu vân tay, khuôn mặt hoặc khóa màn hình."
    },
    "forgotPassword": {
      "title": "Đặt lại mật khẩu",
      "subtitle_email": "Đầu tiên, nhập mã đã gửi đến email của bạn",
      "subtitle_phone": "Đầu tiên, nhập mã đã gửi đến điện thoại của bạn",
      "formTitle": "Mã xác minh mật khẩu",
      "resendButton": "Không nhận được mã? Gửi lại"
    },
    "resetPassword": {
      "title": "Đặt mật khẩu mới",
      "formButtonPrimary": "Đặt lại mật khẩu",
      "requiredMessage": "Vì lý do bảo mật, việc đặt lại mật khẩu là bắt buộc."
    },
    "noAvailableMethods": {
      "title": "Không thể đăng nhập"
    }
  },
  "formFieldLabel__emailAddress": "Địa chỉ email",
  "formFieldLabel__password": "Mật khẩu",
  "formButtonPrimary": "Tiếp tục",
  "clerkMfaSignIn": {
    "title": "Đăng nhập",
    "signOut": "Đăng xuất"
  },
  "formFieldLabel__emailAddress_username": "Email hoặc tên người dùng",
  "formFieldLabel__phoneNumber": "Số điện thoại",
  "formFieldLabel__username": "Tên người dùng",
  "formFieldLabel__backupCode": "Mã dự phòng",
  "formFieldAction__forgotPassword": "Quên mật khẩu?",
  "formButtonPrimary__verify": "Xác minh",
  "socialButtonsBlockButton": "Tiếp tục với {{provider|titleize}}",
  "dividerText": "hoặc",
  "backButton": "Quay lại",
  "maintenanceMode": "Chúng tôi đang trong quá trình bảo trì, nhưng đừng lo lắng, nó không nên mất quá nhiều thời gian.",
  "taskSetupMfa": {
    "badge": "Thiết lập xác minh hai bước"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Chọn tổ chức"
    }
  },
  "taskResetPassword": {
    "title": "Đặt lại mật khẩu"
  },
  "formFieldLabel__newPassword": "Mật khẩu mới",
  "formFieldLabel__confirmPassword": "Xác nhận mật khẩu",
  "formFieldLabel__signOutOfOtherSessions": "Đăng xuất khỏi tất cả thiết bị khác",
  "formFieldError__notMatchingPasswords": "Mật khẩu không trùng khớp."
};

export default TEXTS;
