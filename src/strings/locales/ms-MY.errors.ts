/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Kata laluan anda mesti mengandungi",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} atau lebih aksara",
  "unstable__errors.passwordComplexity.maximumLength": "kurang daripada {{length}} aksara",
  "unstable__errors.passwordComplexity.requireLowercase": "huruf kecil",
  "unstable__errors.passwordComplexity.requireUppercase": "huruf besar",
  "unstable__errors.passwordComplexity.requireNumbers": "nombor",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "aksara khas",
  "unstable__errors.zxcvbn.notEnough": "Kata laluan anda tidak cukup kuat.",
  "unstable__errors.zxcvbn.couldBeStronger": "Kata laluan anda berfungsi, tetapi boleh lebih kuat. Cuba tambah lebih banyak aksara.",
  "unstable__errors.zxcvbn.goodPassword": "Kata laluan anda memenuhi semua keperluan yang diperlukan.",
  "unstable__errors.form_identifier_not_found": "Tiada akaun dijumpai dengan pengenal ini. Sila periksa dan cuba lagi.",
  "unstable__errors.form_password_incorrect": "Kata laluan yang anda masukkan tidak betul. Sila cuba lagi.",
  "unstable__errors.form_password_validation_failed": "Kata Laluan Tidak Betul",
  "unstable__errors.form_password_or_identifier_incorrect": "Kata laluan atau alamat e-mel tidak betul. Cuba lagi atau gunakan kaedah lain.",
  "unstable__errors.form_password_length_too_short": "Kata laluan anda terlalu pendek. Ia mesti sekurang-kurangnya 8 aksara panjang.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Kata laluan anda telah melebihi bilangan maksimum bait yang dibenarkan, sila pendekkannya atau keluarkan beberapa aksara khas.",
  "unstable__errors.form_password_not_strong_enough": "Kata laluan anda tidak cukup kuat.",
  "unstable__errors.form_new_password_matches_current": "Kata laluan baharu tidak boleh sama dengan kata laluan semasa.",
  "unstable__errors.form_param_nil": "Medan ini diperlukan dan tidak boleh kosong.",
  "unstable__errors.form_param_format_invalid": "Nilai yang dimasukkan adalah dalam format yang tidak sah. Sila periksa dan betulkannya.",
  "unstable__errors.form_param_value_invalid": "Nilai yang dimasukkan tidak sah. Sila betulkannya.",
  "unstable__errors.passkey_retrieval_cancelled": "Pengesahan kunci pas dibatalkan atau tamat masa.",
  "unstable__errors.passkey_not_supported": "Kunci pas tidak disokong pada peranti ini.",
  "unstable__errors.form_password_pwned": "Kata laluan ini telah dijumpai sebagai sebahagian daripada pelanggaran dan tidak boleh digunakan, sila cuba kata laluan lain.",
  "unstable__errors.form_password_pwned__sign_in": "Kata laluan ini telah dijumpai sebagai sebahagian daripada pelanggaran dan tidak boleh digunakan, sila tetapkan semula kata laluan anda.",
  "unstable__errors.captcha_invalid": "Pendaftaran tidak berjaya kerana pengesahan keselamatan gagal. Sila muat semula halaman untuk mencuba lagi atau hubungi sokongan untuk bantuan lebih lanjut.",
  "unstable__errors.captcha_unavailable": "Pendaftaran tidak berjaya kerana pengesahan bot gagal. Sila muat semula halaman untuk mencuba lagi atau hubungi sokongan untuk bantuan lebih lanjut."
};

export default TEXTS;
