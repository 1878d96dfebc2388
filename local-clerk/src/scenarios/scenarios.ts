import type {Instance} from '../state/instance.js';
import {mergeSettings} from '../state/settings.js';
import {factorScenarios} from './factors.js';
import type {Scenario} from './scenario.js';
import {stateScenarios} from './states.js';

/** Every state that a sign-in can be in: `GET /_local/scenarios`. */
export const SCENARIOS: readonly Scenario[] = [...factorScenarios, ...stateScenarios];

/** Resets the instance and brings it into the scenario's state. */
export function applyScenario(instance: Instance, scenario: Scenario): void {
  instance.reset();
  if (scenario.settings) instance.changeSettings(mergeSettings(instance.settings, scenario.settings));
  if (scenario.account !== undefined && scenario.changes) instance.changeAccount(scenario.account, scenario.changes);
  for (const fault of scenario.faults ?? []) instance.faults.add(fault);
  if (scenario.advanceMs !== undefined) instance.clock.advance(scenario.advanceMs);
}
