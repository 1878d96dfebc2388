import type {Hono} from 'hono';
import {json} from '../http/answers.js';
import type {Bindings} from '../http/app.js';
import {applyScenario, SCENARIOS} from '../scenarios/scenarios.js';
import {proofOf} from '../state/protect.js';
import {describeInstance} from './describe.js';

/** A script for `sdk_url`, which a test hands out where it intercepts that: it passes the check at once. */
const protectScript = `export default async function check(container, {token}) {
  container.textContent = 'local-clerk: the check is passed.';
  return ${JSON.stringify(proofOf(''))} + token;
}
`;

/** States to be had with one call, and what a Protect check needs. */
export function scenarioRoutes(app: Hono<Bindings>): void {
  app.get('/_local/scenarios', () => json({scenarios: SCENARIOS}));

  app.post('/_local/scenarios/:name', async (c) => {
    const {call} = c.env;
    const name = c.req.param('name');
    const scenario = SCENARIOS.find((candidate) => candidate.name === name);
    if (!scenario) return json({error: `There is no scenario "${name}". GET /_local/scenarios lists them.`}, 404);
    applyScenario(call.instance, scenario);
    return json({scenario, instance: await describeInstance(call)});
  });

  app.get(
    '/_local/protect.js',
    () =>
      new Response(protectScript, {
        headers: {'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store'},
      }),
  );
}
