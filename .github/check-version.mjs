/** Before a release: fails unless the tag, both packages and the changelog say the same version. */
import {readFileSync} from 'node:fs';

const versionIn = (file) => JSON.parse(readFileSync(file, 'utf8')).version;
const tag = process.argv[2] ?? '';
const version = tag.replace(/^v/, '');
const changelog = readFileSync('CHANGELOG.md', 'utf8');

const wrong = [
  tag === `v${version}` && /^\d+\.\d+\.\d+/.test(version) ? null : `"${tag}" is no version tag, such as v1.2.3`,
  versionIn('package.json') === version ? null : `package.json says ${versionIn('package.json')}`,
  versionIn('local-clerk/package.json') === version
    ? null
    : `local-clerk says ${versionIn('local-clerk/package.json')}`,
  changelog.includes(`\n## [${version}] - `) ? null : `CHANGELOG.md has no section [${version}] with a date`,
].filter(Boolean);

if (wrong.length > 0) {
  console.error(`Cannot release ${tag}: ${wrong.join('; ')}.`);
  process.exitCode = 1;
}
