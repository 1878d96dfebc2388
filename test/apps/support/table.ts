import {readFileSync, writeFileSync} from 'node:fs';
import {CHECKS, type Check, type Result} from './results.js';

const FILE = 'docs/frameworks.md';
const START = '<!-- checked: written by npm run test:apps -->';
const END = '<!-- /checked -->';
const CHECK_NAMES = Object.keys(CHECKS) as Check[];

/** Writes what was proved into the documentation. What this run did not try stays as an earlier one left it. */
export function writeTable(results: readonly Result[]): void {
  writeFileSync(FILE, merged(results));
}

/** @throws {Error} when the documentation does not say what was proved */
export function checkTable(results: readonly Result[]): void {
  if (merged(results) === readFileSync(FILE, 'utf8')) return;
  throw new Error(`The table in ${FILE} is not what this run has proved: run "npm run test:apps" and commit it.`);
}

function merged(results: readonly Result[]): string {
  const text = readFileSync(FILE, 'utf8');
  const [before, rest] = split(text, START);
  const [table, after] = split(rest, END);
  const tried = new Set(results.map(({label}) => label));
  const [written = '', , ...rows] = table.split('\n').filter((line) => line.startsWith('| '));
  const untried = rows
    .filter((line) => !tried.has(unversioned(nameIn(line))))
    .map((line) => underToday(textsOf(line), textsOf(written)));
  const sorted = [...untried, ...results.map(row)].sort((a, b) => nameIn(a).localeCompare(nameIn(b)));
  const head = ['Framework', ...Object.values(CHECKS)];
  const lines = [cells(head), cells(head.map(() => '---')), ...sorted];
  return `${before}${START}\n\n${lines.join('\n')}\n\n${END}${after}`;
}

/** The version is the major one, before the first of which minor ones count: the table changes when what it says does. */
function row({label, version, checks}: Result): string {
  const name = version ? `${label} ${/^(0\.)?\d+/.exec(version)?.[0]}` : label;
  return cells([name, ...CHECK_NAMES.map((check) => (checks.includes(check) ? '✓' : ''))]);
}

/** A row of a table that was written when there were other checks. */
function underToday(texts: readonly string[], head: readonly string[]): string {
  return cells([texts[0] ?? '', ...Object.values(CHECKS).map((check) => texts[head.indexOf(check)] ?? '')]);
}

function nameIn(line: string): string {
  return textsOf(line)[0] ?? '';
}

function textsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((text) => text.trim());
}

function unversioned(name: string): string {
  return name.replace(/ [\d.]+$/, '');
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}

function split(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`${FILE} has no ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
