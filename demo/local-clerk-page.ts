import {html, render} from 'lit';
import type {Snapshot} from '../src/flow/steps.js';
import {byId} from './page.js';
import {whileVisible} from './while-visible.js';

/** Where local-clerk is mounted on the demo's server. */
export const MOUNT = '/__clerk';

const POLL_MS = 1000;

/**
 * Asks local-clerk for its state now and then, and shows the notice `lost` as long as it does not answer.
 *
 * @param ask What is asked for, beside anything else that changes with it.
 * @param onChange Called after every attempt, whether it was answered or not.
 * @returns Asks at once.
 */
export function followLocalClerk(ask: () => Promise<void>, onChange: () => void): () => void {
  return whileVisible(async () => {
    try {
      await ask();
      byId('lost').hidden = true;
    } catch {
      byId('lost').hidden = false;
    }
    onChange();
  }, POLL_MS);
}

/** Begins with what local-clerk has answered, or says that it does not and hides what needs it. */
export function startWithLocalClerk<Answer>(ask: () => Promise<Answer>, start: (answer: Answer) => void): void {
  ask().then(start, showUnavailable);
}

/** Who is signing in, once that is known; nobody while the form asks for it. */
export function currentIdentifier({step, identifier}: Snapshot): string | null {
  if (step.name === 'signed-in' || step.name === 'session-task') return step.session.identifier;
  return step.name === 'credentials' || step.name === 'load-failed' ? null : identifier;
}

function showUnavailable(): void {
  const message = html`
    <div class="notice" role="alert">
      <p>
        <strong>Local Clerk does not answer at <code>${MOUNT}</code>.</strong>
      </p>
      <p>
        Start this demo with <code>npm run demo</code>, or try the element with
        <a href="./own-key.html">your own key</a>.
      </p>
    </div>
  `;
  render(message, byId('stage'));
  for (const section of document.querySelectorAll<HTMLElement>('[data-needs-local-clerk]')) section.hidden = true;
}
