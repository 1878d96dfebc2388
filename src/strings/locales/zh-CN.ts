/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "zh-CN",
  "signIn": {
    "start": {
      "subtitle": "欢迎回来！请登录您的账户以继续。",
      "actionText": "还没有账户？",
      "actionLink": "注册",
      "title": "登录 {{applicationName}}",
      "actionLink__use_passkey": "改用通行密钥"
    },
    "password": {
      "actionLink": "使用其他方法"
    },
    "newDeviceVerificationNotice": "您正在从新设备登录。我们需要验证以保护您的账户安全。",
    "totpMfa": {
      "title": "两步验证",
      "subtitle": "请继续输入由您的身份验证应用生成的验证码。",
      "formTitle": "验证码"
    },
    "backupCodeMfa": {
      "title": "输入备用代码",
      "subtitle": "备用代码是您设置两步验证时获得的代码。"
    },
    "phoneCode": {
      "title": "检查手机短信",
      "subtitle": "继续使用 {{applicationName}}",
      "formTitle": "验证码",
      "resendButton": "重新发送验证码"
    },
    "phoneCodeMfa": {
      "title": "检查手机短信",
      "subtitle": "请继续输入发送到您手机的验证码。",
      "resendButton": "重新发送验证码"
    },
    "emailCode": {
      "title": "查看您的电子邮件",
      "subtitle": "继续使用 {{applicationName}}",
      "formTitle": "验证码",
      "resendButton": "重新发送验证码"
    },
    "emailCodeMfa": {
      "title": "查看您的电子邮件",
      "subtitle": "继续使用 {{applicationName}}",
      "resendButton": "未收到验证码？重新发送"
    },
    "alternativeMethods": {
      "title": "使用其他方法",
      "subtitle": "遇到问题？您可以使用以下任何方法登录。",
      "blockButton__totp": "使用您的验证应用程序",
      "blockButton__backupCode": "使用备用代码",
      "blockButton__phoneCode": "发送短信代码到 {{identifier}}",
      "blockButton__emailCode": "电子邮件验证码到 {{identifier}}",
      "blockButton__emailLink": "电子邮件链接到 {{identifier}}",
      "blockButton__passkey": "使用您的通行密钥登录",
      "blockButton__password": "使用您的密码登录",
      "getHelp": {
        "blockButton__emailSupport": "邮件支持"
      }
    },
    "enterpriseSSO": {
      "formButtonPrimary": "使用 SSO 继续"
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "重置密码",
      "title": "忘记密码？",
      "label__alternativeMethods": "或者，使用其他方式登录。"
    },
    "emailLink": {
      "title": "查看您的电子邮件",
      "formSubtitle": "使用发送到您的电子邮件的验证链接",
      "resendButton": "重新发送链接",
      "verifiedTransferable": {
        "title": "电子邮件已验证",
        "subtitle": "请返回原来的标签页继续"
      },
      "expired": {
        "title": "此验证链接已过期",
        "subtitle": "返回原始标签页继续。"
      },
      "failed": {
        "title": "此验证链接无效",
        "subtitle": "返回原始标签页继续。"
      },
      "clientMismatch": {
        "title": "验证链接对此设备无效",
        "subtitle": "要继续，请在您开始登录的设备和浏览器上打开验证链接"
      }
    },
    "emailLinkMfa": {
      "title": "查看您的电子邮件",
      "formSubtitle": "使用发送到您电子邮件的验证链接",
      "resendButton": "没有收到链接？重新发送"
    },
    "passkey": {
      "title": "使用您的通行密钥",
      "subtitle": "使用通行密钥可确认是您本人。您的设备可能会要求您提供指纹、面容或屏幕锁。"
    },
    "forgotPassword": {
      "title": "重置密码",
      "subtitle_email": "首先，输入发送到您的电子邮件 ID 的代码",
      "subtitle_phone": "首先，输入发送到您手机的代码",
      "formTitle": "重置密码代码",
      "resendButton": "重新发送代码"
    },
    "resetPassword": {
      "title": "重置密码",
      "formButtonPrimary": "重置密码",
      "requiredMessage": "出于安全原因，需要重置您的密码。"
    },
    "protectCheck": {
      "title": "正在验证您的请求",
      "subtitle": "正在验证您的请求，请稍候。",
      "retryButton": "重试"
    },
    "noAvailableMethods": {
      "title": "无法登录"
    }
  },
  "formFieldLabel__emailAddress": "电子邮件地址",
  "formFieldLabel__password": "密码",
  "formButtonPrimary": "继续",
  "clerkMfaSignIn": {
    "title": "登录",
    "retry": "重试",
    "emailAddress_phoneNumber": "电子邮件地址或电话号码",
    "phoneNumber_username": "电话号码或用户名",
    "emailAddress_phoneNumber_username": "电子邮件地址、电话号码或用户名",
    "showPassword": "显示密码",
    "capsLock": "大写锁定已开启。",
    "codeHint": "6 位数字，输完立即验证",
    "sentAgain": "已重新发送。",
    "codeExpired": "此验证码已过期。请发送新的验证码。",
    "isBackupCode": "此代码是备用代码",
    "signingInAs": "正在以 {{identifier}} 的身份登录",
    "startOver": "重新开始",
    "signedInTitle": "您已登录",
    "signedInAs": "已登录为 {{identifier}}",
    "signOut": "退出登录",
    "signsInWith": "此账户使用{{strategies}}登录，此表单不支持。",
    "taskTitle": "还差一步",
    "task": "您的账户还需要完成一个步骤才能继续。",
    "strategy": {
      "password": "密码",
      "passkey": "通行密钥",
      "phone_code": "短信验证码",
      "email_code": "邮件验证码",
      "email_link": "邮件链接",
      "totp": "身份验证应用",
      "backup_code": "备用代码",
      "ticket": "邀请",
      "enterprise_sso": "单点登录",
      "saml": "单点登录"
    },
    "reload": "重新加载页面",
    "tryAgainIn": "请在 {{time}}后重试"
  },
  "unstable__errors": {
    "clerk_load_failed": "无法加载登录。请检查网络连接，然后重试或重新加载页面。"
  },
  "formFieldLabel__emailAddress_username": "电子邮件地址或用户名",
  "formFieldLabel__phoneNumber": "电话号码",
  "formFieldLabel__username": "用户名",
  "formFieldLabel__backupCode": "备用代码",
  "formFieldAction__forgotPassword": "忘记密码？",
  "formButtonPrimary__verify": "验证",
  "socialButtonsBlockButton": "使用 {{provider|titleize}} 登录",
  "dividerText": "或者",
  "backButton": "返回",
  "maintenanceMode": "我们正在进行维护，请放心，应该不会超过几分钟。",
  "taskSetupMfa": {
    "badge": "设置两步验证"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "选择组织"
    }
  },
  "taskResetPassword": {
    "title": "重置密码"
  },
  "formFieldLabel__newPassword": "新密码",
  "formFieldLabel__confirmPassword": "确认密码",
  "formFieldLabel__signOutOfOtherSessions": "登出所有其他设备",
  "formFieldError__notMatchingPasswords": "密码不匹配。"
};

export default TEXTS;
