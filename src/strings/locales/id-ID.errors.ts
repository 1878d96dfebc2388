/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Kata sandi Anda harus mengandung",
      "minimumLength": "{{length}} karakter atau lebih",
      "maximumLength": "kurang dari {{length}} karakter",
      "requireLowercase": "huruf kecil",
      "requireUppercase": "huruf besar",
      "requireNumbers": "angka",
      "requireSpecialCharacter": "karakter khusus"
    },
    "zxcvbn": {
      "notEnough": "Kata sandi Anda tidak cukup kuat.",
      "couldBeStronger": "Kata sandi Anda berfungsi, tapi bisa lebih kuat. Coba tambahkan lebih banyak karakter.",
      "goodPassword": "Kata sandi Anda memenuhi semua persyaratan yang diperlukan."
    },
    "form_identifier_not_found": "Kami tidak dapat menemukan akun dengan detail tersebut.",
    "form_password_validation_failed": "Kata Sandi Salah",
    "form_password_or_identifier_incorrect": "Kata sandi atau alamat email salah. Coba lagi atau gunakan metode lain.",
    "form_password_size_in_bytes_exceeded": "Kata sandi Anda telah melebihi jumlah byte maksimum yang diizinkan, silakan persingkat atau hapus beberapa karakter khusus.",
    "form_password_not_strong_enough": "Kata sandi Anda tidak cukup kuat.",
    "passkey_retrieval_cancelled": "Verifikasi passkey dibatalkan atau waktu habis.",
    "passkey_not_supported": "Passkey tidak didukung di perangkat ini.",
    "form_password_pwned": "Kata sandi ini telah ditemukan sebagai bagian dari kebocoran data dan tidak dapat digunakan, silakan coba kata sandi lain.",
    "form_password_pwned__sign_in": "Kata sandi ini telah ditemukan sebagai bagian dari kebocoran data dan tidak dapat digunakan, silakan reset kata sandi Anda.",
    "captcha_invalid": "Pendaftaran gagal karena validasi keamanan gagal. Silakan muat ulang halaman untuk mencoba lagi atau hubungi dukungan untuk bantuan lebih lanjut.",
    "captcha_unavailable": "Pendaftaran gagal karena validasi bot gagal. Silakan muat ulang halaman untuk mencoba lagi atau hubungi dukungan untuk bantuan lebih lanjut.",
    "session_exists": "Anda sudah masuk."
  }
};

export default TEXTS;
