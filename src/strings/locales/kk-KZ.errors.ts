/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Құпия сөзде болуы керек:",
      "minimumLength": "{{length}} таңбадан көп",
      "maximumLength": "{{length}} таңбадан кем",
      "requireLowercase": "кіші әріп",
      "requireUppercase": "бас әріп",
      "requireNumbers": "сан",
      "requireSpecialCharacter": "арнайы таңба"
    },
    "zxcvbn": {
      "notEnough": "Құпия сөз әлсіз.",
      "couldBeStronger": "Құпия сөз әлсіз. Таңбалар санын көбейтіңіз.",
      "goodPassword": "Құпия сөз талаптарға сай."
    },
    "form_identifier_not_found": "Есептік жазба табылмады. Дұрыстығын тексеріңіз.",
    "form_password_incorrect": "Құпия сөз қате.",
    "form_password_validation_failed": "Құпия сөз қате",
    "form_password_or_identifier_incorrect": "Құпия сөз немесе электрондық пошта мекенжайы дұрыс емес. Қайталап көріңіз немесе басқа әдісті пайдаланыңыз.",
    "form_password_length_too_short": "Құпия сөз тым қысқа. Кемінде 8 таңба болуы керек.",
    "form_password_size_in_bytes_exceeded": "Құпия сөзде тым көп байт бар. Оны қысқартыңыз немесе арнайы таңбаларды алып тастаңыз.",
    "form_password_not_strong_enough": "Құпия сөз әлсіз.",
    "form_param_nil": "Бұл өріс міндетті.",
    "form_param_format_invalid": "Енгізілген мән жарамсыз пішімде.",
    "form_param_value_invalid": "Енгізілген мән жарамсыз.",
    "passkey_retrieval_cancelled": "Passkey тексеруі тоқтатылды немесе мерзімі бітті.",
    "passkey_not_supported": "Бұл құрылғыда passkey қолдауы жоқ.",
    "form_password_pwned": "Бұл құпия сөз қауіпсіздік бұзылуынан табылды. Басқа құпия сөзді қолданыңыз.",
    "form_password_pwned__sign_in": "Бұл құпия сөз қауіпсіз емес. Құпия сөзді өзгертуге болады.",
    "captcha_invalid": "Қауіпсіздік тексерілуі сәтсіз аяқталды. Браузерді өзгерту немесе кеңейтулерді өшіруге тырысыңыз.",
    "captcha_unavailable": "Бот тексерілуі сәтсіз аяқталды. Бетті жаңартып немесе қолдау қызметіне хабарласыңыз."
  }
};

export default TEXTS;
