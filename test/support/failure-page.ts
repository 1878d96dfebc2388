import assert from 'node:assert/strict';
import {CATALOGUE} from '../../src/flow/failure-catalogue.js';
import type {FieldName} from '../../src/flow/failure.js';
import type {Visitor} from './visitor.js';

/** What a page shows of a failure. */
export interface ShownFailure {
  readonly code: string;
  readonly step: string;
  readonly alert: string;
  /** By the name of the input. */
  readonly errors: Readonly<Record<string, string>>;
  /** The name of an input, what a button says, or the part of something else; `null` where nothing has the focus. */
  readonly focus: string | null;
}

/** What a page has to show of a failure. */
export interface ExpectedFailure {
  readonly code: string;
  /** The input that it is about, if the step has it. */
  readonly field: FieldName | null;
  readonly step: string;
  readonly sentence: string;
  readonly focus: string | null;
}

/** Waits for a failure, and reads what the page shows. */
export async function shownFailure(visitor: Visitor, code: string): Promise<ShownFailure> {
  await visitor.until((wanted: string) => {
    const snapshot = document.querySelector('clerk-mfa-sign-in')?.snapshot;
    return snapshot?.failure?.code === wanted && !snapshot.pending;
  }, code);
  // No function in it has a name: the compiler would keep that by a helper which the page does not have.
  return visitor.page.evaluate(async () => {
    const element = document.querySelector('clerk-mfa-sign-in');
    await element?.updateComplete;
    const fields = [...document.querySelectorAll('clerk-mfa-sign-in input[part="input"]')];
    const active = document.activeElement;
    const label = active?.localName === 'button' ? active.textContent : null;
    return {
      code: element?.snapshot.failure?.code ?? '',
      step: element?.snapshot.step.name ?? '',
      alert: document.querySelector('clerk-mfa-sign-in [part="alert"]')?.textContent.trim() ?? '',
      errors: Object.fromEntries(
        fields.map((field): [string, string] => [
          field.getAttribute('name') ?? '',
          field.parentElement?.querySelector('[part="error"]')?.textContent.trim() ?? '',
        ]),
      ),
      focus: active?.getAttribute('name') ?? label?.trim() ?? active?.getAttribute('part') ?? null,
    };
  });
}

/** Where a failure shows, in which words, and where the focus is. */
export async function assertShown(visitor: Visitor, expected: ExpectedFailure): Promise<void> {
  const {code, field, step, sentence, focus} = expected;
  const shown = await shownFailure(visitor, code);
  const isAtField = field !== null && field in shown.errors;
  assert.deepEqual(shown, {
    code,
    step,
    alert: isAtField ? '' : sentence,
    errors: Object.fromEntries(Object.keys(shown.errors).map((name) => [name, name === field ? sentence : ''])),
    focus: isAtField ? field : focus,
  });
  const row = CATALOGUE.get(code);
  // The catalogue's field is the one that Clerk names, if the step has it.
  if (row?.field && row.field in shown.errors) assert.equal(field, row.field);
}

/** Presses something as a visitor does: it has the focus then. */
export async function press(visitor: Visitor, label: string): Promise<void> {
  const selector = 'clerk-mfa-sign-in :is(button, a):not([aria-disabled="true"])';
  await visitor.until(
    (all: string, wanted: string) =>
      [...document.querySelectorAll(all)].some((node) => node.textContent.trim() === wanted),
    selector,
    label,
  );
  // Apart from waiting, which goes on on the next page where this leads to one.
  await visitor.page.$$eval(
    selector,
    (all, wanted) => {
      const found = all.find((node) => node.textContent.trim() === wanted);
      if (!(found instanceof HTMLElement)) return;
      found.focus();
      found.click();
    },
    label,
  );
}

/**
 * Leads back to the first form, as the element's own method does. The attempt on the server is dropped beside that, by a
 * call that nothing waits for, and that must not meet the next fault.
 */
export async function restart(visitor: Visitor): Promise<void> {
  const before = await visitor.page.evaluate(() => {
    const element = document.querySelector('clerk-mfa-sign-in');
    const id = element?.clerk?.client?.signIn.id ?? '';
    element?.restart();
    return id;
  });
  await visitor.atStep('credentials');
  await visitor.settled();
  // Where there was an attempt, another one takes its place.
  await visitor.until((dropped: string) => {
    const {id, status = null} = document.querySelector('clerk-mfa-sign-in')?.clerk?.client?.signIn ?? {};
    return (id ?? '') !== dropped || (dropped === '' && (status === null || status === 'needs_identifier'));
  }, before);
}
