/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "id-ID",
  "signIn": {
    "start": {
      "subtitle": "Selamat datang kembali! Silakan masuk untuk melanjutkan",
      "actionText": "Belum punya akun?",
      "actionLink": "Daftar",
      "title": "Masuk ke {{applicationName}}",
      "actionLink__use_passkey": "Gunakan passkey sebagai gantinya"
    },
    "password": {
      "actionLink": "Gunakan metode lain"
    },
    "newDeviceVerificationNotice": "Anda masuk dari perangkat baru. Kami meminta verifikasi untuk menjaga keamanan akun Anda.",
    "totpMfa": {
      "title": "Verifikasi dua langkah",
      "subtitle": "Untuk melanjutkan, masukkan kode verifikasi yang dihasilkan oleh aplikasi autentikator Anda",
      "formTitle": "Kode verifikasi"
    },
    "backupCodeMfa": {
      "title": "Masukkan kode cadangan",
      "subtitle": "Kode cadangan Anda adalah yang Anda dapatkan saat menyiapkan verifikasi dua langkah."
    },
    "phoneCode": {
      "title": "Periksa telepon Anda",
      "subtitle": "untuk melanjutkan ke {{applicationName}}",
      "formTitle": "Kode verifikasi",
      "resendButton": "Tidak menerima kode? Kirim ulang"
    },
    "phoneCodeMfa": {
      "title": "Periksa telepon Anda",
      "subtitle": "Untuk melanjutkan, masukkan kode verifikasi yang dikirim ke telepon Anda",
      "resendButton": "Tidak menerima kode? Kirim ulang"
    },
    "emailCode": {
      "title": "Periksa email Anda",
      "subtitle": "untuk melanjutkan ke {{applicationName}}",
      "formTitle": "Kode verifikasi",
      "resendButton": "Tidak menerima kode? Kirim ulang"
    },
    "emailCodeMfa": {
      "title": "Periksa email Anda",
      "subtitle": "untuk melanjutkan ke {{applicationName}}",
      "resendButton": "Tidak menerima kode? Kirim ulang"
    },
    "alternativeMethods": {
      "title": "Gunakan metode lain",
      "subtitle": "Mengalami masalah? Anda dapat menggunakan salah satu metode ini untuk masuk.",
      "blockButton__totp": "Gunakan aplikasi autentikator",
      "blockButton__backupCode": "Gunakan kode cadangan",
      "blockButton__phoneCode": "Kirim kode SMS ke {{identifier}}",
      "blockButton__emailCode": "Kirim kode ke {{identifier}}",
      "blockButton__emailLink": "Kirim tautan ke {{identifier}}",
      "blockButton__passkey": "Masuk dengan passkey Anda",
      "blockButton__password": "Masuk dengan kata sandi",
      "getHelp": {
        "blockButton__emailSupport": "Email dukungan"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Reset kata sandi Anda",
      "title": "Lupa Kata Sandi?",
      "label__alternativeMethods": "Atau, masuk dengan metode lain"
    },
    "emailLink": {
      "title": "Periksa email Anda",
      "formSubtitle": "Gunakan tautan verifikasi yang dikirim ke email Anda",
      "resendButton": "Tidak menerima tautan? Kirim ulang",
      "expired": {
        "title": "Tautan verifikasi ini telah kedaluwarsa",
        "subtitle": "Kembali ke tab asal untuk melanjutkan."
      },
      "failed": {
        "title": "Tautan verifikasi ini tidak valid",
        "subtitle": "Kembali ke tab asal untuk melanjutkan."
      },
      "clientMismatch": {
        "title": "Tautan verifikasi tidak valid untuk perangkat ini",
        "subtitle": "Untuk melanjutkan, buka tautan verifikasi di perangkat dan browser yang Anda gunakan untuk memulai masuk"
      }
    },
    "emailLinkMfa": {
      "title": "Periksa email Anda",
      "formSubtitle": "Gunakan tautan verifikasi yang dikirim ke email Anda",
      "resendButton": "Tidak menerima tautan? Kirim ulang"
    },
    "passkey": {
      "title": "Gunakan passkey Anda",
      "subtitle": "Menggunakan passkey mengonfirmasi bahwa ini adalah Anda. Perangkat Anda mungkin meminta sidik jari, wajah, atau kunci layar."
    },
    "forgotPassword": {
      "title": "Reset kata sandi",
      "subtitle_email": "Pertama, masukkan kode yang dikirim ke alamat email Anda",
      "subtitle_phone": "Pertama, masukkan kode yang dikirim ke telepon Anda",
      "formTitle": "Kode reset kata sandi",
      "resendButton": "Tidak menerima kode? Kirim ulang"
    },
    "resetPassword": {
      "title": "Atur kata sandi baru",
      "formButtonPrimary": "Reset Kata Sandi",
      "requiredMessage": "Untuk alasan keamanan, Anda harus mereset kata sandi."
    },
    "noAvailableMethods": {
      "title": "Tidak dapat masuk"
    }
  },
  "formFieldLabel__emailAddress": "Alamat email",
  "formFieldLabel__password": "Kata sandi",
  "formButtonPrimary": "Lanjutkan",
  "clerkMfaSignIn": {
    "title": "Masuk",
    "signOut": "Keluar"
  },
  "formFieldLabel__emailAddress_username": "Alamat email atau nama pengguna",
  "formFieldLabel__phoneNumber": "Nomor telepon",
  "formFieldLabel__username": "Nama pengguna",
  "formFieldLabel__backupCode": "Kode cadangan",
  "formFieldAction__forgotPassword": "Lupa kata sandi?",
  "formButtonPrimary__verify": "Verifikasi",
  "socialButtonsBlockButton": "Lanjutkan dengan {{provider|titleize}}",
  "dividerText": "atau",
  "backButton": "Kembali",
  "maintenanceMode": "Kami sedang dalam pemeliharaan sistem, tapi jangan khawatir, ini tidak akan memakan waktu lebih dari beberapa menit.",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Pilih organisasi"
    }
  },
  "taskResetPassword": {
    "title": "Reset kata sandi Anda"
  },
  "formFieldLabel__newPassword": "Kata sandi baru",
  "formFieldLabel__confirmPassword": "Konfirmasi kata sandi",
  "formFieldLabel__signOutOfOtherSessions": "Keluar dari semua perangkat lain",
  "formFieldError__notMatchingPasswords": "Kata sandi tidak cocok."
};

export default TEXTS;
