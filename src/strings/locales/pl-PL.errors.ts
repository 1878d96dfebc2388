/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Twoje hasło musi zawierać",
      "minimumLength": "{{length}} lub więcej znaków",
      "maximumLength": "mniej niż {{length}} znaków",
      "requireLowercase": "małą literę",
      "requireUppercase": "wielką literę",
      "requireNumbers": "cyfrę",
      "requireSpecialCharacter": "znak specjalny"
    },
    "zxcvbn": {
      "notEnough": "Twoje hasło jest zbyt słabe. Spróbuj dodać więcej znaków.",
      "couldBeStronger": "Twoje hasło jest odpowiednie, ale mogłoby być silniejsze. Spróbuj dodać więcej znaków.",
      "goodPassword": "Twoje hasło jest wystarczająco silne."
    },
    "form_identifier_not_found": "Nie znaleziono konta o tym identyfikatorze. Sprawdź i spróbuj ponownie.",
    "form_password_incorrect": "Wprowadzone hasło jest nieprawidłowe. Spróbuj ponownie.",
    "form_password_validation_failed": "Podane hasło jest nieprawidłowe",
    "form_password_or_identifier_incorrect": "Hasło lub adres e-mail jest nieprawidłowy. Spróbuj ponownie lub użyj innej metody.",
    "form_password_length_too_short": "Twoje hasło jest zbyt krótkie. Musi mieć co najmniej 8 znaków.",
    "form_password_size_in_bytes_exceeded": "Twoje hasło przekroczyło maksymalną dozwoloną liczbę bajtów, skróć je lub usuń niektóre znaki specjalne.",
    "form_password_not_strong_enough": "Twoje hasło nie jest wystarczająco silne",
    "form_param_nil": "To pole jest wymagane i nie może być puste.",
    "form_param_format_invalid": "Wprowadzona wartość ma nieprawidłowy format. Sprawdź i popraw ją.",
    "form_param_value_invalid": "Wprowadzona wartość jest nieprawidłowa. Popraw ją.",
    "passkey_retrieval_cancelled": "Weryfikacja klucza dostępu została anulowana lub upłynął limit czasu.",
    "passkey_not_supported": "Klucze dostępu nie są obsługiwane przez to urządzenie.",
    "form_password_pwned": "To hasło zostało znalezione w wyniku włamania i nie można go użyć. Zamiast tego spróbuj użyć innego hasła.",
    "form_password_pwned__sign_in": "To hasło zostało znalezione w wyniku włamania i nie można go użyć. Zresetuj hasło.",
    "captcha_invalid": "Rejestracja nie powiodła się z powodu niepowodzenia weryfikacji zabezpieczeń. Odśwież stronę, aby spróbować ponownie lub skontaktuj się z pomocą, aby uzyskać wsparcie.",
    "captcha_unavailable": "Rejestracja nie powiodła się z powodu niedostępności weryfikacji botów. Odśwież stronę, aby spróbować ponownie lub skontaktuj się z pomocą, aby uzyskać wsparcie.",
    "session_exists": "Jesteś już zalogowany."
  }
};

export default TEXTS;
