/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */
const TEXTS: object = {
  "unstable__errors": {
    "passwordComplexity": {
      "sentencePrefix": "Salasanan on sisällettävä",
      "minimumLength": "vähintään {{length}} merkkiä",
      "maximumLength": "enintään {{length}} merkkiä",
      "requireLowercase": "pieni kirjain",
      "requireUppercase": "iso kirjain",
      "requireNumbers": "numero",
      "requireSpecialCharacter": "erikoismerkki"
    },
    "zxcvbn": {
      "notEnough": "Salasanasi ei ole riittävän vahva.",
      "couldBeStronger": "Salasanasi toimii, mutta se voisi olla vahvempi. Kokeile lisätä erikoismerkkejä tai numeroita.",
      "goodPassword": "Salasanasi täyttää kaikki tarvittavat vaatimukset."
    },
    "form_identifier_not_found": "Ei voi löytää tiliä näillä tiedoilla.",
    "form_password_validation_failed": "Väärä salasana.",
    "form_password_or_identifier_incorrect": "Salasana tai sähköpostiosoite on väärä. Yritä uudelleen tai käytä toista menetelmää.",
    "form_password_length_too_short": "Salasanasi on liian lyhyt. Sen on oltava vähintään 8 merkkiä pitkä.",
    "form_password_size_in_bytes_exceeded": "Salasanasi on ylittänyt sallitun tavumäärän, lyhennä sitä tai poista joitain erikoismerkkejä.",
    "form_password_not_strong_enough": "Salasana ei ole riittävän vahva.",
    "form_password_matches_identifier": "Salasana ei voi olla sama kuin sähköpostiosoitteesi, puhelinnumerosi tai käyttäjänimesi. Valitse tilisi turvallisuuden vuoksi toinen salasana.",
    "form_new_password_matches_current": "Uusi salasana ei voi olla sama kuin nykyinen salasana.",
    "oauth_access_denied": "Et myöntänyt käyttöoikeutta tiliisi.",
    "passkey_retrieval_cancelled": "Pääsyavaimella kirjautuminen peruutettiin tai aikakatkaistiin.",
    "protect_check_execution_failed": "Tarkistus ei valmistunut. Yritä uudelleen.",
    "protect_check_timed_out": "Tarkistus ei valmistunut ajoissa. Yritä uudelleen.",
    "protect_check_script_load_failed": "Tarkistusta ei voitu ladata. Syynä voi olla verkkoyhteys tai sisällön suojauskäytäntö, joka estää tarkistuksen skriptin. Yritä uudelleen tai ota yhteyttä tukeen.",
    "passkey_not_supported": "Pääsyavain ei ole tuettu tällä laitteella.",
    "form_password_pwned": "Salasana on ollut mukana julkisissa tietovuodoissa. Valitse toinen salasana.",
    "form_password_pwned__sign_in": "Salasana on ollut mukana julkisissa tietovuodoissa. Vaihdathan salasanasi.",
    "action_blocked": "Toimintoa ei voitu suorittaa. Yritä myöhemmin uudelleen tai ota yhteyttä tukeen, jos ongelma jatkuu.",
    "captcha_invalid": "Rekisteröityminen epäonnistui epäonnistuneiden tietoturvatarkistusten vuoksi. Päivitä sivu ja yritä uudelleen tai ota yhteyttä tukeen.",
    "captcha_unavailable": "Rekisteröityminen epäonnistui, koska botin vahvistus epäonnistui. Päivitä sivu ja yritä uudelleen tai ota yhteyttä tukeen.",
    "protect_check_invalid_sdk_url": "Tarkistusta ei voitu käynnistää. Ota yhteyttä tukeen.",
    "protect_check_invalid_script": "Tarkistusta ei voitu ladata. Ota yhteyttä tukeen, jos ongelma jatkuu.",
    "protect_check_unsupported_environment": "Tarkistusta ei tueta tässä ympäristössä. Jatka tavallisella selaimella tai ota yhteyttä tukeen.",
    "session_exists": "Olet jo kirjautunut sisään."
  }
};

export default TEXTS;
