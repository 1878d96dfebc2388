/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "كلمة السر يجب أن تحتوي على",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} حروف أو أكثر",
  "unstable__errors.passwordComplexity.maximumLength": "أقل من {{length}} حروف",
  "unstable__errors.passwordComplexity.requireLowercase": "حرف صغير",
  "unstable__errors.passwordComplexity.requireUppercase": "حرف كبير",
  "unstable__errors.passwordComplexity.requireNumbers": "رقم",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "حرف خاص",
  "unstable__errors.zxcvbn.notEnough": "كلمة المرور ليست قوية",
  "unstable__errors.zxcvbn.couldBeStronger": "كلمة مرورك سليمة من الأفضل ان تكون اقوى. الرجاء أضافة حروف أكثر",
  "unstable__errors.zxcvbn.goodPassword": "كلمة مرورك طابقت جميع المتطلبات الازمة",
  "unstable__errors.form_identifier_not_found": "لم يتم العثور على حساب بهذه التفاصيل",
  "unstable__errors.form_password_validation_failed": "كلمة مرور خاطئة",
  "unstable__errors.form_password_or_identifier_incorrect": "كلمة المرور أو عنوان البريد الإلكتروني غير صحيح. حاول مرة أخرى أو استخدم طريقة أخرى.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "تجاوزت كلمة المرور الحد الأقصى للحروف المدخلة, الرجاء أدخال كلمة مرور أقصر أو حذف بعض الأحرف الخاصة",
  "unstable__errors.form_password_not_strong_enough": "كلمة المرور ليست قوية",
  "unstable__errors.passkey_retrieval_cancelled": "تم إلغاء تسجيل مفتاح المرور أو انتهت مهلته",
  "unstable__errors.passkey_not_supported": "مفاتيح المرور غير مدعومة على هذا الجهاز",
  "unstable__errors.form_password_pwned": "لا يمكن أستعمال كلمة السر هذه لانها غير أمنة, الرجاء اختيار كلمة مرور أخرى",
  "unstable__errors.form_password_pwned__sign_in": "لا يمكن أستعمال كلمة السر هذه لانها غير أمنة, الرجاء اختيار كلمة مرور أخرى",
  "unstable__errors.session_exists": "لقد قمت بتسجيل الدخول بالفعل",
  "unstable__errors.captcha_invalid": "لا يمكن تسجيل الحساب بسبب مشاكل تحقق أمنية. الرجاء تحديث الصفحة للمحاولة مرة أخرى أو تواصل معنا للمزيد من المساعدة",
  "unstable__errors.captcha_unavailable": "التسجيل غير ناجح بسبب فشل التحقق من صحة الروبوت. يُرجى تحديث الصفحة للمحاولة مرة أخرى أو التواصل مع فريق الدعم للحصول على مزيد من المساعدة"
};

export default TEXTS;
