/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Tvoja lozinka mora sadržati",
      "minimumLength": "{{length}} ili više karaktera",
      "maximumLength": "manje od {{length}} karaktera",
      "requireLowercase": "malo slovo",
      "requireUppercase": "veliko slovo",
      "requireNumbers": "broj",
      "requireSpecialCharacter": "specijalni znak"
    },
    "zxcvbn": {
      "notEnough": "Tvoja lozinka nije dovoljno jaka.",
      "couldBeStronger": "Tvoja lozinka funkcioniše, ali može biti jača. Pokušaj dodati više karaktera.",
      "goodPassword": "Tvoja lozinka ispunjava sve potrebne zahteve."
    },
    "form_identifier_not_found": "Nismo mogli pronaći nalog sa ovim podacima.",
    "form_password_incorrect": "Lozinka je netačna.",
    "form_password_validation_failed": "Neispravna lozinka",
    "form_password_or_identifier_incorrect": "Лозинка или адреса е-поште је нетачна. Покушај поново или користи други метод.",
    "form_password_length_too_short": "Lozinka je prekratka.",
    "form_password_size_in_bytes_exceeded": "Tvoja lozinka je premašila maksimalni dozvoljeni broj bajtova, molimo skrati je ili ukloni neke specijalne znakove.",
    "form_password_not_strong_enough": "Tvoja lozinka nije dovoljno jaka.",
    "form_code_incorrect": "Uneti kod je netačan.",
    "form_param_nil": "Parametar ne može biti prazan.",
    "form_param_format_invalid": "Format parametra je nevažeći.",
    "passkey_retrieval_cancelled": "Verifikacija ključa za prolaz je otkazana ili je isteklo vreme.",
    "passkey_not_supported": "Ključevi za prolaz nisu podržani na ovom uređaju.",
    "form_password_pwned": "Ova lozinka je pronađena kao deo kompromitovanih podataka i ne može se koristiti, molimo pokušaj sa drugom lozinkom.",
    "form_password_pwned__sign_in": "Ova lozinka je pronađena kao deo kompromitovanih podataka i ne može se koristiti, molimo resetuj svoju lozinku.",
    "captcha_invalid": "Registracija neuspešna zbog neuspelog sigurnosnog proveravanja. Osveži stranicu da pokušaš ponovo ili se obrati podršci za više pomoći.",
    "captcha_unavailable": "Registracija neuspešna zbog neuspelog proveravanja bota. Osveži stranicu da pokušaš ponovo ili se obrati podršci za više pomoći.",
    "session_exists": "Već ste prijavljeni."
  }
};

export default TEXTS;
