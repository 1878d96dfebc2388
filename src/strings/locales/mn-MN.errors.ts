/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "таны нууц үг агуулсан байх ёстой",
      "minimumLength": "{{length}} буюу түүнээс олон тэмдэгт",
      "maximumLength": "{{length}} тэмдэгтээс бага",
      "requireLowercase": "жижиг үсэг",
      "requireUppercase": "том үсэг",
      "requireNumbers": "тоо",
      "requireSpecialCharacter": "тусгай тэмдэгт"
    },
    "zxcvbn": {
      "notEnough": "Таны нууц үг хангалттай хүчтэй биш байна.",
      "couldBeStronger": "Таны нууц үг ажилладаг, гэхдээ илүү хүчтэй байж болно. Илүү олон тэмдэгт нэмж үзээрэй.",
      "goodPassword": "Таны нууц үг шаардлагатай бүх шаардлагыг хангаж байна."
    },
    "form_identifier_not_found": "Тодорхойлогч олдсонгүй.",
    "form_password_incorrect": "Нууц үг буруу байна.",
    "form_password_validation_failed": "Нууц үг буруу",
    "form_password_or_identifier_incorrect": "Нууц үг эсвэл имэйл хаяг буруу байна. Дахин оролдох эсвэл өөр арга ашиглана уу.",
    "form_password_length_too_short": "Нууц үгийн урт хэт богино байна.",
    "form_password_size_in_bytes_exceeded": "Энэ нууц үгийг зөрчлийн нэг хэсэг гэж олсон тул ашиглах боломжгүй. Өөр нууц үг оруулж үзнэ үү.",
    "form_password_not_strong_enough": "Таны нууц үг хангалттай хүчтэй биш байна.",
    "form_code_incorrect": "Маягтын код буруу байна",
    "form_param_nil": "Параметр байхгүй байна.",
    "form_param_format_invalid": "Параметрийн формат буруу.",
    "form_password_pwned": "Энэ нууц үгийг зөрчлийн нэг хэсэг гэж олсон тул ашиглах боломжгүй, оронд нь өөр нууц үг оролдоно уу.",
    "captcha_invalid": "Аюулгүй байдлын баталгаажуулалт амжилтгүй болсны улмаас бүртгүүлж чадсангүй. Дахин оролдохын тулд хуудсыг сэргээнэ үү эсвэл нэмэлт тусламж авахын тулд тусламж авахаар холбогдоно уу.",
    "captcha_unavailable": "Ботын баталгаажуулалт амжилтгүй болсны улмаас бүртгүүлж чадсангүй. Дахин оролдохын тулд хуудсыг сэргээнэ үү эсвэл нэмэлт тусламж авахын тулд тусламж авахаар холбогдоно уу.",
    "session_exists": "Та аль хэдийн нэвтэрсэн байна."
  }
};

export default TEXTS;
