/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "locale": "en-GB",
  "taskChooseOrganization": {
    "chooseOrganization": {
      "title": "Choose an organisation"
    }
  }
};

export default TEXTS;
