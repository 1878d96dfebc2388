/** Publishes the site: the theme around content that authors have written, and the files of the package as a CDN has them. */
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {ksesPost} from './kses.mjs';

// What an author may try. None of it survives, or does anything.
const HOSTILE = `
  <clerk-mfa-sign-in publishable-key="pk_test_ZXZpbA==" proxy-url="https://evil.example"></clerk-mfa-sign-in>
  <div data-clerk-mfa-sign-in onclick="alert(1)" data-publishable-key="pk_test_ZXZpbA==" data-proxy-url="https://evil.example"
    data-force-redirect-url="https://evil.example"></div>
  <script>alert(1)</script>`;

const {CLERK_PUBLISHABLE_KEY: key, CLERK_PROXY_URL: proxy} = process.env;
const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\/clerk-mfa-sign-in@[^/]+\/dist\/cdn\//;

// The documentation's snippet: an author writes the content, the theme has the script tag.
const snippet = readFileSync('snippet.html', 'utf8');
const [, authored = '', embed = ''] = /^([\s\S]*?)(<script[\s\S]*<\/script>)\s*$/.exec(snippet) ?? [];
const configured = embed
  .replace(CDN, '/cdn/')
  .replace('"pk_test_…"', `"${key}" data-proxy-url="${proxy}"`)
  .replace('"/members"', '"/dashboard"');
if (!configured.includes(key) || !configured.includes('src="/cdn/embed.js"'))
  throw new Error(`Not a snippet: ${snippet}`);

const page = (content, script = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>A site</title>
  </head>
  <body>
    <main class="entry-content">${content}</main>
    ${script}
  </body>
</html>
`;

rmSync('dist', {recursive: true, force: true});
mkdirSync('dist');
cpSync('node_modules/clerk-mfa-sign-in/dist/cdn', 'dist/cdn', {recursive: true});
cpSync('site', 'dist', {recursive: true});
writeFileSync('dist/index.html', page(ksesPost(authored), configured));
writeFileSync('dist/dashboard.html', page('<h1>Dashboard</h1>'));
writeFileSync('dist/hostile.html', page(ksesPost(HOSTILE), configured));
const lab = configured.replace(/\sdata-fallback-redirect-url="[^"]*"/, '').replace('<script', '<script id="embed"');
writeFileSync(
  'dist/lab.html',
  page(
    ksesPost(readFileSync('lab-content.html', 'utf8')),
    `<template id="late">${lab}</template><script type="module" src="/lab.js"></script>`,
  ),
);
