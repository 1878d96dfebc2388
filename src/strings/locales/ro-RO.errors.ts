/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Parola ta trebuie să conțină",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} sau mai multe caractere",
  "unstable__errors.passwordComplexity.maximumLength": "mai puțin de {{length}} caractere",
  "unstable__errors.passwordComplexity.requireLowercase": "o literă mică",
  "unstable__errors.passwordComplexity.requireUppercase": "o literă mare",
  "unstable__errors.passwordComplexity.requireNumbers": "o cifră",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "un caracter special",
  "unstable__errors.zxcvbn.notEnough": "Parola ta nu este suficient de puternică.",
  "unstable__errors.zxcvbn.couldBeStronger": "Parola ta funcționează, dar ar putea fi mai puternică. Încearcă să adaugi mai multe caractere.",
  "unstable__errors.zxcvbn.goodPassword": "Parola ta îndeplinește toate cerințele necesare.",
  "unstable__errors.form_password_or_identifier_incorrect": "Parola sau adresa de e-mail este incorectă. Încearcă din nou sau folosește o altă metodă.",
  "unstable__errors.form_password_length_too_short": "Parola este prea scurtă. Trebuie să aibă cel puțin 8 caractere.",
  "unstable__errors.form_password_not_strong_enough": "Parola ta nu este suficient de puternică.",
  "unstable__errors.passkey_retrieval_cancelled": "Verificarea cu cheia de acces a fost anulată sau a expirat.",
  "unstable__errors.passkey_not_supported": "Cheile de acces nu sunt acceptate pe acest dispozitiv.",
  "unstable__errors.form_password_pwned": "Această parolă a fost găsită într-o breșă de securitate și nu poate fi folosită. Te rugăm alege alta.",
  "unstable__errors.form_password_pwned__sign_in": "Această parolă a fost găsită într-o breșă de securitate și nu poate fi folosită. Te rugăm resetează parola.",
  "unstable__errors.captcha_unavailable": "Înregistrarea a eșuat din cauza validării anti-bot. Reîmprospătează pagina sau contactează suportul."
};

export default TEXTS;
