/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Tu contraseña debe contener",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} o más caracteres",
  "unstable__errors.passwordComplexity.maximumLength": "menos de {{length}} caracteres",
  "unstable__errors.passwordComplexity.requireLowercase": "una letra minúscula",
  "unstable__errors.passwordComplexity.requireUppercase": "una letra mayúscula",
  "unstable__errors.passwordComplexity.requireNumbers": "un número",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "un carácter especial",
  "unstable__errors.zxcvbn.notEnough": "Tu contraseña no es lo suficientemente fuerte.",
  "unstable__errors.zxcvbn.couldBeStronger": "Tu contraseña funciona, pero podría ser más fuerte. Intentá agregar más caracteres.",
  "unstable__errors.zxcvbn.goodPassword": "Tu contraseña cumple con todos los requisitos necesarios.",
  "unstable__errors.form_identifier_not_found": "No se encontró una cuenta con esos detalles.",
  "unstable__errors.form_password_incorrect": "La contraseña ingresada es incorrecta. Por favor, intentá de nuevo.",
  "unstable__errors.form_password_validation_failed": "Contraseña incorrecta",
  "unstable__errors.form_password_or_identifier_incorrect": "La contraseña o la dirección de correo electrónico es incorrecta. Intentá de nuevo o usá otro método.",
  "unstable__errors.form_password_length_too_short": "Tu contraseña es demasiado corta. Debe tener al menos 8 caracteres.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Tu contraseña ha excedido el número máximo de bytes permitidos. Por favor, acortala o eliminá algunos caracteres especiales.",
  "unstable__errors.form_password_not_strong_enough": "Tu contraseña no es lo suficientemente fuerte.",
  "unstable__errors.form_param_nil": "Este campo es obligatorio y no puede estar vacío.",
  "unstable__errors.form_param_format_invalid": "El valor ingresado tiene un formato inválido. Por favor, verificá y corregí.",
  "unstable__errors.form_param_value_invalid": "El valor ingresado es inválido. Por favor, corregilo.",
  "unstable__errors.passkey_retrieval_cancelled": "La verificación de la clave de acceso fue cancelada o agotó el tiempo de espera.",
  "unstable__errors.passkey_not_supported": "Las claves de acceso no son compatibles con este dispositivo.",
  "unstable__errors.form_password_pwned": "Esta contraseña se encontró en una filtración y no se puede usar. Por favor, probá con otra contraseña.",
  "unstable__errors.form_password_pwned__sign_in": "Esta contraseña se encontró en una filtración y no se puede usar. Por favor, restablecé tu contraseña.",
  "unstable__errors.session_exists": "Ya has iniciado sesión",
  "unstable__errors.captcha_invalid": "El registro no se pudo completar debido a validaciones de seguridad fallidas. Por favor, actualizá la página para intentarlo de nuevo o contactá al soporte para más asistencia.",
  "unstable__errors.captcha_unavailable": "El registro no se pudo completar debido a la validación fallida contra bots. Por favor, actualizá la página para intentarlo de nuevo o contactá al soporte para más asistencia."
};

export default TEXTS;
