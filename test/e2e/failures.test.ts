import assert from 'node:assert/strict';
import {wayOn} from '../../src/flow/failure-catalogue.js';
import {toFailure} from '../../src/flow/failure.js';
import {Coverage, STUBBED, TAKEN_AWAY} from '../support/coverage.js';
import {endToEnd, type Scene} from '../support/e2e.js';
import {openForm} from '../support/failure-moves.js';
import {assertShown, restart} from '../support/failure-page.js';
import {FAILURE_ROWS, faultOf, type FailureRow, type StageName} from '../support/failure-rows.js';
import {STAGES} from '../support/failure-stages.js';
import {answerProtect} from '../support/protect.js';
import {sentenceOf} from '../support/sentences.js';

const coverage = new Coverage('failures');

/** Fewer than would take a slow machine a test's time. */
const ROWS_A_PAGE = 8;

/** Answers the Protect checks of local-clerk, whose script is nowhere. */
const PROTECT_SCRIPT = 'export default async (container, {token}) => `proof-of-${token}`;';

/** One row: it shows where it should, in its words, with the focus where it belongs; and its way on works. */
async function walk(scene: Scene, row: FailureRow): Promise<void> {
  const {code, param} = row;
  const stage = STAGES[row.stage];
  await stage.enter(scene, code);
  if (stage.call) await scene.instance.post('faults', {...stage.call, ...faultOf(row)});
  await stage.act(scene, code);
  const step = typeof stage.step === 'string' ? stage.step : stage.step(code);
  const focus = typeof stage.focus === 'function' ? stage.focus(code) : stage.focus;
  const {field} = toFailure({errors: [{code, meta: {paramName: param}}]});
  await assertShown(scene.visitor, {code, field, step, sentence: sentenceOf(code, step), focus});
  await scene.instance.clearFaults();
  await stage.leave(scene, wayOn(code));
}

/** The rows of a stage share a page, as long as a slow machine can walk them within a test's time. */
function* portions(): Generator<[name: StageName, rows: readonly FailureRow[], title: string]> {
  for (const name of Object.keys(STAGES) as StageName[]) {
    const all = FAILURE_ROWS.filter(({stage}) => stage === name);
    for (let begin = 0; begin < all.length; begin += ROWS_A_PAGE) {
      const rows = all.slice(begin, begin + ROWS_A_PAGE);
      yield [name, rows, `at ${name}: from ${rows[0]?.code} on`];
    }
  }
}

endToEnd('Every failure of the catalogue that a call answers: where, in which words, and the way on', (scene) => {
  for (const [name, rows, title] of portions()) {
    scene(title, async (world) => {
      const {visitor, instance, browserName} = world;
      await instance.settings({supportEmail: 'help@example.com', ...STAGES[name].settings});
      if (name === 'protect') await answerProtect(world, PROTECT_SCRIPT);
      await openForm(world);
      const failed: string[] = [];
      for (const row of rows) {
        try {
          await walk(world, row);
          const shown = {kind: 'code', name: row.code, browser: browserName} as const;
          const note = row.code === 'passkey_not_supported' ? TAKEN_AWAY : STUBBED;
          coverage.add(name === 'passkey-prompt' ? {...shown, note} : shown);
          await restart(visitor);
        } catch (error) {
          failed.push(`${row.code}: ${String(error)}`);
          await instance.clearFaults();
          await openForm(world);
          await restart(visitor);
        }
      }
      assert.equal(failed.join('\n\n'), '');
    });
  }
});
