/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "ja-JP",
  "signIn": {
    "start": {
      "subtitle": "お帰りなさい！続行するにはサインインしてください",
      "actionText": "アカウントをお持ちでないですか？",
      "actionLink": "サインアップ",
      "title": "{{applicationName}} にサインイン",
      "actionLink__use_passkey": "代わりにパスキーを使用"
    },
    "password": {
      "actionLink": "別の方法を使用"
    },
    "newDeviceVerificationNotice": "新しいデバイスからサインインしています。アカウントのセキュリティを保つため、確認をお願いしています。",
    "totpMfa": {
      "title": "二段階認証",
      "subtitle": "続行するには、認証アプリで生成された検証コードを入力してください",
      "formTitle": "検証コード"
    },
    "backupCodeMfa": {
      "title": "バックアップコードを入力",
      "subtitle": "バックアップコードは、二段階認証の設定時に受け取ったものです"
    },
    "phoneCode": {
      "title": "電話を確認してください",
      "subtitle": "{{applicationName}} へ進む",
      "formTitle": "検証コード",
      "resendButton": "コードを再送信"
    },
    "phoneCodeMfa": {
      "title": "電話を確認してください",
      "subtitle": "続行するには、電話に送信された検証コードを入力してください",
      "resendButton": "コードを再送信"
    },
    "emailCode": {
      "title": "メールを確認",
      "subtitle": "{{applicationName}} へ進む",
      "formTitle": "検証コード",
      "resendButton": "コードを再送信"
    },
    "emailCodeMfa": {
      "title": "メールを確認",
      "subtitle": "{{applicationName}} へ進む",
      "resendButton": "コードが届いていませんか？再送信"
    },
    "alternativeMethods": {
      "title": "別の方法を使用",
      "subtitle": "問題が発生していますか？これらの方法を使用してサインインすることができます。",
      "blockButton__totp": "認証アプリを使用する",
      "blockButton__backupCode": "バックアップコードを使用する",
      "blockButton__phoneCode": "{{identifier}}にSMSコードを送信",
      "blockButton__emailCode": "{{identifier}}にメールコードを送信",
      "blockButton__emailLink": "{{identifier}}にメールリンクを送信",
      "blockButton__passkey": "パスキーでサインインする",
      "blockButton__password": "パスワードでサインインする",
      "getHelp": {
        "blockButton__emailSupport": "メールサポート"
      }
    },
    "enterpriseSSO": {
      "formButtonPrimary": "SSOで続ける"
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "パスワードをリセット",
      "title": "パスワードをお忘れですか？",
      "label__alternativeMethods": "または、別の方法でサインインしてください。"
    },
    "emailLink": {
      "title": "メールを確認",
      "formSubtitle": "メールに送信された検証リンクを使用してください",
      "resendButton": "リンクを再送信",
      "verifiedTransferable": {
        "title": "メールアドレスを確認しました",
        "subtitle": "元のタブに戻って続行してください"
      },
      "expired": {
        "title": "この検証リンクは期限切れです",
        "subtitle": "元のタブに戻って続行してください。"
      },
      "failed": {
        "title": "この検証リンクは無効です",
        "subtitle": "元のタブに戻って続行してください。"
      },
      "clientMismatch": {
        "title": "このデバイスでは検証リンクが無効です",
        "subtitle": "続行するには、サインインを開始したデバイスとブラウザで検証リンクを開いてください"
      }
    },
    "emailLinkMfa": {
      "title": "メールを確認してください",
      "formSubtitle": "メールに送信された確認リンクを使用してください",
      "resendButton": "リンクが届いていませんか？再送信"
    },
    "passkey": {
      "title": "パスキーを使用する",
      "subtitle": "パスキーを使用すると、ご本人であることを確認できます。デバイスから指紋認証、顔認証、または画面ロックの解除を求められる場合があります。"
    },
    "forgotPassword": {
      "title": "パスワードをリセット",
      "subtitle_email": "まず、メールアドレスに送信されたコードを入力してください",
      "subtitle_phone": "まず、電話に送信されたコードを入力してください",
      "formTitle": "パスワードリセットコード",
      "resendButton": "コードを再送信"
    },
    "resetPassword": {
      "title": "パスワードをリセット",
      "formButtonPrimary": "パスワードをリセット",
      "requiredMessage": "セキュリティ上の理由から、パスワードのリセットが必要です。"
    },
    "protectCheck": {
      "title": "リクエストを確認しています",
      "subtitle": "リクエストを確認しています。しばらくお待ちください。",
      "retryButton": "再試行"
    },
    "noAvailableMethods": {
      "title": "サインインできません"
    }
  },
  "formFieldLabel__emailAddress": "メールアドレス",
  "formFieldLabel__password": "パスワード",
  "formButtonPrimary": "続ける",
  "clerkMfaSignIn": {
    "title": "サインイン",
    "retry": "再試行",
    "emailAddress_phoneNumber": "メールアドレスまたは電話番号",
    "phoneNumber_username": "電話番号またはユーザー名",
    "emailAddress_phoneNumber_username": "メールアドレス、電話番号またはユーザー名",
    "showPassword": "パスワードを表示",
    "capsLock": "Caps Lock がオンです。",
    "codeHint": "6桁の数字。最後の1桁で確認が始まります",
    "sentAgain": "再送信しました。",
    "codeExpired": "このコードは期限切れです。新しいコードを送信してください。",
    "isBackupCode": "このコードはバックアップコードです",
    "signingInAs": "{{identifier}} としてサインイン中",
    "startOver": "最初からやり直す",
    "signedInTitle": "サインインしました",
    "signedInAs": "{{identifier}} としてサインインしています",
    "signOut": "サインアウト",
    "signsInWith": "このアカウントは{{strategies}}でサインインしますが、このフォームでは利用できません。",
    "taskTitle": "あと1ステップ",
    "task": "続行するには、アカウントにもう1つの手順が必要です。",
    "strategy": {
      "password": "パスワード",
      "passkey": "パスキー",
      "phone_code": "SMSコード",
      "email_code": "メールのコード",
      "email_link": "メールのリンク",
      "totp": "認証アプリ",
      "backup_code": "バックアップコード",
      "ticket": "招待",
      "enterprise_sso": "シングルサインオン",
      "saml": "シングルサインオン"
    },
    "reload": "ページを再読み込み",
    "tryAgainIn": "{{time}}後に再試行できます"
  },
  "unstable__errors": {
    "clerk_load_failed": "サインインを読み込めませんでした。接続を確認して再試行するか、ページを再読み込みしてください。"
  },
  "formFieldLabel__emailAddress_username": "メールアドレスまたはユーザー名",
  "formFieldLabel__phoneNumber": "電話番号",
  "formFieldLabel__username": "ユーザー名",
  "formFieldLabel__backupCode": "バックアップコード",
  "formFieldAction__forgotPassword": "パスワードをお忘れですか？",
  "formButtonPrimary__verify": "確認する",
  "socialButtonsBlockButton": "{{provider|titleize}}で続ける",
  "dividerText": "または",
  "backButton": "戻る",
  "maintenanceMode": "現在メンテナンス中です。数分程度で完了する予定ですので、そのままお待ちください。",
  "taskSetupMfa": {
    "badge": "二段階認証の設定"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "組織を選択"
    }
  },
  "taskResetPassword": {
    "title": "パスワードをリセット"
  },
  "formFieldLabel__newPassword": "新しいパスワード",
  "formFieldLabel__confirmPassword": "パスワードの確認",
  "formFieldLabel__signOutOfOtherSessions": "他の全てのデバイスからサインアウト",
  "formFieldError__notMatchingPasswords": "パスワードが一致しません。"
};

export default TEXTS;
