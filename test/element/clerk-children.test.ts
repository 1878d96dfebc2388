import {expect, fixture, html} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {EVERYTHING} from '../support/element-states.js';
import {alertText, button, idle, part, press, quiet, ready, record, signIn, step} from '../support/element-page.js';
import {FakeClerk, fakeSession} from '../support/fake-clerk.js';

const TASK = {task: 'setup-mfa'};

function show(clerk: FakeClerk): Promise<ClerkMfaSignIn> {
  return fixture<ClerkMfaSignIn>(
    html`<clerk-mfa-sign-in force-redirect-url="#done" .clerk=${clerk}></clerk-mfa-sign-in>`,
  );
}

describe('Clerk’s own task component', () => {
  it('takes the place of the panel, is told where to go, and goes there by itself', async () => {
    const clerk = new FakeClerk({options: {ui: {}}});
    const el = await show(clerk);
    const events = record(el, 'signed-in') as CustomEvent<{redirectUrl: string | null}>[];
    await signIn(el, clerk, fakeSession(TASK));
    await quiet(el);
    const child = el.querySelector<HTMLElement>('clerk-mfa-task');
    expect(child?.checkVisibility()).to.be.true;
    expect(part(el, 'panel').checkVisibility()).to.be.false;
    expect(clerk.calls.find(({method}) => method === 'mountTaskSetupMFA')?.args).to.deep.equal({
      redirectUrlComplete: new URL('/#done', location.origin).href,
    });
    clerk.become(fakeSession());
    await step(el, 'signed-in');
    await quiet(el);
    expect(el.querySelector('clerk-mfa-task')).to.be.null;
    expect(events.map(({detail}) => detail.redirectUrl)).to.deep.equal([null]);
  });

  for (const [why, options, prevented] of [
    ['where the page does the task', {ui: {}}, true],
    ['where the instance has a page for it', {ui: {}, taskUrls: {'setup-mfa': '/tasks'}}, false],
    ['where this Clerk has no UI', {}, false],
  ] as const) {
    it(`is not there ${why}`, async () => {
      const clerk = new FakeClerk({options});
      const el = await show(clerk);
      el.addEventListener('session-task', (event) => prevented && event.preventDefault());
      await signIn(el, clerk, fakeSession(TASK));
      await quiet(el);
      expect(el.querySelector('clerk-mfa-task')).to.be.null;
      expect(part(el, 'panel').textContent).to.contain('Two-step verification setup');
      expect(button(el, 'Sign out').checkVisibility()).to.be.true;
    });
  }
});

describe('A Protect check', () => {
  const attempt = {
    id: 'sia_0',
    status: 'needs_protect_check',
    protectCheck: {token: 't', sdkUrl: 'https://challenge.invalid/x.js'},
  };

  it('has a place of its own on the page for as long as it lasts', async () => {
    const clerk = new FakeClerk({environment: EVERYTHING, attempt});
    const el = await show(clerk);
    await step(el, 'protect-check');
    const child = el.querySelector('clerk-mfa-protect');
    expect(child?.assignedSlot).not.to.be.null;
    expect(part(el, 'title').textContent).to.equal('Verifying your request');
    await idle(el);
    expect(alertText(el)).not.to.be.empty;
    press(el);
    expect(el.snapshot.pending).to.be.true;
    await idle(el);
    clerk.release('create');
    button(el, 'Start over').click();
    await step(el, 'credentials');
    await quiet(el);
    expect(el.querySelector('clerk-mfa-protect')).to.be.null;
  });
});

describe('A page that comes back from a provider', () => {
  it('has a form that can be used again', async () => {
    const clerk = new FakeClerk({environment: EVERYTHING});
    const el = await show(clerk);
    await ready(el);
    button(el, 'Continue with Google').click();
    await quiet(el);
    expect(el.snapshot.pending).to.be.true;
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(el.snapshot.pending).to.be.false;
  });
});
