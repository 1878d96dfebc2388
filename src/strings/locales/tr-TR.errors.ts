/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Şifreniz;",
      "minimumLength": "En az {{length}} karakter olmalı",
      "maximumLength": "En fazla {{length}} karakter olmalı",
      "requireLowercase": "bir küçük harf içermeli",
      "requireUppercase": "bir büyük harf içermeli",
      "requireNumbers": "bir sayı içermeli",
      "requireSpecialCharacter": "bir özel karakter içermeli"
    },
    "zxcvbn": {
      "notEnough": "Şifreniz yeterince güçlü değil.",
      "couldBeStronger": "Şifreniz kriterleri karşılıyor; fakat birkaç karakter daha ekleyerek daha güçlü bir şifre oluşturabilirsiniz.",
      "goodPassword": "Harika! Parolanız gerekli tüm gereksinimleri karşılıyor."
    },
    "form_identifier_not_found": "Bu bilgilere sahip bir hesap bulunamadı.",
    "form_password_incorrect": "Şifre yanlış.",
    "form_password_validation_failed": "Şifre doğrulaması başarısız.",
    "form_password_or_identifier_incorrect": "Şifre veya e-posta adresi yanlış. Tekrar deneyin veya başka bir yöntem kullanın.",
    "form_password_length_too_short": "Şifre çok kısa.",
    "form_password_size_in_bytes_exceeded": "Şifreniz izin verilen maksimum byte sayısını aştı, lütfen kısaltın veya bazı özel karakterleri çıkarın.",
    "form_password_not_strong_enough": "Şifreniz yeterince güçlü değil.",
    "form_code_incorrect": "Hatalı kod.",
    "form_param_nil": "Parametre boş olamaz.",
    "form_param_format_invalid": "Parametre formatı geçersiz.",
    "form_param_value_invalid": "Parametre değeri geçersiz.",
    "passkey_retrieval_cancelled": "Geçiş anahtarını geri yükleme işlemi iptal edildi.",
    "passkey_not_supported": "Geçiş anahtarları şu anda desteklenmiyor.",
    "form_password_pwned": "Bu şifre bir veri ihlalinde tespit edildi ve kullanılamaz. Lütfen başka bir şifre deneyin.",
    "form_password_pwned__sign_in": "Bu şifre bir veri ihlalinde tespit edildi ve oturum açmak için kullanılamaz. Lütfen başka bir şifre seçin.",
    "captcha_invalid": "Güvenlik doğrulamalarındaki hatalar nedeniyle kayıt yapılamadı. Lütfen tekrar denemek için sayfayı yenileyin veya daha fazla yardım için destek ekibi ile iletişime geçin.",
    "captcha_unavailable": "Bot doğrulaması başarısız olduğu için kayıt yapılamadı. Lütfen tekrar denemek için sayfayı yenileyin veya daha fazla yardım için destek ekibi ile iletişime geçin.",
    "session_exists": "Zaten giriş yapmışsınız."
  }
};

export default TEXTS;
