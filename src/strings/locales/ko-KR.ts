/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "ko-KR",
  "signIn": {
    "start": {
      "subtitle": "환영해요! 계속하려면 로그인해 주세요",
      "actionText": "계정이 없으신가요?",
      "actionLink": "회원가입",
      "title": "{{applicationName}}에 로그인",
      "actionLink__use_passkey": "패스키 사용하기"
    },
    "password": {
      "actionLink": "다른 방법 사용하기"
    },
    "newDeviceVerificationNotice": "새로운 기기에서 로그인 중이에요. 계정 보안을 위해 확인을 요청하고 있어요.",
    "totpMfa": {
      "title": "2단계 인증",
      "subtitle": "계속하려면 인증 앱에서 생성된 인증 코드를 입력하세요",
      "formTitle": "인증 코드"
    },
    "backupCodeMfa": {
      "title": "백업 코드 입력",
      "subtitle": "백업 코드는 2단계 인증을 설정할 때 받은 코드예요"
    },
    "phoneCode": {
      "title": "휴대폰 확인",
      "subtitle": "{{applicationName}}로 계속하려면",
      "formTitle": "인증 코드",
      "resendButton": "코드 다시 보내기"
    },
    "phoneCodeMfa": {
      "title": "휴대폰 확인",
      "subtitle": "계속하려면 휴대폰으로 전송된 인증 코드를 입력하세요",
      "resendButton": "코드 다시 보내기"
    },
    "emailCode": {
      "title": "이메일을 확인하세요",
      "subtitle": "{{applicationName}}로 계속하려면",
      "formTitle": "인증 코드",
      "resendButton": "코드 재전송"
    },
    "emailCodeMfa": {
      "title": "이메일을 확인하세요",
      "subtitle": "{{applicationName}}로 계속하려면",
      "resendButton": "코드를 받지 못하셨나요? 다시 보내기"
    },
    "alternativeMethods": {
      "title": "다른 방법 사용하기",
      "subtitle": "문제가 있나요? 다른 방법으로 로그인할 수 있어요.",
      "blockButton__totp": "인증 앱 사용하기",
      "blockButton__backupCode": "백업 코드 사용하기",
      "blockButton__phoneCode": "{{identifier}}로 SMS 코드 보내기",
      "blockButton__emailCode": "{{identifier}}로 이메일 코드 보내기",
      "blockButton__emailLink": "{{identifier}}로 이메일 링크 보내기",
      "blockButton__passkey": "패스키로 로그인",
      "blockButton__password": "비밀번호로 로그인",
      "getHelp": {
        "blockButton__emailSupport": "이메일 지원"
      }
    },
    "enterpriseSSO": {
      "formButtonPrimary": "SSO로 계속하기"
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "비밀번호 재설정",
      "title": "비밀번호를 잊으셨나요?",
      "label__alternativeMethods": "또는 다른 방법으로 로그인"
    },
    "emailLink": {
      "title": "이메일을 확인하세요",
      "formSubtitle": "이메일로 전송된 인증 링크를 사용하세요",
      "resendButton": "링크 재전송",
      "verifiedTransferable": {
        "title": "이메일이 확인됐어요",
        "subtitle": "계속하려면 원래 탭으로 돌아가세요"
      },
      "expired": {
        "title": "이 인증 링크는 만료됐어요",
        "subtitle": "계속하려면 원래 탭으로 돌아가세요."
      },
      "failed": {
        "title": "이 인증 링크는 유효하지 않아요",
        "subtitle": "계속하려면 원래 탭으로 돌아가세요."
      },
      "clientMismatch": {
        "title": "이 기기에서는 인증 링크를 사용할 수 없어요",
        "subtitle": "계속하려면 로그인 시작한 기기와 브라우저에서 링크를 열어 주세요."
      }
    },
    "emailLinkMfa": {
      "title": "이메일을 확인하세요",
      "formSubtitle": "이메일로 전송된 확인 링크를 사용하세요",
      "resendButton": "링크를 받지 못하셨나요? 다시 보내기"
    },
    "passkey": {
      "title": "패스키 사용",
      "subtitle": "패스키로 로그인하면 본인 확인이 돼요. 기기에서 지문, 얼굴 또는 화면 잠금을 요청할 수 있어요."
    },
    "forgotPassword": {
      "title": "비밀번호 재설정",
      "subtitle_email": "먼저 이메일로 전송된 코드를 입력하세요",
      "subtitle_phone": "먼저 휴대폰으로 전송된 코드를 입력하세요",
      "formTitle": "비밀번호 재설정 코드",
      "resendButton": "코드 재전송"
    },
    "resetPassword": {
      "title": "비밀번호 재설정",
      "formButtonPrimary": "비밀번호 재설정",
      "requiredMessage": "보안을 위해 비밀번호를 재설정해야 해요."
    },
    "protectCheck": {
      "title": "요청 확인 중",
      "subtitle": "요청을 확인하는 동안 잠시 기다려 주세요.",
      "retryButton": "다시 시도"
    },
    "noAvailableMethods": {
      "title": "로그인할 수 없어요"
    }
  },
  "formFieldLabel__emailAddress": "이메일 주소",
  "formFieldLabel__password": "비밀번호",
  "formButtonPrimary": "계속",
  "clerkMfaSignIn": {
    "title": "로그인하기",
    "retry": "다시 시도",
    "emailAddress_phoneNumber": "이메일 주소 또는 휴대폰 번호",
    "phoneNumber_username": "휴대폰 번호 또는 아이디",
    "emailAddress_phoneNumber_username": "이메일 주소, 휴대폰 번호 또는 아이디",
    "showPassword": "비밀번호 표시",
    "capsLock": "Caps Lock이 켜져 있어요.",
    "codeHint": "숫자 6자리. 마지막 숫자를 입력하면 확인합니다",
    "sentAgain": "다시 보냈습니다.",
    "codeExpired": "이 코드는 만료됐어요. 새 코드를 보내 주세요.",
    "isBackupCode": "이 코드는 백업 코드예요",
    "signingInAs": "{{identifier}} 계정으로 로그인 중",
    "startOver": "처음부터 다시",
    "signedInTitle": "로그인했어요",
    "signedInAs": "{{identifier}} 계정으로 로그인됨",
    "signOut": "로그아웃",
    "signsInWith": "이 계정의 로그인 방법은 {{strategies}}인데, 이 양식에서는 사용할 수 없어요.",
    "taskTitle": "한 단계 더",
    "task": "계속하려면 계정에 한 단계가 더 필요해요.",
    "strategy": {
      "password": "비밀번호",
      "passkey": "패스키",
      "phone_code": "SMS 코드",
      "email_code": "이메일 코드",
      "email_link": "이메일 링크",
      "totp": "인증 앱",
      "backup_code": "백업 코드",
      "ticket": "초대",
      "enterprise_sso": "싱글 사인온",
      "saml": "싱글 사인온"
    },
    "reload": "페이지 새로고침",
    "tryAgainIn": "{{time}} 후에 다시 시도"
  },
  "unstable__errors": {
    "clerk_load_failed": "로그인을 불러올 수 없어요. 연결을 확인한 뒤 다시 시도하거나 페이지를 새로고침해 주세요."
  },
  "formFieldLabel__emailAddress_username": "이메일 주소 혹은 아이디",
  "formFieldLabel__phoneNumber": "휴대폰 번호",
  "formFieldLabel__username": "아이디",
  "formFieldLabel__backupCode": "백업 코드",
  "formFieldAction__forgotPassword": "비밀번호를 잊으셨나요?",
  "formButtonPrimary__verify": "확인하기",
  "socialButtonsBlockButton": "{{provider|titleize}}로 계속하기",
  "dividerText": "또는",
  "backButton": "돌아가기",
  "maintenanceMode": "지금 점검 중이에요. 걱정 마세요, 몇 분이면 끝날 거예요.",
  "taskSetupMfa": {
    "badge": "2단계 인증 설정"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "조직 선택"
    }
  },
  "taskResetPassword": {
    "title": "비밀번호 재설정"
  },
  "formFieldLabel__newPassword": "새 비밀번호",
  "formFieldLabel__confirmPassword": "비밀번호 확인",
  "formFieldLabel__signOutOfOtherSessions": "다른 모든 기기에서 로그아웃",
  "formFieldError__notMatchingPasswords": "비밀번호가 일치하지 않아요."
};

export default TEXTS;
