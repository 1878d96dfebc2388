import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {StepName} from '../../src/flow/steps.js';
import {FakeClerk} from '../support/flow-fake-clerk.js';
import {change, returned} from '../support/flow-model-arbitraries.js';
import {burst, perform} from '../support/flow-model-moves.js';
import {FlowModel} from '../support/flow-model.js';

// Enough to meet every step many times, and few enough for a slow machine.
const RUNS = 1000;
const LENGTH = 60;
const SEED = process.env['FLOW_MODEL_SEED'] ?? '20261126';

const STEPS: Readonly<Record<StepName, true>> = {
  'choose-factor': true,
  code: true,
  credentials: true,
  'email-link': true,
  'forgot-password': true,
  'load-failed': true,
  'new-password': true,
  passkey: true,
  'protect-check': true,
  'reset-code': true,
  'session-task': true,
  'signed-in': true,
  unsupported: true,
};

/** Where a flow begins. */
const start = fc.record({
  client: fc.oneof({weight: 3, arbitrary: fc.constant({})}, change),
  singleSession: fc.boolean(),
  resume: fc.boolean(),
  passkeys: fc.boolean(),
  passkeyAutofill: fc.boolean(),
  abandoned: fc.boolean(),
  returned: fc.oneof({weight: 3, arbitrary: fc.constant(null)}, returned),
  connects: fc.boolean(),
  // What is begun right before a flow is stopped may still wait for its turn.
  stopsAfter: fc.constantFrom('restart' as const, 'page-restored' as const),
  stopsAt: fc.oneof({weight: 4, arbitrary: fc.constant(Infinity)}, fc.integer({min: 1, max: LENGTH})),
});

/**
 * Made-up visitors and made-up answers: `FlowModel` says what must always hold. The seed is fixed, so that a change is
 * judged by itself; `FLOW_MODEL_SEED=random node --import tsx --test test/flow/model.test.ts` looks for what nobody has
 * thought of. A failure prints its seed and the shortest run that fails, and the seed in place of `random` repeats it.
 */
test('whatever visitors and Clerk do, the rules of the flow hold', async () => {
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      start,
      fc.array(burst, {minLength: LENGTH / 2, maxLength: LENGTH, size: 'max'}),
      async (from, bursts) => {
        const clerk = new FakeClerk({...from.client, singleSession: from.singleSession});
        clerk.passkeys = from.passkeys;
        clerk.instance = {...clerk.instance, passkeyAutofill: from.passkeyAutofill};
        clerk.returned = from.returned;
        if (from.abandoned) clerk.abandoned.add('sia_1');
        const model = new FlowModel(clerk, from.resume);
        await model.settle();
        if (from.connects) model.connect([]);
        await model.settle();
        for (const [index, moves] of bursts.entries()) {
          if (index === from.stopsAt) {
            model.send({type: from.stopsAfter});
            model.stop();
          }
          const {snapshot} = model;
          const sent = clerk.calls.length;
          for (const one of moves) perform(one, model);
          await model.settle();
          if (index < from.stopsAt) continue;
          assert.equal(model.flow.getSnapshot(), snapshot, 'a stopped flow has changed');
          assert.equal(clerk.calls.length, sent, 'a stopped flow has sent something');
        }
        for (const name of model.met) met.add(name);
      },
    ),
    {numRuns: RUNS, includeErrorInReport: true, ...(SEED === 'random' ? {} : {seed: Number(SEED)})},
  );
  assert.deepEqual([...met].sort(), Object.keys(STEPS).sort(), 'the model has met every step');
});
