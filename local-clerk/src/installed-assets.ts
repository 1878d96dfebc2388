import {readFile, realpath, stat} from 'node:fs/promises';
import {dirname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Assets} from './options.js';

/** The folder of an installed package, looked for upwards from `from` as Node does, or null. */
async function findPackage(name: string, from: string): Promise<string | null> {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (await exists(join(candidate, 'package.json'))) return candidate;
    if (dirname(folder) === folder) return null;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Serves the `dist` folders of the packages installed for the project, or else for local-clerk itself. Needs Node.
 *
 * @param projectFolder Where to look first. Default: the current directory.
 */
export function installedAssets(projectFolder: string = process.cwd()): Assets {
  const here = dirname(fileURLToPath(import.meta.url));
  return async (packageName, path) => {
    const folder = (await findPackage(packageName, projectFolder)) ?? (await findPackage(packageName, here));
    if (folder === null) return null;
    try {
      const root = await realpath(join(folder, 'dist'));
      // The path was checked already; the real one is compared too, because of links.
      const file = await realpath(join(folder, path));
      if (!file.startsWith(root + sep)) return null;
      return await readFile(file);
    } catch {
      return null;
    }
  };
}
