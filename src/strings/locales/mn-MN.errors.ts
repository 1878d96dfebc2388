/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "таны нууц үг агуулсан байх ёстой",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} буюу түүнээс олон тэмдэгт",
  "unstable__errors.passwordComplexity.maximumLength": "{{length}} тэмдэгтээс бага",
  "unstable__errors.passwordComplexity.requireLowercase": "жижиг үсэг",
  "unstable__errors.passwordComplexity.requireUppercase": "том үсэг",
  "unstable__errors.passwordComplexity.requireNumbers": "тоо",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "тусгай тэмдэгт",
  "unstable__errors.zxcvbn.notEnough": "Таны нууц үг хангалттай хүчтэй биш байна.",
  "unstable__errors.zxcvbn.couldBeStronger": "Таны нууц үг ажилладаг, гэхдээ илүү хүчтэй байж болно. Илүү олон тэмдэгт нэмж үзээрэй.",
  "unstable__errors.zxcvbn.goodPassword": "Таны нууц үг шаардлагатай бүх шаардлагыг хангаж байна.",
  "unstable__errors.form_identifier_not_found": "Тодорхойлогч олдсонгүй.",
  "unstable__errors.form_password_incorrect": "Нууц үг буруу байна.",
  "unstable__errors.form_password_validation_failed": "Нууц үг буруу",
  "unstable__errors.form_password_or_identifier_incorrect": "Нууц үг эсвэл имэйл хаяг буруу байна. Дахин оролдох эсвэл өөр арга ашиглана уу.",
  "unstable__errors.form_password_length_too_short": "Нууц үгийн урт хэт богино байна.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Энэ нууц үгийг зөрчлийн нэг хэсэг гэж олсон тул ашиглах боломжгүй. Өөр нууц үг оруулж үзнэ үү.",
  "unstable__errors.form_password_not_strong_enough": "Таны нууц үг хангалттай хүчтэй биш байна.",
  "unstable__errors.form_code_incorrect": "Маягтын код буруу байна",
  "unstable__errors.form_param_nil": "Параметр байхгүй байна.",
  "unstable__errors.form_param_format_invalid": "Параметрийн формат буруу.",
  "unstable__errors.form_password_pwned": "Энэ нууц үгийг зөрчлийн нэг хэсэг гэж олсон тул ашиглах боломжгүй, оронд нь өөр нууц үг оролдоно уу.",
  "unstable__errors.session_exists": "Та аль хэдийн нэвтэрсэн байна.",
  "unstable__errors.captcha_invalid": "Аюулгүй байдлын баталгаажуулалт амжилтгүй болсны улмаас бүртгүүлж чадсангүй. Дахин оролдохын тулд хуудсыг сэргээнэ үү эсвэл нэмэлт тусламж авахын тулд тусламж авахаар холбогдоно уу.",
  "unstable__errors.captcha_unavailable": "Ботын баталгаажуулалт амжилтгүй болсны улмаас бүртгүүлж чадсангүй. Дахин оролдохын тулд хуудсыг сэргээнэ үү эсвэл нэмэлт тусламж авахын тулд тусламж авахаар холбогдоно уу."
};

export default TEXTS;
