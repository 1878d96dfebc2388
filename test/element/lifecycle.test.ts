import {expect, fixture, html} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {
  alertText,
  button,
  CODE,
  expectFocus,
  fill,
  form,
  formRoot,
  IDENTIFIER,
  input,
  PASSWORD,
  press,
  quiet,
  ready,
  record,
  signIn,
  step,
  submitCredentials,
  toCodeStep,
} from '../support/element-page.js';
import {FakeClerk, needsSecondFactor} from '../support/fake-clerk.js';

const LOAD_FAILED = 'Sign-in could not be loaded. Check your connection, then try again or reload the page.';

type MovableParent = Element & {moveBefore?: (node: Node, child: Node | null) => void};

describe('A submit before Clerk is loaded', () => {
  it('is sent once Clerk is, with what was typed meanwhile', async () => {
    const clerk = new FakeClerk({loaded: false}).hold('load');
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const load = await clerk.call('load');
    submitCredentials(el);
    await quiet(el);
    expect(el.snapshot).to.include({ready: false, pending: true});
    expect(button(el, 'Continue').getAttribute('aria-disabled')).to.equal('true');
    press(el);
    fill(el, {identifier: 'later@example.com', password: `${PASSWORD}-later`});
    load.resolve();
    const {args} = await clerk.call('create');
    expect(args).to.include({identifier: 'later@example.com', password: `${PASSWORD}-later`});
    await quiet(el);
    expect(clerk.argsOf('create')).to.have.length(1);
  });

  it('is not sent with inputs that have become empty', async () => {
    const clerk = new FakeClerk({loaded: false}).hold('load');
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const load = await clerk.call('load');
    submitCredentials(el);
    fill(el, {password: ''});
    load.resolve();
    await ready(el);
    await quiet(el);
    expect(clerk.argsOf('create')).to.be.empty;
    expect(el.snapshot.pending).to.be.false;
  });

  it('is newer than an attempt that is found', async () => {
    const attempt = {id: 'sia_0', ...needsSecondFactor('totp')};
    const clerk = new FakeClerk({loaded: false, attempt}).hold('load');
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const load = await clerk.call('load');
    submitCredentials(el);
    load.resolve();
    expect((await clerk.call('create')).args['identifier']).to.equal(IDENTIFIER);
    expect(el.snapshot.step.name).to.equal('credentials');
  });
});

describe('A failure to load', () => {
  it('is said on the same form, with what was typed, and a way to try again', async () => {
    const clerk = new FakeClerk({loaded: false}).hold('load');
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const events = record(el, 'step-change', 'sign-in-error') as CustomEvent<{step: string; code?: string}>[];
    const load = await clerk.call('load');
    const inputs = [input(el, 'identifier'), input(el, 'password')];
    fill(el, {identifier: IDENTIFIER, password: PASSWORD});
    inputs[1]?.focus();
    load.reject(new Error('Failed to fetch'));
    await step(el, 'load-failed');
    expect(el.snapshot.step).to.deep.equal({name: 'load-failed', retryable: true});
    expect(events.map(({detail}) => [detail.step, detail.code])).to.deep.equal([
      ['load-failed', undefined],
      ['load-failed', 'clerk_load_failed'],
    ]);
    expect(alertText(el)).to.equal(LOAD_FAILED);
    expect(inputs.every((node) => input(el, node.name) === node)).to.be.true;
    expect(inputs.map(({value}) => value)).to.deep.equal([IDENTIFIER, PASSWORD]);
    expectFocus(inputs[1]);
    expect(el.matches(':state(failed)')).to.be.true;

    button(el, 'Try again').focus();
    button(el, 'Try again').click();
    const again = await clerk.call('load');
    await el.updateComplete;
    expect(alertText(el)).to.equal('');
    expectFocus(inputs[0]);
    again.resolve();
    await ready(el);
    expect(inputs.every((node) => input(el, node.name) === node)).to.be.true;
    expect(inputs.map(({value}) => value)).to.deep.equal([IDENTIFIER, PASSWORD]);
    expect(clerk.argsOf('create')).to.be.empty;
  });

  it('can be tried again by retry()', async () => {
    const clerk = new FakeClerk({loaded: false}).hold('load');
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    (await clerk.call('load')).reject(new Error('Failed to fetch'));
    await step(el, 'load-failed');
    clerk.release('load');
    el.retry();
    await ready(el);
    expect(el.snapshot.step.name).to.equal('credentials');
  });

  it('is tried again by a submit, which is then sent', async () => {
    const clerk = new FakeClerk({loaded: false}).hold('load');
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    (await clerk.call('load')).reject(new Error('Failed to fetch'));
    await step(el, 'load-failed');
    submitCredentials(el);
    (await clerk.call('load')).resolve();
    expect((await clerk.call('create')).args).to.include({identifier: IDENTIFIER, password: PASSWORD});
  });

  it('is announced each time', async () => {
    const clerk = new FakeClerk({loaded: false}).hold('load');
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const errors = record(el, 'error');
    for (let round = 0; round < 2; round++) {
      (await clerk.call('load')).reject(new Error('Failed to fetch'));
      await step(el, 'load-failed');
      if (round > 0) break;
      el.retry();
      await el.updateComplete;
      expect(alertText(el)).to.equal('');
    }
    expect(alertText(el)).to.equal(LOAD_FAILED);
    expect(errors).to.have.length(2);
  });
});

