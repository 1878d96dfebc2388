/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "fr-FR",
  "signIn": {
    "start": {
      "subtitle": "Bon retour ! Connectez-vous pour continuer",
      "actionText": "Vous n'avez pas encore de compte ?",
      "actionLink": "S'inscrire",
      "title": "Se connecter",
      "actionLink__use_passkey": "Utiliser une clé de sécurité"
    },
    "password": {
      "actionLink": "Utiliser une autre méthode"
    },
    "newDeviceVerificationNotice": "Vous vous connectez depuis un nouvel appareil. Nous demandons une vérification pour sécuriser votre compte.",
    "totpMfa": {
      "title": "Vérification en deux étapes",
      "subtitle": "Entrez le code de l'application d'authentification.",
      "formTitle": "Le code de vérification"
    },
    "backupCodeMfa": {
      "title": "Entrez un code de récupération",
      "subtitle": "Votre code de récupération est celui que vous avez reçu en configurant la vérification en deux étapes."
    },
    "phoneCode": {
      "title": "Vérifiez votre téléphone",
      "subtitle": "pour continuer vers {{applicationName}}",
      "formTitle": "Code de vérification",
      "resendButton": "Vous n'avez pas reçu de code ? Renvoyer"
    },
    "phoneCodeMfa": {
      "title": "Vérifiez votre téléphone",
      "subtitle": "Entrez le code envoyé à votre téléphone pour continuer.",
      "resendButton": "Vous n'avez pas reçu de code ? Renvoyer"
    },
    "emailCode": {
      "title": "Vérifiez votre messagerie",
      "subtitle": "pour continuer vers {{applicationName}}",
      "formTitle": "Le code de vérification",
      "resendButton": "Renvoyer le code"
    },
    "emailCodeMfa": {
      "title": "Vérifiez votre messagerie",
      "subtitle": "pour continuer vers {{applicationName}}",
      "resendButton": "Vous n'avez pas reçu de code ? Renvoyer"
    },
    "alternativeMethods": {
      "title": "Utiliser une autre méthode",
      "subtitle": "Vous rencontrez des problèmes ? Vous pouvez utiliser l'une de ces méthodes pour vous connecter.",
      "blockButton__totp": "Utilisez votre application d'authentification",
      "blockButton__backupCode": "Utiliser un code de récupération",
      "blockButton__phoneCode": "Envoyer le code à {{identifier}}",
      "blockButton__emailCode": "Envoyer le code à {{identifier}}",
      "blockButton__emailLink": "Envoyer le lien à {{identifier}}",
      "blockButton__passkey": "Utiliser une clé de sécurité",
      "blockButton__password": "Connectez-vous avec votre mot de passe",
      "getHelp": {
        "blockButton__emailSupport": "Assistance par e-mail"
      }
    },
    "enterpriseSSO": {
      "formButtonPrimary": "Continuer avec SSO"
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Réinitialiser votre mot de passe",
      "title": "Mot de passe oublié ?",
      "label__alternativeMethods": "Ou connectez-vous avec une autre méthode."
    },
    "emailLink": {
      "title": "Vérifiez votre messagerie",
      "formSubtitle": "Utilisez le lien de vérification envoyé par e-mail",
      "resendButton": "Renvoyer le lien",
      "verifiedTransferable": {
        "title": "Adresse e-mail vérifiée",
        "subtitle": "Retournez à l’onglet d’origine pour continuer"
      },
      "expired": {
        "title": "Ce lien de vérification a expiré",
        "subtitle": "Retournez à l'onglet d'origine pour continuer"
      },
      "failed": {
        "title": "Ce lien de vérification n'est pas valide",
        "subtitle": "Retourner à l'onglet original pour continuer"
      },
      "clientMismatch": {
        "title": "Erreur de correspondance du client",
        "subtitle": "Ce lien ne correspond pas à la demande en cours."
      }
    },
    "emailLinkMfa": {
      "title": "Vérifiez votre messagerie",
      "formSubtitle": "Utilisez le lien de vérification envoyé par e-mail",
      "resendButton": "Vous n'avez pas reçu de lien ? Renvoyer"
    },
    "passkey": {
      "title": "Clé de sécurité",
      "subtitle": "Utilisez une clé de sécurité pour continuer."
    },
    "forgotPassword": {
      "title": "Réinitialiser le mot de passe",
      "subtitle_email": "Tout d'abord, saisissez le code envoyé à votre adresse e-mail.",
      "subtitle_phone": "Tout d'abord, saisissez le code envoyé à votre téléphone.",
      "formTitle": "Code de réinitialisation du mot de passe",
      "resendButton": "Vous n'avez pas reçu de code ? Renvoyer"
    },
    "resetPassword": {
      "title": "Réinitialiser le mot de passe",
      "formButtonPrimary": "Réinitialiser",
      "requiredMessage": "Pour des raisons de sécurité, il est nécessaire de réinitialiser votre mot de passe."
    },
    "protectCheck": {
      "title": "Vérification de votre demande",
      "subtitle": "Veuillez patienter pendant que nous vérifions votre demande.",
      "retryButton": "Réessayer"
    },
    "noAvailableMethods": {
      "title": "Impossible de se connecter"
    }
  },
  "formFieldLabel__emailAddress": "Adresse e-mail",
  "formFieldLabel__password": "Mot de passe",
  "formButtonPrimary": "Continuer",
  "clerkMfaSignIn": {
    "title": "Se connecter",
    "retry": "Réessayer",
    "emailAddress_phoneNumber": "Adresse e-mail ou numéro de téléphone",
    "phoneNumber_username": "Numéro de téléphone ou nom d’utilisateur",
    "emailAddress_phoneNumber_username": "Adresse e-mail, numéro de téléphone ou nom d’utilisateur",
    "showPassword": "Afficher le mot de passe",
    "capsLock": "Verr. Maj est activé.",
    "codeHint": "6 chiffres, vérifiés après le dernier",
    "sentAgain": "Renvoyé.",
    "codeExpired": "Ce code a expiré. Envoyez-en un nouveau.",
    "isBackupCode": "Ce code est un code de récupération",
    "signingInAs": "Connexion en tant que {{identifier}}",
    "startOver": "Recommencer",
    "signedInTitle": "Vous êtes connecté",
    "signedInAs": "Connecté en tant que {{identifier}}",
    "signOut": "Déconnexion",
    "signsInWith": "Ce compte se connecte avec {{strategies}}, ce que ce formulaire ne propose pas.",
    "taskTitle": "Encore une étape",
    "task": "Votre compte demande encore une étape avant de continuer.",
    "strategy": {
      "password": "un mot de passe",
      "passkey": "une clé de sécurité",
      "phone_code": "un code par SMS",
      "email_code": "un code par e-mail",
      "email_link": "un lien par e-mail",
      "totp": "une application d’authentification",
      "backup_code": "un code de récupération",
      "ticket": "une invitation",
      "enterprise_sso": "l’authentification unique",
      "saml": "l’authentification unique"
    },
    "reload": "Recharger la page",
    "tryAgainIn": "Réessayez dans {{time}}"
  },
  "unstable__errors": {
    "clerk_load_failed": "La connexion n’a pas pu être chargée. Vérifiez votre accès à Internet, puis réessayez ou rechargez la page."
  },
  "formFieldLabel__emailAddress_username": "Adresse e-mail ou nom d'utilisateur",
  "formFieldLabel__phoneNumber": "Numéro de téléphone",
  "formFieldLabel__username": "Nom d'utilisateur",
  "formFieldLabel__backupCode": "Code de récupération",
  "formFieldAction__forgotPassword": "Mot de passe oublié ?",
  "formButtonPrimary__verify": "Vérifier",
  "socialButtonsBlockButton": "Continuer avec {{provider|titleize}}",
  "dividerText": "ou",
  "backButton": "Retour",
  "maintenanceMode": "Nous effectuons des travaux de maintenance, mais ne vous en inquiétez pas, cela ne devrait pas prendre plus de quelques minutes.",
  "taskSetupMfa": {
    "badge": "Configuration de la vérification en deux étapes"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Choisir une organisation"
    }
  },
  "taskResetPassword": {
    "title": "Réinitialiser votre mot de passe"
  },
  "formFieldLabel__newPassword": "Nouveau mot de passe",
  "formFieldLabel__confirmPassword": "Confirmer le mot de passe",
  "formFieldLabel__signOutOfOtherSessions": "Se déconnecter de tous les autres appareils",
  "formFieldError__notMatchingPasswords": "Les mots de passe ne correspondent pas."
};

export default TEXTS;
