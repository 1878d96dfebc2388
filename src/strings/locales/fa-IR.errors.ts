/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "رمز عبور شما باید حاوی",
      "minimumLength": "{{length}} یا کاراکترهای بیشتر",
      "maximumLength": "کمتر از {{length}} کاراکتر",
      "requireLowercase": "یک حرف کوچک",
      "requireUppercase": "یک حرف بزرگ",
      "requireNumbers": "یک شماره",
      "requireSpecialCharacter": "یک نشانه خاص"
    },
    "zxcvbn": {
      "notEnough": "رمز عبور شما به اندازه کافی قوی نیست.",
      "couldBeStronger": "رمز عبور شما کار می‌کند، اما می‌توانست قوی‌تر باشد. سعی کنید کاراکترهای بیشتری اضافه کنید.",
      "goodPassword": "رمز عبور شما تمام شرایط لازم را برآورده می‌کند."
    },
    "form_identifier_not_found": "شناسه یافت نشد.",
    "form_password_incorrect": "رمز عبور نادرست است.",
    "form_password_validation_failed": "اعتبارسنجی رمز عبور ناموفق بود.",
    "form_password_or_identifier_incorrect": "رمز عبور یا آدرس ایمیل نادرست است. دوباره تلاش کنید یا از روش دیگری استفاده کنید.",
    "form_password_length_too_short": "رمز عبور شما خیلی کوتاه است. باید حداقل ۸ کاراکتر داشته باشد.",
    "form_password_size_in_bytes_exceeded": "رمز عبور خیلی طولانی است.",
    "form_password_not_strong_enough": "رمز عبور شما به اندازه کافی قوی نیست.",
    "form_code_incorrect": "کد وارد شده نادرست است.",
    "form_param_nil": "پارامتر مورد نیاز است.",
    "form_param_format_invalid": "فرمت پارامتر نامعتبر است.",
    "form_param_type_invalid": "نوع پارامتر نامعتبر است.",
    "form_param_value_invalid": "مقدار پارامتر نامعتبر است.",
    "passkey_retrieval_cancelled": "تأیید کلید عبور لغو یا مهلت آن تمام شده است.",
    "passkey_not_supported": "کلیدهای عبور در این دستگاه پشتیبانی نمی‌شوند.",
    "form_password_pwned": "این رمز عبور به عنوان بخشی از یک نقض امنیتی یافت شده و قابل استفاده نیست، لطفاً رمز عبور دیگری را امتحان کنید.",
    "form_password_pwned__sign_in": "این رمز عبور به عنوان بخشی از یک نقض امنیتی یافت شده و قابل استفاده نیست، لطفاً رمز عبور خود را مجدداً تنظیم کنید.",
    "captcha_invalid": "کپچا نامعتبر است. لطفاً دوباره امتحان کنید.",
    "captcha_unavailable": "به دلیل عدم موفقیت در اعتبارسنجی ربات، ثبت نام ناموفق بود. لطفاً برای امتحان مجدد، صفحه را رفرش کنید یا برای راهنمایی بیشتر با پشتیبانی تماس بگیرید.",
    "session_exists": "جلسه از قبل وجود دارد."
  }
};

export default TEXTS;
