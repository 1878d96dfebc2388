import {readFile} from 'node:fs/promises';
import {resolve, sep} from 'node:path';
import type {HTTPRequest} from 'puppeteer-core';
import type {Visitor} from './visitor.js';

/** Where jsDelivr has the packages of npm. */
export const JSDELIVR = 'https://cdn.jsdelivr.net/npm/';

/** Folders of this repository that jsDelivr would have, by package. */
const PACKAGES: Readonly<Record<string, string>> = {
  'clerk-mfa-sign-in': '.',
  '@clerk/clerk-js': 'node_modules/@clerk/clerk-js',
};

/**
 * Answers what a visitor's pages ask of jsDelivr with what is built and installed here, so that a browser checks it as it
 * would there: another origin, CORS, integrity.
 *
 * @param change what becomes of a file on its way
 */
export async function answerAsJsDelivr(visitor: Visitor, change = (code: string): string => code): Promise<void> {
  await visitor.page.setRequestInterception(true);
  visitor.page.on('request', (request) => {
    const answer = request.url().startsWith(JSDELIVR) ? respond(request, change) : request.continue();
    // A page that is left needs no answer.
    answer.catch(() => undefined);
  });
}

async function respond(request: HTTPRequest, change: (code: string) => string): Promise<void> {
  const [, name = '', path = ''] =
    /^((?:@[^/]+\/)?[^/@]+)@[^/]+\/(.*)$/.exec(request.url().slice(JSDELIVR.length)) ?? [];
  const dist = resolve(PACKAGES[name] ?? '', 'dist');
  const file = resolve(PACKAGES[name] ?? '', path);
  const code = name in PACKAGES && file.startsWith(dist + sep) ? await readFile(file, 'utf8').catch(() => null) : null;
  const headers = {'access-control-allow-origin': '*'};
  if (code === null) return request.respond({status: 404, headers});
  await request.respond({headers, contentType: 'application/javascript; charset=utf-8', body: change(code)});
}
