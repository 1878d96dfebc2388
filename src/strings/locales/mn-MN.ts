/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "mn-MN",
  "signIn": {
    "start": {
      "subtitle": "Тавтай морил! Үргэлжлүүлэхийн тулд нэвтэрнэ үү",
      "actionText": "Бүртгэлгүй юу?",
      "actionLink": "Бүртгүүлэх",
      "title": "{{applicationName}} руу нэвтрэх",
      "actionLink__use_passkey": "Passkey ашиглах"
    },
    "password": {
      "actionLink": "Өөр аргыг ашигла"
    },
    "newDeviceVerificationNotice": "Та шинэ төхөөрөмжөөс нэвтэрч байна. Бид таны дансыг аюулгүй байлгахын тулд баталгаажуулалт хүсч байна.",
    "totpMfa": {
      "title": "Two-step баталгаажуулалт",
      "subtitle": "Үргэлжлүүлэхийн тулд authenticator апп-аар үүсгэсэн баталгаажуулах кодыг оруулна уу",
      "formTitle": "Баталгаажуулах код"
    },
    "backupCodeMfa": {
      "title": "Нөөц код оруулна уу",
      "subtitle": "Таны нөөц код нь хоёр шатлалт баталгаажуулалтыг тохируулах үед авсан код юм."
    },
    "phoneCode": {
      "title": "Утсаа шалгана уу",
      "subtitle": "{{applicationName}} руу үргэлжлүүлэхийн тулд",
      "formTitle": "Баталгаажуулах код",
      "resendButton": "Код хүлээж аваагүй юу? Дахин илгээх"
    },
    "phoneCodeMfa": {
      "title": "Утсаа шалгана уу",
      "subtitle": "Үргэлжлүүлэхийн тулд утсандаа илгээсэн баталгаажуулах кодыг оруулна уу",
      "resendButton": "Код хүлээж аваагүй юу? Дахин илгээх"
    },
    "emailCode": {
      "title": "Имэйлээ шалгана уу",
      "subtitle": "{{applicationName}} руу үргэлжлүүлэхийн тулд",
      "formTitle": "Баталгаажуулах код",
      "resendButton": "Код хүлээж аваагүй юу? Дахин илгээх"
    },
    "emailCodeMfa": {
      "title": "Имэйлээ шалгана уу",
      "subtitle": "{{applicationName}} руу үргэлжлүүлэхийн тулд",
      "resendButton": "Код хүлээж аваагүй юу? Дахин илгээх"
    },
    "alternativeMethods": {
      "title": "Өөр аргыг ашигла",
      "subtitle": "Асуудалтай тулгарч байна уу? Та нэвтрэхийн тулд эдгээр аргуудын аль нэгийг ашиглаж болно.",
      "blockButton__totp": "Authenticator програмаа ашиглана уу",
      "blockButton__backupCode": "Нөөц код ашиглана уу",
      "blockButton__phoneCode": "{{identifier}} руу SMS илгээх",
      "blockButton__emailCode": "{{identifier}} имэйлруу код илгээх",
      "blockButton__emailLink": "{{identifier}} имэйлруу холбоос силгээх",
      "blockButton__passkey": "Passkey-р нэвтэрнэ үү",
      "blockButton__password": "Нууц үгээрээ нэвтэрнэ үү",
      "getHelp": {
        "blockButton__emailSupport": "Имэйлийн дэмжлэг"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Нууц үг шинэчлэх",
      "title": "Нууц үгээ мартсан?",
      "label__alternativeMethods": "Эсвэл өөр аргаар нэвтэрнэ үү"
    },
    "emailLink": {
      "title": "Имэйлээ шалгана уу",
      "formSubtitle": "Таны имэйл рүү илгээсэн баталгаажуулах холбоосыг ашиглана уу",
      "resendButton": "Холбоос хүлээж аваагүй юу? Дахин илгээх",
      "expired": {
        "title": "Энэ баталгаажуулах холбоосын хугацаа дууссан",
        "subtitle": "Үргэлжлүүлэхийн тулд анхны таб руу буцна уу."
      },
      "failed": {
        "title": "Энэ баталгаажуулах холбоос хүчингүй байна",
        "subtitle": "Үргэлжлүүлэхийн тулд анхны таб руу буцна уу."
      }
    },
    "emailLinkMfa": {
      "title": "Имэйлээ шалгана уу",
      "formSubtitle": "Имэйлдээ илгээсэн баталгаажуулах холбоосыг ашиглана уу",
      "resendButton": "Холбоос хүлээн авсангүй? Дахин илгээх"
    },
    "passkey": {
      "title": "Passkey ашиглана уу",
      "subtitle": "Passkey-ээ ашигласнаар таныг мөн болохыг баталгаажуулна. Таны төхөөрөмж хурууны хээ, нүүр эсвэл дэлгэцийн түгжээг асууж магадгүй."
    },
    "forgotPassword": {
      "title": "Нууц үг шинэчлэх",
      "subtitle_email": "Эхлээд таны имэйл ID руу илгээсэн кодыг оруулна уу",
      "subtitle_phone": "Эхлээд утсандаа илгээсэн кодыг оруулна уу",
      "formTitle": "Нууц үг шинэчлэх код",
      "resendButton": "Код хүлээж аваагүй юу? Дахин илгээх"
    },
    "resetPassword": {
      "title": "Шинэ нууц үг тохируулна уу",
      "formButtonPrimary": "Нууц үг сэргээх",
      "requiredMessage": "Аюулгүй байдлын үүднээс нууц үгээ шинэчлэх шаардлагатай."
    },
    "noAvailableMethods": {
      "title": "Нэвтрэх боломжгүй"
    }
  },
  "formFieldLabel__emailAddress": "Имэйл хаяг",
  "formFieldLabel__password": "Нууц үг",
  "formButtonPrimary": "Үргэлжлүүлэх",
  "clerkMfaSignIn": {
    "title": "Нэвтрэх",
    "signOut": "Гарах"
  },
  "formFieldLabel__emailAddress_username": "Имэйл хаяг эсвэл хэрэглэгчийн нэр",
  "formFieldLabel__phoneNumber": "Утасны дугаар",
  "formFieldLabel__username": "Хэрэглэгчийн нэр",
  "formFieldLabel__backupCode": "Нөөц код",
  "formFieldAction__forgotPassword": "Нууц үгээ мартсан?",
  "formButtonPrimary__verify": "Баталгаажуулах",
  "socialButtonsBlockButton": "{{provider|titleize}}-р үргэлжлүүлэх",
  "dividerText": "эсвэл",
  "backButton": "Буцах",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Байгууллага сонгох"
    }
  },
  "taskResetPassword": {
    "title": "Нууц үг шинэчлэх"
  },
  "formFieldLabel__newPassword": "Шинэ нууц үг",
  "formFieldLabel__confirmPassword": "Нууц үгээ баталгаажуулна уу",
  "formFieldLabel__signOutOfOtherSessions": "Бусад бүх төхөөрөмжөөс гарах",
  "formFieldError__notMatchingPasswords": "Нууц үг таарахгүй байна."
};

export default TEXTS;
