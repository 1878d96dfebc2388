/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Votre mot de passe doit contenir",
  "unstable__errors.passwordComplexity.minimumLength": "au moins {{length}} caractères",
  "unstable__errors.passwordComplexity.maximumLength": "moins de {{length}} caractères",
  "unstable__errors.passwordComplexity.requireLowercase": "une lettre minuscule",
  "unstable__errors.passwordComplexity.requireUppercase": "une lettre majuscule",
  "unstable__errors.passwordComplexity.requireNumbers": "un chiffre",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "un caractère spécial",
  "unstable__errors.zxcvbn.notEnough": "Votre mot de passe n'est pas assez fort.",
  "unstable__errors.zxcvbn.couldBeStronger": "Votre mot de passe fonctionne mais pourrait être plus sûr. Essayez d'ajouter des caractères.",
  "unstable__errors.zxcvbn.goodPassword": "Bien joué. C'est un excellent mot de passe.",
  "unstable__errors.form_identifier_not_found": "Nous n'avons pas trouvé de compte avec ces détails.",
  "unstable__errors.form_password_incorrect": "Mot de passe incorrect",
  "unstable__errors.form_password_or_identifier_incorrect": "Le mot de passe ou l'adresse e-mail est incorrect. Réessayez ou utilisez une autre méthode.",
  "unstable__errors.form_password_length_too_short": "Votre mot de passe est trop court.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Votre mot de passe a dépassé le nombre maximum d'octets autorisés. Veuillez le raccourcir ou supprimer certains caractères spéciaux.",
  "unstable__errors.form_password_not_strong_enough": "Votre mot de passe n'est pas assez fort.",
  "unstable__errors.form_code_incorrect": "Code incorrect",
  "unstable__errors.form_param_nil": "Ce champ est requis.",
  "unstable__errors.form_param_format_invalid": "Le format est invalide",
  "unstable__errors.form_param_value_invalid": "La valeur fournie est invalide.",
  "unstable__errors.passkey_retrieval_cancelled": "Récupération de la clé de sécurité annulée.",
  "unstable__errors.passkey_not_supported": "Les clés de sécurité ne sont pas prises en charge sur cet appareil.",
  "unstable__errors.form_password_pwned": "Ce mot de passe a été compromis et ne peut pas être utilisé. Veuillez essayer un autre mot de passe à la place.",
  "unstable__errors.form_password_pwned__sign_in": "Mot de passe compromis. Veuillez le réinitialiser.",
  "unstable__errors.session_exists": "Vous êtes déjà connecté.",
  "unstable__errors.captcha_invalid": "Inscription échouée en raison de validations de sécurité incorrectes. Veuillez rafraîchir la page pour réessayer ou contacter le support pour obtenir de l'aide.",
  "unstable__errors.captcha_unavailable": "Inscription échouée en raison d'une validation de captcha non réussie. Veuillez actualiser la page pour réessayer ou contacter le support pour obtenir de l'aide."
};

export default TEXTS;
