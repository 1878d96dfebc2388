import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';
import {listen} from './listen.js';

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

/** Starts a site on a free port. */
export async function startSite({fileHeaders = {}}: SiteOptions = {}): Promise<Site> {
  const missing = new Set<string>();
  const pages = new Map<string, SitePage>();
  const app = new Hono();
  app.use('/dist/*', async (context, next) => {
    if (missing.has(context.req.path)) return context.body(null, 404);
    for (const [name, value] of Object.entries(fileHeaders)) context.header(name, value);
    await next();
  });
  app.get('/dist/*', serveStatic({root: '.'}), (context) => context.body(null, 404));
  app.get('*', ({req}) => {
    const page = pages.get(req.path);
    if (!page) return new Response('<!doctype html><title>Elsewhere</title>', {headers: {'content-type': 'text/html'}});
    return new Response(page.html, {headers: {'content-type': 'text/html; charset=utf-8', ...page.headers}});
  });
  const {origin, close} = await listen(app);
  let count = 0;
  return {
    origin,
    missing,
    add(page) {
      const path = `/page-${++count}`;
      pages.set(path, page);
      return path;
    },
    close,
  };
}
