/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "bn-IN",
  "signIn": {
    "start": {
      "subtitle": "স্বাগতম! চালিয়ে যেতে দয়া করে সাইন ইন করুন",
      "actionText": "কোনো অ্যাকাউন্ট নেই?",
      "actionLink": "সাইন আপ করুন",
      "title": "{{applicationName}}-এ সাইন ইন করুন",
      "actionLink__use_passkey": "পরিবর্তে পাসকি ব্যবহার করুন"
    },
    "password": {
      "actionLink": "অন্য পদ্ধতি ব্যবহার করুন"
    },
    "newDeviceVerificationNotice": "আপনি একটি নতুন ডিভাইস থেকে সাইন ইন করছেন। আমরা আপনার অ্যাকাউন্ট নিরাপদ রাখতে যাচাইকরণ চাইছি।",
    "totpMfa": {
      "title": "দুই-ধাপ যাচাইকরণ",
      "subtitle": "চালিয়ে যেতে, আপনার অথেনটিকেটর অ্যাপ দ্বারা উৎপন্ন যাচাইকরণ কোড লিখুন",
      "formTitle": "যাচাইকরণ কোড"
    },
    "backupCodeMfa": {
      "title": "একটি ব্যাকআপ কোড লিখুন",
      "subtitle": "আপনার ব্যাকআপ কোড হল যেটি আপনি দুই-ধাপ যাচাইকরণ সেট আপ করার সময় পেয়েছিলেন।"
    },
    "phoneCode": {
      "title": "আপনার ফোন চেক করুন",
      "subtitle": "{{applicationName}}-এ চালিয়ে যাওয়ার জন্য",
      "formTitle": "যাচাইকরণ কোড",
      "resendButton": "কোনো কোড পাননি? পুনরায় পাঠান"
    },
    "phoneCodeMfa": {
      "title": "আপনার ফোন চেক করুন",
      "subtitle": "চালিয়ে যেতে, আপনার ফোনে পাঠানো যাচাইকরণ কোড লিখুন",
      "resendButton": "কোনো কোড পাননি? পুনরায় পাঠান"
    },
    "emailCode": {
      "title": "আপনার ইমেইল চেক করুন",
      "subtitle": "{{applicationName}}-এ চালিয়ে যাওয়ার জন্য",
      "formTitle": "যাচাইকরণ কোড",
      "resendButton": "কোনো কোড পাননি? পুনরায় পাঠান"
    },
    "emailCodeMfa": {
      "title": "আপনার ইমেইল চেক করুন",
      "subtitle": "{{applicationName}}-এ চালিয়ে যাওয়ার জন্য",
      "resendButton": "কোনো কোড পাননি? পুনরায় পাঠান"
    },
    "alternativeMethods": {
      "title": "অন্য পদ্ধতি ব্যবহার করুন",
      "subtitle": "সমস্যা হচ্ছে? সাইন ইন করতে আপনি এই পদ্ধতিগুলির যেকোনো একটি ব্যবহার করতে পারেন।",
      "blockButton__totp": "আপনার অথেনটিকেটর অ্যাপ ব্যবহার করুন",
      "blockButton__backupCode": "একটি ব্যাকআপ কোড ব্যবহার করুন",
      "blockButton__phoneCode": "{{identifier}}-এ এসএমএস কোড পাঠান",
      "blockButton__emailCode": "{{identifier}}-এ ইমেইল কোড পাঠান",
      "blockButton__emailLink": "{{identifier}}-এ ইমেইল লিংক পাঠান",
      "blockButton__passkey": "আপনার পাসকি দিয়ে সাইন ইন করুন",
      "blockButton__password": "আপনার পাসওয়ার্ড দিয়ে সাইন ইন করুন",
      "getHelp": {
        "blockButton__emailSupport": "ইমেইল সাপোর্ট"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "আপনার পাসওয়ার্ড রিসেট করুন",
      "title": "পাসওয়ার্ড ভুলে গেছেন?",
      "label__alternativeMethods": "অথবা, অন্য পদ্ধতি দিয়ে সাইন ইন করুন"
    },
    "emailLink": {
      "title": "আপনার ইমেইল চেক করুন",
      "formSubtitle": "আপনার ইমেইলে পাঠানো যাচাইকরণ লিংক ব্যবহার করুন",
      "resendButton": "কোনো লিংক পাননি? পুনরায় পাঠান",
      "expired": {
        "title": "এই যাচাইকরণ লিংকের মেয়াদ শেষ হয়ে গেছে",
        "subtitle": "চালিয়ে যেতে আসল ট্যাবে ফিরে যান।"
      },
      "failed": {
        "title": "এই যাচাইকরণ লিংক অবৈধ",
        "subtitle": "চালিয়ে যেতে আসল ট্যাবে ফিরে যান।"
      },
      "clientMismatch": {
        "title": "এই ডিভাইসের জন্য যাচাইকরণ লিংক অবৈধ",
        "subtitle": "চালিয়ে যেতে, যে ডিভাইস এবং ব্রাউজার থেকে আপনি সাইন-ইন শুরু করেছেন সেখানে যাচাইকরণ লিংক খুলুন"
      }
    },
    "emailLinkMfa": {
      "title": "আপনার ইমেইল পরীক্ষা করুন",
      "formSubtitle": "আপনার ইমেইলে পাঠানো যাচাইকরণ লিঙ্কটি ব্যবহার করুন",
      "resendButton": "লিঙ্ক পাননি? আবার পাঠান"
    },
    "passkey": {
      "title": "আপনার পাসকি ব্যবহার করুন",
      "subtitle": "আপনার পাসকি ব্যবহার করলে নিশ্চিত হয় যে এটি আপনি। আপনার ডিভাইস আপনার আঙ্গুলের ছাপ, মুখ বা স্ক্রিন লক চাইতে পারে।"
    },
    "forgotPassword": {
      "title": "পাসওয়ার্ড রিসেট করুন",
      "subtitle_email": "প্রথমে, আপনার ইমেইল ঠিকানায় পাঠানো কোড লিখুন",
      "subtitle_phone": "প্রথমে, আপনার ফোনে পাঠানো কোড লিখুন",
      "formTitle": "পাসওয়ার্ড রিসেট কোড",
      "resendButton": "কোনো কোড পাননি? পুনরায় পাঠান"
    },
    "resetPassword": {
      "title": "নতুন পাসওয়ার্ড সেট করুন",
      "formButtonPrimary": "পাসওয়ার্ড রিসেট করুন",
      "requiredMessage": "নিরাপত্তা কারণে, আপনার পাসওয়ার্ড রিসেট করা প্রয়োজন।"
    },
    "noAvailableMethods": {
      "title": "সাইন ইন করা যাচ্ছে না"
    }
  },
  "formFieldLabel__emailAddress": "ইমেইল ঠিকানা",
  "formFieldLabel__password": "পাসওয়ার্ড",
  "formButtonPrimary": "চালিয়ে যান",
  "clerkMfaSignIn": {
    "title": "সাইন ইন করুন",
    "signOut": "সাইন আউট"
  },
  "formFieldLabel__emailAddress_username": "ইমেইল ঠিকানা বা ব্যবহারকারীর নাম",
  "formFieldLabel__phoneNumber": "ফোন নম্বর",
  "formFieldLabel__username": "ব্যবহারকারীর নাম",
  "formFieldLabel__backupCode": "ব্যাকআপ কোড",
  "formFieldAction__forgotPassword": "পাসওয়ার্ড ভুলে গেছেন?",
  "formButtonPrimary__verify": "যাচাই করুন",
  "socialButtonsBlockButton": "{{provider|titleize}} দিয়ে চালিয়ে যান",
  "dividerText": "অথবা",
  "backButton": "পিছনে",
  "maintenanceMode": "আমরা বর্তমানে রক্ষণাবেক্ষণের কাজ করছি, কিন্তু চিন্তা করবেন না, এটি কয়েক মিনিটের বেশি সময় নেবে না।",
  "taskSetupMfa": {
    "badge": "দুই-ধাপ যাচাইকরণ সেটআপ"
  },
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "একটি সংগঠন নির্বাচন করুন"
    }
  },
  "taskResetPassword": {
    "title": "আপনার পাসওয়ার্ড রিসেট করুন"
  },
  "formFieldLabel__newPassword": "নতুন পাসওয়ার্ড",
  "formFieldLabel__confirmPassword": "পাসওয়ার্ড নিশ্চিত করুন",
  "formFieldLabel__signOutOfOtherSessions": "অন্য সব ডিভাইস থেকে সাইন আউট করুন",
  "formFieldError__notMatchingPasswords": "পাসওয়ার্ড মিলে না।"
};

export default TEXTS;
