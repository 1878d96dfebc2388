/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "A jelszavadnak tartalmaznia kell",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} vagy több karaktert",
  "unstable__errors.passwordComplexity.maximumLength": "kevesebb mint {{length}} karaktert",
  "unstable__errors.passwordComplexity.requireLowercase": "egy kisbetűt",
  "unstable__errors.passwordComplexity.requireUppercase": "egy nagybetű",
  "unstable__errors.passwordComplexity.requireNumbers": "egy számot",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "egy speciális karaktert",
  "unstable__errors.zxcvbn.notEnough": "Nem elég erős a jelszavad.",
  "unstable__errors.zxcvbn.couldBeStronger": "A jelszavad, jó, de lehetne erősebb. Adj hozzá több karaktert.",
  "unstable__errors.zxcvbn.goodPassword": "A jelszavad megfelel az elvárásoknak.",
  "unstable__errors.form_identifier_not_found": "Nem találtunk fiókot ezekkel a részletekkel.",
  "unstable__errors.form_password_validation_failed": "Helytelen jelszó",
  "unstable__errors.form_password_or_identifier_incorrect": "A jelszó vagy az e-mail cím helytelen. Próbáld újra vagy használj másik módszert.",
  "unstable__errors.form_password_length_too_short": "A jelszavad túl rövid. Legalább 8 karakter hosszúnak kell lennie.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "A jelszavad több bájtot tartalmaz mint a megadott maximum, kérlek rövidítsd vagy törölj ki néhány speciális karaktert.",
  "unstable__errors.form_password_not_strong_enough": "A jelszó nem elég erős",
  "unstable__errors.form_new_password_matches_current": "Az új jelszó nem egyezhet meg a jelenlegi jelszóval.",
  "unstable__errors.passkey_retrieval_cancelled": "Passkey visszaigazolás megszakadt vagy lejárt.",
  "unstable__errors.passkey_not_supported": "Passkeyk nem támogatottak ezen az eszközön.",
  "unstable__errors.form_password_pwned": "Úgy látjuk, hogy ez a jelszó kiszivárgott, ezért ezt nem használhatod, kérlek próbálj egy másik jelszót.",
  "unstable__errors.form_password_pwned__sign_in": "Úgy látjuk, hogy ez a jelszó kiszivárgott, ezért ezt nem használhatod, kérlek állítsd át a jelszavad.",
  "unstable__errors.session_exists": "Már be vagy jelentkezve.",
  "unstable__errors.captcha_invalid": "Biztonsági okokból a regisztráció sikertelen volt. Kérlek frissítsd az oldalt, hogy újra próbálhasd, vagy kérj támogatást.",
  "unstable__errors.captcha_unavailable": "Bot érvényesítése miatt, a regisztráció sikertelen volt. Kérlek frissítsd az oldalt, hogy újra próbálhasd, vagy kérj támogatást."
};

export default TEXTS;
