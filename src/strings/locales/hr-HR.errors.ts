/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Vaša lozinka mora sadržavati",
      "minimumLength": "{{length}} ili više znakova",
      "maximumLength": "manje od {{length}} znakova",
      "requireLowercase": "malo slovo",
      "requireUppercase": "veliko slovo",
      "requireNumbers": "broj",
      "requireSpecialCharacter": "poseban znak"
    },
    "zxcvbn": {
      "notEnough": "Vaša lozinka nije dovoljno jaka.",
      "couldBeStronger": "Vaša lozinka funkcionira, ali mogla bi biti jača. Pokušajte dodati više znakova.",
      "goodPassword": "Vaša lozinka zadovoljava sve potrebne zahtjeve."
    },
    "form_identifier_not_found": "Nismo pronašli račun s tim podacima.",
    "form_password_incorrect": "Netočna lozinka. Pokušajte ponovno.",
    "form_password_validation_failed": "Netočna lozinka",
    "form_password_or_identifier_incorrect": "Lozinka ili e-mail adresa nisu točne. Pokušajte ponovno ili koristite drugu metodu.",
    "form_password_length_too_short": "Vaša lozinka je prekratka. Mora sadržavati najmanje 8 znakova.",
    "form_password_size_in_bytes_exceeded": "Vaša lozinka je premašila maksimalni dopušteni broj bajtova, molimo skratite je ili uklonite neke posebne znakove.",
    "form_password_not_strong_enough": "Vaša lozinka nije dovoljno jaka.",
    "form_new_password_matches_current": "Nova lozinka ne može biti ista kao trenutna lozinka.",
    "form_code_incorrect": "Uneseni kod je netočan. Pokušajte ponovno.",
    "form_param_nil": "Ovo polje je obavezno i ne može biti prazno.",
    "form_param_format_invalid": "Neispravan format unosa.",
    "form_param_type_invalid": "Neispravan tip unosa.",
    "form_param_value_invalid": "Unesena vrijednost nije valjana.",
    "passkey_retrieval_cancelled": "Provjera pristupnog ključa je otkazana ili je isteklo vrijeme.",
    "passkey_not_supported": "Pristupni ključevi nisu podržani na ovom uređaju.",
    "form_password_pwned": "Ova lozinka je pronađena kao dio curenja podataka i ne može se koristiti, molimo pokušajte s drugom lozinkom.",
    "form_password_pwned__sign_in": "Ova lozinka je pronađena kao dio curenja podataka i ne može se koristiti, molimo resetirajte svoju lozinku.",
    "captcha_invalid": "Registracija neuspješna zbog neuspjelih sigurnosnih provjera. Molimo osvježite stranicu i pokušajte ponovno ili se obratite podršci za dodatnu pomoć.",
    "captcha_unavailable": "Registracija neuspješna zbog neuspjele provjere bota. Molimo osvježite stranicu i pokušajte ponovno ili se obratite podršci za dodatnu pomoć.",
    "session_exists": "Već ste prijavljeni."
  }
};

export default TEXTS;
