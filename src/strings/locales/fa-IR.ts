/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "fa-IR",
  "signIn": {
    "start": {
      "subtitle": "خوش آمدید! لطفا برای ادامه وارد شوید",
      "actionText": "حساب کاربری ندارید؟",
      "actionLink": "ثبت نام",
      "title": "وارد {{applicationName}} شوید",
      "actionLink__use_passkey": "به جای آن از کلید عبور استفاده کنید"
    },
    "password": {
      "actionLink": "استفاده از روش دیگر"
    },
    "newDeviceVerificationNotice": "شما از یک دستگاه جدید وارد می‌شوید. برای حفظ امنیت حساب کاربری شما، درخواست تأیید می‌کنیم.",
    "totpMfa": {
      "title": "تأیید  دو مرحله‌ای",
      "subtitle": "برای ادامه، لطفاً کد تأیید تولید شده توسط برنامه تأیید هویت خود را وارد کنید",
      "formTitle": "کد تأیید"
    },
    "backupCodeMfa": {
      "title": "یک کد پشتیبان وارد کنید",
      "subtitle": "کد پشتیبان شما همان کدی است که هنگام تنظیم احراز هویت دو مرحله‌ای دریافت کرده‌اید."
    },
    "phoneCode": {
      "title": "تلفن همراه خود را چک کنید",
      "subtitle": "برای ادامه به {{applicationName}}",
      "formTitle": "کد تأیید",
      "resendButton": "کدی دریافت نکردید؟ ارسال دوباره"
    },
    "phoneCodeMfa": {
      "title": "تلفن همراه خود را چک کنید",
      "subtitle": "برای ادامه، لطفاً کد تأیید ارسال شده به تلفن خود را وارد کنید",
      "resendButton": "کدی دریافت نکردید؟ ارسال دوباره"
    },
    "emailCode": {
      "title": "ایمیل خود را بررسی کنید",
      "subtitle": "برای ادامه به {{applicationName}}",
      "formTitle": "کد تأیید",
      "resendButton": "کدی دریافت نکردید؟ ارسال دوباره"
    },
    "emailCodeMfa": {
      "title": "ایمیل خود را بررسی کنید",
      "subtitle": "برای ادامه به {{applicationName}}",
      "resendButton": "کدی دریافت نکردید؟ ارسال دوباره"
    },
    "alternativeMethods": {
      "title": "استفاده از روش دیگر",
      "subtitle": "با مشکل مواجه شدید؟ می‌توانید از هر یک از این روش‌ها برای ورود به سیستم استفاده کنید.",
      "blockButton__totp": "از برنامه تأیید هویت خود استفاده کنید",
      "blockButton__backupCode": "از کد پشتیبان استفاده کنید",
      "blockButton__phoneCode": "ارسال کد پیامکی به {{identifier}}",
      "blockButton__emailCode": "کد را به {{identifier}} ایمیل کنید",
      "blockButton__emailLink": "لینک ایمیل به {{identifier}}",
      "blockButton__passkey": "با کلید عبور خود وارد شوید",
      "blockButton__password": "با رمز عبور خود وارد شوید",
      "getHelp": {
        "blockButton__emailSupport": "پشتیبانی ایمیل"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "رمز عبور خود را بازنشانی کنید",
      "title": "رمز عبور را فراموش کرده‌اید؟",
      "label__alternativeMethods": "یا با روش دیگری وارد شوید"
    },
    "emailLink": {
      "title": "ایمیل خود را بررسی کنید",
      "formSubtitle": "از لینک تایید ارسال شده به ایمیلتان استفاده کنید",
      "resendButton": "لینکی دریافت نکردید؟ دوباره ارسال کنید",
      "expired": {
        "title": "این لینک تأیید منقضی شده است",
        "subtitle": "برای ادامه به برگه اصلی برگردید."
      },
      "failed": {
        "title": "ین لینک تایید نامعتبر است",
        "subtitle": "برای ادامه به برگه اصلی برگردید."
      },
      "clientMismatch": {
        "title": "لینک تأیید برای این دستگاه نامعتبر است",
        "subtitle": "برای ادامه، لینک تأیید را در دستگاه و مرورگری که از طریق آن ورود به سیستم را آغاز کرده‌اید، باز کنید."
      }
    },
    "emailLinkMfa": {
      "title": "ایمیل خود را بررسی کنید",
      "formSubtitle": "از لینک تأیید ارسال شده به ایمیل خود استفاده کنید",
      "resendButton": "لینک را دریافت نکردید؟ ارسال مجدد"
    },
    "passkey": {
      "title": "از کلید عبور خود استفاده کنید",
      "subtitle": "ستفاده از کلید عبور، هویت شما را تأیید می‌کند. ممکن است دستگاه از شما اثر انگشت، چهره یا قفل صفحه را درخواست کند."
    },
    "forgotPassword": {
      "title": "بازنشانی رمز عبور",
      "subtitle_email": "ابتدا کد ارسال شده به ایمیل خود را وارد کنید",
      "subtitle_phone": "ابتدا کد ارسال شده به تلفن همراه خود را وارد کنید",
      "formTitle": "کد رمز عبور را بازنشانی کنید",
      "resendButton": "کدی دریافت نکردید؟ ارسال دوباره"
    },
    "resetPassword": {
      "title": "رمز عبور جدید تنظیم کنید",
      "formButtonPrimary": "بازنشانی رمز عبور",
      "requiredMessage": "به دلایل امنیتی، لازم است رمز عبور خود را مجدداً تنظیم کنید."
    },
    "noAvailableMethods": {
      "title": "نمی توان وارد سیستم شد"
    }
  },
  "formFieldLabel__emailAddress": "آدرس ایمیل",
  "formFieldLabel__password": "رمز عبور",
  "formButtonPrimary": "ادامه",
  "clerkMfaSignIn": {
    "title": "ورود",
    "signOut": "خروج"
  },
  "formFieldLabel__emailAddress_username": "آدرس ایمیل یا نام کاربری",
  "formFieldLabel__phoneNumber": "شماره تلفن",
  "formFieldLabel__username": "نام کاربری",
  "formFieldLabel__backupCode": "کد  پشتیبان",
  "formFieldAction__forgotPassword": "رمز عبور را فراموش کرده‌اید؟",
  "formButtonPrimary__verify": "تأیید",
  "socialButtonsBlockButton": "ادامه با {{provider|titleize}}",
  "dividerText": "یا",
  "backButton": "بازگشت",
  "maintenanceMode": "در حال حاضر در حال تعمیر و نگهداری هستیم، اما نگران نباشید، نباید بیشتر از چند دقیقه طول بکشد.",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "یک سازمان انتخاب کنید"
    }
  },
  "taskResetPassword": {
    "title": "رمز عبور خود را بازنشانی کنید"
  },
  "formFieldLabel__newPassword": "رمز عبور جدید",
  "formFieldLabel__confirmPassword": "رمز عبور را تایید کنید",
  "formFieldLabel__signOutOfOtherSessions": "از همه دستگاه‌های دیگر خارج شوید",
  "formFieldError__notMatchingPasswords": "رمزهای عبور مطابقت ندارند."
};

export default TEXTS;
