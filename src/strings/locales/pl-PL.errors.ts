/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Twoje hasło musi zawierać",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} lub więcej znaków",
  "unstable__errors.passwordComplexity.maximumLength": "mniej niż {{length}} znaków",
  "unstable__errors.passwordComplexity.requireLowercase": "małą literę",
  "unstable__errors.passwordComplexity.requireUppercase": "wielką literę",
  "unstable__errors.passwordComplexity.requireNumbers": "cyfrę",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "znak specjalny",
  "unstable__errors.zxcvbn.notEnough": "Twoje hasło jest zbyt słabe. Spróbuj dodać więcej znaków.",
  "unstable__errors.zxcvbn.couldBeStronger": "Twoje hasło jest odpowiednie, ale mogłoby być silniejsze. Spróbuj dodać więcej znaków.",
  "unstable__errors.zxcvbn.goodPassword": "Twoje hasło jest wystarczająco silne.",
  "unstable__errors.form_identifier_not_found": "Nie znaleziono konta o tym identyfikatorze. Sprawdź i spróbuj ponownie.",
  "unstable__errors.form_password_incorrect": "Wprowadzone hasło jest nieprawidłowe. Spróbuj ponownie.",
  "unstable__errors.form_password_validation_failed": "Podane hasło jest nieprawidłowe",
  "unstable__errors.form_password_or_identifier_incorrect": "Hasło lub adres e-mail jest nieprawidłowy. Spróbuj ponownie lub użyj innej metody.",
  "unstable__errors.form_password_length_too_short": "Twoje hasło jest zbyt krótkie. Musi mieć co najmniej 8 znaków.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Twoje hasło przekroczyło maksymalną dozwoloną liczbę bajtów, skróć je lub usuń niektóre znaki specjalne.",
  "unstable__errors.form_password_not_strong_enough": "Twoje hasło nie jest wystarczająco silne",
  "unstable__errors.form_param_nil": "To pole jest wymagane i nie może być puste.",
  "unstable__errors.form_param_format_invalid": "Wprowadzona wartość ma nieprawidłowy format. Sprawdź i popraw ją.",
  "unstable__errors.form_param_value_invalid": "Wprowadzona wartość jest nieprawidłowa. Popraw ją.",
  "unstable__errors.passkey_retrieval_cancelled": "Weryfikacja klucza dostępu została anulowana lub upłynął limit czasu.",
  "unstable__errors.passkey_not_supported": "Klucze dostępu nie są obsługiwane przez to urządzenie.",
  "unstable__errors.form_password_pwned": "To hasło zostało znalezione w wyniku włamania i nie można go użyć. Zamiast tego spróbuj użyć innego hasła.",
  "unstable__errors.form_password_pwned__sign_in": "To hasło zostało znalezione w wyniku włamania i nie można go użyć. Zresetuj hasło.",
  "unstable__errors.session_exists": "Jesteś już zalogowany.",
  "unstable__errors.captcha_invalid": "Rejestracja nie powiodła się z powodu niepowodzenia weryfikacji zabezpieczeń. Odśwież stronę, aby spróbować ponownie lub skontaktuj się z pomocą, aby uzyskać wsparcie.",
  "unstable__errors.captcha_unavailable": "Rejestracja nie powiodła się z powodu niedostępności weryfikacji botów. Odśwież stronę, aby spróbować ponownie lub skontaktuj się z pomocą, aby uzyskać wsparcie."
};

export default TEXTS;
