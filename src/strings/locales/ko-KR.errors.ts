/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "비밀번호에는 다음이 꼭 포함돼야 해요",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} 또는 그 이상의 문자열",
  "unstable__errors.passwordComplexity.maximumLength": "{{length}} 보다 짧은 문자열",
  "unstable__errors.passwordComplexity.requireLowercase": "소문자",
  "unstable__errors.passwordComplexity.requireUppercase": "대문자",
  "unstable__errors.passwordComplexity.requireNumbers": "숫자",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "특수문자",
  "unstable__errors.zxcvbn.notEnough": "비밀번호가 충분히 안전하지 않아요.",
  "unstable__errors.zxcvbn.couldBeStronger": "비밀번호는 괜찮지만 더 강하게 만들 수 있어요. 문자를 더 추가해 보세요.",
  "unstable__errors.zxcvbn.goodPassword": "좋아요! 훌륭한 비밀번호예요.",
  "unstable__errors.form_identifier_not_found": "이 정보와 일치하는 계정을 찾을 수 없어요.",
  "unstable__errors.form_password_validation_failed": "잘못된 비밀번호",
  "unstable__errors.form_password_or_identifier_incorrect": "비밀번호 또는 이메일 주소가 올바르지 않아요. 다시 시도하거나 다른 방법을 사용해 보세요.",
  "unstable__errors.form_password_length_too_short": "비밀번호가 너무 짧아요. 최소 8자 이상이어야 해요.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "비밀번호가 허용되는 최대 바이트 수를 초과했어요. 비밀번호를 줄이거나 일부 특수 문자를 제거해 주세요.",
  "unstable__errors.form_password_not_strong_enough": "비밀번호가 충분히 안전하지 않아요.",
  "unstable__errors.form_new_password_matches_current": "새 비밀번호는 현재 비밀번호와 같을 수 없어요.",
  "unstable__errors.passkey_retrieval_cancelled": "패스키 인증이 취소되었거나 시간이 초과됐어요.",
  "unstable__errors.passkey_not_supported": "이 기기에서는 패스키를 지원하지 않아요.",
  "unstable__errors.form_password_pwned": "이 비밀번호는 유출된 기록이 있어 사용할 수 없어요. 다른 비밀번호를 사용해 주세요.",
  "unstable__errors.form_password_pwned__sign_in": "이 비밀번호는 유출된 비밀번호예요. 비밀번호를 재설정해 주세요.",
  "unstable__errors.session_exists": "이미 로그인 중이에요.",
  "unstable__errors.captcha_invalid": "보안 검증에 실패해 회원가입을 완료할 수 없어요. 페이지를 새로고침한 뒤 다시 시도하거나 지원팀에 문의해 주세요.",
  "unstable__errors.captcha_unavailable": "봇 검증에 실패해 회원가입을 완료할 수 없어요. 페이지를 새로고침한 뒤 다시 시도하거나 지원팀에 문의해 주세요."
};

export default TEXTS;
