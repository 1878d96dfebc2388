import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

/** A file that a bundler has written. */
export interface BundledFile {
  /** In the bundler's folder of `dist`. */
  readonly path: string;
  /** Whether it is what a page loads; the others, it imports. */
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  /** The modules whose code it has, as paths in the app. */
  readonly modules: readonly string[];
}

/** What was made of one entry. */
export interface Bundle {
  readonly warnings: readonly string[];
  /** Everything that was written. */
  readonly files: readonly BundledFile[];
  /** What a page loads before it runs. */
  readonly first: readonly BundledFile[];
  /** What it may load later. */
  readonly later: readonly BundledFile[];
}

/** What a bundler reported of its bundles, by the names of their entries. */
export function readBundles(folder: string, bundler: string): ReadonlyMap<string, Bundle> {
  const file = join(folder, 'dist', `${bundler}.json`);
  const reports = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Pick<Bundle, 'warnings' | 'files'>>;
  return new Map(
    Object.entries(reports).map(([name, {warnings, files}]) => {
      const entries = files.filter(({isEntry}) => isEntry);
      const first = reached(files, entries, ({imports}) => imports);
      const all = reached(files, entries, ({imports, dynamicImports}) => [...imports, ...dynamicImports]);
      return [name, {warnings, files, first, later: all.filter((one) => !first.includes(one))}];
    }),
  );
}

/** All modules of some files. One that is in two of them is there twice. */
export function modulesOf(files: readonly BundledFile[]): readonly string[] {
  return files.flatMap(({modules}) => modules);
}

/** The code of some files. */
export function codeOf(folder: string, bundler: string, files: readonly BundledFile[]): string {
  return files.map(({path}) => readFileSync(join(folder, 'dist', bundler, path), 'utf8')).join('\n');
}

/** How much a browser fetches, as people say it. */
export function gzipSize(folder: string, bundler: string, files: readonly BundledFile[]): string {
  const bytes = files.map((file) => gzipSync(codeOf(folder, bundler, [file]), {level: 9}).length);
  return `${(bytes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} kB`;
}

function reached(
  files: readonly BundledFile[],
  from: readonly BundledFile[],
  next: (file: BundledFile) => readonly string[],
): readonly BundledFile[] {
  const found = new Set(from);
  for (const file of found) {
    for (const path of next(file)) {
      const imported = files.find((candidate) => candidate.path === path);
      if (!imported) throw new Error(`${file.path} imports ${path}, which the bundler does not tell of.`);
      found.add(imported);
    }
  }
  return [...found];
}
