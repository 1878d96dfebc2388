/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Ÿøüř þåššŵøřð ɱüšŧ çøñŧåïñ",
      "minimumLength": "{{length}} øř ɱøřé çħåřåçŧéřš",
      "maximumLength": "ľéšš ŧħåñ {{length}} çħåřåçŧéřš",
      "requireLowercase": "å ľøŵéřçåšé ľéŧŧéř",
      "requireUppercase": "åñ üþþéřçåšé ľéŧŧéř",
      "requireNumbers": "å ñüɱƀéř",
      "requireSpecialCharacter": "å šþéçïåľ çħåřåçŧéř"
    },
    "zxcvbn": {
      "notEnough": "Ÿøüř þåššŵøřð ïš ñøŧ šŧřøñğ éñøüğħ.",
      "couldBeStronger": "Ÿøüř þåššŵøřð ŵøřķš, ƀüŧ çøüľð ƀé šŧřøñğéř. Ŧřÿ åððïñğ ɱøřé çħåřåçŧéřš.",
      "goodPassword": "Ÿøüř þåššŵøřð ɱééŧš åľľ ŧħé ñéçéššåřÿ řéʠüïřéɱéñŧš."
    },
    "form_password_length_too_short": "Ÿøüř þåššŵøřð ïš ŧøø šħøřŧ. Ïŧ ɱüšŧ ƀé åŧ ľéåšŧ 8 çħåřåçŧéřš ľøñğ.",
    "form_password_not_strong_enough": "Ÿøüř þåššŵøřð ïš ñøŧ šŧřøñğ éñøüğħ.",
    "form_password_matches_identifier": "Þåššŵøřð çåññøŧ ɱåŧçħ ÿøüř éɱåïľ åððřéšš, þħøñé ñüɱƀéř øř üšéřñåɱé. Ƒøř åççøüñŧ šåƒéŧÿ, þľéåšé üšé å ðïƒƒéřéñŧ þåššŵøřð.",
    "form_new_password_matches_current": "Ñéŵ þåššŵøřð çåññøŧ ƀé ŧħé šåɱé åš ŧħé çüřřéñŧ þåššŵøřð.",
    "oauth_access_denied": "Ÿøü ðïð ñøŧ ğřåñŧ åççéšš ŧø ÿøüř åççøüñŧ.",
    "passkey_retrieval_cancelled": "Þåššķéÿ ṽéřïƒïçåŧïøñ ŵåš çåñçéľľéð øř ŧïɱéð øüŧ.",
    "protect_check_execution_failed": "Ṽéřïƒïçåŧïøñ ðïðñ'ŧ çøɱþľéŧé. Þľéåšé ŧřÿ åğåïñ.",
    "protect_check_timed_out": "Ṽéřïƒïçåŧïøñ ðïðñ'ŧ çøɱþľéŧé ïñ ŧïɱé. Þľéåšé ŧřÿ åğåïñ.",
    "protect_check_script_load_failed": "Çøüľðñ'ŧ ľøåð ṽéřïƒïçåŧïøñ. Ŧħïš ɱåÿ ƀé çåüšéð ƀÿ å ñéŧŵøřķ ïššüé øř å Çøñŧéñŧ Šéçüřïŧÿ Þøľïçÿ ŧħåŧ ƀľøçķš ŧħé ṽéřïƒïçåŧïøñ šçřïþŧ. Þľéåšé ŧřÿ åğåïñ øř çøñŧåçŧ šüþþøřŧ.",
    "passkey_not_supported": "Þåššķéÿš åřé ñøŧ šüþþøřŧéð øñ ŧħïš ðéṽïçé.",
    "form_password_pwned": "Ŧħïš þåššŵøřð ħåš ƀééñ ƒøüñð åš þåřŧ øƒ å ƀřéåçħ åñð çåñ ñøŧ ƀé üšéð, þľéåšé ŧřÿ åñøŧħéř þåššŵøřð ïñšŧéåð.",
    "form_password_pwned__sign_in": "Ŧħïš þåššŵøřð ħåš ƀééñ ƒøüñð åš þåřŧ øƒ å ƀřéåçħ åñð çåñ ñøŧ ƀé üšéð, þľéåšé řéšéŧ ÿøüř þåššŵøřð.",
    "action_blocked": "Ŧħïš åçŧïøñ çøüľðñ'ŧ ƀé çøɱþľéŧéð. Þľéåšé ŧřÿ åğåïñ ľåŧéř øř çøñŧåçŧ šüþþøřŧ ïƒ ŧħïš þéřšïšŧš.",
    "captcha_unavailable": "Šïğñ üþ üñšüççéššƒüľ ðüé ŧø ƒåïľéð ƀøŧ ṽåľïðåŧïøñ. Þľéåšé řéƒřéšħ ŧħé þåğé ŧø ŧřÿ åğåïñ øř řéåçħ øüŧ ŧø šüþþøřŧ ƒøř ɱøřé åššïšŧåñçé.",
    "protect_check_invalid_sdk_url": "Ṽéřïƒïçåŧïøñ çøüľðñ'ŧ šŧåřŧ. Þľéåšé çøñŧåçŧ šüþþøřŧ.",
    "protect_check_invalid_script": "Çøüľðñ'ŧ ľøåð ṽéřïƒïçåŧïøñ. Þľéåšé çøñŧåçŧ šüþþøřŧ ïƒ ŧħïš þéřšïšŧš.",
    "protect_check_unsupported_environment": "Ṽéřïƒïçåŧïøñ ïšñ'ŧ šüþþøřŧéð ïñ ŧħïš éñṽïřøñɱéñŧ. Þľéåšé çøñŧïñüé ïñ å šŧåñðåřð ƀřøŵšéř øř çøñŧåçŧ šüþþøřŧ."
  }
};

export default TEXTS;
