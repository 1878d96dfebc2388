/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Ваш пароль павінен утрымліваць",
      "minimumLength": "{{length}} або больш сімвалаў",
      "maximumLength": "менш за {{length}} сімвалаў",
      "requireLowercase": "літару ў ніжнім рэгістры",
      "requireUppercase": "літару ў верхнім рэгістры",
      "requireNumbers": "лічбу",
      "requireSpecialCharacter": "спецыяльны сімвал"
    },
    "zxcvbn": {
      "notEnough": "Ваш пароль недастаткова надзейны.",
      "couldBeStronger": "Ваш пароль падыходзіць, але мог бы быць надзейнейшым. Паспрабуйце дадаць больш сімвалаў.",
      "goodPassword": "Добрая праца. Гэта выдатны пароль."
    },
    "form_identifier_not_found": "Мы не знойдзем акаўнта з такімі данымі.",
    "form_password_incorrect": "Невірны пароль.",
    "form_password_validation_failed": "Неверагодны пароль",
    "form_password_or_identifier_incorrect": "Пароль або адрас электроннай пошты няправільны. Паспрабуйце яшчэ раз або выкарыстоўвайце іншы метад.",
    "form_password_length_too_short": "Пароль занадта кароткі.",
    "form_password_size_in_bytes_exceeded": "Ваш пароль перавышае максімальна дапушчальнае колькасць байтаў, скараціце яго або выдаліце некаторыя спецыяльныя сімвалы.",
    "form_password_not_strong_enough": "Ваш пароль недастаткова надзейны.",
    "form_code_incorrect": "Невядомы код. Пераканайцеся, што вы ўвялі правільны код.",
    "form_param_nil": "Гэта поле абавязковае.",
    "form_param_value_invalid": "Невядомы або недапушчальны значэнне.",
    "passkey_retrieval_cancelled": "Атрыманне passkey было адмоўлена.",
    "passkey_not_supported": "Passkey не падтрымліваецца на гэтай платформе.",
    "form_password_pwned": "Гэты пароль быў узламаны і не можа быць выкарыстаны, паспрабуйце іншы пароль.",
    "form_password_pwned__sign_in": "Гэты пароль быў узламаны, калі ласка, абярыце іншы.",
    "captcha_invalid": "Рэгістрацыя не ўдалася з-за памылак бяспекі. Калі ласка, абнавіце старонку, каб паспрабаваць яшчэ раз, або звяжыцеся са службай падтрымкі для атрымання дапамогі.",
    "captcha_unavailable": "Рэгістрацыя не ўдалася з-за памылак праверкі ботаў. Калі ласка, абнавіце старонку, каб паспрабаваць яшчэ раз або звяжыцеся са службай падтрымкі для атрымання дапамогі.",
    "session_exists": "Вы ўжо ўвайшлі."
  }
};

export default TEXTS;
