/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Ваш пароль павінен утрымліваць",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} або больш сімвалаў",
  "unstable__errors.passwordComplexity.maximumLength": "менш за {{length}} сімвалаў",
  "unstable__errors.passwordComplexity.requireLowercase": "літару ў ніжнім рэгістры",
  "unstable__errors.passwordComplexity.requireUppercase": "літару ў верхнім рэгістры",
  "unstable__errors.passwordComplexity.requireNumbers": "лічбу",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "спецыяльны сімвал",
  "unstable__errors.zxcvbn.notEnough": "Ваш пароль недастаткова надзейны.",
  "unstable__errors.zxcvbn.couldBeStronger": "Ваш пароль падыходзіць, але мог бы быць надзейнейшым. Паспрабуйце дадаць больш сімвалаў.",
  "unstable__errors.zxcvbn.goodPassword": "Добрая праца. Гэта выдатны пароль.",
  "unstable__errors.form_identifier_not_found": "Мы не знойдзем акаўнта з такімі данымі.",
  "unstable__errors.form_password_incorrect": "Невірны пароль.",
  "unstable__errors.form_password_validation_failed": "Неверагодны пароль",
  "unstable__errors.form_password_or_identifier_incorrect": "Пароль або адрас электроннай пошты няправільны. Паспрабуйце яшчэ раз або выкарыстоўвайце іншы метад.",
  "unstable__errors.form_password_length_too_short": "Пароль занадта кароткі.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Ваш пароль перавышае максімальна дапушчальнае колькасць байтаў, скараціце яго або выдаліце некаторыя спецыяльныя сімвалы.",
  "unstable__errors.form_password_not_strong_enough": "Ваш пароль недастаткова надзейны.",
  "unstable__errors.form_code_incorrect": "Невядомы код. Пераканайцеся, што вы ўвялі правільны код.",
  "unstable__errors.form_param_nil": "Гэта поле абавязковае.",
  "unstable__errors.form_param_value_invalid": "Невядомы або недапушчальны значэнне.",
  "unstable__errors.passkey_retrieval_cancelled": "Атрыманне passkey было адмоўлена.",
  "unstable__errors.passkey_not_supported": "Passkey не падтрымліваецца на гэтай платформе.",
  "unstable__errors.form_password_pwned": "Гэты пароль быў узламаны і не можа быць выкарыстаны, паспрабуйце іншы пароль.",
  "unstable__errors.form_password_pwned__sign_in": "Гэты пароль быў узламаны, калі ласка, абярыце іншы.",
  "unstable__errors.session_exists": "Вы ўжо ўвайшлі.",
  "unstable__errors.captcha_invalid": "Рэгістрацыя не ўдалася з-за памылак бяспекі. Калі ласка, абнавіце старонку, каб паспрабаваць яшчэ раз, або звяжыцеся са службай падтрымкі для атрымання дапамогі.",
  "unstable__errors.captcha_unavailable": "Рэгістрацыя не ўдалася з-за памылак праверкі ботаў. Калі ласка, абнавіце старонку, каб паспрабаваць яшчэ раз або звяжыцеся са службай падтрымкі для атрымання дапамогі."
};

export default TEXTS;
