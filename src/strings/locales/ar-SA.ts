/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "ar-SA",
  "signIn": {
    "start": {
      "subtitle": "مرحبًا بعودتك! سجّل الدخول للمتابعة",
      "actionText": "ليس لديك حساب؟",
      "actionLink": "إنشاء حساب جديد",
      "title": "تسجيل الدخول",
      "actionLink__use_passkey": "استخدم مفتاح المرور بدلاً من ذلك"
    },
    "password": {
      "actionLink": "أستعمل طريقة أخرى"
    },
    "newDeviceVerificationNotice": "أنت تسجل الدخول من جهاز جديد. نحن نطلب التحقق للحفاظ على أمان حسابك.",
    "totpMfa": {
      "title": "نظام التحقق بخطوتين",
      "subtitle": "للمتابعة، يرجى إدخال رمز التحقق الذي تم إنشاؤه بواسطة تطبيق المصادقة الخاص بك",
      "formTitle": "رمز التحقق"
    },
    "backupCodeMfa": {
      "title": "أدخل الرمز الأحتياطي",
      "subtitle": "الرمز الاحتياطي هو الذي حصلت عليه عند إعداد التحقق بخطوتين."
    },
    "phoneCode": {
      "title": "تحقق من هاتفك",
      "subtitle": "للمتابعة إلى {{applicationName}}",
      "formTitle": "رمز التحقق",
      "resendButton": "لم يصلك الرمز؟ حاول مرة أخرى"
    },
    "phoneCodeMfa": {
      "title": "تحقق من هاتفك",
      "subtitle": "للمتابعة، يرجى إدخال رمز التحقق المرسل إلى هاتفك",
      "resendButton": "لم يصلك الرمز؟ حاول مرة أخرى"
    },
    "emailCode": {
      "title": "التحقق من البريد الإلكتروني",
      "subtitle": "للمتابعة إلى {{applicationName}}",
      "formTitle": "رمز التحقق",
      "resendButton": "لم يصلك اي رمز؟ حاول مرة أخرى."
    },
    "emailCodeMfa": {
      "title": "التحقق من البريد الإلكتروني",
      "subtitle": "للمتابعة إلى {{applicationName}}",
      "resendButton": "لم يصلك اي رمز؟ حاول مرة أخرى."
    },
    "alternativeMethods": {
      "title": "أستخدام طريقة أخرى",
      "subtitle": "تواجه مشكلة؟ تستطيع استخدام أي من هذه الطرق لتسجيل الدخول",
      "blockButton__totp": "استخدم تطبيق المصادقة الخاص بك",
      "blockButton__backupCode": "استخدم رمز النسخ الاحتياطي",
      "blockButton__phoneCode": "أرسال رسالة نصية ل{{identifier}}",
      "blockButton__emailCode": "رمز البريد الإلكتروني ل  {{identifier}}",
      "blockButton__emailLink": "رابط البريد الإلكتروني ل {{identifier}}",
      "blockButton__passkey": "تسجيل الدخول بمفتاح المرور الخاص بك",
      "blockButton__password": "تسجيل الدخول بكلمة السر الخاصة بك",
      "getHelp": {
        "blockButton__emailSupport": "بريد الدعم الفني"
      }
    },
    "enterpriseSSO": {
      "formButtonPrimary": "المتابعة باستخدام SSO"
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "إعادة تعيين كلمة المرور",
      "title": "نسيت كلمة المرور؟",
      "label__alternativeMethods": "أو سجل الدخول بطريقة أخرى"
    },
    "emailLink": {
      "title": "التحقق من البريد الإلكتروني",
      "formSubtitle": "أستعمل رابط التحقق المرسل إلى بريدك الإلكتروني",
      "resendButton": "لم يصلك الرابط؟ حاول مرة أخرى",
      "verifiedTransferable": {
        "title": "تم التحقق من البريد الإلكتروني",
        "subtitle": "عُد إلى علامة التبويب الأصلية للمتابعة"
      },
      "expired": {
        "title": "انتهت صلاحية رابط التحقق هذا.",
        "subtitle": "ارجع إلى علامة التبويب الرئيسية للمتابعة."
      },
      "failed": {
        "title": "رابط التحقق هذا غير صالح",
        "subtitle": "ارجع إلى علامة التبويب الرئيسية للمتابعة."
      },
      "clientMismatch": {
        "title": "رابط التحقق غير صالح على هذا الجهاز",
        "subtitle": "للمتابعة, قم بفتح رابط التحقق عبر نفس الجهاز والمتصفح الذي انشأت محاولة تسجيل الدخول منه"
      }
    },
    "emailLinkMfa": {
      "title": "تحقق من بريدك الإلكتروني",
      "formSubtitle": "استخدم رابط التحقق المرسل إلى بريدك الإلكتروني",
      "resendButton": "لم تستلم الرابط؟ إعادة الإرسال"
    },
    "passkey": {
      "title": "إستخدم مفتاح المرور",
      "subtitle": "يؤدي استخدام مفتاح المرور الخاص بك إلى تأكيد هويتك. جهازك الخاص قد يقوم بسؤالك عن بصمة الإصبع, او معرف الوجة او كلمة مرور قفل الشاشة"
    },
    "forgotPassword": {
      "title": "إعادة تعيين كلمة المرور",
      "subtitle_email": "أولاً, قم بإدخال الرمز المرسل إلى الايميل الخاص بك",
      "subtitle_phone": "أولاً, قم بإدخال الرمز المرسل إلى رقم الهاتف الخاص بك",
      "formTitle": "رمز تحقق لإعادة تعيين كلمة المرور",
      "resendButton": "لم يصلك أي رمز؟ حاول مرة أخرى."
    },
    "resetPassword": {
      "title": "أعادة تعيين كلمة المرور",
      "formButtonPrimary": "أعادة تعيين كلمة المرور",
      "requiredMessage": "يوجد حساب بالفعل بهذا البريد الإلكتروني لم يتم التحقق منه. الرجاء أعادة تعيين كلمة المرور لتأمين حسابك"
    },
    "protectCheck": {
      "title": "جارٍ التحقق من طلبك",
      "subtitle": "يرجى الانتظار ريثما نتحقق من طلبك.",
      "retryButton": "إعادة المحاولة"
    },
    "noAvailableMethods": {
      "title": "لا يمكن تسجيل الدخول"
    }
  },
  "formFieldLabel__emailAddress": "العنوان الإلكتروني",
  "formFieldLabel__password": "كلمة المرور",
  "formButtonPrimary": "متابعة",
  "clerkMfaSignIn": {
    "title": "تسجيل الدخول",
    "retry": "إعادة المحاولة",
    "emailAddress_phoneNumber": "البريد الإلكتروني أو رقم الجوال",
    "phoneNumber_username": "رقم الجوال أو اسم المستخدم",
    "emailAddress_phoneNumber_username": "البريد الإلكتروني أو رقم الجوال أو اسم المستخدم",
    "showPassword": "إظهار كلمة المرور",
    "capsLock": "Caps Lock مفعّل.",
    "codeHint": "6 أرقام تُفحص بعد آخرها",
    "sentAgain": "أُرسل مجددًا.",
    "codeExpired": "انتهت صلاحية الرمز. أرسل رمزًا جديدًا.",
    "isBackupCode": "هذا رمز احتياطي",
    "signingInAs": "تسجيل الدخول باسم {{identifier}}",
    "startOver": "البدء من جديد",
    "signedInTitle": "تم تسجيل دخولك",
    "signedInAs": "تم تسجيل الدخول باسم {{identifier}}",
    "signOut": "تسجيل الخروج",
    "signsInWith": "يستخدم هذا الحساب {{strategies}}، وهذا غير متاح هنا.",
    "taskTitle": "خطوة أخرى",
    "task": "يحتاج حسابك إلى خطوة أخرى للمتابعة.",
    "strategy": {
      "password": "كلمة مرور",
      "passkey": "مفتاح مرور",
      "phone_code": "رمز عبر رسالة نصية",
      "email_code": "رمز عبر البريد الإلكتروني",
      "email_link": "رابط عبر البريد الإلكتروني",
      "totp": "تطبيق مصادقة",
      "backup_code": "رمز احتياطي",
      "ticket": "دعوة",
      "enterprise_sso": "تسجيل دخول موحد",
      "saml": "تسجيل دخول موحد"
    },
    "reload": "إعادة تحميل الصفحة",
    "tryAgainIn": "أعد المحاولة بعد {{time}}"
  },
  "unstable__errors": {
    "clerk_load_failed": "تعذّر تحميل تسجيل الدخول. تحقق من اتصالك ثم أعد المحاولة أو أعد تحميل الصفحة."
  },
  "formFieldLabel__emailAddress_username": "العنوان الإلكتروني أو اسم المستخدم",
  "formFieldLabel__phoneNumber": "رقم الجوال",
  "formFieldLabel__username": "اسم المستخدم",
  "formFieldLabel__backupCode": "الرمز الأحتياطي",
  "formFieldAction__forgotPassword": "نسيت كلمة المرور؟",
  "formButtonPrimary__verify": "تحقق",
  "socialButtonsBlockButton": "للمتابعة مع {{provider|titleize}}",
  "dividerText": "أو",
  "backButton": "الرجوع",
  "maintenanceMode": "نحن نقوم بعمل بعض التعديلات في الوقت الحالي. سوف نعود في غضون دقائق قليلة",
  "taskSetupMfa": {
    "badge": "إعداد التحقق بخطوتين"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "اختر منظمة"
    }
  },
  "taskResetPassword": {
    "title": "إعادة تعيين كلمة المرور"
  },
  "formFieldLabel__newPassword": "كلمة المرور الجديدة",
  "formFieldLabel__confirmPassword": "تأكيد كلمة المرور",
  "formFieldLabel__signOutOfOtherSessions": "تسجيل الخروج من جميع الأجهزة",
  "formFieldError__notMatchingPasswords": "كلمة المرور لا تتطابق"
};

export default TEXTS;
