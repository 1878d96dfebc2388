/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "รหัสผ่านของคุณต้องมี",
      "minimumLength": "{{length}} ตัวอักษรหรือมากกว่า",
      "maximumLength": "น้อยกว่า {{length}} ตัวอักษร",
      "requireLowercase": "ตัวอักษรพิมพ์เล็ก",
      "requireUppercase": "ตัวอักษรพิมพ์ใหญ่",
      "requireNumbers": "ตัวเลข",
      "requireSpecialCharacter": "อักขระพิเศษ"
    },
    "zxcvbn": {
      "notEnough": "รหัสผ่านของคุณไม่แข็งแกร่งพอ",
      "couldBeStronger": "รหัสผ่านของคุณใช้ได้ แต่อาจแข็งแกร่งกว่านี้ ลองเพิ่มตัวอักษรเพิ่มเติม",
      "goodPassword": "รหัสผ่านของคุณตรงตามข้อกำหนดที่จำเป็นทั้งหมด"
    },
    "form_password_or_identifier_incorrect": "รหัสผ่านหรือที่อยู่อีเมลไม่ถูกต้อง ลองอีกครั้งหรือใช้วิธีอื่น",
    "form_password_length_too_short": "รหัสผ่านของคุณสั้นเกินไป ต้องมีความยาวอย่างน้อย 8 ตัวอักษร",
    "form_password_not_strong_enough": "รหัสผ่านของคุณไม่แข็งแกร่งพอ",
    "passkey_retrieval_cancelled": "การยืนยันพาสคีย์ถูกยกเลิกหรือหมดเวลา",
    "passkey_not_supported": "พาสคีย์ไม่ได้รับการสนับสนุนในอุปกรณ์นี้",
    "form_password_pwned": "รหัสผ่านนี้ถูกพบว่าเป็นส่วนหนึ่งของรหัสผ่านที่เคยถูกโจรกรรมข้อมูลและไม่สามารถใช้ได้ โปรดลองใช้รหัสผ่านอื่นแทน",
    "form_password_pwned__sign_in": "รหัสผ่านนี้ถูกพบว่าเป็นส่วนหนึ่งของรหัสผ่านที่เคยถูกโจรกรรมข้อมูลและไม่สามารถใช้ได้ โปรดรีเซ็ตรหัสผ่านของคุณ",
    "captcha_unavailable": "การสมัครสมาชิกไม่สำเร็จเนื่องจากการตรวจสอบความปลอดถัยล้มเหลว โปรดรีเฟรชหน้าเพื่อลองใหม่หรือติดต่อฝ่ายสนับสนุนเพื่อขอความช่วยเหลือเพิ่มเติม"
  }
};

export default TEXTS;
