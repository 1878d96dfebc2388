/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "pt-BR",
  "signIn": {
    "start": {
      "subtitle": "Boas-vindas de volta! Entre para continuar",
      "actionText": "Não possui uma conta?",
      "actionLink": "Registre-se",
      "title": "Entrar",
      "actionLink__use_passkey": "Ou use sua chave de acesso"
    },
    "password": {
      "actionLink": "Utilize outro método"
    },
    "newDeviceVerificationNotice": "Você está entrando de um novo dispositivo. Estamos solicitando verificação para manter sua conta segura.",
    "totpMfa": {
      "title": "Verificação em duas etapas",
      "subtitle": "Para continuar, insira o código gerado pelo seu aplicativo autenticador.",
      "formTitle": "Código de verificação"
    },
    "backupCodeMfa": {
      "title": "Insira um código de backup",
      "subtitle": "Seu código de backup é o que você recebeu ao configurar a verificação em duas etapas."
    },
    "phoneCode": {
      "title": "Verifique seu telefone",
      "subtitle": "para continuar em {{applicationName}}",
      "formTitle": "Código de verificação",
      "resendButton": "Reenviar código"
    },
    "phoneCodeMfa": {
      "title": "Verifique seu telefone",
      "subtitle": "Para continuar, insira o código enviado para o seu telefone.",
      "resendButton": "Reenviar código"
    },
    "emailCode": {
      "title": "Verifique seu e-mail",
      "subtitle": "para continuar em {{applicationName}}",
      "formTitle": "Código de verificação",
      "resendButton": "Reenviar código"
    },
    "emailCodeMfa": {
      "title": "Verifique seu e-mail",
      "subtitle": "para continuar em {{applicationName}}",
      "resendButton": "Não recebeu um código? Reenviar"
    },
    "alternativeMethods": {
      "title": "Utilize outro método",
      "subtitle": "Encontrando dificuldades? Você pode utilizar qualquer um destes métodos para acessar.",
      "blockButton__totp": "Utilize seu aplicativo autenticador",
      "blockButton__backupCode": "Utilize um código de backup",
      "blockButton__phoneCode": "Enviar código para {{identifier}}",
      "blockButton__emailCode": "Enviar código para {{identifier}}",
      "blockButton__emailLink": "Enviar link para {{identifier}}",
      "blockButton__passkey": "Acessar com sua chave de acesso",
      "blockButton__password": "Acessar com sua senha",
      "getHelp": {
        "blockButton__emailSupport": "E-mail de suporte"
      }
    },
    "enterpriseSSO": {
      "formButtonPrimary": "Continuar com SSO"
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Redefinir sua senha",
      "title": "Esqueceu a senha?",
      "label__alternativeMethods": "Ou, faça login com outro método."
    },
    "emailLink": {
      "title": "Verifique seu e-mail",
      "formSubtitle": "Utilize o link enviado no seu e-mail",
      "resendButton": "Não recebeu um link? Reenviar",
      "verifiedTransferable": {
        "title": "E-mail verificado",
        "subtitle": "Volte à aba original para continuar"
      },
      "expired": {
        "title": "Este link de verificação expirou",
        "subtitle": "Retorne para a aba original para continuar"
      },
      "failed": {
        "title": "Este link de verificação é inválido",
        "subtitle": "Retorne para a aba original para continuar"
      },
      "clientMismatch": {
        "title": "Link de verificação é inválido para este dispositivo",
        "subtitle": "Para continuar, abra o link de verificação no mesmo dispositivo e navegador em que iniciou o login"
      }
    },
    "emailLinkMfa": {
      "title": "Verifique seu e-mail",
      "formSubtitle": "Use o link de verificação enviado para o seu e-mail",
      "resendButton": "Não recebeu o link? Reenviar"
    },
    "passkey": {
      "title": "Use sua chave de acesso.",
      "subtitle": "Usar sua chave de acesso confirma a sua identidade. Seu dispositivo pode solicitar sua impressão digital, reconhecimento facial ou PIN."
    },
    "forgotPassword": {
      "title": "Redefinir senha",
      "subtitle_email": "Primeiro, digite o código enviado para seu e-mail",
      "subtitle_phone": "Primeiro, digite o código enviado para seu telefone",
      "formTitle": "Código de redefinição de senha",
      "resendButton": "Não recebeu um código? Reenviar"
    },
    "resetPassword": {
      "title": "Redefinir Senha",
      "formButtonPrimary": "Redefinir Senha",
      "requiredMessage": "Por razões de segurança, é necessário redefinir sua senha."
    },
    "protectCheck": {
      "title": "Verificando sua solicitação",
      "subtitle": "Aguarde enquanto verificamos sua solicitação.",
      "retryButton": "Tentar novamente"
    },
    "noAvailableMethods": {
      "title": "Não foi possível fazer login"
    }
  },
  "formFieldLabel__emailAddress": "Seu e-mail",
  "formFieldLabel__password": "Senha",
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
    "signOut": "Sair",
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
  "formFieldLabel__emailAddress_username": "E-mail ou nome de usuário",
  "formFieldLabel__phoneNumber": "Telefone",
  "formFieldLabel__username": "Nome de usuário",
  "formFieldLabel__backupCode": "Código de backup",
  "formFieldAction__forgotPassword": "Esqueceu a senha?",
  "formButtonPrimary__verify": "Verificar",
  "socialButtonsBlockButton": "Continuar com {{provider|titleize}}",
  "dividerText": "ou",
  "backButton": "Voltar",
  "maintenanceMode": "Estamos em manutenção, mas não se preocupe, não deve levar mais do que alguns minutos",
  "taskSetupMfa": {
    "badge": "Configuração da verificação em duas etapas"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Escolha uma organização"
    }
  },
  "taskResetPassword": {
    "title": "Redefinir sua senha"
  },
  "formFieldLabel__newPassword": "Nova senha",
  "formFieldLabel__confirmPassword": "Confirmar senha",
  "formFieldLabel__signOutOfOtherSessions": "Desconectar de todos os outros dispositivos",
  "formFieldError__notMatchingPasswords": "Senhas não conferem."
};

export default TEXTS;
