/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "tr-TR",
  "signIn": {
    "start": {
      "subtitle": "Tekrar hoş geldiniz! Devam etmek için giriş yapın",
      "actionText": "Hesabınız yok mu?",
      "actionLink": "Kayıt ol",
      "title": "Giriş yap",
      "actionLink__use_passkey": "Bunun yerine geçiş anahtarını kullanın"
    },
    "password": {
      "actionLink": "Başka bir yöntem kullan"
    },
    "newDeviceVerificationNotice": "Yeni bir cihazdan oturum açıyorsunuz. Hesabınızın güvenliğini sağlamak için doğrulama istiyoruz.",
    "totpMfa": {
      "title": "İki aşamalı doğrulama",
      "subtitle": "Devam etmek için lütfen kimlik doğrulayıcı uygulamanız tarafından oluşturulan doğrulama kodunu girin",
      "formTitle": "Doğrulama kodu"
    },
    "backupCodeMfa": {
      "title": "Yedekleme kodu girişi",
      "subtitle": "{{applicationName}} ile devam etmek için"
    },
    "phoneCode": {
      "title": "Telefonuza gönderilen kodu girin",
      "subtitle": "{{applicationName}} ile devam etmek için",
      "formTitle": "Doğrulama kodu",
      "resendButton": "Kod almadınız mı? Tekrar gönderin"
    },
    "phoneCodeMfa": {
      "title": "Telefonuza gönderilen kodu girin",
      "subtitle": "Devam etmek için lütfen telefonunuza gönderilen doğrulama kodunu girin",
      "resendButton": "Kod almadınız mı? Tekrar gönderin"
    },
    "emailCode": {
      "title": "E-posta kutunuzu kontrol edin",
      "subtitle": "{{applicationName}} ile devam etmek için",
      "formTitle": "Doğrulama kodu",
      "resendButton": "Kodu tekrar gönder"
    },
    "emailCodeMfa": {
      "title": "E-posta kutunuzu kontrol edin",
      "subtitle": "{{applicationName}} ile devam etmek için",
      "resendButton": "Kod almadınız mı? Tekrar gönderin"
    },
    "alternativeMethods": {
      "title": "Farklı bir yöntem kullan",
      "subtitle": "Sorunlarla mı karşılaşıyorsunuz? Oturum açmak için bu yöntemlerden birini deneyebilirsiniz.",
      "blockButton__totp": "Authenticator uygulaması kullan",
      "blockButton__backupCode": "Yedekleme kodu kullan",
      "blockButton__phoneCode": "{{identifier}} numarasına doğrulama kodu gönder",
      "blockButton__emailCode": "{{identifier}} adresine doğrulama kodu gönder",
      "blockButton__emailLink": "{{identifier}} adresine doğrulama bağlantısı gönder",
      "blockButton__passkey": "Geçiş anahtarınızla oturum açın",
      "blockButton__password": "Şifreyle giriş yap",
      "getHelp": {
        "blockButton__emailSupport": "E-posta desteği"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Şifremi sıfırla",
      "title": "Şifremi unuttum",
      "label__alternativeMethods": "Veya başka bir yöntem kullanın:"
    },
    "emailLink": {
      "title": "E-posta kutunuzu kontrol edin",
      "formSubtitle": "E-posta adresinize gönderdiğimiz doğrulama bağlantısına tıklayın",
      "resendButton": "Tekrar gönder",
      "expired": {
        "title": "Bu doğrulama bağlantısının süresi dolmuş",
        "subtitle": "Devam etmek için en baştaki sekmeye dönün"
      },
      "failed": {
        "title": "Bu doğrulama bağlantısı geçersiz",
        "subtitle": "Devam etmek için en baştaki sekmeye dönün"
      },
      "clientMismatch": {
        "title": "Doğrulama bağlantısı bu cihaz için geçersiz",
        "subtitle": "Devam etmek için, oturum açma işlemini başlattığınız cihaz ve tarayıcıdaki doğrulama bağlantısını açın"
      }
    },
    "emailLinkMfa": {
      "title": "E-postanızı kontrol edin",
      "formSubtitle": "E-postanıza gönderilen doğrulama bağlantısını kullanın",
      "resendButton": "Bağlantıyı almadınız mı? Yeniden gönder"
    },
    "passkey": {
      "title": "Geçiş anahtarınızı kullanın",
      "subtitle": "Geçiş anahtarınızı kullanarak siz olduğunuzu onaylayın. Cihazınız parmak izinizi, yüzünüzü veya ekran kilidinizi isteyebilir."
    },
    "forgotPassword": {
      "title": "Şifreyi sıfırla",
      "subtitle_email": "İlk olarak, e-posta kimliğinize gönderilen kodu girin",
      "subtitle_phone": "İlk olarak, telefonunuza gönderilen kodu girin",
      "formTitle": "Şifre sıfırlama kodu",
      "resendButton": "Tekrar gönder"
    },
    "resetPassword": {
      "title": "Şifre sıfırlama",
      "formButtonPrimary": "Şifremi sıfırla",
      "requiredMessage": "Güvenlik nedeniyle şifrenizi sıfırlamanız gerekmektedir."
    },
    "noAvailableMethods": {
      "title": "Giriş yapılamıyor"
    }
  },
  "formFieldLabel__emailAddress": "E-posta adresi",
  "formFieldLabel__password": "Şifre",
  "formButtonPrimary": "İleri",
  "clerkMfaSignIn": {
    "title": "Giriş yap",
    "signOut": "Çıkış yap"
  },
  "formFieldLabel__emailAddress_username": "E-posta adresi veya kullanıcı adı",
  "formFieldLabel__phoneNumber": "Telefon numarası",
  "formFieldLabel__username": "Kullanıcı adı",
  "formFieldLabel__backupCode": "Yedekleme kodu",
  "formFieldAction__forgotPassword": "Şifremi unuttum",
  "formButtonPrimary__verify": "Doğrula",
  "socialButtonsBlockButton": "{{provider|titleize}} ile giriş yapın",
  "dividerText": "veya",
  "backButton": "Geri",
  "maintenanceMode": "Şu anda bakımdayız, ancak endişelenmeyin, kısa bir süre içinde tamamlanacaktır.",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Bir organizasyon seçin"
    }
  },
  "taskResetPassword": {
    "title": "Şifremi sıfırla"
  },
  "formFieldLabel__newPassword": "Yeni şifre",
  "formFieldLabel__confirmPassword": "Şifreyi onayla",
  "formFieldLabel__signOutOfOtherSessions": "Diğer cihazlardaki oturumlardan çık",
  "formFieldError__notMatchingPasswords": "Şifreler eşleşmiyor."
};

export default TEXTS;
