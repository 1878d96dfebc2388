import {readFileSync} from 'node:fs';

const packageFile = (path: string): string =>
  readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');

/** What pages say of all inputs, buttons, labels and paragraphs: the rules that a light form has to stand. */
export const ORDINARY: Readonly<Record<string, string>> = {
  'Bootstrap 5': packageFile('bootstrap/dist/css/bootstrap.css'),
  'Tailwind’s preflight': packageFile('tailwindcss/preflight.css'),
  'a WordPress theme': `
    input, textarea, select { display: inline-block; border: 3px dotted green; border-radius: 0; padding: 20px; width: auto; background: #efe;
      font: italic 22px/3 serif; color: green; box-shadow: inset 0 0 9px green; }
    input[type=email], input[type=text], input[type=password] { width: 120px; max-width: 50%; margin: 0 0 30px;
      height: 80px; background: #eef; text-align: right; letter-spacing: 4px; }
    input[type=checkbox] { appearance: none; width: 40px; height: 8px; margin: 12px; }
    input:focus, button:focus { outline: 6px dashed lime; }
    button, input[type=submit] { float: right; padding: 30px; border: 5px solid; background: orange; color: red;
      text-transform: uppercase; font-size: 9px; letter-spacing: 3px; transform: skew(5deg); min-height: 90px; }
    button:hover, button[type=submit] { background: purple; border-radius: 40px; box-shadow: 0 0 20px; opacity: 0.3; }
    label { display: inline-block; width: 33%; height: 70px; float: left; font-weight: 900; color: teal;
      text-transform: uppercase; }
    form { display: flex; border: 9px solid; padding: 40px; background: yellow; max-width: 200px; }
    p { margin: 3em 0; text-indent: 3em; font-size: 2em; color: brown; }
    a { color: hotpink; text-decoration: none; }
    span { letter-spacing: 2px; }
    div { margin: 0; }`,
  'a theme with classes': `
    .entry-content form { margin: 40px; }
    .entry-content label, .entry-content p { margin: 2em; font-style: italic; }
    .entry-content > * > * { padding: 30px; }
    .entry-content div { padding: 7px; border: 1px solid red; }
    .entry-content :not(a) { line-height: 3; }`,
  'a reset by revert': `* { all: revert; }`,
  'a reset by unset': `*, *::before, *::after { all: unset; }`,
  // The margin of the element itself is the page's own.
  'a reset of boxes': `
    *, *::before, *::after { padding: 11px; border: 2px solid red; box-sizing: content-box; }
    :not(clerk-mfa-sign-in) { margin: 11px; }`,
};

/** What only a form in a shadow root stands. */
export const STRONG: Readonly<Record<string, string>> = {
  '!important': Object.values(ORDINARY)
    .slice(2, 4)
    .join('\n')
    .replaceAll(';', ' !important;')
    .replaceAll(/\/\*.*?\*\//gs, ''),
  '#id': `
    #content input, #content button, #content label, #content p { float: left; width: 90px; height: 90px; margin: 30px;
      display: inline; position: absolute; font: 30px serif; border: 9px solid red; }
    #content form { display: none; }
    #content [part] { opacity: 0; }`,
};
