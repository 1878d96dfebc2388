/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "el-GR",
  "signIn": {
    "start": {
      "subtitle": "Καλώς ήρθατε ξανά! Συνδεθείτε για να συνεχίσετε",
      "actionText": "Δεν έχετε λογαριασμό;",
      "actionLink": "Εγγραφή",
      "title": "Σύνδεση",
      "actionLink__use_passkey": "Χρήση passkey"
    },
    "password": {
      "actionLink": "Χρήση άλλης μεθόδου"
    },
    "newDeviceVerificationNotice": "Συνδέεστε από μια νέα συσκευή. Ζητάμε επαλήθευση για να διατηρήσουμε τον λογαριασμό σας ασφαλή.",
    "totpMfa": {
      "title": "Aυθεντικοποίηση δύο βημάτων",
      "subtitle": "για να συνεχίσετε στο {{applicationName}}",
      "formTitle": "Κωδικός επαλήθευσης"
    },
    "backupCodeMfa": {
      "title": "Εισαγωγή ενός εφεδρικού κωδικού",
      "subtitle": "για να συνεχίσετε στο {{applicationName}}"
    },
    "phoneCode": {
      "title": "Ελέγξτε το τηλέφωνό σας",
      "subtitle": "για να συνεχίσετε στο {{applicationName}}",
      "formTitle": "Κωδικός επαλήθευσης",
      "resendButton": "Δεν λάβατε κωδικό; Αποστολή ξανά"
    },
    "phoneCodeMfa": {
      "title": "Ελέγξτε το τηλέφωνό σας",
      "subtitle": "για να συνεχίσετε στο {{applicationName}}",
      "resendButton": "Δεν λάβατε κωδικό; Αποστολή ξανά"
    },
    "emailCode": {
      "title": "Ελέγξτε το email σας",
      "subtitle": "για να συνεχίσετε στο {{applicationName}}",
      "formTitle": "Κωδικός επαλήθευσης",
      "resendButton": "Δεν λάβατε κωδικό; Αποστολή ξανά"
    },
    "emailCodeMfa": {
      "title": "Ελέγξτε το email σας",
      "subtitle": "για να συνεχίσετε στο {{applicationName}}",
      "resendButton": "Δεν λάβατε κωδικό; Αποστολή ξανά"
    },
    "alternativeMethods": {
      "title": "Χρήση μιας άλλης μεθόδου",
      "subtitle": "Αντιμετωπίζετε δυσκολίες; Μπορείτε να χρησιμοποιήσετε οποιαδήποτε από αυτές τις μεθόδους για να συνδεθείτε.",
      "blockButton__totp": "Χρήση της εφαρμογής αυθεντικοποίησης",
      "blockButton__backupCode": "Χρήση ενός εφεδρικού κωδικού",
      "blockButton__phoneCode": "Αποστολή κωδικού SMS στο {{identifier}}",
      "blockButton__emailCode": "Αποστολή κωδικού με email στο {{identifier}}",
      "blockButton__emailLink": "Αποστολή συνδέσμου στο {{identifier}}",
      "blockButton__passkey": "Σύνδεση με passkey",
      "blockButton__password": "Σύνδεση με τον κωδικό πρόσβασής σας",
      "getHelp": {
        "blockButton__emailSupport": "Υποστήριξη μέσω email"
      }
    },
    "forgotPasswordAlternativeMethods": {
      "blockButton__resetPassword": "Επαναφορά κωδικού πρόσβασης",
      "title": "Ξεχάσατε τον κωδικό πρόσβασης;",
      "label__alternativeMethods": "Ή, συνδεθείτε με μια άλλη μέθοδο."
    },
    "emailLink": {
      "title": "Ελέγξτε το email σας",
      "formSubtitle": "Χρησιμοποιήστε τον σύνδεσμο επαλήθευσης που απεστάλη στο email σας",
      "resendButton": "Δεν λάβατε σύνδεσμο; Αποστολή ξανά",
      "expired": {
        "title": "Αυτός ο σύνδεσμος επαλήθευσης έχει λήξει",
        "subtitle": "Επιστροφή στην αρχική καρτέλα για να συνεχίσετε."
      },
      "failed": {
        "title": "Αυτός ο σύνδεσμος επαλήθευσης δεν είναι έγκυρος",
        "subtitle": "Επιστροφή στην αρχική καρτέλα για να συνεχίσετε."
      },
      "clientMismatch": {
        "title": "Δεν βρέθηκε έγκυρος σύνδεσμος επαλήθευσης",
        "subtitle": "Για να συνεχίσετε, ανοίξτε το σύνδεσμο επαλήθευσης στην ίδια συσκευή και φυλλομετρητή που τον ζητήσατε."
      }
    },
    "emailLinkMfa": {
      "title": "Ελέγξτε το email σας",
      "formSubtitle": "Χρησιμοποιήστε τον σύνδεσμο επαλήθευσης που στάλθηκε στο email σας",
      "resendButton": "Δεν λάβατε τον σύνδεσμο; Επανάληψη αποστολής"
    },
    "passkey": {
      "title": "Χρησιμοποιήστε το passkey σας",
      "subtitle": "Η χρήση του passkey σας επιβεβαιώνει την ταυτότητά σας. Η συσκευή σας μπορεί να ζητήσει δακτυλικό αποτύπωμα, αναγνώριση προσώπου ή κλείδωμα οθόνης."
    },
    "forgotPassword": {
      "title": "Επαναφορά κωδικού πρόσβασης",
      "subtitle_email": "Πρώτα, εισάγετε τον κωδικό που στάλθηκε στη διεύθυνση email σας",
      "subtitle_phone": "Πρώτα, εισάγετε τον κωδικό που στάλθηκε στο τηλέφωνό σας",
      "formTitle": "Επαναφορά κωδικού πρόσβασης",
      "resendButton": "Δεν λάβατε κωδικό; Αποστολή ξανά"
    },
    "resetPassword": {
      "title": "Επαναφορά κωδικού πρόσβασης",
      "formButtonPrimary": "Επαναφορά κωδικού πρόσβασης",
      "requiredMessage": "Υπάρχει ήδη λογαριασμός με μη επαληθευμένη διεύθυνση email. Παρακαλούμε επαναφέρετε τον κωδικό σας για λόγους ασφαλείας."
    },
    "noAvailableMethods": {
      "title": "Δεν είναι δυνατή η σύνδεση"
    }
  },
  "formFieldLabel__emailAddress": "Διεύθυνση email",
  "formFieldLabel__password": "Κωδικός πρόσβασης",
  "formButtonPrimary": "Συνέχεια",
  "clerkMfaSignIn": {
    "title": "Σύνδεση",
    "signOut": "Αποσύνδεση"
  },
  "formFieldLabel__emailAddress_username": "Διεύθυνση email ή όνομα χρήστη",
  "formFieldLabel__phoneNumber": "Αριθμός τηλεφώνου",
  "formFieldLabel__username": "Όνομα χρήστη",
  "formFieldLabel__backupCode": "Αντίγραφο ασφαλείας κωδικού",
  "formFieldAction__forgotPassword": "Ξεχάσατε τον κωδικό;",
  "formButtonPrimary__verify": "Επαλήθευση",
  "socialButtonsBlockButton": "Συνέχεια με {{provider|titleize}}",
  "dividerText": "ή",
  "backButton": "Πίσω",
  "maintenanceMode": "Βρισκόμαστε αυτήν τη στιγμή σε λειτουργία συντήρησης, αλλά μην ανησυχείτε, δεν θα διαρκέσει πάνω από λίγα λεπτά.",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Επιλέξτε οργανισμό"
    }
  },
  "taskResetPassword": {
    "title": "Επαναφορά κωδικού πρόσβασης"
  },
  "formFieldLabel__newPassword": "Νέος κωδικός πρόσβασης",
  "formFieldLabel__confirmPassword": "Επιβεβαίωση κωδικού πρόσβασης",
  "formFieldLabel__signOutOfOtherSessions": "Αποσύνδεση από όλες τις άλλες συσκευές",
  "formFieldError__notMatchingPasswords": "Οι κωδικοί δεν ταιριάζουν."
};

export default TEXTS;
