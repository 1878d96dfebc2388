/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Şifreniz;",
  "unstable__errors.passwordComplexity.minimumLength": "En az {{length}} karakter olmalı",
  "unstable__errors.passwordComplexity.maximumLength": "En fazla {{length}} karakter olmalı",
  "unstable__errors.passwordComplexity.requireLowercase": "bir küçük harf içermeli",
  "unstable__errors.passwordComplexity.requireUppercase": "bir büyük harf içermeli",
  "unstable__errors.passwordComplexity.requireNumbers": "bir sayı içermeli",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "bir özel karakter içermeli",
  "unstable__errors.zxcvbn.notEnough": "Şifreniz yeterince güçlü değil.",
  "unstable__errors.zxcvbn.couldBeStronger": "Şifreniz kriterleri karşılıyor; fakat birkaç karakter daha ekleyerek daha güçlü bir şifre oluşturabilirsiniz.",
  "unstable__errors.zxcvbn.goodPassword": "Harika! Parolanız gerekli tüm gereksinimleri karşılıyor.",
  "unstable__errors.form_identifier_not_found": "Bu bilgilere sahip bir hesap bulunamadı.",
  "unstable__errors.form_password_incorrect": "Şifre yanlış.",
  "unstable__errors.form_password_validation_failed": "Şifre doğrulaması başarısız.",
  "unstable__errors.form_password_or_identifier_incorrect": "Şifre veya e-posta adresi yanlış. Tekrar deneyin veya başka bir yöntem kullanın.",
  "unstable__errors.form_password_length_too_short": "Şifre çok kısa.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Şifreniz izin verilen maksimum byte sayısını aştı, lütfen kısaltın veya bazı özel karakterleri çıkarın.",
  "unstable__errors.form_password_not_strong_enough": "Şifreniz yeterince güçlü değil.",
  "unstable__errors.form_code_incorrect": "Hatalı kod.",
  "unstable__errors.form_param_nil": "Parametre boş olamaz.",
  "unstable__errors.form_param_format_invalid": "Parametre formatı geçersiz.",
  "unstable__errors.form_param_value_invalid": "Parametre değeri geçersiz.",
  "unstable__errors.passkey_retrieval_cancelled": "Geçiş anahtarını geri yükleme işlemi iptal edildi.",
  "unstable__errors.passkey_not_supported": "Geçiş anahtarları şu anda desteklenmiyor.",
  "unstable__errors.form_password_pwned": "Bu şifre bir veri ihlalinde tespit edildi ve kullanılamaz. Lütfen başka bir şifre deneyin.",
  "unstable__errors.form_password_pwned__sign_in": "Bu şifre bir veri ihlalinde tespit edildi ve oturum açmak için kullanılamaz. Lütfen başka bir şifre seçin.",
  "unstable__errors.session_exists": "Zaten giriş yapmışsınız.",
  "unstable__errors.captcha_invalid": "Güvenlik doğrulamalarındaki hatalar nedeniyle kayıt yapılamadı. Lütfen tekrar denemek için sayfayı yenileyin veya daha fazla yardım için destek ekibi ile iletişime geçin.",
  "unstable__errors.captcha_unavailable": "Bot doğrulaması başarısız olduğu için kayıt yapılamadı. Lütfen tekrar denemek için sayfayı yenileyin veya daha fazla yardım için destek ekibi ile iletişime geçin."
};

export default TEXTS;
