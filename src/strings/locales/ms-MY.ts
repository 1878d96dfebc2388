/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "ms-MY",
  "signIn": {
    "start": {
      "subtitle": "Selamat kembali! Sila daftar masuk untuk meneruskan",
      "actionText": "Tidak mempunyai akaun?",
      "actionLink": "Daftar",
      "title": "Daftar masuk ke {{applicationName}}",
      "actionLink__use_passkey": "Gunakan kunci pas sebaliknya"
    },
    "password": {
      "actionLink": "Gunakan kaedah lain"
    },
    "newDeviceVerificationNotice": "Anda sedang mendaftar masuk dari peranti baharu. Kami meminta pengesahan untuk menjaga keselamatan akaun anda.",
    "totpMfa": {
      "title": "Pengesahan dua langkah",
      "subtitle": "Untuk meneruskan, sila masukkan kod pengesahan yang dijana oleh aplikasi pengesah anda",
      "formTitle": "Kod pengesahan"
    },
    "backupCodeMfa": {
      "title": "Masukkan kod sandaran",
      "subtitle": "Kod sandaran anda adalah kod yang anda terima semasa menyediakan pengesahan dua langkah."
    },
    "phoneCode": {
      "title": "Periksa telefon anda",
      "subtitle": "untuk meneruskan ke {{applicationName}}",
      "formTitle": "Kod pengesahan",
      "resendButton": "Tidak menerima kod? Hantar semula"
    },
    "phoneCodeMfa": {
      "title": "Periksa telefon anda",
      "subtitle": "Untuk meneruskan, sila masukkan kod pengesahan yang dihantar ke telefon anda",
      "resendButton": "Tidak menerima kod? Hantar semula"
    },
    "emailCode": {
      "title": "Periksa e-mel anda",
      "subtitle": "untuk meneruskan ke {{applicationName}}",
      "formTitle": "Kod pengesahan",
      "resendButton": "Tidak menerima kod? Hantar semula"
    },
    "emailCodeMfa": {
      "title": "Periksa e-mel anda",
      "subtitle": "untuk meneruskan ke {{applicationName}}",
      "resendButton": "Tidak menerima kod? Hantar semula"
    },
    "alternativeMethods": {
      "title": "Gunakan kaedah lain",
      "subtitle": "Menghadapi masalah? Anda boleh menggunakan mana-mana kaedah ini untuk mendaftar masuk.",
      "blockButton__totp": "Gunakan aplikasi pengesah anda",
      "blockButton__backupCode": "Gunakan kod sandaran",
      "blockButton__phoneCode": "Hantar kod SMS ke {{identifier}}",
      "blockButton__emailCode": "E-mel kod ke {{identifier}}",
      "blockButton__emailLink": "E-mel pautan ke {{identifier}}",
      "blockButton__passkey": "Daftar masuk dengan kunci pas anda",
      "blockButton__password": "Daftar masuk dengan kata laluan anda",
      "getHelp": {
        "blockButton__emailSupport": "E-mel sokongan"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Tetapkan semula kata laluan anda",
      "title": "Lupa Kata Laluan?",
      "label__alternativeMethods": "Atau, daftar masuk dengan kaedah lain"
    },
    "emailLink": {
      "title": "Periksa e-mel anda",
      "formSubtitle": "Gunakan pautan pengesahan yang dihantar ke e-mel anda",
      "resendButton": "Tidak menerima pautan? Hantar semula",
      "expired": {
        "title": "Pautan pengesahan ini telah tamat tempoh",
        "subtitle": "Kembali ke tab asal untuk meneruskan."
      },
      "failed": {
        "title": "Pautan pengesahan ini tidak sah",
        "subtitle": "Kembali ke tab asal untuk meneruskan."
      },
      "clientMismatch": {
        "title": "Pautan pengesahan tidak sah untuk peranti ini",
        "subtitle": "Untuk meneruskan, buka pautan pengesahan pada peranti dan pelayar dari mana anda memulakan pendaftaran masuk"
      }
    },
    "emailLinkMfa": {
      "title": "Semak e-mel anda",
      "formSubtitle": "Gunakan pautan pengesahan yang dihantar ke e-mel anda",
      "resendButton": "Tidak menerima pautan? Hantar semula"
    },
    "passkey": {
      "title": "Gunakan kunci pas anda",
      "subtitle": "Menggunakan kunci pas anda mengesahkan bahawa itu adalah anda. Peranti anda mungkin meminta cap jari, wajah atau kunci skrin anda."
    },
    "forgotPassword": {
      "title": "Tetapkan semula kata laluan",
      "subtitle_email": "Pertama, masukkan kod yang dihantar ke alamat e-mel anda",
      "subtitle_phone": "Pertama, masukkan kod yang dihantar ke telefon anda",
      "formTitle": "Kod tetapan semula kata laluan",
      "resendButton": "Tidak menerima kod? Hantar semula"
    },
    "resetPassword": {
      "title": "Tetapkan kata laluan baharu",
      "formButtonPrimary": "Tetapkan Semula Kata Laluan",
      "requiredMessage": "Atas sebab keselamatan, adalah diperlukan untuk menetapkan semula kata laluan anda."
    },
    "noAvailableMethods": {
      "title": "Tidak dapat mendaftar masuk"
    }
  },
  "formFieldLabel__emailAddress": "Alamat e-mel",
  "formFieldLabel__password": "Kata laluan",
  "formButtonPrimary": "Teruskan",
  "clerkMfaSignIn": {
    "title": "Daftar masuk",
    "signOut": "Daftar keluar"
  },
  "formFieldLabel__emailAddress_username": "Alamat e-mel atau nama pengguna",
  "formFieldLabel__phoneNumber": "Nombor telefon",
  "formFieldLabel__username": "Nama pengguna",
  "formFieldLabel__backupCode": "Kod sandaran",
  "formFieldAction__forgotPassword": "Lupa kata laluan?",
  "formButtonPrimary__verify": "Sahkan",
  "socialButtonsBlockButton": "Teruskan dengan {{provider|titleize}}",
  "dividerText": "atau",
  "backButton": "Kembali",
  "maintenanceMode": "Kami sedang menjalani penyelenggaraan, tetapi jangan risau, ini tidak sepatutnya mengambil masa lebih daripada beberapa minit.",
  "taskSetupMfa": {
    "badge": "Persediaan pengesahan dua langkah"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Pilih organisasi"
    }
  },
  "taskResetPassword": {
    "title": "Tetapkan semula kata laluan anda"
  },
  "formFieldLabel__newPassword": "Kata laluan baharu",
  "formFieldLabel__confirmPassword": "Sahkan kata laluan",
  "formFieldLabel__signOutOfOtherSessions": "Daftar keluar dari semua peranti lain",
  "formFieldError__notMatchingPasswords": "Kata laluan tidak sepadan."
};

export default TEXTS;
