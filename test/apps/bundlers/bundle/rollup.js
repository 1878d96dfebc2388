import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import {PAGES, PARTS} from './entries.js';
import {writePages} from './pages.js';
import {emptyFolder, filesOf, writeReport} from './report.js';

async function bundle(entry) {
  const warnings = [];
  const build = await rollup({
    input: `src/${entry}.js`,
    plugins: [
      nodeResolve({browser: true}),
      // For React.
      commonjs(),
      replace({preventAssignment: true, 'process.env.NODE_ENV': '"production"'}),
    ],
    onwarn: ({message}) => warnings.push(message),
  });
  const {output} = await build.write({dir: `${folder}/${entry}`, format: 'es', plugins: [terser()]});
  await build.close();
  return {warnings, files: filesOf(output, `${entry}/`)};
}

const folder = emptyFolder('rollup');
const bundles = {};
for (const entry of [...Object.keys(PAGES), ...PARTS]) bundles[entry] = await bundle(entry);
writePages(folder, '<script type="module" src="URL"></script>');
writeReport('rollup', bundles);
