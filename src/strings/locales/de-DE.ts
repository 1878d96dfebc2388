/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "de-DE",
  "signIn": {
    "start": {
      "subtitle": "Willkommen zurück! Bitte melden Sie sich an, um fortzufahren",
      "actionText": "Kein Account?",
      "actionLink": "Registrieren",
      "title": "In {{applicationName}} einloggen",
      "actionLink__use_passkey": "Passkey nutzen"
    },
    "password": {
      "actionLink": "Verwenden Sie eine andere Methode"
    },
    "newDeviceVerificationNotice": "Sie melden sich von einem neuen Gerät an. Wir bitten um eine Überprüfung, um Ihr Konto sicher zu halten.",
    "totpMfa": {
      "title": "Bestätigung in zwei Schritten",
      "subtitle": "Um fortzufahren, geben Sie bitte den Verifizierungscode ein, der von Ihrer Authenticator-App generiert wurde.",
      "formTitle": "Bestätigungscode"
    },
    "backupCodeMfa": {
      "title": "Geben Sie einen Wiederherstellungscode ein",
      "subtitle": "Ihren Wiederherstellungscode haben Sie bekommen, als Sie die Zwei-Faktor-Authentifizierung eingerichtet haben."
    },
    "phoneCode": {
      "title": "Schauen Sie auf Ihr Telefon",
      "subtitle": "weiter zu {{applicationName}}",
      "formTitle": "Bestätigungscode",
      "resendButton": "Code erneut senden"
    },
    "phoneCodeMfa": {
      "title": "Schauen Sie auf Ihr Telefon",
      "subtitle": "Um fortzufahren, geben Sie bitte den Bestätigungscode ein, der an Ihre Telefonnummer gesendet wurde",
      "resendButton": "Code erneut senden"
    },
    "emailCode": {
      "title": "Überprüfen Sie Ihren Posteingang",
      "subtitle": "weiter zu {{applicationName}}",
      "formTitle": "Bestätigungscode",
      "resendButton": "Code erneut senden"
    },
    "emailCodeMfa": {
      "title": "Überprüfen Sie Ihren Posteingang",
      "subtitle": "weiter zu {{applicationName}}",
      "resendButton": "Bestätigungscode nicht erhalten? Erneut senden"
    },
    "alternativeMethods": {
      "title": "Verwenden Sie eine andere Methode",
      "subtitle": "Haben Sie Probleme? Sie können eine der folgenden Methoden zur Anmeldung verwenden.",
      "blockButton__totp": "Verwenden Sie Ihre Authentifizierungs-App",
      "blockButton__backupCode": "Verwenden Sie einen Wiederherstellungscode",
      "blockButton__phoneCode": "Code an {{identifier}} senden",
      "blockButton__emailCode": "Code an {{identifier}} senden",
      "blockButton__emailLink": "Link senden an {{identifier}}",
      "blockButton__passkey": "Melden Sie sich mit Ihrem Passkey an",
      "blockButton__password": "Melden Sie sich mit Ihrem Passwort an",
      "getHelp": {
        "blockButton__emailSupport": "Unterstützung per E-Mail"
      }
    },
    "enterpriseSSO": {
      "formButtonPrimary": "Weiter mit SSO"
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Passwort zurücksetzen",
      "title": "Passwort vergessen?",
      "label__alternativeMethods": "Oder melden Sie sich mit einer anderen Methode an"
    },
    "emailLink": {
      "title": "Überprüfen Sie Ihren Posteingang",
      "formSubtitle": "Verwenden Sie den an Ihre E-Mail gesendeten Bestätigungslink",
      "resendButton": "Link erneut senden",
      "verifiedTransferable": {
        "title": "E-Mail-Adresse bestätigt",
        "subtitle": "Kehren Sie zum ursprünglichen Tab zurück, um fortzufahren"
      },
      "expired": {
        "title": "Dieser Bestätigungslink ist abgelaufen",
        "subtitle": "Kehren Sie zum ursprünglichen Tab zurück, um fortzufahren."
      },
      "failed": {
        "title": "Dieser Bestätigungslink ist ungültig",
        "subtitle": "Kehren Sie zum ursprünglichen Tab zurück, um fortzufahren."
      },
      "clientMismatch": {
        "title": "Client-Kompatibilitätsfehler",
        "subtitle": "Die Anfrage stammt von einem nicht kompatiblen Client."
      }
    },
    "emailLinkMfa": {
      "title": "Überprüfen Sie Ihren Posteingang",
      "formSubtitle": "Verwenden Sie den an Ihre E-Mail gesendeten Bestätigungslink",
      "resendButton": "Keinen Link erhalten? Erneut senden"
    },
    "passkey": {
      "title": "Verwenden Sie Ihren Passkey",
      "subtitle": "Die Verwendung Ihres Passkeys bestätigt, dass Sie es sind. Ihr Gerät kann nach Ihrem Fingerabdruck, Ihrem Gesicht oder der Bildschirmsperre fragen."
    },
    "forgotPassword": {
      "title": "Passwort zurücksetzen",
      "subtitle_email": "Geben Sie zunächst den an Ihre E-Mail gesendeten Code ein",
      "subtitle_phone": "Geben Sie zunächst den auf Ihr Mobiltelefon geschickten Code ein",
      "formTitle": "Passwort-Code zurücksetzen",
      "resendButton": "Sie haben keinen Code erhalten? Erneut senden"
    },
    "resetPassword": {
      "title": "Neues Passwort setzen",
      "formButtonPrimary": "Passwort zurücksetzen",
      "requiredMessage": "Es existiert bereits ein Konto mit einer nicht verifizierten E-Mail Adresse. Bitte setzen Sie Ihr Passwort zur Sicherheit zurück."
    },
    "protectCheck": {
      "title": "Ihre Anfrage wird geprüft",
      "subtitle": "Bitte warten Sie, während wir Ihre Anfrage prüfen.",
      "retryButton": "Erneut versuchen"
    },
    "noAvailableMethods": {
      "title": "Anmeldung nicht möglich"
    }
  },
  "formFieldLabel__emailAddress": "E-Mail-Adresse",
  "formFieldLabel__password": "Passwort",
  "formButtonPrimary": "Fortsetzen",
  "clerkMfaSignIn": {
    "title": "Einloggen",
    "retry": "Erneut versuchen",
    "emailAddress_phoneNumber": "E-Mail-Adresse oder Telefonnummer",
    "phoneNumber_username": "Telefonnummer oder Benutzername",
    "emailAddress_phoneNumber_username": "E-Mail-Adresse, Telefonnummer oder Benutzername",
    "showPassword": "Passwort anzeigen",
    "capsLock": "Die Feststelltaste ist an.",
    "codeHint": "6 Ziffern, geprüft nach der letzten",
    "sentAgain": "Erneut gesendet.",
    "codeExpired": "Dieser Code ist abgelaufen. Senden Sie einen neuen.",
    "isBackupCode": "Dieser Code ist ein Wiederherstellungscode",
    "signingInAs": "Anmeldung als {{identifier}}",
    "startOver": "Neu beginnen",
    "signedInTitle": "Sie sind angemeldet",
    "signedInAs": "Angemeldet als {{identifier}}",
    "signOut": "Abmelden",
    "signsInWith": "Für dieses Konto gibt es die Anmeldung mit {{strategies}}, die dieses Formular nicht anbietet.",
    "taskTitle": "Noch ein Schritt",
    "task": "Ihr Konto braucht noch einen Schritt, bevor Sie fortfahren können.",
    "strategy": {
      "password": "Passwort",
      "passkey": "Passkey",
      "phone_code": "SMS-Code",
      "email_code": "E-Mail-Code",
      "email_link": "E-Mail-Link",
      "totp": "Authentifizierungs-App",
      "backup_code": "Wiederherstellungscode",
      "ticket": "Einladung",
      "enterprise_sso": "Single Sign-on",
      "saml": "Single Sign-on"
    },
    "reload": "Seite neu laden",
    "tryAgainIn": "Erneut versuchen in {{time}}"
  },
  "unstable__errors": {
    "clerk_load_failed": "Die Anmeldung konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut, oder laden Sie die Seite neu."
  },
  "formFieldLabel__emailAddress_username": "E-Mail-Adresse oder Benutzername",
  "formFieldLabel__phoneNumber": "Telefonnummer",
  "formFieldLabel__username": "Benutzername",
  "formFieldLabel__backupCode": "Wiederherstellungscode",
  "formFieldAction__forgotPassword": "Passwort vergessen?",
  "formButtonPrimary__verify": "Verifizieren",
  "socialButtonsBlockButton": "Weiter mit {{provider|titleize}}",
  "dividerText": "oder",
  "backButton": "Zurück",
  "maintenanceMode": "Wir führen derzeit Wartungsarbeiten durch, aber keine Sorge, es sollte nicht länger als ein paar Minuten dauern.",
  "taskSetupMfa": {
    "badge": "Zwei-Faktor-Authentifizierung einrichten"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Organisation auswählen"
    }
  },
  "taskResetPassword": {
    "title": "Passwort zurücksetzen"
  },
  "formFieldLabel__newPassword": "Neues Passwort",
  "formFieldLabel__confirmPassword": "Passwort bestätigen",
  "formFieldLabel__signOutOfOtherSessions": "Alle anderen Geräte abmelden",
  "formFieldError__notMatchingPasswords": "Passwörter stimmen nicht überein."
};

export default TEXTS;
