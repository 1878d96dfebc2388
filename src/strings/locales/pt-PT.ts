/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "pt-PT",
  "signIn": {
    "start": {
      "subtitle": "Boas-vindas de volta! Entre para continuar",
      "actionText": "Não tem conta?",
      "actionLink": "Registar-se",
      "title": "Entrar",
      "actionLink__use_passkey": "Usar chave de acesso"
    },
    "password": {
      "actionLink": "Utilize outro método"
    },
    "newDeviceVerificationNotice": "Está a iniciar sessão a partir de um novo dispositivo. Estamos a solicitar verificação para manter a sua conta segura.",
    "totpMfa": {
      "title": "Verificação de duas etapas",
      "subtitle": "Insira o código de verificação enviado para o seu dispositivo.",
      "formTitle": "Código de verificação"
    },
    "backupCodeMfa": {
      "title": "Insira um código de backup",
      "subtitle": "Seu código de backup é o que você recebeu ao configurar a verificação em duas etapas."
    },
    "phoneCode": {
      "title": "Verifique o seu telemóvel",
      "subtitle": "para continuar em {{applicationName}}",
      "formTitle": "Código de verificação",
      "resendButton": "Reenviar código"
    },
    "phoneCodeMfa": {
      "title": "Verifique o seu telemóvel",
      "subtitle": "Insira o código enviado para o seu número de telemóvel",
      "resendButton": "Reenviar código"
    },
    "emailCode": {
      "title": "Verifique o seu e-mail",
      "subtitle": "para continuar em {{applicationName}}",
      "formTitle": "Código de verificação",
      "resendButton": "Reenviar código"
    },
    "emailCodeMfa": {
      "title": "Verifique o seu e-mail",
      "subtitle": "para continuar em {{applicationName}}",
      "resendButton": "Não recebeu um código? Reenviar"
    },
    "alternativeMethods": {
      "title": "Utilize outro método",
      "subtitle": "Está com dificuldades? Pode utilizar qualquer um destes métodos para iniciar sessão.",
      "blockButton__totp": "Utilize o seu autenticador",
      "blockButton__backupCode": "Utilize um código de backup",
      "blockButton__phoneCode": "Enviar código para {{identifier}}",
      "blockButton__emailCode": "Enviar código para {{identifier}}",
      "blockButton__emailLink": "Enviar ligação para {{identifier}}",
      "blockButton__passkey": "Utilizar chave de acesso",
      "blockButton__password": "Iniciar sessão com palavra-passe",
      "getHelp": {
        "blockButton__emailSupport": "E-mail de suporte"
      }
    },
    "enterpriseSSO": {
      "formButtonPrimary": "Continuar com SSO"
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Repor a palavra-passe",
      "title": "Esqueceu-se da palavra-passe?",
      "label__alternativeMethods": "Ou inicie sessão com outro método."
    },
    "emailLink": {
      "title": "Verifique o seu e-mail",
      "formSubtitle": "Utilize a ligação enviada para o seu e-mail",
      "resendButton": "Não recebeu uma ligação? Reenviar",
      "verifiedTransferable": {
        "title": "E-mail verificado",
        "subtitle": "Volte à aba original para continuar"
      },
      "expired": {
        "title": "Esta ligação de verificação expirou",
        "subtitle": "Retorne para a aba original para continuar"
      },
      "failed": {
        "title": "Esta ligação de verificação é inválida",
        "subtitle": "Retorne para a aba original para continuar"
      },
      "clientMismatch": {
        "title": "Erro de cliente",
        "subtitle": "O cliente não corresponde ao esperado. Tente novamente."
      }
    },
    "emailLinkMfa": {
      "title": "Verifique o seu e-mail",
      "formSubtitle": "Utilize a ligação de verificação enviada para o seu e-mail",
      "resendButton": "Não recebeu a ligação? Reenviar"
    },
    "passkey": {
      "title": "Autenticação com Chave de Acesso",
      "subtitle": "Utilize a sua chave de acesso para autenticação."
    },
    "forgotPassword": {
      "title": "Redefinir palavra-passe",
      "subtitle_email": "Primeiro, introduza o código enviado para o seu endereço de e-mail",
      "subtitle_phone": "Primeiro, introduza o código enviado para o seu telemóvel",
      "formTitle": "Código de redefinição de palavra-passe",
      "resendButton": "Não recebeu um código? Reenviar"
    },
    "resetPassword": {
      "title": "Repor Palavra-passe",
      "formButtonPrimary": "Repor Palavra-passe",
      "requiredMessage": "Por motivos de segurança, é necessário redefinir a sua palavra-passe."
    },
    "protectCheck": {
      "title": "Verificando sua solicitação",
      "subtitle": "Aguarde enquanto verificamos sua solicitação.",
      "retryButton": "Tentar novamente"
    },
    "noAvailableMethods": {
      "title": "Não foi possível iniciar sessão"
    }
  },
  "formFieldLabel__emailAddress": "Endereço de e-mail",
  "formFieldLabel__password": "Palavra-passe",
  "formButtonPrimary": "Continuar",
  "clerkMfaSignIn": {
    "title": "Entrar",
    "retry": "Tentar novamente",
    "emailAddress_phoneNumber": "E-mail ou número de telefone",
    "phoneNumber_username": "Número de telefone ou nome de usuário",
    "emailAddress_phoneNumber_username": "E-mail, número de telefone ou nome de usuário",
    "showPassword": "Mostrar senha",
    "capsLock": "O Caps Lock está ativado.",
    "codeHint": "6 dígitos, verificados após o último",
    "sentAgain": "Enviado novamente.",
    "codeExpired": "Este código expirou. Envie um novo.",
    "isBackupCode": "Este código é um código de backup",
    "signingInAs": "Entrando como {{identifier}}",
    "startOver": "Recomeçar",
    "signedInTitle": "Você entrou",
    "signedInAs": "Conectado como {{identifier}}",
    "signOut": "Terminar sessão",
    "signsInWith": "Esta conta entra com {{strategies}}, o que este formulário não oferece.",
    "taskTitle": "Mais uma etapa",
    "task": "Sua conta precisa de mais uma etapa antes de continuar.",
    "strategy": {
      "password": "uma senha",
      "passkey": "uma chave de acesso",
      "phone_code": "um código por SMS",
      "email_code": "um código por e-mail",
      "email_link": "um link por e-mail",
      "totp": "um aplicativo autenticador",
      "backup_code": "um código de backup",
      "ticket": "um convite",
      "enterprise_sso": "login único",
      "saml": "login único"
    },
    "reload": "Recarregar a página",
    "tryAgainIn": "Tente novamente em {{time}}"
  },
  "unstable__errors": {
    "clerk_load_failed": "Não foi possível carregar a entrada. Verifique sua conexão e tente novamente, ou recarregue a página."
  },
  "formFieldLabel__emailAddress_username": "E-mail ou nome de utilizador",
  "formFieldLabel__phoneNumber": "Telemóvel",
  "formFieldLabel__username": "Nome de utilizador",
  "formFieldLabel__backupCode": "Código de backup",
  "formFieldAction__forgotPassword": "Esqueceu a palavra-passe?",
  "formButtonPrimary__verify": "Verificar",
  "socialButtonsBlockButton": "Continuar com {{provider|titleize}}",
  "dividerText": "ou",
  "backButton": "Voltar",
  "maintenanceMode": "Modo de Manutenção",
  "taskSetupMfa": {
    "badge": "Configuração da verificação em duas etapas"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Escolha uma organização"
    }
  },
  "taskResetPassword": {
    "title": "Repor a palavra-passe"
  },
  "formFieldLabel__newPassword": "Nova palavra-passe",
  "formFieldLabel__confirmPassword": "Confirmar palavra-passe",
  "formFieldLabel__signOutOfOtherSessions": "Terminar sessão em todos os outros dispositivos",
  "formFieldError__notMatchingPasswords": "As palavras-passe não coincidem."
};

export default TEXTS;
