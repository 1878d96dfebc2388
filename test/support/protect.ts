import type {Scene} from './e2e.js';

/**
 * Answers the scripts of Protect checks, which Clerk loads by https only, and from wherever it says: no policy of a page
 * knows that place.
 */
export async function answerProtect({visitor}: Scene, script: string): Promise<void> {
  visitor.reportOnly = true;
  await visitor.page.setRequestInterception(true);
  visitor.page.on('request', (request) => {
    if (!request.url().startsWith('https://protect.')) return void request.continue();
    const headers = {'access-control-allow-origin': '*'};
    void request.respond({contentType: 'text/javascript', headers, body: script});
  });
}
