import type {Plugin} from 'vite';

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Leaves `import()` to the browser. Vite wraps each in a helper that loads style sheets first, of which there are none,
 * and the helper is most of a kilobyte.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : null),
  };
}
