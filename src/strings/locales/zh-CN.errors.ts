/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "您的密码必须包含",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}}个或更多字符",
  "unstable__errors.passwordComplexity.maximumLength": "少于{{length}}个字符",
  "unstable__errors.passwordComplexity.requireLowercase": "一个小写字母",
  "unstable__errors.passwordComplexity.requireUppercase": "一个大写字母",
  "unstable__errors.passwordComplexity.requireNumbers": "一个数字",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "一个特殊字符",
  "unstable__errors.zxcvbn.notEnough": "您的密码强度不够。",
  "unstable__errors.zxcvbn.couldBeStronger": "您的密码可以用，但可以更强。试着添加更多字符。",
  "unstable__errors.zxcvbn.goodPassword": "做得好。这是一个优秀的密码。",
  "unstable__errors.form_identifier_not_found": "我们无法找到具有这些信息的账户。",
  "unstable__errors.form_password_validation_failed": "密码错误",
  "unstable__errors.form_password_or_identifier_incorrect": "密码或电子邮件地址不正确。请重试或使用其他方法。",
  "unstable__errors.form_password_size_in_bytes_exceeded": "您的密码超过了允许的最大字节数，请缩短它或去掉一些特殊字符。",
  "unstable__errors.form_password_not_strong_enough": "您的密码强度不够。",
  "unstable__errors.form_password_pwned": "这个密码在数据泄露中被发现，不能使用，请换一个密码试试。",
  "unstable__errors.session_exists": "您已登录。",
  "unstable__errors.captcha_invalid": "由于安全验证失败，注册未成功。请刷新页面重试或联系支持获取更多帮助。",
  "unstable__errors.captcha_unavailable": "注册失败，原因是未通过机器人验证。请刷新页面重试或联系支持团队以获取更多帮助。"
};

export default TEXTS;
