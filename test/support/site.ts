import {readFile} from 'node:fs/promises';
import {resolve, sep} from 'node:path';
import {serve} from '@hono/node-server';
import {Hono} from 'hono';

/** A page of the site. */
export interface SitePage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SiteOptions {
  /** Headers of the built files, such as the CORS header of a CDN. */
  readonly fileHeaders?: Readonly<Record<string, string>>;
}

/** The website of an integrator: pages that tests write, and the built package beside them. */
export interface Site {
  readonly origin: string;
  /** Paths of built files that are not there, for as long as they are in here. */
  readonly missing: Set<string>;
  /** Serves a page under a path of its own, and says which. */
  add(page: SitePage): string;
  close(): Promise<void>;
}

const DIST = resolve('dist');
const TYPES: Readonly<Record<string, string>> = {js: 'text/javascript', css: 'text/css', json: 'application/json'};

/** Starts a site on a free port. */
export async function startSite({fileHeaders}: SiteOptions = {}): Promise<Site> {
  const missing = new Set<string>();
  const pages = new Map<string, SitePage>();
  const app = new Hono();
  app.get('/dist/*', async ({req}) => {
    const path = resolve(`.${req.path}`);
    if (!path.startsWith(DIST + sep) || missing.has(req.path)) return new Response(null, {status: 404});
    try {
      const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      return new Response(await readFile(path), {headers: {'content-type': type, ...fileHeaders}});
    } catch {
      return new Response(null, {status: 404});
    }
  });
  app.get('*', ({req}) => {
    const page = pages.get(req.path);
    if (!page) return new Response('<!doctype html><title>Elsewhere</title>', {headers: {'content-type': 'text/html'}});
    return new Response(page.html, {headers: {'content-type': 'text/html; charset=utf-8', ...page.headers}});
  });
  const server = await new Promise<ReturnType<typeof serve>>((started) => {
    const starting = serve({fetch: app.fetch, port: 0, hostname: 'localhost'}, () => started(starting));
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The site has no port.');
  let count = 0;
  return {
    origin: `http://localhost:${address.port}`,
    missing,
    add(page) {
      const path = `/page-${++count}`;
      pages.set(path, page);
      return path;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
