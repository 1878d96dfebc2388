/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Tu contraseña debe contener",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} o más caracteres",
  "unstable__errors.passwordComplexity.maximumLength": "menos de {{length}} caracteres",
  "unstable__errors.passwordComplexity.requireLowercase": "al menos una letra minúscula",
  "unstable__errors.passwordComplexity.requireUppercase": "al menos una letra mayúscula",
  "unstable__errors.passwordComplexity.requireNumbers": "al menos un número",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "al menos un carácter especial",
  "unstable__errors.zxcvbn.notEnough": "Tu contraseña no es lo suficientemente segura.",
  "unstable__errors.zxcvbn.couldBeStronger": "Tu contraseña funciona, pero puede ser más segura. Prueba añadiendo más caracteres.",
  "unstable__errors.zxcvbn.goodPassword": "Tu contraseña cumple con todos los requisitos necesarios.",
  "unstable__errors.form_identifier_not_found": "No se encontró una cuenta, intenta de nuevo.",
  "unstable__errors.form_password_incorrect": "Contraseña incorrecta.",
  "unstable__errors.form_password_validation_failed": "Contraseña incorrecta",
  "unstable__errors.form_password_or_identifier_incorrect": "La contraseña o la dirección de correo electrónico es incorrecta. Inténtalo de nuevo o usa otro método.",
  "unstable__errors.form_password_length_too_short": "La contraseña es muy corta.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "La contraseña excede el número máximo de bytes permitidos. Por favor, elimine algunos caracteres especiales o reduzca la longitud de la contraseña.",
  "unstable__errors.form_password_not_strong_enough": "La contraseña no es suficientemente segura.",
  "unstable__errors.form_code_incorrect": "Código incorrecto.",
  "unstable__errors.form_param_nil": "Este campo es rquerido y no puede estar vacío.",
  "unstable__errors.form_param_format_invalid": "Formato inválido.",
  "unstable__errors.form_param_value_invalid": "Valor inválido",
  "unstable__errors.passkey_retrieval_cancelled": "La verificación de la llave de acceso se ha cancelado o ha expirado.",
  "unstable__errors.passkey_not_supported": "Las llaves de acceso no son compatibles con este dispositivo.",
  "unstable__errors.form_password_pwned": "Esta contraseña se encontró como parte de una brecha y no se puede utilizar, intenta con otra contraseña.",
  "unstable__errors.form_password_pwned__sign_in": "Esta contraseña se encontró como parte de una brecha y no se puede utilizar, por favor restablece tu contraseña.",
  "unstable__errors.captcha_invalid": "El registro falló debido a fallos en la validación de seguridad. Por favor, recarga la página o contáctanos para obtener más asistencia.",
  "unstable__errors.captcha_unavailable": "El registro falló debido a fallos en la validación de robot. Por favor, recarga la página o contáctanos para obtener más asistencia."
};

export default TEXTS;
