/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "es-MX",
  "signIn": {
    "start": {
      "subtitle": "¡Hola de nuevo! Inicia sesión para continuar",
      "actionText": "¿No tiene cuenta?",
      "actionLink": "Registrarse",
      "title": "Iniciar sesión",
      "actionLink__use_passkey": "Utilizar llave de acceso"
    },
    "password": {
      "actionLink": "Utiliza otro método"
    },
    "newDeviceVerificationNotice": "Estás iniciando sesión desde un dispositivo nuevo. Estamos pidiendo verificación para mantener tu cuenta segura.",
    "totpMfa": {
      "title": "Verificación de dos pasos",
      "subtitle": "Para continuar, por favor introduce el código generado por tu aplicación de autenticación",
      "formTitle": "Código de verificación"
    },
    "backupCodeMfa": {
      "title": "Introduce un código de seguridad",
      "subtitle": "Tu código de respaldo es el que recibiste al configurar la verificación en dos pasos."
    },
    "phoneCode": {
      "title": "Revisa tu teléfono",
      "subtitle": "para continuar con {{applicationName}}",
      "formTitle": "Código de verificación",
      "resendButton": "Reenviar código"
    },
    "phoneCodeMfa": {
      "title": "Revisa tu teléfono",
      "subtitle": "Para continuar, escribe el código de verificación enviado a tu teléfono",
      "resendButton": "Reenviar código"
    },
    "emailCode": {
      "title": "Revise su correo electrónico",
      "subtitle": "para continuar a {{applicationName}}",
      "formTitle": "Código de verificación",
      "resendButton": "Re-enviar código"
    },
    "emailCodeMfa": {
      "title": "Revise su correo electrónico",
      "subtitle": "para continuar a {{applicationName}}",
      "resendButton": "¿No recibiste un código? Reenviar"
    },
    "alternativeMethods": {
      "title": "Utiliza otro método",
      "subtitle": "Si estás experimentando problemas, puedes utilizar uno de estos métodos para ingresar.",
      "blockButton__totp": "Usa tu aplicación de autenticación",
      "blockButton__backupCode": "Usa un código de respaldo",
      "blockButton__phoneCode": "Enviar código a{{identifier}}",
      "blockButton__emailCode": "Enviar código a{{identifier}}",
      "blockButton__emailLink": "Enviar enlace a{{identifier}}",
      "blockButton__passkey": "Inicia sesión con tu llave de acceso",
      "blockButton__password": "Inicia sesión con tu contraseña",
      "getHelp": {
        "blockButton__emailSupport": "Soporte de correo electrónico"
      }
    },
    "enterpriseSSO": {
      "formButtonPrimary": "Continuar con SSO"
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Restablece tu contraseña",
      "title": "¿Olvidaste la contraseña?",
      "label__alternativeMethods": "O, inicia sesión con otro método"
    },
    "emailLink": {
      "title": "Revisa tu correo electrónico",
      "formSubtitle": "Utiliza el enlace de verificación enviado a tu correo electrónico",
      "resendButton": "¿No recibiste un enlace? Reenviar",
      "verifiedTransferable": {
        "title": "Correo electrónico verificado",
        "subtitle": "Vuelve a la pestaña original para continuar"
      },
      "expired": {
        "title": "El enlace de verificación ha expirado",
        "subtitle": "Regresa a la pestaña original para continuar."
      },
      "failed": {
        "title": "El enlace de verificación es inválido",
        "subtitle": "Regresa a la pestaña original para continuar."
      },
      "clientMismatch": {
        "title": "El enlace de verificación es inválido para este dispositivo",
        "subtitle": "Para continuar, abre el enlace de verificación en tu dispositivo o navegador donde intentaste iniciar sesión"
      }
    },
    "emailLinkMfa": {
      "title": "Revisa tu correo electrónico",
      "formSubtitle": "Utiliza el enlace de verificación enviado a tu correo electrónico",
      "resendButton": "¿No recibiste el enlace? Reenviar"
    },
    "passkey": {
      "title": "Usa tu llave de acceso",
      "subtitle": "Usando tu llave de acceso confirmas que eres tú. Tu dispositivo puede pedirte la huella dactilar, el rostro o el bloqueo de pantalla."
    },
    "forgotPassword": {
      "title": "Restablecer contraseña",
      "subtitle_email": "Primero, ingresa el código enviado a tu correo electrónico",
      "subtitle_phone": "Primero, ingresa el código enviado a tu teléfono",
      "formTitle": "Código para restablecer contraseña",
      "resendButton": "¿No recibiste un código? Reenviar"
    },
    "resetPassword": {
      "title": "Establecer nueva contraseña",
      "formButtonPrimary": "Restablecer contraseña",
      "requiredMessage": "Por razones de seguridad, es necesario restablecer su contraseña."
    },
    "protectCheck": {
      "title": "Verificando tu solicitud",
      "subtitle": "Espera mientras verificamos tu solicitud.",
      "retryButton": "Reintentar"
    },
    "noAvailableMethods": {
      "title": "No puedo iniciar sesión"
    }
  },
  "formFieldLabel__emailAddress": "Correo electrónico",
  "formFieldLabel__password": "Contraseña",
  "formButtonPrimary": "Continuar",
  "clerkMfaSignIn": {
    "title": "Inicar sesión",
    "retry": "Reintentar",
    "emailAddress_phoneNumber": "Correo electrónico o número de teléfono",
    "phoneNumber_username": "Número de teléfono o nombre de usuario",
    "emailAddress_phoneNumber_username": "Correo electrónico, número de teléfono o nombre de usuario",
    "showPassword": "Mostrar contraseña",
    "capsLock": "Bloq Mayús está activado.",
    "codeHint": "6 dígitos, se comprueban tras el último",
    "sentAgain": "Enviado de nuevo.",
    "codeExpired": "Este código ha caducado. Envía uno nuevo.",
    "isBackupCode": "Este código es un código de respaldo",
    "signingInAs": "Iniciando sesión como {{identifier}}",
    "startOver": "Empezar de nuevo",
    "signedInTitle": "Has iniciado sesión",
    "signedInAs": "Sesión iniciada como {{identifier}}",
    "signOut": "Cerrar sesión",
    "signsInWith": "Esta cuenta inicia sesión con {{strategies}}, y este formulario no lo ofrece.",
    "taskTitle": "Un paso más",
    "task": "Tu cuenta necesita un paso más antes de continuar.",
    "strategy": {
      "password": "una contraseña",
      "passkey": "una llave de acceso",
      "phone_code": "un código por SMS",
      "email_code": "un código por correo",
      "email_link": "un enlace por correo",
      "totp": "una aplicación de autenticación",
      "backup_code": "un código de respaldo",
      "ticket": "una invitación",
      "enterprise_sso": "inicio de sesión único",
      "saml": "inicio de sesión único"
    },
    "reload": "Recargar la página",
    "tryAgainIn": "Reintentar en {{time}}"
  },
  "unstable__errors": {
    "clerk_load_failed": "No se pudo cargar el inicio de sesión. Comprueba tu conexión y vuelve a intentarlo, o recarga la página."
  },
  "formFieldLabel__emailAddress_username": "Correo electrónico o nombre de usuario",
  "formFieldLabel__phoneNumber": "Número de teléfono",
  "formFieldLabel__username": "Nombre de usuario",
  "formFieldLabel__backupCode": "Código de respaldo",
  "formFieldAction__forgotPassword": "Has olvidado tu contraseña?",
  "formButtonPrimary__verify": "Verificar",
  "socialButtonsBlockButton": "Continuar con {{provider|titleize}}",
  "dividerText": "o",
  "backButton": "Atrás",
  "maintenanceMode": "Actualmente estamos en mantenimiento, pero no te preocupes, no debería llevar más de unos minutos.",
  "taskSetupMfa": {
    "badge": "Configuración de la verificación en dos pasos"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Elegir una organización"
    }
  },
  "taskResetPassword": {
    "title": "Restablece tu contraseña"
  },
  "formFieldLabel__newPassword": "Nueva contraseña",
  "formFieldLabel__confirmPassword": "Confirme la contraseña",
  "formFieldLabel__signOutOfOtherSessions": "Cerrar sesión en todos los demás dispositivos",
  "formFieldError__notMatchingPasswords": "Las no contraseñas coinciden."
};

export default TEXTS;
