/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "th-TH",
  "signIn": {
    "start": {
      "subtitle": "ยินดีต้อนรับกลับ! โปรดเข้าสู่ระบบเพื่อดำเนินการต่อ",
      "actionText": "ไม่มีบัญชี?",
      "actionLink": "สมัครสมาชิก",
      "title": "เข้าสู่ระบบ {{applicationName}}",
      "actionLink__use_passkey": "ใช้พาสคีย์แทน"
    },
    "password": {
      "actionLink": "ใช้วิธีอื่น"
    },
    "newDeviceVerificationNotice": "คุณกำลังเข้าสู่ระบบจากอุปกรณ์ใหม่ เรากำลังขอการยืนยันเพื่อรักษาความปลอดภัยของบัญชีของคุณ",
    "totpMfa": {
      "title": "การยืนยันตัวตนสองขั้นตอน",
      "subtitle": "เพื่อดำเนินการต่อ โปรดใส่รหัสยืนยันที่สร้างโดยแอป Authenticator ของคุณ",
      "formTitle": "รหัสยืนยัน"
    },
    "backupCodeMfa": {
      "title": "ใส่รหัสสำรอง",
      "subtitle": "รหัสสำรองของคุณคือรหัสที่คุณได้รับเมื่อตั้งค่าการยืนยันตัวตนสองขั้นตอน"
    },
    "phoneCode": {
      "title": "ตรวจสอบโทรศัพท์ของคุณ",
      "subtitle": "เพื่อดำเนินการต่อไปยัง {{applicationName}}",
      "formTitle": "รหัสยืนยัน",
      "resendButton": "ไม่ได้รับรหัส? ส่งใหม่"
    },
    "phoneCodeMfa": {
      "title": "ตรวจสอบโทรศัพท์ของคุณ",
      "subtitle": "เพื่อดำเนินการต่อ โปรดใส่รหัสยืนยันที่ส่งไปยังโทรศัพท์ของคุณ",
      "resendButton": "ไม่ได้รับรหัส? ส่งใหม่"
    },
    "emailCode": {
      "title": "ตรวจสอบอีเมลของคุณ",
      "subtitle": "เพื่อดำเนินการต่อไปยัง {{applicationName}}",
      "formTitle": "รหัสยืนยัน",
      "resendButton": "ไม่ได้รับรหัส? ส่งใหม่"
    },
    "emailCodeMfa": {
      "title": "ตรวจสอบอีเมลของคุณ",
      "subtitle": "เพื่อดำเนินการต่อไปยัง {{applicationName}}",
      "resendButton": "ไม่ได้รับรหัส? ส่งใหม่"
    },
    "alternativeMethods": {
      "title": "ใช้วิธีอื่น",
      "subtitle": "พบปัญหา? คุณสามารถใช้วิธีใดก็ได้จากวิธีเหล่านี้เพื่อเข้าสู่ระบบ",
      "blockButton__totp": "ใช้แอป Authenticator ของคุณ",
      "blockButton__backupCode": "ใช้รหัสสำรอง",
      "blockButton__phoneCode": "ส่ง SMS รหัสไปยัง {{identifier}}",
      "blockButton__emailCode": "ส่งรหัสทางอีเมลไปยัง {{identifier}}",
      "blockButton__emailLink": "ส่งลิงก์ทางอีเมลไปยัง {{identifier}}",
      "blockButton__passkey": "เข้าสู่ระบบด้วยพาสคีย์ของคุณ",
      "blockButton__password": "เข้าสู่ระบบด้วยรหัสผ่านของคุณ",
      "getHelp": {
        "blockButton__emailSupport": "อีเมลฝ่ายสนับสนุน"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "รีเซ็ตรหัสผ่านของคุณ",
      "title": "ลืมรหัสผ่าน?",
      "label__alternativeMethods": "หรือ เข้าสู่ระบบด้วยวิธีอื่น"
    },
    "emailLink": {
      "title": "ตรวจสอบอีเมลของคุณ",
      "formSubtitle": "ใช้ลิงก์ยืนยันที่ส่งไปยังอีเมลของคุณ",
      "resendButton": "ไม่ได้รับลิงก์? ส่งใหม่",
      "expired": {
        "title": "ลิงก์ยืนยันนี้หมดอายุแล้ว",
        "subtitle": "กลับไปยังแท็บเดิมเพื่อดำเนินการต่อ"
      },
      "failed": {
        "title": "ลิงก์ยืนยันนี้ไม่ถูกต้อง",
        "subtitle": "กลับไปยังแท็บเดิมเพื่อดำเนินการต่อ"
      },
      "clientMismatch": {
        "title": "ลิงก์ยืนยันไม่ถูกต้องสำหรับอุปกรณ์นี้",
        "subtitle": "เพื่อดำเนินการต่อ เปิดลิงก์ยืนยันในอุปกรณ์และเบราว์เซอร์ที่คุณเริ่มต้นการเข้าสู่ระบบ"
      }
    },
    "emailLinkMfa": {
      "title": "ตรวจสอบอีเมลของคุณ",
      "formSubtitle": "ใช้ลิงก์ยืนยันที่ส่งไปยังอีเมลของคุณ",
      "resendButton": "ไม่ได้รับลิงก์? ส่งอีกครั้ง"
    },
    "passkey": {
      "title": "ใช้พาสคีย์ของคุณ",
      "subtitle": "การใช้พาสคีย์ของคุณยืนยันว่าเป็นคุณ อุปกรณ์ของคุณอาจขอลายนิ้วมือ ใบหน้า หรือการล็อคหน้าจอ"
    },
    "forgotPassword": {
      "title": "รีเซ็ตรหัสผ่าน",
      "subtitle_email": "ก่อนอื่น ใส่รหัสที่ส่งไปยังที่อยู่อีเมลของคุณ",
      "subtitle_phone": "ก่อนอื่น ใส่รหัสที่ส่งไปยังโทรศัพท์ของคุณ",
      "formTitle": "รหัสรีเซ็ตรหัสผ่าน",
      "resendButton": "ไม่ได้รับรหัส? ส่งใหม่"
    },
    "resetPassword": {
      "title": "ตั้งรหัสผ่านใหม่",
      "formButtonPrimary": "รีเซ็ตรหัสผ่าน",
      "requiredMessage": "เพื่อความปลอดภัย จำเป็นต้องรีเซ็ตรหัสผ่านของคุณ"
    },
    "noAvailableMethods": {
      "title": "ไม่สามารถเข้าสู่ระบบ"
    }
  },
  "formFieldLabel__emailAddress": "ที่อยู่อีเมล",
  "formFieldLabel__password": "รหัสผ่าน",
  "formButtonPrimary": "ดำเนินการต่อ",
  "clerkMfaSignIn": {
    "title": "เข้าสู่ระบบ",
    "signOut": "ออกจากระบบ"
  },
  "formFieldLabel__emailAddress_username": "ที่อยู่อีเมลหรือชื่อผู้ใช้",
  "formFieldLabel__phoneNumber": "หมายเลขโทรศัพท์",
  "formFieldLabel__username": "ชื่อผู้ใช้",
  "formFieldLabel__backupCode": "รหัสสำรอง",
  "formFieldAction__forgotPassword": "ลืมรหัสผ่าน?",
  "formButtonPrimary__verify": "ยืนยัน",
  "socialButtonsBlockButton": "ดำเนินการต่อด้วย {{provider|titleize}}",
  "dividerText": "หรือ",
  "backButton": "ย้อนกลับ",
  "maintenanceMode": "เรากำลังอยู่ในช่วงการบำรุงรักษาระบบ แต่ไม่ต้องกังวล ไม่น่าจะใช้เวลานานกว่าสองสามนาที",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "เลือกองค์กร"
    }
  },
  "taskResetPassword": {
    "title": "รีเซ็ตรหัสผ่านของคุณ"
  },
  "formFieldLabel__newPassword": "รหัสผ่านใหม่",
  "formFieldLabel__confirmPassword": "ยืนยันรหัสผ่าน",
  "formFieldLabel__signOutOfOtherSessions": "ออกจากระบบในอุปกรณ์อื่นทั้งหมด",
  "formFieldError__notMatchingPasswords": "รหัสผ่านไม่ตรงกัน"
};

export default TEXTS;
