/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "رمز عبور شما باید حاوی",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} یا کاراکترهای بیشتر",
  "unstable__errors.passwordComplexity.maximumLength": "کمتر از {{length}} کاراکتر",
  "unstable__errors.passwordComplexity.requireLowercase": "یک حرف کوچک",
  "unstable__errors.passwordComplexity.requireUppercase": "یک حرف بزرگ",
  "unstable__errors.passwordComplexity.requireNumbers": "یک شماره",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "یک نشانه خاص",
  "unstable__errors.zxcvbn.notEnough": "رمز عبور شما به اندازه کافی قوی نیست.",
  "unstable__errors.zxcvbn.couldBeStronger": "رمز عبور شما کار می‌کند، اما می‌توانست قوی‌تر باشد. سعی کنید کاراکترهای بیشتری اضافه کنید.",
  "unstable__errors.zxcvbn.goodPassword": "رمز عبور شما تمام شرایط لازم را برآورده می‌کند.",
  "unstable__errors.form_identifier_not_found": "شناسه یافت نشد.",
  "unstable__errors.form_password_incorrect": "رمز عبور نادرست است.",
  "unstable__errors.form_password_validation_failed": "اعتبارسنجی رمز عبور ناموفق بود.",
  "unstable__errors.form_password_or_identifier_incorrect": "رمز عبور یا آدرس ایمیل نادرست است. دوباره تلاش کنید یا از روش دیگری استفاده کنید.",
  "unstable__errors.form_password_length_too_short": "رمز عبور شما خیلی کوتاه است. باید حداقل ۸ کاراکتر داشته باشد.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "رمز عبور خیلی طولانی است.",
  "unstable__errors.form_password_not_strong_enough": "رمز عبور شما به اندازه کافی قوی نیست.",
  "unstable__errors.form_code_incorrect": "کد وارد شده نادرست است.",
  "unstable__errors.form_param_nil": "پارامتر مورد نیاز است.",
  "unstable__errors.form_param_format_invalid": "فرمت پارامتر نامعتبر است.",
  "unstable__errors.form_param_type_invalid": "نوع پارامتر نامعتبر است.",
  "unstable__errors.form_param_value_invalid": "مقدار پارامتر نامعتبر است.",
  "unstable__errors.passkey_retrieval_cancelled": "تأیید کلید عبور لغو یا مهلت آن تمام شده است.",
  "unstable__errors.passkey_not_supported": "کلیدهای عبور در این دستگاه پشتیبانی نمی‌شوند.",
  "unstable__errors.form_password_pwned": "این رمز عبور به عنوان بخشی از یک نقض امنیتی یافت شده و قابل استفاده نیست، لطفاً رمز عبور دیگری را امتحان کنید.",
  "unstable__errors.form_password_pwned__sign_in": "این رمز عبور به عنوان بخشی از یک نقض امنیتی یافت شده و قابل استفاده نیست، لطفاً رمز عبور خود را مجدداً تنظیم کنید.",
  "unstable__errors.session_exists": "جلسه از قبل وجود دارد.",
  "unstable__errors.captcha_invalid": "کپچا نامعتبر است. لطفاً دوباره امتحان کنید.",
  "unstable__errors.captcha_unavailable": "به دلیل عدم موفقیت در اعتبارسنجی ربات، ثبت نام ناموفق بود. لطفاً برای امتحان مجدد، صفحه را رفرش کنید یا برای راهنمایی بیشتر با پشتیبانی تماس بگیرید."
};

export default TEXTS;
