/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Lykilorðið þitt verður að innihalda",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} eða fleiri stafir",
  "unstable__errors.passwordComplexity.maximumLength": "minna en {{length}} stafir",
  "unstable__errors.passwordComplexity.requireLowercase": "lágstaf",
  "unstable__errors.passwordComplexity.requireUppercase": "hástaf",
  "unstable__errors.passwordComplexity.requireNumbers": "tölu",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "sérstaf",
  "unstable__errors.zxcvbn.notEnough": "Lykilorðið þitt er ekki nógu sterkt.",
  "unstable__errors.zxcvbn.couldBeStronger": "Lykilorðið þitt virkar, en gæti verið sterkara. Reyndu að bæta við fleiri stöfum.",
  "unstable__errors.zxcvbn.goodPassword": "Lykilorðið þitt uppfyllir allar nauðsynlegar kröfur.",
  "unstable__errors.form_identifier_not_found": "Við getum ekki fundið reikning með þessum upplýsingum.",
  "unstable__errors.form_password_validation_failed": "Rangt lykilorð",
  "unstable__errors.form_password_or_identifier_incorrect": "Lykilorðið eða netfangið er rangt. Reyndu aftur eða notaðu aðra aðferð.",
  "unstable__errors.form_password_length_too_short": "Lykilorðið þitt er of stutt. Það verður að vera að minnsta kosti 8 stafir.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Lykilorðið þitt hefur farið yfir hámarksfjölda bæta sem leyfðir eru, vinsamlegast styttu það eða fjarlægðu nokkra sérstafi.",
  "unstable__errors.form_password_not_strong_enough": "Lykilorðið þitt er ekki nógu sterkt.",
  "unstable__errors.form_new_password_matches_current": "Nýtt lykilorð má ekki vera það sama og núverandi lykilorð.",
  "unstable__errors.passkey_retrieval_cancelled": "Staðfesting lykils var hætt eða rann út.",
  "unstable__errors.passkey_not_supported": "Lyklar eru ekki studdir á þessu tæki.",
  "unstable__errors.form_password_pwned": "Þetta lykilorð hefur fundist sem hluti af öryggisbresti og má ekki nota, vinsamlegast reyndu annað lykilorð.",
  "unstable__errors.form_password_pwned__sign_in": "Þetta lykilorð hefur fundist sem hluti af öryggisbresti og má ekki nota, vinsamlegast endurstilltu lykilorðið þitt.",
  "unstable__errors.session_exists": "Þú ert nú þegar innskráður.",
  "unstable__errors.captcha_invalid": "Skráning mistókst vegna misheppnaðra öryggisstaðfestinga. Vinsamlegast endurhlaðið síðuna til að reyna aftur eða hafið samband við stuðning til að fá frekari aðstoð.",
  "unstable__errors.captcha_unavailable": "Skráning mistókst vegna misheppnaðrar vélmenna staðfestingar. Vinsamlegast endurhlaðið síðuna til að reyna aftur eða hafið samband við stuðning til að fá frekari aðstoð."
};

export default TEXTS;
