/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "La teva contrasenya ha de contenir",
      "minimumLength": "{{length}} o més caràcters",
      "maximumLength": "menys de {{length}} caràcters",
      "requireLowercase": "una lletra minúscula",
      "requireUppercase": "una lletra majúscula",
      "requireNumbers": "un número",
      "requireSpecialCharacter": "un caràcter especial"
    },
    "zxcvbn": {
      "notEnough": "La teva contrasenya no és prou forta.",
      "couldBeStronger": "La teva contrasenya funciona, però podria ser més forta. Prova afegint més caràcters.",
      "goodPassword": "La teva contrasenya compleix tots els requisits necessaris."
    },
    "form_identifier_not_found": "No hem trobat cap compte amb aquests detalls.",
    "form_password_incorrect": "La contrasenya introduïda és incorrecta.",
    "form_password_validation_failed": "Contrasenya incorrecta",
    "form_password_or_identifier_incorrect": "La contrasenya o l'identificador és incorrecte. Torna-ho a intentar o utilitza un altre mètode.",
    "form_password_length_too_short": "La teva contrasenya ha de tenir almenys 8 caràcters.",
    "form_password_size_in_bytes_exceeded": "La teva contrasenya ha superat el nombre màxim de bytes permesos, si us plau, redueix-la o elimina alguns caràcters especials.",
    "form_password_not_strong_enough": "La teva contrasenya no és prou forta.",
    "form_code_incorrect": "El codi introduït no és vàlid. Si us plau, comprova el codi i torna-ho a intentar.",
    "form_param_nil": "El valor del camp no pot ser nul. Si us plau, completa aquest camp.",
    "form_param_format_invalid": "Format de paràmetre no vàlid.",
    "form_param_value_invalid": "Valor no vàlid.",
    "passkey_retrieval_cancelled": "La recuperació de la clau d'accés ha estat cancel·lada.",
    "passkey_not_supported": "Les claus d'accés no són compatibles.",
    "form_password_pwned": "Aquesta contrasenya ha aparegut en una filtració i no es pot utilitzar, si us plau, prova una altra contrasenya.",
    "captcha_invalid": "El registre no ha estat exitós a causa de validacions de seguretat fallides. Si us plau, actualitza la pàgina per tornar-ho a intentar o posa't en contacte amb el suport per obtenir més assistència.",
    "captcha_unavailable": "El registre no ha estat exitós a causa de la validació fallida de bot. Si us plau, actualitza la pàgina per tornar-ho a intentar o posa't en contacte amb el suport per obtenir més assistència.",
    "session_exists": "Ja estàs connectat."
  }
};

export default TEXTS;
