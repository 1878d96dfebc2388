/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.form_identifier_not_found": "Non abbiamo trovato nessun account con queste informazioni.",
  "unstable__errors.form_password_incorrect": "Password errata.",
  "unstable__errors.form_password_or_identifier_incorrect": "La password o l'indirizzo email è errato. Riprova o usa un altro metodo.",
  "unstable__errors.form_password_length_too_short": "La password deve avere almeno 8 caratteri.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "La tua password ha superato il numero massimo di byte consentiti, per favore accorciala o rimuovi alcuni caratteri speciali.",
  "unstable__errors.form_password_not_strong_enough": "La tua password non è abbastanza forte.",
  "unstable__errors.form_code_incorrect": "Il codice inserito non è corretto. Riprova.",
  "unstable__errors.form_param_nil": "Questo campo è obbligatorio.",
  "unstable__errors.form_param_format_invalid": "Formato non valido.",
  "unstable__errors.form_param_value_invalid": "Valore non valido.",
  "unstable__errors.form_password_pwned": "Questa password è stata trovata in una violazione dei dati. Scegli una password diversa.",
  "unstable__errors.form_password_pwned__sign_in": "Questa password è stata trovata in una violazione dei dati. Non può essere utilizzata. Reimposta la tua password.",
  "unstable__errors.session_exists": "Sei già loggato.",
  "unstable__errors.captcha_invalid": "Registrazione non riuscita a causa di fallite convalide di sicurezza. Per favore, ricarica la pagina e riprova o contatta il supporto per ulteriore assistenza.",
  "unstable__errors.captcha_unavailable": "Registrazione non riuscita a causa della convalida del bot non riuscita. Per favore, ricarica la pagina e riprova o contatta il supporto per ulteriore assistenza."
};

export default TEXTS;
