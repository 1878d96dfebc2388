import {resolve} from 'node:path';

interface Context {
  getModuleInfo(id: string): {readonly importedIds: readonly string[]} | null;
}

// The parts of the package. None is loaded without those above it; the last two know nothing of each other.
const DEFINE = resolve('src/define.ts');
const CONNECTED = resolve('src/connected.ts');
const SELDOM = ['src/more-steps.ts', 'src/failures.ts'].map((path) => resolve(path));

/**
 * The chunks that several parts share: each with all that its part needs and an earlier one has not brought. The bundler
 * would make a chunk for every set of parts that have something in common.
 */
export const PART_CHUNKS = [
  {name: onlyIf('shared', (needs) => needs(DEFINE)), priority: 2},
  {
    name: onlyIf('connected', (needs) => !needs(DEFINE) && (needs(CONNECTED) || SELDOM.every(needs))),
    priority: 1,
  },
];

function onlyIf(name: string, isIn: (needs: (entry: string) => boolean) => boolean) {
  return (id: string, context: Context): string | null =>
    id !== DEFINE && isIn((entry) => reaches(entry, id, context)) ? name : null;
}

function reaches(entry: string, id: string, context: Context): boolean {
  const seen = new Set([entry]);
  for (const module of seen) {
    if (module === id) return true;
    context.getModuleInfo(module)?.importedIds.forEach((imported) => seen.add(imported));
  }
  return false;
}
