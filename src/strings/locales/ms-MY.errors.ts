/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Kata laluan anda mesti mengandungi",
      "minimumLength": "{{length}} atau lebih aksara",
      "maximumLength": "kurang daripada {{length}} aksara",
      "requireLowercase": "huruf kecil",
      "requireUppercase": "huruf besar",
      "requireNumbers": "nombor",
      "requireSpecialCharacter": "aksara khas"
    },
    "zxcvbn": {
      "notEnough": "Kata laluan anda tidak cukup kuat.",
      "couldBeStronger": "Kata laluan anda berfungsi, tetapi boleh lebih kuat. Cuba tambah lebih banyak aksara.",
      "goodPassword": "Kata laluan anda memenuhi semua keperluan yang diperlukan."
    },
    "form_identifier_not_found": "Tiada akaun dijumpai dengan pengenal ini. Sila periksa dan cuba lagi.",
    "form_password_incorrect": "Kata laluan yang anda masukkan tidak betul. Sila cuba lagi.",
    "form_password_validation_failed": "Kata Laluan Tidak Betul",
    "form_password_or_identifier_incorrect": "Kata laluan atau alamat e-mel tidak betul. Cuba lagi atau gunakan kaedah lain.",
    "form_password_length_too_short": "Kata laluan anda terlalu pendek. Ia mesti sekurang-kurangnya 8 aksara panjang.",
    "form_password_size_in_bytes_exceeded": "Kata laluan anda telah melebihi bilangan maksimum bait yang dibenarkan, sila pendekkannya atau keluarkan beberapa aksara khas.",
    "form_password_not_strong_enough": "Kata laluan anda tidak cukup kuat.",
    "form_new_password_matches_current": "Kata laluan baharu tidak boleh sama dengan kata laluan semasa.",
    "form_param_nil": "Medan ini diperlukan dan tidak boleh kosong.",
    "form_param_format_invalid": "Nilai yang dimasukkan adalah dalam format yang tidak sah. Sila periksa dan betulkannya.",
    "form_param_value_invalid": "Nilai yang dimasukkan tidak sah. Sila betulkannya.",
    "passkey_retrieval_cancelled": "Pengesahan kunci pas dibatalkan atau tamat masa.",
    "passkey_not_supported": "Kunci pas tidak disokong pada peranti ini.",
    "form_password_pwned": "Kata laluan ini telah dijumpai sebagai sebahagian daripada pelanggaran dan tidak boleh digunakan, sila cuba kata laluan lain.",
    "form_password_pwned__sign_in": "Kata laluan ini telah dijumpai sebagai sebahagian daripada pelanggaran dan tidak boleh digunakan, sila tetapkan semula kata laluan anda.",
    "captcha_invalid": "Pendaftaran tidak berjaya kerana pengesahan keselamatan gagal. Sila muat semula halaman untuk mencuba lagi atau hubungi sokongan untuk bantuan lebih lanjut.",
    "captcha_unavailable": "Pendaftaran tidak berjaya kerana pengesahan bot gagal. Sila muat semula halaman untuk mencuba lagi atau hubungi sokongan untuk bantuan lebih lanjut."
  }
};

export default TEXTS;
