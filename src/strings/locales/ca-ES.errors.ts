/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "La teva contrasenya ha de contenir",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} o més caràcters",
  "unstable__errors.passwordComplexity.maximumLength": "menys de {{length}} caràcters",
  "unstable__errors.passwordComplexity.requireLowercase": "una lletra minúscula",
  "unstable__errors.passwordComplexity.requireUppercase": "una lletra majúscula",
  "unstable__errors.passwordComplexity.requireNumbers": "un número",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "un caràcter especial",
  "unstable__errors.zxcvbn.notEnough": "La teva contrasenya no és prou forta.",
  "unstable__errors.zxcvbn.couldBeStronger": "La teva contrasenya funciona, però podria ser més forta. Prova afegint més caràcters.",
  "unstable__errors.zxcvbn.goodPassword": "La teva contrasenya compleix tots els requisits necessaris.",
  "unstable__errors.form_identifier_not_found": "No hem trobat cap compte amb aquests detalls.",
  "unstable__errors.form_password_incorrect": "La contrasenya introduïda és incorrecta.",
  "unstable__errors.form_password_validation_failed": "Contrasenya incorrecta",
  "unstable__errors.form_password_or_identifier_incorrect": "La contrasenya o l'identificador és incorrecte. Torna-ho a intentar o utilitza un altre mètode.",
  "unstable__errors.form_password_length_too_short": "La teva contrasenya ha de tenir almenys 8 caràcters.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "La teva contrasenya ha superat el nombre màxim de bytes permesos, si us plau, redueix-la o elimina alguns caràcters especials.",
  "unstable__errors.form_password_not_strong_enough": "La teva contrasenya no és prou forta.",
  "unstable__errors.form_code_incorrect": "El codi introduït no és vàlid. Si us plau, comprova el codi i torna-ho a intentar.",
  "unstable__errors.form_param_nil": "El valor del camp no pot ser nul. Si us plau, completa aquest camp.",
  "unstable__errors.form_param_format_invalid": "Format de paràmetre no vàlid.",
  "unstable__errors.form_param_value_invalid": "Valor no vàlid.",
  "unstable__errors.passkey_retrieval_cancelled": "La recuperació de la clau d'accés ha estat cancel·lada.",
  "unstable__errors.passkey_not_supported": "Les claus d'accés no són compatibles.",
  "unstable__errors.form_password_pwned": "Aquesta contrasenya ha aparegut en una filtració i no es pot utilitzar, si us plau, prova una altra contrasenya.",
  "unstable__errors.session_exists": "Ja estàs connectat.",
  "unstable__errors.captcha_invalid": "El registre no ha estat exitós a causa de validacions de seguretat fallides. Si us plau, actualitza la pàgina per tornar-ho a intentar o posa't en contacte amb el suport per obtenir més assistència.",
  "unstable__errors.captcha_unavailable": "El registre no ha estat exitós a causa de la validació fallida de bot. Si us plau, actualitza la pàgina per tornar-ho a intentar o posa't en contacte amb el suport per obtenir més assistència."
};

export default TEXTS;
