/** Makes the site: its pages with the configuration of this environment, and the modules that they name. */
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';

const SITE = 'site';
const PLACEHOLDER = 'publishable-key="pk_test_…"';
const MODULES = ['clerk-mfa-sign-in', 'lit', 'lit-element', 'lit-html', '@lit/reactive-element'];

const {CLERK_PUBLISHABLE_KEY: key, CLERK_PROXY_URL: proxy} = process.env;
if (!key) throw new Error('CLERK_PUBLISHABLE_KEY is missing.');
const configuration = `publishable-key="${key}"${proxy ? ` proxy-url="${proxy}"` : ''}`;

rmSync(SITE, {recursive: true, force: true});
mkdirSync(SITE);
for (const page of readdirSync('.').filter((name) => name.endsWith('.html'))) {
  const html = readFileSync(page, 'utf8');
  if (html.includes('<clerk-mfa-sign-in') && !html.includes(PLACEHOLDER))
    throw new Error(`${page} has a key of its own.`);
  writeFileSync(`${SITE}/${page}`, html.replaceAll(PLACEHOLDER, configuration));
}
cpSync('lab.js', `${SITE}/lab.js`);
for (const name of MODULES) cpSync(`node_modules/${name}`, `${SITE}/node_modules/${name}`, {recursive: true});
