/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Құпия сөзде болуы керек:",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} таңбадан көп",
  "unstable__errors.passwordComplexity.maximumLength": "{{length}} таңбадан кем",
  "unstable__errors.passwordComplexity.requireLowercase": "кіші әріп",
  "unstable__errors.passwordComplexity.requireUppercase": "бас әріп",
  "unstable__errors.passwordComplexity.requireNumbers": "сан",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "арнайы таңба",
  "unstable__errors.zxcvbn.notEnough": "Құпия сөз әлсіз.",
  "unstable__errors.zxcvbn.couldBeStronger": "Құпия сөз әлсіз. Таңбалар санын көбейтіңіз.",
  "unstable__errors.zxcvbn.goodPassword": "Құпия сөз талаптарға сай.",
  "unstable__errors.form_identifier_not_found": "Есептік жазба табылмады. Дұрыстығын тексеріңіз.",
  "unstable__errors.form_password_incorrect": "Құпия сөз қате.",
  "unstable__errors.form_password_validation_failed": "Құпия сөз қате",
  "unstable__errors.form_password_or_identifier_incorrect": "Құпия сөз немесе электрондық пошта мекенжайы дұрыс емес. Қайталап көріңіз немесе басқа әдісті пайдаланыңыз.",
  "unstable__errors.form_password_length_too_short": "Құпия сөз тым қысқа. Кемінде 8 таңба болуы керек.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Құпия сөзде тым көп байт бар. Оны қысқартыңыз немесе арнайы таңбаларды алып тастаңыз.",
  "unstable__errors.form_password_not_strong_enough": "Құпия сөз әлсіз.",
  "unstable__errors.form_param_nil": "Бұл өріс міндетті.",
  "unstable__errors.form_param_format_invalid": "Енгізілген мән жарамсыз пішімде.",
  "unstable__errors.form_param_value_invalid": "Енгізілген мән жарамсыз.",
  "unstable__errors.passkey_retrieval_cancelled": "Passkey тексеруі тоқтатылды немесе мерзімі бітті.",
  "unstable__errors.passkey_not_supported": "Бұл құрылғыда passkey қолдауы жоқ.",
  "unstable__errors.form_password_pwned": "Бұл құпия сөз қауіпсіздік бұзылуынан табылды. Басқа құпия сөзді қолданыңыз.",
  "unstable__errors.form_password_pwned__sign_in": "Бұл құпия сөз қауіпсіз емес. Құпия сөзді өзгертуге болады.",
  "unstable__errors.captcha_invalid": "Қауіпсіздік тексерілуі сәтсіз аяқталды. Браузерді өзгерту немесе кеңейтулерді өшіруге тырысыңыз.",
  "unstable__errors.captcha_unavailable": "Бот тексерілуі сәтсіз аяқталды. Бетті жаңартып немесе қолдау қызметіне хабарласыңыз."
};

export default TEXTS;
