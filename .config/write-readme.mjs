/**
 * Writes what README.md says of the CDN files: how much they weigh, the snippet to copy, and the table of files with their
 * sizes and hashes.
 * Reads `dist/cdn`. With `--check` nothing is written, and a README that says something else is an error.
 */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {format, resolveConfig} from 'prettier';

const FOLDER = 'dist/cdn';
const SNIPPET_FILE = 'clerk-mfa-sign-in.all.js';

/** The files for a script tag, in the order of the table. */
const FILES = [
  {name: SNIPPET_FILE, use: 'everything in one file: `integrity` covers all of it'},
  {
    name: 'clerk-mfa-sign-in.js',
    use: 'the form first, the rest from files beside it, which `integrity` does not cover',
  },
  {name: 'embed.js', use: 'for content management systems; brings `clerk-mfa-sign-in.js` ([guide](docs/cms.md))'},
];

const WEIGHT = /weighs (\d+) KB before the form shows, or (\d+) KB as one file/;

const readme = readFileSync('README.md', 'utf8');
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const sections = {
  snippet: `
    <script
      type="module"
      src="https://cdn.jsdelivr.net/npm/clerk-mfa-sign-in@${version}/${FOLDER}/${SNIPPET_FILE}"
      integrity="${integrity(SNIPPET_FILE)}"
      crossorigin="anonymous"
    ></script>

    <clerk-mfa-sign-in publishable-key="pk_test_…"></clerk-mfa-sign-in>`.replace(/^ {4}/gm, ''),
  files: [
    `| file in \`${FOLDER}\` | what it is | gzip | integrity |`,
    '| --- | --- | --- | --- |',
    ...FILES.map(({name, use}) => `| \`${name}\` | ${use} | ${sizes(name)} | \`${integrity(name)}\` |`),
  ].join('\n'),
};

let fresh = readme;
fresh = fresh.replace(WEIGHT, (_, form, whole) => {
  const [first] = reached('clerk-mfa-sign-in.js');
  const [all] = reached(SNIPPET_FILE);
  return `weighs ${rounded(first, form)} KB before the form shows, or ${rounded(all, whole)} KB as one file`;
});
fresh = replace(fresh, 'cdn-snippet', `\`\`\`html${sections.snippet}\n\`\`\``);
fresh = replace(fresh, 'cdn-files', await formatted(sections.files));

if (fresh === readme) {
  // Nothing to do.
} else if (process.argv.includes('--check')) {
  console.error(`README.md is not what the build says. Run "npm run build", and commit it.\n${difference()}`);
  process.exitCode = 1;
} else {
  writeFileSync('README.md', fresh);
  console.log('README.md: the CDN files have changed.');
}

function replace(text, name, content) {
  const start = `<!-- ${name}: written by npm run build -->`;
  const end = `<!-- /${name} -->`;
  const parts = text.split(start);
  const rest = parts[1]?.split(end);
  if (parts.length !== 2 || rest.length !== 2) {
    throw new Error(`README.md needs one "${start}" with one "${end}" after it.`);
  }
  return `${parts[0]}${start}\n\n${content}\n\n${end}${rest[1]}`;
}

async function formatted(markdown) {
  const options = await resolveConfig(fileURLToPath(new URL('../README.md', import.meta.url)));
  return (await format(markdown, {...options, parser: 'markdown'})).trim();
}

function integrity(name) {
  return `sha384-${createHash('sha384')
    .update(readFileSync(join(FOLDER, name)))
    .digest('base64')}`;
}

/** The files that a browser fetches for one before it runs, and those that it may fetch later. */
function reached(name) {
  const first = new Set();
  const later = new Set();
  const visit = (file, seen) => {
    if (first.has(file) || seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    const below = (pattern) => [...code.matchAll(pattern)].map(([, path]) => join(dirname(file), path));
    for (const path of below(/\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)) visit(path, seen);
    for (const path of below(/\bimport\(\s*["'`](\.[^"'`]+)["'`]/g)) visit(path, later);
  };
  visit(join(FOLDER, name), first);
  return [[...first], [...later].filter((file) => !first.has(file))];
}

function sizes(name) {
  const [first, later] = reached(name);
  const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '';
  const stated = [...row.matchAll(/([\d.]+) kB/g)].map(([, size]) => Number(size));
  const [now, more] = [first, later].map((files, index) => `${near(gzipped(files), stated[index], 1)} kB`);
  return later.length > 0 ? `${now}, later ${more} more` : now;
}

function rounded(files, stated) {
  return near(gzipped(files), Number(stated), 0);
}

/** In kilobytes, as size-limit counts. */
function gzipped(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), {level: 9}).length, 0) / 1000;
}

/** What is stated stays when it is near: zlib's answer depends on its version and the processor. */
function near(size, stated, digits) {
  const tolerance = digits === 0 ? 0.6 : 0.1;
  return (Math.abs(stated - size) <= tolerance ? stated : size).toFixed(digits);
}

function difference() {
  const [before, after] = [readme, fresh].map((text) => text.split('\n'));
  const only = (lines, others, sign) => lines.filter((line) => !others.includes(line)).map((line) => `${sign} ${line}`);
  return [...only(before, after, '-'), ...only(after, before, '+')].join('\n');
}
