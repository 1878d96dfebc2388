/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "form_identifier_not_found": "We couldn't find an account with those details.",
    "form_password_incorrect": "The password you entered is incorrect. Please try again.",
    "form_password_validation_failed": "Incorrect Password",
    "form_password_or_identifier_incorrect": "Password or email address is incorrect. Try again, or use another method.",
    "form_password_size_in_bytes_exceeded": "Your password has exceeded the maximum number of bytes allowed, please shorten it or remove some special characters.",
    "form_param_nil": "This field is required and cannot be empty.",
    "form_param_format_invalid": "The value entered is in an invalid format. Please check and correct it.",
    "form_param_value_invalid": "The value entered is invalid. Please correct it.",
    "captcha_invalid": "Sign up unsuccessful due to failed security validations. Please try using a different browser or disabling browser extensions. If issues persist, contact support for assistance.",
    "session_exists": "You're already signed in."
  }
};

export default TEXTS;
