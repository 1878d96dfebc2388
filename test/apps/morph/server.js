/**
 * A site that renders on its server, and knows nothing of what scripts add to its pages: what it answers has no form in
 * the tag. Every answer has a number, so that one can see that the page has taken it.
 */
import {readFileSync} from 'node:fs';
import {serve} from '@hono/node-server';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';

const {CLERK_PUBLISHABLE_KEY: key, CLERK_PROXY_URL: proxy, PORT} = process.env;
if (!key) throw new Error('CLERK_PUBLISHABLE_KEY is missing.');

let answers = 0;

/** @param {string} name of a file in `pages/` */
function render(name) {
  const configuration = `publishable-key="${key}"${proxy ? ` proxy-url="${proxy}"` : ''}`;
  return readFileSync(`pages/${name}.html`, 'utf8')
    .replaceAll('publishable-key="pk_test_…"', configuration)
    .replace('</main>', `<p>Answer <span id="answer">${++answers}</span></p></main>`);
}

const app = new Hono();
app.get('/node_modules/*', serveStatic({root: '.'}));
for (const name of ['turbo', 'turbo-frame', 'frame', 'htmx', 'htmx-2', 'dashboard', 'about']) {
  app.get(`/${name}`, (context) => context.html(render(name)));
}
app.get('/', (context) => context.text('Running'));

serve({fetch: app.fetch, port: Number(PORT), hostname: 'localhost'});
