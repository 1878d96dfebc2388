/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Parola ta trebuie să conțină",
      "minimumLength": "{{length}} sau mai multe caractere",
      "maximumLength": "mai puțin de {{length}} caractere",
      "requireLowercase": "o literă mică",
      "requireUppercase": "o literă mare",
      "requireNumbers": "o cifră",
      "requireSpecialCharacter": "un caracter special"
    },
    "zxcvbn": {
      "notEnough": "Parola ta nu este suficient de puternică.",
      "couldBeStronger": "Parola ta funcționează, dar ar putea fi mai puternică. Încearcă să adaugi mai multe caractere.",
      "goodPassword": "Parola ta îndeplinește toate cerințele necesare."
    },
    "form_password_or_identifier_incorrect": "Parola sau adresa de e-mail este incorectă. Încearcă din nou sau folosește o altă metodă.",
    "form_password_length_too_short": "Parola este prea scurtă. Trebuie să aibă cel puțin 8 caractere.",
    "form_password_not_strong_enough": "Parola ta nu este suficient de puternică.",
    "passkey_retrieval_cancelled": "Verificarea cu cheia de acces a fost anulată sau a expirat.",
    "passkey_not_supported": "Cheile de acces nu sunt acceptate pe acest dispozitiv.",
    "form_password_pwned": "Această parolă a fost găsită într-o breșă de securitate și nu poate fi folosită. Te rugăm alege alta.",
    "form_password_pwned__sign_in": "Această parolă a fost găsită într-o breșă de securitate și nu poate fi folosită. Te rugăm resetează parola.",
    "captcha_unavailable": "Înregistrarea a eșuat din cauza validării anti-bot. Reîmprospătează pagina sau contactează suportul."
  }
};

export default TEXTS;
