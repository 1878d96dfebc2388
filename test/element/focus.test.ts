import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {
  button,
  CODE,
  expectFocus,
  fill,
  focused,
  idle,
  input,
  part,
  press,
  quiet,
  ready,
  signIn,
  step,
  submitCredentials,
  toCodeStep,
} from '../support/element-page.js';
import {FakeApiError, FakeClerk, fakeSession, needsSecondFactor} from '../support/fake-clerk.js';

for (const formRoot of ['light', 'shadow'] as const) {
  describe(`The focus, with the form in ${formRoot}`, () => {
    it('is put into the first field by focus()', async () => {
      const clerk = new FakeClerk();
      const el = await fixture<ClerkMfaSignIn>(
        html`<clerk-mfa-sign-in form-root=${formRoot} .clerk=${clerk}></clerk-mfa-sign-in>`,
      );
      el.focus();
      expectFocus(input(el, 'identifier'));
      await toCodeStep(el, clerk);
      (document.activeElement as HTMLElement).blur();
      el.focus();
      expectFocus(input(el, 'code'));
    });

    it('is put on the title by focus() where a step has no field', async () => {
      const clerk = new FakeClerk({session: fakeSession()});
      const el = await fixture<ClerkMfaSignIn>(
        html`<clerk-mfa-sign-in form-root=${formRoot} .clerk=${clerk}></clerk-mfa-sign-in>`,
      );
      await step(el, 'signed-in');
      el.focus();
      expectFocus(part(el, 'title'));
    });

    it('is put into the first field with autofocus', async () => {
      const el = await fixture<ClerkMfaSignIn>(
        html`<clerk-mfa-sign-in autofocus form-root=${formRoot} .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`,
      );
      await ready(el);
      expectFocus(input(el, 'identifier'));
    });

    it('stays where it is without autofocus', async () => {
      const el = await fixture<ClerkMfaSignIn>(
        html`<clerk-mfa-sign-in form-root=${formRoot} .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`,
      );
      await ready(el);
      expectFocus(document.body);
    });

    it('goes to the code, then to the title of the panel, as the visitor goes on', async () => {
      const clerk = new FakeClerk();
      const el = await fixture<ClerkMfaSignIn>(
        html`<clerk-mfa-sign-in form-root=${formRoot} .clerk=${clerk}></clerk-mfa-sign-in>`,
      );
      await toCodeStep(el, clerk);
      expectFocus(input(el, 'code'));
      await sendKeys({type: CODE});
      (await clerk.call('attemptSecondFactor')).complete();
      await step(el, 'signed-in');
      expectFocus(part(el, 'title'));
    });

    it('follows a visitor who pressed a button and let the focus go', async () => {
      const clerk = new FakeClerk();
      const el = await fixture<ClerkMfaSignIn>(
        html`<clerk-mfa-sign-in form-root=${formRoot} .clerk=${clerk}></clerk-mfa-sign-in>`,
      );
      await ready(el);
      submitCredentials(el);
      (focused(el) as HTMLElement).blur();
      (await clerk.call('create')).resolve(needsSecondFactor('totp'));
      await step(el, 'code');
      expectFocus(input(el, 'code'));
    });

    it('goes to the first field with Back, and with a sign-out', async () => {
      const clerk = new FakeClerk();
      const el = await fixture<ClerkMfaSignIn>(
        html`<clerk-mfa-sign-in form-root=${formRoot} .clerk=${clerk}></clerk-mfa-sign-in>`,
      );
      await toCodeStep(el, clerk);
      button(el, 'Back').focus();
      await sendKeys({press: 'Enter'});
      await step(el, 'credentials');
      expectFocus(input(el, 'identifier'));
      await signIn(el, clerk);
      button(el, 'Sign out').focus();
      await sendKeys({press: 'Enter'});
      await step(el, 'credentials');
      expectFocus(input(el, 'identifier'));
    });

    it('is not taken from another part of the page by a step', async () => {
      const clerk = new FakeClerk();
      const parent = await fixture(html`
        <div>
          <input aria-label="Search" />
          <clerk-mfa-sign-in form-root=${formRoot} .clerk=${clerk}></clerk-mfa-sign-in>
        </div>
      `);
      const [search, el] = [parent.querySelector('input')!, parent.querySelector('clerk-mfa-sign-in')!];
      await ready(el);
      submitCredentials(el);
      const call = await clerk.call('create');
      search.focus();
      call.resolve(needsSecondFactor('totp'));
      await step(el, 'code');
      await quiet(el);
      expectFocus(search);
    });

    it('is not taken from another part of the page by a failure', async () => {
      const clerk = new FakeClerk();
      const parent = await fixture(html`
        <div>
          <input aria-label="Search" />
          <clerk-mfa-sign-in form-root=${formRoot} .clerk=${clerk}></clerk-mfa-sign-in>
        </div>
      `);
      const [search, el] = [parent.querySelector('input')!, parent.querySelector('clerk-mfa-sign-in')!];
      await ready(el);
      submitCredentials(el);
      const call = await clerk.call('create');
      search.focus();
      call.reject(new FakeApiError('form_password_incorrect', 'password'));
      await idle(el);
      expectFocus(search);
    });

    it('is not taken by a step that the visitor did not cause', async () => {
      const clerk = new FakeClerk();
      const el = await fixture<ClerkMfaSignIn>(
        html`<clerk-mfa-sign-in form-root=${formRoot} .clerk=${clerk}></clerk-mfa-sign-in>`,
      );
      await ready(el);
      clerk.become(fakeSession());
      await step(el, 'signed-in');
      expectFocus(document.body);
    });

    it('is not taken by a step long after the visitor did something', async () => {
      const clerk = new FakeClerk();
      const el = await fixture<ClerkMfaSignIn>(
        html`<clerk-mfa-sign-in form-root=${formRoot} .clerk=${clerk}></clerk-mfa-sign-in>`,
      );
      await toCodeStep(el, clerk);
      fill(el, {code: CODE});
      press(el);
      (await clerk.call('attemptSecondFactor')).reject(new FakeApiError('too_many_requests'));
      await idle(el);
      (focused(el) as HTMLElement).blur();
      clerk.become(fakeSession());
      await step(el, 'signed-in');
      expectFocus(document.body);
    });
  });
}

describe('The focus, in a page of components', () => {
  it('is not taken from a field beside the element in the same shadow root', async () => {
    const clerk = new FakeClerk();
    const outer = await fixture(html`<div></div>`);
    const root = outer.attachShadow({mode: 'open'});
    const search = document.createElement('input');
    const el = document.createElement('clerk-mfa-sign-in');
    el.clerk = clerk;
    root.append(search, el);
    await ready(el);
    submitCredentials(el);
    const call = await clerk.call('create');
    search.focus();
    call.resolve(needsSecondFactor('totp'));
    await step(el, 'code');
    expectFocus(search);
  });

  it('follows the visitor inside another shadow root', async () => {
    const clerk = new FakeClerk();
    const outer = await fixture(html`<div></div>`);
    const el = document.createElement('clerk-mfa-sign-in');
    el.clerk = clerk;
    outer.attachShadow({mode: 'open'}).append(el);
    await toCodeStep(el, clerk);
    expectFocus(input(el, 'code'));
    await sendKeys({type: CODE});
    (await clerk.call('attemptSecondFactor')).reject(new FakeApiError('form_code_incorrect', 'code'));
    await idle(el);
    expectFocus(input(el, 'code'));
  });
});
