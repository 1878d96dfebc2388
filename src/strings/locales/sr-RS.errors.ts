/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Tvoja lozinka mora sadržati",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} ili više karaktera",
  "unstable__errors.passwordComplexity.maximumLength": "manje od {{length}} karaktera",
  "unstable__errors.passwordComplexity.requireLowercase": "malo slovo",
  "unstable__errors.passwordComplexity.requireUppercase": "veliko slovo",
  "unstable__errors.passwordComplexity.requireNumbers": "broj",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "specijalni znak",
  "unstable__errors.zxcvbn.notEnough": "Tvoja lozinka nije dovoljno jaka.",
  "unstable__errors.zxcvbn.couldBeStronger": "Tvoja lozinka funkcioniše, ali može biti jača. Pokušaj dodati više karaktera.",
  "unstable__errors.zxcvbn.goodPassword": "Tvoja lozinka ispunjava sve potrebne zahteve.",
  "unstable__errors.form_identifier_not_found": "Nismo mogli pronaći nalog sa ovim podacima.",
  "unstable__errors.form_password_incorrect": "Lozinka je netačna.",
  "unstable__errors.form_password_validation_failed": "Neispravna lozinka",
  "unstable__errors.form_password_or_identifier_incorrect": "Лозинка или адреса е-поште је нетачна. Покушај поново или користи други метод.",
  "unstable__errors.form_password_length_too_short": "Lozinka je prekratka.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Tvoja lozinka je premašila maksimalni dozvoljeni broj bajtova, molimo skrati je ili ukloni neke specijalne znakove.",
  "unstable__errors.form_password_not_strong_enough": "Tvoja lozinka nije dovoljno jaka.",
  "unstable__errors.form_code_incorrect": "Uneti kod je netačan.",
  "unstable__errors.form_param_nil": "Parametar ne može biti prazan.",
  "unstable__errors.form_param_format_invalid": "Format parametra je nevažeći.",
  "unstable__errors.passkey_retrieval_cancelled": "Verifikacija ključa za prolaz je otkazana ili je isteklo vreme.",
  "unstable__errors.passkey_not_supported": "Ključevi za prolaz nisu podržani na ovom uređaju.",
  "unstable__errors.form_password_pwned": "Ova lozinka je pronađena kao deo kompromitovanih podataka i ne može se koristiti, molimo pokušaj sa drugom lozinkom.",
  "unstable__errors.form_password_pwned__sign_in": "Ova lozinka je pronađena kao deo kompromitovanih podataka i ne može se koristiti, molimo resetuj svoju lozinku.",
  "unstable__errors.session_exists": "Već ste prijavljeni.",
  "unstable__errors.captcha_invalid": "Registracija neuspešna zbog neuspelog sigurnosnog proveravanja. Osveži stranicu da pokušaš ponovo ili se obrati podršci za više pomoći.",
  "unstable__errors.captcha_unavailable": "Registracija neuspešna zbog neuspelog proveravanja bota. Osveži stranicu da pokušaš ponovo ili se obrati podršci za više pomoći."
};

export default TEXTS;
