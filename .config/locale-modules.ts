import {locales, nested, type LocaleTexts} from './locale-texts.js';

const FOLDER = 'src/strings/locales';
const OWN = 'clerkMfaSignIn.';
const MADE_BY = '// Made by `npm run locales`.';
const NOTICE =
  '/*! Texts of @clerk/localizations, MIT License, (c) 2022 Clerk, Inc., and of clerk-mfa-sign-in. Made by `npm run locales`. */';

/** The files that `npm run locales` writes, by path. */
export function localeModules(all = locales()): Readonly<Record<string, string>> {
  const files: Record<string, string> = {
    [`${FOLDER}/names.ts`]: namesModule(all),
    [`${FOLDER}/index.ts`]: indexModule(all),
    'docs/languages.md': languagesPage(all),
  };
  for (const {name, texts, errors} of all) {
    files[`${FOLDER}/${name}.ts`] = textsModule(nested(texts));
    files[`${FOLDER}/${name}.errors.ts`] = textsModule(nested(errors));
  }
  return files;
}

function textsModule(texts: object): string {
  return `${NOTICE}\nconst TEXTS: object = ${JSON.stringify(texts, null, 2)};\n\nexport default TEXTS;\n`;
}

function namesModule(all: readonly LocaleTexts[]): string {
  return `${MADE_BY}
/** The locales beside English, as Clerk calls them; in one string, which weighs least. */
export const LOCALE_NAMES = '${all.map(({name}) => name).join(' ')}';
`;
}

function indexModule(all: readonly LocaleTexts[]): string {
  const row = (file: string): string => `  '${file}': () => import('./${file}.js'),`;
  return `${MADE_BY}
/** Every file of texts, in words that a bundler understands. */
export const LOCALE_FILES: Readonly<Record<string, () => Promise<{readonly default: object}>>> = {
${all.flatMap(({name}) => [row(name), row(`${name}.errors`)]).join('\n')}
};
`;
}

function languagesPage(all: readonly LocaleTexts[]): string {
  const english = new Intl.DisplayNames('en', {type: 'language'});
  const rows = all
    .filter(({name}) => !name.startsWith('en-'))
    .map(({name, lacks: {texts, errors}}) => {
      const [own, clerks] = [true, false].map((isOwn) => texts.filter((key) => key.startsWith(OWN) === isOwn));
      const names = clerks?.map((key) => `\`${key}\``).join(', ');
      return `| \`${name}\` | ${english.of(name)} | ${names || 'none'} | ${own?.length || 'none'} | ${errors.length || 'none'} |`;
    });
  return `# What each language lacks

Written by \`npm run locales\`. What a language lacks is shown in English, text by text. English itself is complete.

| locale | language | texts of Clerk's that it lacks | of this package's texts | of its sentences about failures |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
