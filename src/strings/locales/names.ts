// Made by `npm run locales`.
/** The locales beside English, as Clerk calls them; in one string, which weighs least. */
export const LOCALE_NAMES = 'ar-SA be-BY bg-BG bn-IN ca-ES cs-CZ da-DK de-DE el-GR en-GB en-XA es-ES es-CR es-MX es-UY fa-IR fi-FI fr-FR he-IL hi-IN hr-HR hu-HU id-ID is-IS it-IT ja-JP kk-KZ ko-KR mn-MN ms-MY nb-NO nl-NL nl-BE pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sr-RS sv-SE ta-IN te-IN th-TH tr-TR uk-UA vi-VN zh-CN zh-TW';
