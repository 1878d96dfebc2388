/**
 * The published types as a consumer compiles them: strict, library files checked, no Clerk installed. Nothing here runs;
 * that it compiles is the assertion, and every wrong use must fail.
 */
import {ClerkMfaSignIn, SignedInEvent, type Snapshot, type StepName} from 'clerk-mfa-sign-in';
import 'clerk-mfa-sign-in/define';
import {createClerkPort, createSignInFlow, loadClerk} from 'clerk-mfa-sign-in/headless';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_same: Same<A, B>): void => undefined;

const element = document.createElement('clerk-mfa-sign-in');
same<typeof element, ClerkMfaSignIn>(true);
same<typeof element, HTMLElement>(false);

element.publishableKey = 'pk_test_…';
element.headingLevel = 1;
element.formRoot = 'shadow';
element.localization = {signIn: {start: {title: 'Hello'}}};
// @ts-expect-error: a level is a number
element.headingLevel = 'two';
// @ts-expect-error: there are two kinds of root
element.formRoot = 'dark';
// @ts-expect-error: read-only
element.snapshot = element.snapshot;
// @ts-expect-error: not a Clerk instance
element.clerk = {};

element.addEventListener('signed-in', (event) => {
  same<typeof event, SignedInEvent>(true);
  same<typeof event.detail.sessionId, string>(true);
  same<typeof event.detail.restored, boolean>(true);
  same<typeof event.detail.redirectUrl, string | null>(true);
  // @ts-expect-error: no token in an event
  event.detail.token;
});
element.addEventListener('error', (event) => same<typeof event.detail.code, string>(true));
element.addEventListener('step-change', (event) => same<typeof event.detail.previous, StepName>(true));
element.addEventListener('session-task', (event) => same<typeof event.detail.key, string>(true));
element.addEventListener('click', (event) => same<typeof event, PointerEvent>(true));
document.addEventListener('signed-in', (event) => same<typeof event, SignedInEvent>(true));
window.addEventListener('step-change', (event) => same<typeof event.detail.step, StepName>(true));
document.body.addEventListener('sign-in-error', (event) => same<typeof event.detail.message, string>(true));

const flow = createSignInFlow({connect: async () => createClerkPort(await loadClerk({publishableKey: 'pk_test_…'}))});
flow.send({type: 'submit-credentials', identifier: 'a', password: 'b'});
// @ts-expect-error: there is no such event
flow.send({type: 'become-admin'});
flow.subscribe((snapshot) => {
  same<typeof snapshot, Snapshot>(true);
  if (snapshot.step.name === 'code') same<typeof snapshot.step.factor.strategy, string>(true);
  // @ts-expect-error: only a step that is known
  if (snapshot.step.name === 'done') return;
});
