/** Writes the pages for bundlers that do not: Vite's own, with the script that was bundled. */
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {PAGES} from './entries.js';

/** @param script the tag that loads a bundle, with `URL` in it */
export function writePages(folder, script) {
  cpSync('public', folder, {recursive: true});
  for (const [entry, page] of Object.entries(PAGES)) writePage(page, page, folder, script, `/${entry}/${entry}.js`);
}

/** One page, made of another. */
export function writePage(page, name, folder, script, url) {
  const html = readFileSync(page, 'utf8')
    .replace(/<script .*<\/script>/, script.replace('URL', url))
    .replace(/%(\w+)%/g, (_, variable) => process.env[variable]);
  writeFileSync(`${folder}/${name}`, html);
}
