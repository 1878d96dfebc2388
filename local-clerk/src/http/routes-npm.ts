import type {Hono} from 'hono';
import {apiError} from '../errors.js';
import type {Assets} from '../options.js';
import type {Bindings} from './app.js';

const packages = ['@clerk/clerk-js', '@clerk/ui'];

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
};

/** A path's decoded segments, or null if one of them could leave the folder. */
function safeSegments(path: string): readonly string[] | null {
  try {
    const segments = path.split('/').map(decodeURIComponent);
    const safe = segments.every((segment) => segment !== '' && !/^\.+$|[\\/\0:]/.test(segment));
    return safe ? segments : null;
  } catch {
    return null;
  }
}

/** `/npm/@clerk/clerk-js@<any version>/dist/…` from the installed package, whatever version is asked for. */
export function npmRoutes(app: Hono<Bindings>, assets: Assets | undefined): void {
  app.get('/npm/*', async (c) => {
    const {path} = c.env.call;
    const match = /^\/npm\/(@[\w-]+\/[\w.-]+)(?:@[\w.+~^-]+)?\/(dist\/.+)$/.exec(path);
    const [, packageName = '', file = ''] = match ?? [];
    const segments = safeSegments(file);
    const found =
      assets && segments && packages.includes(packageName) ? await assets(packageName, segments.join('/')) : null;
    if (!found) {
      throw apiError(
        404,
        'resource_not_found',
        'not found',
        `No file ${path}. Served are the dist folders of ${packages.join(' and ')}, if they are installed.`,
      );
    }
    const extension = file.slice(file.lastIndexOf('.') + 1);
    return new Response(Uint8Array.from(found), {
      headers: {
        'Content-Type': types[extension] ?? 'application/octet-stream',
        // Short, since `@6` means another file after an update of the package.
        'Cache-Control': 'public, max-age=300',
      },
    });
  });
}
