/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "รหัสผ่านของคุณต้องมี",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} ตัวอักษรหรือมากกว่า",
  "unstable__errors.passwordComplexity.maximumLength": "น้อยกว่า {{length}} ตัวอักษร",
  "unstable__errors.passwordComplexity.requireLowercase": "ตัวอักษรพิมพ์เล็ก",
  "unstable__errors.passwordComplexity.requireUppercase": "ตัวอักษรพิมพ์ใหญ่",
  "unstable__errors.passwordComplexity.requireNumbers": "ตัวเลข",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "อักขระพิเศษ",
  "unstable__errors.zxcvbn.notEnough": "รหัสผ่านของคุณไม่แข็งแกร่งพอ",
  "unstable__errors.zxcvbn.couldBeStronger": "รหัสผ่านของคุณใช้ได้ แต่อาจแข็งแกร่งกว่านี้ ลองเพิ่มตัวอักษรเพิ่มเติม",
  "unstable__errors.zxcvbn.goodPassword": "รหัสผ่านของคุณตรงตามข้อกำหนดที่จำเป็นทั้งหมด",
  "unstable__errors.form_password_or_identifier_incorrect": "รหัสผ่านหรือที่อยู่อีเมลไม่ถูกต้อง ลองอีกครั้งหรือใช้วิธีอื่น",
  "unstable__errors.form_password_length_too_short": "รหัสผ่านของคุณสั้นเกินไป ต้องมีความยาวอย่างน้อย 8 ตัวอักษร",
  "unstable__errors.form_password_not_strong_enough": "รหัสผ่านของคุณไม่แข็งแกร่งพอ",
  "unstable__errors.passkey_retrieval_cancelled": "การยืนยันพาสคีย์ถูกยกเลิกหรือหมดเวลา",
  "unstable__errors.passkey_not_supported": "พาสคีย์ไม่ได้รับการสนับสนุนในอุปกรณ์นี้",
  "unstable__errors.form_password_pwned": "รหัสผ่านนี้ถูกพบว่าเป็นส่วนหนึ่งของรหัสผ่านที่เคยถูกโจรกรรมข้อมูลและไม่สามารถใช้ได้ โปรดลองใช้รหัสผ่านอื่นแทน",
  "unstable__errors.form_password_pwned__sign_in": "รหัสผ่านนี้ถูกพบว่าเป็นส่วนหนึ่งของรหัสผ่านที่เคยถูกโจรกรรมข้อมูลและไม่สามารถใช้ได้ โปรดรีเซ็ตรหัสผ่านของคุณ",
  "unstable__errors.captcha_unavailable": "การสมัครสมาชิกไม่สำเร็จเนื่องจากการตรวจสอบความปลอดถัยล้มเหลว โปรดรีเฟรชหน้าเพื่อลองใหม่หรือติดต่อฝ่ายสนับสนุนเพื่อขอความช่วยเหลือเพิ่มเติม"
};

export default TEXTS;