describe('An element that is removed', () => {
  for (const formRootName of ['light', 'shadow'] as const) {
    it(`while a call is in flight calls nothing afterwards and empties its inputs, form in ${formRootName}`, async () => {
      const clerk = new FakeClerk();
      const el = await fixture<ClerkMfaSignIn>(
        html`<clerk-mfa-sign-in form-root=${formRootName} .clerk=${clerk}></clerk-mfa-sign-in>`,
      );
      const events = record(el, 'signed-in', 'step-change', 'error');
      await ready(el);
      submitCredentials(el);
      const call = await clerk.call('create');
      const password = input(el, 'password');
      el.remove();
      await quiet(el);
      expect(password.value).to.equal('');
      call.complete();
      await quiet(el);
      expect(clerk.calls.map(({method}) => method)).to.deep.equal(['create']);
      expect(clerk.listenerCount).to.equal(0);
      expect(events).to.have.length(0);
    });
  }

  it('while Clerk is loading sends nothing afterwards', async () => {
    const clerk = new FakeClerk({loaded: false}).hold('load');
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const load = await clerk.call('load');
    submitCredentials(el);
    el.remove();
    await quiet(el);
    load.resolve();
    await quiet(el);
    expect(clerk.calls.map(({method}) => method)).to.deep.equal(['load']);
    expect(clerk.listenerCount).to.equal(0);
  });

  it('works again when it is put back', async () => {
    const clerk = new FakeClerk();
    const parent = await fixture(html`<div><clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in></div>`);
    const el = parent.querySelector('clerk-mfa-sign-in')!;
    await ready(el);
    el.remove();
    await quiet(el);
    expect(el.snapshot.ready).to.be.false;
    parent.append(el);
    await signIn(el, clerk);
    expect(clerk.listenerCount).to.equal(1);
  });

  it('finds its step again when it is put back in the middle', async () => {
    const clerk = new FakeClerk();
    const parent = await fixture(html`<div><clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in></div>`);
    const el = parent.querySelector('clerk-mfa-sign-in')!;
    await toCodeStep(el, clerk);
    fill(el, {code: '123'});
    el.remove();
    await quiet(el);
    parent.append(el);
    await step(el, 'code');
    expect(input(el, 'code').value).to.equal('');
    fill(el, {code: CODE});
    press(el);
    (await clerk.call('attemptSecondFactor')).complete();
    await step(el, 'signed-in');
  });
});

const MOVES: Record<string, (el: Element, to: MovableParent) => void> = {
  append: (el, to) => to.append(el),
  insertBefore: (el, to) => to.insertBefore(el, to.firstChild),
  moveBefore: (el, to) => (to.moveBefore ? to.moveBefore(el, to.firstChild) : to.prepend(el)),
  'append to its own parent': (el) => el.parentElement?.append(el),
  'remove and append at once': (el, to) => {
    el.remove();
    to.append(el);
  },
};

describe('An element that is moved', () => {
  for (const [name, move] of Object.entries(MOVES)) {
    for (const formRootName of ['light', 'shadow'] as const) {
      it(`by ${name} keeps its values and its step, form in ${formRootName}`, async () => {
        const clerk = new FakeClerk();
        const parent = await fixture(html`
          <div>
            <div><clerk-mfa-sign-in form-root=${formRootName} .clerk=${clerk}></clerk-mfa-sign-in></div>
            <div><p>Elsewhere</p></div>
          </div>
        `);
        const el = parent.querySelector('clerk-mfa-sign-in')!;
        await toCodeStep(el, clerk);
        fill(el, {code: '123'});
        const [before, code] = [form(el), input(el, 'code')];
        const steps = record(el, 'step-change');
        move(el, parent.lastElementChild as MovableParent);
        await quiet(el);
        expect(form(el)).to.equal(before);
        expect(code.value).to.equal('123');
        expect(steps).to.have.length(0);
        expect(clerk.listenerCount).to.equal(1);
        fill(el, {code: CODE});
        press(el);
        (await clerk.call('attemptSecondFactor')).complete();
        await step(el, 'signed-in');
      });
    }
  }

  it('by moveBefore keeps the focus, too', async function () {
    const parent = await fixture(html`
      <div>
        <div><clerk-mfa-sign-in .clerk=${new FakeClerk()}></clerk-mfa-sign-in></div>
        <div></div>
      </div>
    `);
    const el = parent.querySelector('clerk-mfa-sign-in')!;
    const to = parent.lastElementChild as MovableParent;
    if (!to.moveBefore) this.skip();
    await ready(el);
    el.focus();
    to.moveBefore(el, null);
    await quiet(el);
    expectFocus(input(el, 'identifier'));
  });

  it('while a call is in flight goes on with the answer', async () => {
    const clerk = new FakeClerk();
    const parent = await fixture(html`<div><clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in></div>`);
    const el = parent.querySelector('clerk-mfa-sign-in')!;
    await ready(el);
    submitCredentials(el);
    const call = await clerk.call('create');
    parent.append(el);
    await quiet(el);
    expect(input(el, 'password').value).to.equal(PASSWORD);
    call.complete();
    await step(el, 'signed-in');
  });
});

describe('form-root', () => {
  it('can be switched at any time, and keeps values and nodes', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    fill(el, {identifier: IDENTIFIER, password: PASSWORD});
    const [before, password] = [form(el), input(el, 'password')];
    for (const name of ['shadow', 'light', 'shadow'] as const) {
      el.formRoot = name;
      await el.updateComplete;
      await quiet(el);
      expect(form(el)).to.equal(before);
      expect(password.value).to.equal(PASSWORD);
      expect(form(el).checkVisibility()).to.be.true;
      expect(el.contains(formRoot(el))).to.equal(name === 'light');
      expect(getComputedStyle(password).blockSize).to.equal('44px');
    }
    press(el);
    expect((await clerk.call('create')).args).to.include({identifier: IDENTIFIER, password: PASSWORD});
  });
});
