/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: Readonly<Record<string, string>> = {
  "unstable__errors.form_identifier_not_found": "We couldn't find an account with those details.",
  "unstable__errors.form_password_incorrect": "The password you entered is incorrect. Please try again.",
  "unstable__errors.form_password_validation_failed": "Incorrect Password",
  "unstable__errors.form_password_or_identifier_incorrect": "Password or email address is incorrect. Try again, or use another method.",
  "unstable__errors.form_password_size_in_bytes_exceeded": "Your password has exceeded the maximum number of bytes allowed, please shorten it or remove some special characters.",
  "unstable__errors.form_param_nil": "This field is required and cannot be empty.",
  "unstable__errors.form_param_format_invalid": "The value entered is in an invalid format. Please check and correct it.",
  "unstable__errors.form_param_value_invalid": "The value entered is invalid. Please correct it.",
  "unstable__errors.session_exists": "You're already signed in.",
  "unstable__errors.captcha_invalid": "Sign up unsuccessful due to failed security validations. Please try using a different browser or disabling browser extensions. If issues persist, contact support for assistance."
};

export default TEXTS;
