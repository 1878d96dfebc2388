/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Tu contraseña debe contener:",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} caracteres o más",
  "unstable__errors.passwordComplexity.maximumLength": "Menos de {{length}} caracteres",
  "unstable__errors.passwordComplexity.requireLowercase": "Al menos una letra minúscula",
  "unstable__errors.passwordComplexity.requireUppercase": "Al menos una letra mayúscula",
  "unstable__errors.passwordComplexity.requireNumbers": "Al menos un número",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "Al menos un carácter especial",
  "unstable__errors.form_identifier_not_found": "No se ha encontrado ninguna cuenta con este identificador.",
  "unstable__errors.form_password_incorrect": "Contraseña incorrecta.",
  "unstable__errors.form_password_validation_failed": "La validación de la contraseña falló.",
  "unstable__errors.form_password_or_identifier_incorrect": "La contraseña o la dirección de correo electrónico es incorrecta. Inténtalo de nuevo o usa otro método.",
  "unstable__errors.form_password_length_too_short": "La contraseña es demasiado corta.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Tu contraseña ha excedido el número máximo de bytes permitidos, por favor acórtala o elimina algunos caracteres especiales.",
  "unstable__errors.form_password_not_strong_enough": "Tu contraseña no es lo suficientemente fuerte.",
  "unstable__errors.form_code_incorrect": "El código ingresado es incorrecto.",
  "unstable__errors.form_param_nil": "Este campo es obligatorio.",
  "unstable__errors.form_param_format_invalid": "Formato de parámetro inválido.",
  "unstable__errors.form_param_value_invalid": "Valor inválido.",
  "unstable__errors.passkey_retrieval_cancelled": "La recuperación de la clave de acceso fue cancelada.",
  "unstable__errors.passkey_not_supported": "Las claves de acceso no son compatibles.",
  "unstable__errors.form_password_pwned": "Tu contraseña ha sido comprometida en una violación de seguridad.",
  "unstable__errors.form_password_pwned__sign_in": "La contraseña ya está en uso en otro servicio.",
  "unstable__errors.session_exists": "Ya has iniciado sesión",
  "unstable__errors.captcha_invalid": "Registro fallido debido a validaciones de seguridad fallidas. Por favor, actualice la página para intentarlo de nuevo o comuníquese con el soporte para más asistencia.",
  "unstable__errors.captcha_unavailable": "Registro fallido debido a una validación de bot fallida. Por favor, actualice la página para intentarlo de nuevo o comuníquese con el soporte para más asistencia."
};

export default TEXTS;
