/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.passwordComplexity.sentencePrefix": "Ο κωδικός πρόσβασής σας πρέπει να περιέχει",
  "unstable__errors.passwordComplexity.minimumLength": "{{length}} ή περισσότερους χαρακτήρες",
  "unstable__errors.passwordComplexity.maximumLength": "λιγότερους από {{length}} χαρακτήρες",
  "unstable__errors.passwordComplexity.requireLowercase": "ένα πεζό γράμμα",
  "unstable__errors.passwordComplexity.requireUppercase": "ένα κεφαλαίο γράμμα",
  "unstable__errors.passwordComplexity.requireNumbers": "έναν αριθμό",
  "unstable__errors.passwordComplexity.requireSpecialCharacter": "ένα ειδικό χαρακτήρα",
  "unstable__errors.zxcvbn.notEnough": "Ο κωδικός πρόσβασής σας δεν είναι αρκετά ισχυρός.",
  "unstable__errors.zxcvbn.couldBeStronger": "Ο κωδικός πρόσβασής σας είναι αρκετός, αλλά θα μπορούσε να είναι πιο ισχυρός. Δοκιμάστε να προσθέσετε περισσότερους χαρακτήρες.",
  "unstable__errors.zxcvbn.goodPassword": "Ο κωδικός πρόσβασής σας πληροί όλες τις απαιτούμενες προδιαγραφές.",
  "unstable__errors.form_identifier_not_found": "Δεν βρέθηκε λογαριασμός με αυτές τις λεπτομέρειες.",
  "unstable__errors.form_password_incorrect": "Ο κωδικός πρόσβασης δεν είναι σωστός.",
  "unstable__errors.form_password_validation_failed": "Λανθασμένος κωδικός",
  "unstable__errors.form_password_or_identifier_incorrect": "Ο κωδικός πρόσβασης ή η διεύθυνση email είναι λανθασμένη. Δοκιμάστε ξανά ή χρησιμοποιήστε άλλη μέθοδο.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Ο κωδικός πρόσβασής σας έχει υπερβεί το μέγιστο αριθμό bytes που επιτρέπεται. Παρακαλούμε, συντομεύστε τον ή αφαιρέστε μερικούς ειδικούς χαρακτήρες.",
  "unstable__errors.form_password_not_strong_enough": "Ο κωδικός πρόσβασής σας δεν είναι αρκετά ισχυρός.",
  "unstable__errors.form_new_password_matches_current": "Ο νέος κωδικός πρόσβασης δεν μπορεί να είναι ίδιος με τον τρέχοντα κωδικό πρόσβασης.",
  "unstable__errors.form_code_incorrect": "Ο κωδικός δεν είναι σωστός.",
  "unstable__errors.passkey_retrieval_cancelled": "Η επαλήθευση passkey ακυρώθηκε ή έληξε.",
  "unstable__errors.passkey_not_supported": "Τα passkeys δεν υποστηρίζονται σε αυτή τη συσκευή.",
  "unstable__errors.form_password_pwned": "Αυτός ο κωδικός πρόσβασης έχει διαρρεύσει online στο παρελθόν και δεν μπορεί να χρησιμοποιηθεί. Δοκιμάστε έναν άλλο κωδικό πρόσβασης αντί για αυτόν.",
  "unstable__errors.form_password_pwned__sign_in": "Αυτός ο κωδικός πρόσβασης εντοπίστηκε σε παραβίαση δεδομένων και πρέπει να επαναφερθεί. Παρακαλώ δοκιμάστε έναν άλλο κωδικό πρόσβασης ή χρησιμοποιήστε τον σύνδεσμο \"Ξεχάσατε τον κωδικό πρόσβασης;\" για να τον επαναφέρετε.",
  "unstable__errors.session_exists": "Έχετε ήδη συνδεθεί.",
  "unstable__errors.captcha_invalid": "Η εγγραφή απέτυχε λόγω αποτυχημένων ελέγχων ασφαλείας. Ανανεώστε τη σελίδα για να δοκιμάσετε ξανά ή επικοινωνήστε με το κέντρο υποστήριξης για περισσότερη βοήθεια.",
  "unstable__errors.captcha_unavailable": "Η εγγραφή απέτυχε λόγω αποτυχημένης επαλήθευσης bot. Παρακαλώ ανανεώστε τη σελίδα για να δοκιμάσετε ξανά ή επικοινωνήστε με την υποστήριξη για περισσότερη βοήθεια."
};

export default TEXTS;
