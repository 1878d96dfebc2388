/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "es-UY",
  "signIn": {
    "start": {
      "subtitle": "¡Bienvenido de nuevo! Por favor, ingresá para continuar",
      "actionText": "¿No tenés una cuenta?",
      "actionLink": "Registrate",
      "title": "Iniciá sesión en {{applicationName}}",
      "actionLink__use_passkey": "Usar clave de acceso en su lugar"
    },
    "password": {
      "actionLink": "Usar otro método"
    },
    "newDeviceVerificationNotice": "Estás iniciando sesión desde un dispositivo nuevo. Estamos pidiendo verificación para mantener tu cuenta segura.",
    "totpMfa": {
      "title": "Verificación en dos pasos",
      "subtitle": "Para continuar, ingresá el código generado por tu aplicación autenticadora",
      "formTitle": "Código de verificación"
    },
    "backupCodeMfa": {
      "title": "Ingresá un código de respaldo",
      "subtitle": "Tu código de respaldo es el que recibiste al configurar la autenticación de dos pasos."
    },
    "phoneCode": {
      "title": "Revisá tu teléfono",
      "subtitle": "para continuar a {{applicationName}}",
      "formTitle": "Código de verificación",
      "resendButton": "¿No recibiste un código? Reenviar"
    },
    "phoneCodeMfa": {
      "title": "Revisá tu teléfono",
      "subtitle": "Para continuar, ingresá el código enviado a tu teléfono",
      "resendButton": "¿No recibiste un código? Reenviar"
    },
    "emailCode": {
      "title": "Revisá tu correo",
      "subtitle": "para continuar a {{applicationName}}",
      "formTitle": "Código de verificación",
      "resendButton": "¿No recibiste un código? Reenviar"
    },
    "emailCodeMfa": {
      "title": "Revisá tu correo",
      "subtitle": "para continuar a {{applicationName}}",
      "resendButton": "¿No recibiste un código? Reenviar"
    },
    "alternativeMethods": {
      "title": "Usar otro método",
      "subtitle": "¿Tenés problemas? Podés usar cualquiera de estos métodos para ingresar.",
      "blockButton__totp": "Usar tu aplicación autenticadora",
      "blockButton__backupCode": "Usar un código de respaldo",
      "blockButton__phoneCode": "Enviar código SMS a {{identifier}}",
      "blockButton__emailCode": "Enviar código por correo a {{identifier}}",
      "blockButton__emailLink": "Enviar enlace por correo a {{identifier}}",
      "blockButton__passkey": "Ingresá con tu clave de acceso",
      "blockButton__password": "Ingresá con tu contraseña",
      "getHelp": {
        "blockButton__emailSupport": "Soporte por correo"
      }
    },
    "enterpriseSSO": {
      "formButtonPrimary": "Continuar con SSO"
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Restablecer tu contraseña",
      "title": "¿Olvidaste tu contraseña?",
      "label__alternativeMethods": "O, ingresá con otro método"
    },
    "emailLink": {
      "title": "Revisá tu correo",
      "formSubtitle": "Usá el enlace de verificación enviado a tu correo",
      "resendButton": "¿No recibiste un enlace? Reenviar",
      "verifiedTransferable": {
        "title": "Correo electrónico verificado",
        "subtitle": "Vuelve a la pestaña original para continuar"
      },
      "expired": {
        "title": "Este enlace de verificación ha expirado",
        "subtitle": "Volvé a la pestaña original para continuar."
      },
      "failed": {
        "title": "Este enlace de verificación no es válido",
        "subtitle": "Volvé a la pestaña original para continuar."
      },
      "clientMismatch": {
        "title": "El enlace de verificación no es válido para este dispositivo",
        "subtitle": "Para continuar, abrí el enlace de verificación en el dispositivo y navegador desde el cual iniciaste sesión"
      }
    },
    "emailLinkMfa": {
      "title": "Revisa tu correo electrónico",
      "formSubtitle": "Utiliza el enlace de verificación enviado a tu correo electrónico",
      "resendButton": "¿No recibiste el enlace? Reenviar"
    },
    "passkey": {
      "title": "Usar tu clave de acceso",
      "subtitle": "Usar tu clave de acceso confirma que sos vos. Tu dispositivo puede solicitar tu huella, rostro o bloqueo de pantalla."
    },
    "forgotPassword": {
      "title": "Restablecer contraseña",
      "subtitle_email": "Primero, ingresá el código enviado a tu correo electrónico",
      "subtitle_phone": "Primero, ingresá el código enviado a tu teléfono",
      "formTitle": "Código para restablecer la contraseña",
      "resendButton": "¿No recibiste un código? Reenviar"
    },
    "resetPassword": {
      "title": "Establecer nueva contraseña",
      "formButtonPrimary": "Restablecer contraseña",
      "requiredMessage": "Por razones de seguridad, es necesario restablecer tu contraseña."
    },
    "protectCheck": {
      "title": "Verificando tu solicitud",
      "subtitle": "Espera mientras verificamos tu solicitud.",
      "retryButton": "Reintentar"
    },
    "noAvailableMethods": {
      "title": "No se puede iniciar sesión"
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
  "formFieldLabel__phoneNumber": "Número de teléfono",
  "formFieldLabel__username": "Nombre de usuario",
  "formFieldLabel__backupCode": "Código de respaldo",
  "formFieldAction__forgotPassword": "¿Olvidaste tu contraseña?",
  "formButtonPrimary__verify": "Verificar",
  "socialButtonsBlockButton": "Continuar con {{provider|titleize}}",
  "dividerText": "o",
  "backButton": "Atrás",
  "maintenanceMode": "Actualmente estamos en mantenimiento, pero no te preocupes, no tomará más que unos minutos.",
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
  "formFieldLabel__confirmPassword": "Confirmar contraseña",
  "formFieldLabel__signOutOfOtherSessions": "Cerrar sesión en todos los demás dispositivos",
  "formFieldError__notMatchingPasswords": "Las contraseñas no coinciden."
};

export default TEXTS;
