/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "A jelszavadnak tartalmaznia kell",
      "minimumLength": "{{length}} vagy több karaktert",
      "maximumLength": "kevesebb mint {{length}} karaktert",
      "requireLowercase": "egy kisbetűt",
      "requireUppercase": "egy nagybetű",
      "requireNumbers": "egy számot",
      "requireSpecialCharacter": "egy speciális karaktert"
    },
    "zxcvbn": {
      "notEnough": "Nem elég erős a jelszavad.",
      "couldBeStronger": "A jelszavad, jó, de lehetne erősebb. Adj hozzá több karaktert.",
      "goodPassword": "A jelszavad megfelel az elvárásoknak."
    },
    "form_identifier_not_found": "Nem találtunk fiókot ezekkel a részletekkel.",
    "form_password_validation_failed": "Helytelen jelszó",
    "form_password_or_identifier_incorrect": "A jelszó vagy az e-mail cím helytelen. Próbáld újra vagy használj másik módszert.",
    "form_password_length_too_short": "A jelszavad túl rövid. Legalább 8 karakter hosszúnak kell lennie.",
    "form_password_size_in_bytes_exceeded": "A jelszavad több bájtot tartalmaz mint a megadott maximum, kérlek rövidítsd vagy törölj ki néhány speciális karaktert.",
    "form_password_not_strong_enough": "A jelszó nem elég erős",
    "form_new_password_matches_current": "Az új jelszó nem egyezhet meg a jelenlegi jelszóval.",
    "passkey_retrieval_cancelled": "Passkey visszaigazolás megszakadt vagy lejárt.",
    "passkey_not_supported": "Passkeyk nem támogatottak ezen az eszközön.",
    "form_password_pwned": "Úgy látjuk, hogy ez a jelszó kiszivárgott, ezért ezt nem használhatod, kérlek próbálj egy másik jelszót.",
    "form_password_pwned__sign_in": "Úgy látjuk, hogy ez a jelszó kiszivárgott, ezért ezt nem használhatod, kérlek állítsd át a jelszavad.",
    "captcha_invalid": "Biztonsági okokból a regisztráció sikertelen volt. Kérlek frissítsd az oldalt, hogy újra próbálhasd, vagy kérj támogatást.",
    "captcha_unavailable": "Bot érvényesítése miatt, a regisztráció sikertelen volt. Kérlek frissítsd az oldalt, hogy újra próbálhasd, vagy kérj támogatást.",
    "session_exists": "Már be vagy jelentkezve."
  }
};

export default TEXTS;
