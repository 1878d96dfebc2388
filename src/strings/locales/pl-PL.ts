/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "pl-PL",
  "signIn": {
    "start": {
      "subtitle": "Witaj ponownie! Zaloguj się, aby kontynuować",
      "actionText": "Nie masz konta?",
      "actionLink": "Zarejestruj się",
      "title": "Zaloguj się",
      "actionLink__use_passkey": "Użyj klucza dostępowego"
    },
    "password": {
      "actionLink": "Użyj innego sposobu"
    },
    "newDeviceVerificationNotice": "Logujesz się z nowego urządzenia. Prosimy o weryfikację, aby zapewnić bezpieczeństwo Twojego konta.",
    "totpMfa": {
      "title": "Weryfikacja dwustopniowa",
      "subtitle": "Aby kontynuować, wprowadź kod weryfikacyjny wygenerowany przez aplikację uwierzytelniającą",
      "formTitle": "Kod weryfikacyjny"
    },
    "backupCodeMfa": {
      "title": "Wprowadź kod zapasowy",
      "subtitle": "aby przejść do {{applicationName}}"
    },
    "phoneCode": {
      "title": "Sprawdź swój telefon",
      "subtitle": "aby przejść do {{applicationName}}",
      "formTitle": "Kod weryfikacyjny",
      "resendButton": "Wyślij kod ponownie"
    },
    "phoneCodeMfa": {
      "title": "Sprawdź swój telefon",
      "subtitle": "Aby kontynuować, wprowadź kod weryfikacyjny wysłany na Twój telefon",
      "resendButton": "Wyślij kod ponownie"
    },
    "emailCode": {
      "title": "Sprawdź swoją pocztę e-mail",
      "subtitle": "aby kontynuować w {{applicationName}}",
      "formTitle": "Kod weryfikacyjny",
      "resendButton": "Wyślij kod ponownie"
    },
    "emailCodeMfa": {
      "title": "Sprawdź swoją pocztę e-mail",
      "subtitle": "aby kontynuować w {{applicationName}}",
      "resendButton": "Nie otrzymałeś kodu? Wyślij ponownie"
    },
    "alternativeMethods": {
      "title": "Użyj innego sposobu",
      "subtitle": "Masz problem? Możesz użyć dowolnej z tych metod weryfikacji.",
      "blockButton__totp": "Użyj aplikacji uwierzytelniającej",
      "blockButton__backupCode": "Użyj kodu zapasowego",
      "blockButton__phoneCode": "Wyślij kod do {{identifier}}",
      "blockButton__emailCode": "Wyślij kod do {{identifier}}",
      "blockButton__emailLink": "Wyślij link do {{identifier}}",
      "blockButton__passkey": "Zaloguj się za pomocą klucza dostępowego",
      "blockButton__password": "Zaloguj się za pomocą hasła",
      "getHelp": {
        "blockButton__emailSupport": "Wyślij e-mail do pomocy technicznej"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Zresetuj hasło",
      "title": "Zapomniałeś hasła?",
      "label__alternativeMethods": "Lub zaloguj się za pomocą innej metody"
    },
    "emailLink": {
      "title": "Sprawdź swoją pocztę e-mail",
      "formSubtitle": "Użyj linku weryfikacyjnego wysłanego na Twój adres e-mail",
      "resendButton": "Wyślij link ponownie",
      "expired": {
        "title": "Ten link weryfikacyjny wygasł",
        "subtitle": "Powróć do oryginalnej karty, aby kontynuować."
      },
      "failed": {
        "title": "Ten link weryfikacyjny jest nieprawidłowy",
        "subtitle": "Powróć do oryginalnej karty, aby kontynuować."
      },
      "clientMismatch": {
        "title": "Link weryfikacyjny jest nieprawidłowy dla tego urządzenia",
        "subtitle": "Aby kontynuować, otwórz link weryfikacyjny na urządzeniu i w przeglądarce, w której rozpocząłeś logowanie"
      }
    },
    "emailLinkMfa": {
      "title": "Sprawdź swoją pocztę",
      "formSubtitle": "Użyj linku weryfikacyjnego wysłanego na Twój e-mail",
      "resendButton": "Nie otrzymałeś linku? Wyślij ponownie"
    },
    "passkey": {
      "title": "Użyj swojego klucza dostępowego",
      "subtitle": "Użycie klucza dostępu potwierdza, że to Ty. Urządzenie może poprosić o twój odcisk palca, twarz lub blokadę ekranu."
    },
    "forgotPassword": {
      "title": "Zmień hasło",
      "subtitle_email": "Najpierw wprowadź kod wysłany na Twój adres e-mail",
      "subtitle_phone": "Najpierw wprowadź kod wysłany na Twój numer telefonu",
      "formTitle": "Kod werfikacyjny resetowania hasła",
      "resendButton": "Nie otrzymałeś kodu? Wyślij ponownie"
    },
    "resetPassword": {
      "title": "Ustaw nowe hasło",
      "formButtonPrimary": "Zmień hasło",
      "requiredMessage": "Z powodów bezpieczeństwa konieczne jest zresetowanie hasła."
    },
    "noAvailableMethods": {
      "title": "Nie można się zalogować"
    }
  },
  "formFieldLabel__emailAddress": "Adres e-mail",
  "formFieldLabel__password": "Hasło",
  "formButtonPrimary": "Kontynuuj",
  "clerkMfaSignIn": {
    "title": "Zaloguj się",
    "signOut": "Wyloguj"
  },
  "formFieldLabel__emailAddress_username": "Adres e-mail lub nazwa użytkownika",
  "formFieldLabel__phoneNumber": "Numer telefonu",
  "formFieldLabel__username": "Nazwa użytkownika",
  "formFieldLabel__backupCode": "Kod zapasowy",
  "formFieldAction__forgotPassword": "Zapomniałem/am hasła",
  "formButtonPrimary__verify": "Zweryfikuj",
  "socialButtonsBlockButton": "Kontynuuj z {{provider|titleize}}",
  "dividerText": "lub",
  "backButton": "Powrót",
  "maintenanceMode": "Aktualnie trwają prace konserwacyjne, ale nie powinno to zająć dłużej niż kilka minut.",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Wybierz organizację"
    }
  },
  "taskResetPassword": {
    "title": "Zresetuj hasło"
  },
  "formFieldLabel__newPassword": "Nowe hasło",
  "formFieldLabel__confirmPassword": "Potwierdź hasło",
  "formFieldLabel__signOutOfOtherSessions": "Wyloguj się ze wszystkich innych urządzeń",
  "formFieldError__notMatchingPasswords": "Hasła się nie zgadzają."
};

export default TEXTS;
