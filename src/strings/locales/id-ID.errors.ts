/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Kata sandi Anda harus mengandung",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} karakter atau lebih",
  "unstable__errors.passwordComplexity.maximumLength": "kurang dari {{length}} karakter",
  "unstable__errors.passwordComplexity.requireLowercase": "huruf kecil",
  "unstable__errors.passwordComplexity.requireUppercase": "huruf besar",
  "unstable__errors.passwordComplexity.requireNumbers": "angka",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "karakter khusus",
  "unstable__errors.zxcvbn.notEnough": "Kata sandi Anda tidak cukup kuat.",
  "unstable__errors.zxcvbn.couldBeStronger": "Kata sandi Anda berfungsi, tapi bisa lebih kuat. Coba tambahkan lebih banyak karakter.",
  "unstable__errors.zxcvbn.goodPassword": "Kata sandi Anda memenuhi semua persyaratan yang diperlukan.",
  "unstable__errors.form_identifier_not_found": "Kami tidak dapat menemukan akun dengan detail tersebut.",
  "unstable__errors.form_password_validation_failed": "Kata Sandi Salah",
  "unstable__errors.form_password_or_identifier_incorrect": "Kata sandi atau alamat email salah. Coba lagi atau gunakan metode lain.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Kata sandi Anda telah melebihi jumlah byte maksimum yang diizinkan, silakan persingkat atau hapus beberapa karakter khusus.",
  "unstable__errors.form_password_not_strong_enough": "Kata sandi Anda tidak cukup kuat.",
  "unstable__errors.passkey_retrieval_cancelled": "Verifikasi passkey dibatalkan atau waktu habis.",
  "unstable__errors.passkey_not_supported": "Passkey tidak didukung di perangkat ini.",
  "unstable__errors.form_password_pwned": "Kata sandi ini telah ditemukan sebagai bagian dari kebocoran data dan tidak dapat digunakan, silakan coba kata sandi lain.",
  "unstable__errors.form_password_pwned__sign_in": "Kata sandi ini telah ditemukan sebagai bagian dari kebocoran data dan tidak dapat digunakan, silakan reset kata sandi Anda.",
  "unstable__errors.session_exists": "Anda sudah masuk.",
  "unstable__errors.captcha_invalid": "Pendaftaran gagal karena validasi keamanan gagal. Silakan muat ulang halaman untuk mencoba lagi atau hubungi dukungan untuk bantuan lebih lanjut.",
  "unstable__errors.captcha_unavailable": "Pendaftaran gagal karena validasi bot gagal. Silakan muat ulang halaman untuk mencoba lagi atau hubungi dukungan untuk bantuan lebih lanjut."
};

export default TEXTS;
