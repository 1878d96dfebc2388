/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "আপনার পাসওয়ার্ডে অবশ্যই থাকতে হবে",
      "minimumLength": "{{length}} বা তার বেশি অক্ষর",
      "maximumLength": "{{length}} অক্ষরের কম",
      "requireLowercase": "একটি ছোট হাতের অক্ষর",
      "requireUppercase": "একটি বড় হাতের অক্ষর",
      "requireNumbers": "একটি সংখ্যা",
      "requireSpecialCharacter": "একটি বিশেষ অক্ষর"
    },
    "zxcvbn": {
      "notEnough": "আপনার পাসওয়ার্ড যথেষ্ট শক্তিশালী নয়।",
      "couldBeStronger": "আপনার পাসওয়ার্ড কাজ করে, কিন্তু আরও শক্তিশালী হতে পারে। আরও অক্ষর যোগ করার চেষ্টা করুন।",
      "goodPassword": "আপনার পাসওয়ার্ড সমস্ত প্রয়োজনীয় শর্ত পূরণ করে।"
    },
    "form_identifier_not_found": "এই শনাক্তকারী দিয়ে কোনো অ্যাকাউন্ট পাওয়া যায়নি। দয়া করে চেক করুন এবং আবার চেষ্টা করুন।",
    "form_password_incorrect": "আপনি যে পাসওয়ার্ড লিখেছেন তা ভুল। দয়া করে আবার চেষ্টা করুন।",
    "form_password_validation_failed": "ভুল পাসওয়ার্ড",
    "form_password_or_identifier_incorrect": "পাসওয়ার্ড বা ইমেইল ঠিকানা ভুল। আবার চেষ্টা করুন বা অন্য পদ্ধতি ব্যবহার করুন।",
    "form_password_length_too_short": "আপনার পাসওয়ার্ড খুব ছোট। এটি কমপক্ষে ৮ অক্ষর দীর্ঘ হতে হবে।",
    "form_password_size_in_bytes_exceeded": "আপনার পাসওয়ার্ড অনুমোদিত সর্বাধিক বাইট সংখ্যা অতিক্রম করেছে, দয়া করে এটি ছোট করুন বা কিছু বিশেষ অক্ষর সরান।",
    "form_password_not_strong_enough": "আপনার পাসওয়ার্ড যথেষ্ট শক্তিশালী নয়।",
    "form_new_password_matches_current": "নতুন পাসওয়ার্ড বর্তমান পাসওয়ার্ডের মতো হতে পারে না।",
    "form_param_nil": "এই ক্ষেত্রটি প্রয়োজনীয় এবং খালি রাখা যাবে না।",
    "form_param_format_invalid": "লেখা মানটি একটি অবৈধ ফরম্যাটে আছে। দয়া করে চেক করুন এবং সংশোধন করুন।",
    "form_param_value_invalid": "লেখা মানটি অবৈধ। দয়া করে এটি সংশোধন করুন।",
    "passkey_retrieval_cancelled": "পাসকি যাচাইকরণ বাতিল করা হয়েছে বা সময় শেষ হয়ে গেছে।",
    "passkey_not_supported": "এই ডিভাইসে পাসকি সমর্থিত নয়।",
    "form_password_pwned": "এই পাসওয়ার্ডটি একটি ডেটা লঙ্ঘনের অংশ হিসাবে পাওয়া গেছে এবং ব্যবহার করা যাবে না, দয়া করে অন্য একটি পাসওয়ার্ড ব্যবহার করুন।",
    "form_password_pwned__sign_in": "এই পাসওয়ার্ডটি একটি ডেটা লঙ্ঘনের অংশ হিসাবে পাওয়া গেছে এবং ব্যবহার করা যাবে না, দয়া করে আপনার পাসওয়ার্ড রিসেট করুন।",
    "captcha_invalid": "নিরাপত্তা যাচাইকরণ ব্যর্থ হওয়ার কারণে সাইন আপ ব্যর্থ হয়েছে। আবার চেষ্টা করতে দয়া করে পৃষ্ঠাটি রিফ্রেশ করুন বা আরও সাহায্যের জন্য সাপোর্টের সাথে যোগাযোগ করুন।",
    "captcha_unavailable": "বট যাচাইকরণ ব্যর্থ হওয়ার কারণে সাইন আপ ব্যর্থ হয়েছে। আবার চেষ্টা করতে দয়া করে পৃষ্ঠাটি রিফ্রেশ করুন বা আরও সাহায্যের জন্য সাপোর্টের সাথে যোগাযোগ করুন।"
  }
};

export default TEXTS;
