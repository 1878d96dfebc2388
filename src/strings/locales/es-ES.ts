/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "es-ES",
  "signIn": {
    "start": {
      "subtitle": "¡Hola de nuevo! Inicia sesión para continuar",
      "actionText": "¿No tienes cuenta?",
      "actionLink": "Regístrese",
      "title": "Entrar",
      "actionLink__use_passkey": "Usar una clave de acceso"
    },
    "password": {
      "actionLink": "Usa otro método"
    },
    "newDeviceVerificationNotice": "Estás iniciando sesión desde un dispositivo nuevo. Estamos pidiendo verificación para mantener tu cuenta segura.",
    "totpMfa": {
      "title": "Verificación de dos pasos",
      "subtitle": "Introduce el código que te enviamos a tu dispositivo",
      "formTitle": "Código de verificación"
    },
    "backupCodeMfa": {
      "title": "Introduce un código de seguridad",
      "subtitle": "Tu código de respaldo es el que recibiste al configurar la verificación en dos pasos."
    },
    "phoneCode": {
      "title": "Revisa tu teléfono",
      "subtitle": "para continuar a {{applicationName}}",
      "formTitle": "Código de verificación",
      "resendButton": "Reenviar código"
    },
    "phoneCodeMfa": {
      "title": "Revisa tu teléfono",
      "subtitle": "Introduce el código enviado a tu teléfono para continuar.",
      "resendButton": "Reenviar código"
    },
    "emailCode": {
      "title": "Revise su correo electrónico",
      "subtitle": "para continuar a {{applicationName}}",
      "formTitle": "Código de verificación",
      "resendButton": "Reenviar código"
    },
    "emailCodeMfa": {
      "title": "Revise su correo electrónico",
      "subtitle": "para continuar a {{applicationName}}",
      "resendButton": "¿No recibió un código? Reenviar"
    },
    "alternativeMethods": {
      "title": "Usa otro método",
      "subtitle": "¿Tienes problemas? Puedes usar cualquiera de estos métodos para iniciar sesión.",
      "blockButton__totp": "Usa tu aplicación de autenticación",
      "blockButton__backupCode": "Usa un código de respaldo",
      "blockButton__phoneCode": "Enviar código a {{identifier}}",
      "blockButton__emailCode": "Enviar código a {{identifier}}",
      "blockButton__emailLink": "Enviar enlace a {{identifier}}",
      "blockButton__passkey": "Usar llave de acceso",
      "blockButton__password": "Entra con tu contraseña",
      "getHelp": {
        "blockButton__emailSupport": "Soporte de correo electrónico"
      }
    },
    "enterpriseSSO": {
      "formButtonPrimary": "Continuar con SSO"
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Restablecer tu contraseña",
      "title": "¿Olvidaste tu contraseña?",
      "label__alternativeMethods": "O, inicia sesión con otro método"
    },
    "emailLink": {
      "title": "Revise su correo electrónico",
      "formSubtitle": "Utilice el enlace de verificación enviado a su correo electrónico",
      "resendButton": "Reenviar enlace",
      "verifiedTransferable": {
        "title": "Correo electrónico verificado",
        "subtitle": "Vuelve a la pestaña original para continuar"
      },
      "expired": {
        "title": "Este enlace de verificación ha expirado",
        "subtitle": "Regrese a la pestaña original para continuar."
      },
      "failed": {
        "title": "Este enlace de verificación es inválido",
        "subtitle": "Regrese a la pestaña original para continuar."
      },
      "clientMismatch": {
        "title": "Error de cliente no coincidente",
        "subtitle": "El cliente no coincide con el solicitado. Por favor, intente de nuevo."
      }
    },
    "emailLinkMfa": {
      "title": "Revisa tu correo electrónico",
      "formSubtitle": "Utiliza el enlace de verificación enviado a tu correo electrónico",
      "resendButton": "¿No recibiste el enlace? Reenviar"
    },
    "passkey": {
      "title": "Clave de acceso",
      "subtitle": "Use su clave de acceso para continuar con la autenticación."
    },
    "forgotPassword": {
      "title": "Restablecer contraseña",
      "subtitle_email": "Primero, introduce el código enviado a tu correo electrónico",
      "subtitle_phone": "Primero, introduce el código enviado a tu teléfono",
      "formTitle": "Código de restablecimiento de contraseña",
      "resendButton": "¿No recibiste un código? Reenviar"
    },
    "resetPassword": {
      "title": "Establecer nueva contraseña",
      "formButtonPrimary": "Restablecer Contraseña",
      "requiredMessage": "Por razones de seguridad, se requiere restablecer su contraseña."
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
    "title": "Iniciar sesión",
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
  "formFieldLabel__phoneNumber": "Número telefónico",
  "formFieldLabel__username": "Nombre de usuario",
  "formFieldLabel__backupCode": "Código de respaldo",
  "formFieldAction__forgotPassword": "Has olvidado tu contraseña?",
  "formButtonPrimary__verify": "Verificar",
  "socialButtonsBlockButton": "Continuar con {{provider|titleize}}",
  "dividerText": "o",
  "backButton": "Atrás",
  "maintenanceMode": "Modo de mantenimiento",
  "taskSetupMfa": {
    "badge": "Configuración de la verificación en dos pasos"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Elegir una organización"
    }
  },
  "taskResetPassword": {
    "title": "Restablecer tu contraseña"
  },
  "formFieldLabel__newPassword": "Nueva contraseña",
  "formFieldLabel__confirmPassword": "Confirme la contraseña",
  "formFieldLabel__signOutOfOtherSessions": "Cerrar sesión en todos los demás dispositivos",
  "formFieldError__notMatchingPasswords": "Las contraseñas no coinciden."
};

export default TEXTS;
