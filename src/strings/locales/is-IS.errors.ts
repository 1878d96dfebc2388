/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Lykilorðið þitt verður að innihalda",
      "minimumLength": "{{length}} eða fleiri stafir",
      "maximumLength": "minna en {{length}} stafir",
      "requireLowercase": "lágstaf",
      "requireUppercase": "hástaf",
      "requireNumbers": "tölu",
      "requireSpecialCharacter": "sérstaf"
    },
    "zxcvbn": {
      "notEnough": "Lykilorðið þitt er ekki nógu sterkt.",
      "couldBeStronger": "Lykilorðið þitt virkar, en gæti verið sterkara. Reyndu að bæta við fleiri stöfum.",
      "goodPassword": "Lykilorðið þitt uppfyllir allar nauðsynlegar kröfur."
    },
    "form_identifier_not_found": "Við getum ekki fundið reikning með þessum upplýsingum.",
    "form_password_validation_failed": "Rangt lykilorð",
    "form_password_or_identifier_incorrect": "Lykilorðið eða netfangið er rangt. Reyndu aftur eða notaðu aðra aðferð.",
    "form_password_length_too_short": "Lykilorðið þitt er of stutt. Það verður að vera að minnsta kosti 8 stafir.",
    "form_password_size_in_bytes_exceeded": "Lykilorðið þitt hefur farið yfir hámarksfjölda bæta sem leyfðir eru, vinsamlegast styttu það eða fjarlægðu nokkra sérstafi.",
    "form_password_not_strong_enough": "Lykilorðið þitt er ekki nógu sterkt.",
    "form_new_password_matches_current": "Nýtt lykilorð má ekki vera það sama og núverandi lykilorð.",
    "passkey_retrieval_cancelled": "Staðfesting lykils var hætt eða rann út.",
    "passkey_not_supported": "Lyklar eru ekki studdir á þessu tæki.",
    "form_password_pwned": "Þetta lykilorð hefur fundist sem hluti af öryggisbresti og má ekki nota, vinsamlegast reyndu annað lykilorð.",
    "form_password_pwned__sign_in": "Þetta lykilorð hefur fundist sem hluti af öryggisbresti og má ekki nota, vinsamlegast endurstilltu lykilorðið þitt.",
    "captcha_invalid": "Skráning mistókst vegna misheppnaðra öryggisstaðfestinga. Vinsamlegast endurhlaðið síðuna til að reyna aftur eða hafið samband við stuðning til að fá frekari aðstoð.",
    "captcha_unavailable": "Skráning mistókst vegna misheppnaðrar vélmenna staðfestingar. Vinsamlegast endurhlaðið síðuna til að reyna aftur eða hafið samband við stuðning til að fá frekari aðstoð.",
    "session_exists": "Þú ert nú þegar innskráður."
  }
};

export default TEXTS;
