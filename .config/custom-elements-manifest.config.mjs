/**
 * What the analyzer cannot know: that only described events are real (it takes the first argument of a constructor for
 * an event's name), that private members are nobody's business, and that users import `dist`, not `src`.
 */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      module.path = toDist(module.path);
      for (const declaration of module.declarations ?? []) {
        declaration.events = declaration.events?.filter(({description}) => description);
        declaration.members = declaration.members?.filter(
          ({name, privacy, description, inheritedFrom}) =>
            !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && description && !inheritedFrom,
        );
        declaration.attributes = declaration.attributes?.filter(({description}) => description);
      }
      for (const entry of module.exports ?? []) {
        if (entry.declaration?.module) entry.declaration.module = toDist(entry.declaration.module);
      }
    }
  },
};

function toDist(path) {
  return path.replace(/^(\/?)src\/(.*)\.ts$/, '$1dist/$2.js');
}

export default {
  globs: ['src/clerk-mfa-sign-in.ts', 'src/define.ts', 'src/events.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [publicOnly],
};
