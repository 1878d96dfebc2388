import {expect, fixture, html} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {
  alertText,
  button,
  CODE,
  fill,
  form,
  formRoot,
  IDENTIFIER,
  idle,
  input,
  part,
  PASSWORD,
  press,
  quiet,
  ready,
  step,
  submitCredentials,
  toCodeStep,
} from '../support/element-page.js';
import {FakeApiError, FakeClerk, needsSecondFactor} from '../support/fake-clerk.js';

const SECOND_FACTOR = {id: 'sia_earlier', ...needsSecondFactor('totp', 'backup_code')};

describe('Back', () => {
  it('goes to the first form, keeps the identifier, and sends nothing', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    expect(part(el, 'identity').textContent).to.contain(`Signing in as ${IDENTIFIER}`);
    button(el, 'Back').click();
    await step(el, 'credentials');
    await quiet(el);
    expect(clerk.calls).to.have.length(1);
    expect(input(el, 'identifier').value).to.equal(IDENTIFIER);
    expect(input(el, 'password').value).to.equal('');
    expect(clerk.client.signIn.status).to.equal('needs_second_factor');
  });

  it('takes a failure along', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    fill(el, {code: CODE});
    press(el);
    (await clerk.call('attemptSecondFactor')).reject(new FakeApiError('too_many_requests'));
    await idle(el);
    expect(alertText(el)).not.to.be.empty;
    button(el, 'Back').click();
    await step(el, 'credentials');
    expect(alertText(el)).to.be.empty;
    expect(el.snapshot.failure).to.be.null;
  });
});

describe('Start over', () => {
  it('is there in place of Back where the attempt was found on load, and drops it', async () => {
    const clerk = new FakeClerk({attempt: SECOND_FACTOR}).release('create');
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await step(el, 'code');
    expect(part(el, 'identity').textContent).to.contain(`Signing in as ${IDENTIFIER}`);
    expect(() => button(el, 'Back')).to.throw();
    button(el, 'Start over').click();
    await step(el, 'credentials');
    await idle(el);
    expect(input(el, 'identifier').value).to.equal('');
    expect(clerk.argsOf('create')).to.deep.equal([{}]);
  });

  it('is restart(), at any step, at once', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    el.restart();
    await el.updateComplete;
    expect(el.snapshot.step.name).to.equal('credentials');
    expect(input(el, 'identifier').value).to.equal('');
    const abandon = await clerk.call('create');
    expect(abandon.args).to.deep.equal({});
    fill(el, {identifier: 'other@example.com', password: PASSWORD});
    press(el);
    await quiet(el);
    // One call at a time: the submit waits for the one before.
    expect(clerk.argsOf('create')).to.have.length(2);
    abandon.resolve();
    expect((await clerk.call('create')).args['identifier']).to.equal('other@example.com');
  });

  it('does nothing to an answer that comes late', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    submitCredentials(el);
    const late = await clerk.call('create');
    clerk.release('create');
    el.restart();
    late.resolve(needsSecondFactor('totp'));
    await idle(el);
    await quiet(el);
    expect(el.snapshot.step.name).to.equal('credentials');
    expect(el.snapshot.identifier).to.be.null;
  });
});

describe('A reload', () => {
  it('finds the attempt again', async () => {
    const clerk = new FakeClerk({attempt: SECOND_FACTOR});
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await step(el, 'code');
    expect(clerk.calls).to.be.empty;
    expect((form(el).elements.namedItem('identifier') as HTMLInputElement).value).to.equal(IDENTIFIER);
  });

  it('does not with no-resume', async () => {
    const clerk = new FakeClerk({attempt: SECOND_FACTOR});
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in no-resume .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    expect(el.snapshot.step.name).to.equal('credentials');
  });

  it('fills the identifier in where only that is known', async () => {
    const attempt = {id: 'sia_0', status: 'needs_first_factor', identifier: IDENTIFIER};
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in .clerk=${new FakeClerk({attempt})}></clerk-mfa-sign-in>`,
    );
    await ready(el);
    expect(el.snapshot.step.name).to.equal('credentials');
    expect(input(el, 'identifier').value).to.equal(IDENTIFIER);
  });

  it('does not overwrite what was typed while Clerk was loading', async () => {
    const attempt = {id: 'sia_0', status: 'needs_first_factor', identifier: IDENTIFIER};
    const clerk = new FakeClerk({attempt, loaded: false}).hold('load');
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const load = await clerk.call('load');
    fill(el, {identifier: 'typed@example.com'});
    load.resolve();
    await ready(el);
    expect(input(el, 'identifier').value).to.equal('typed@example.com');
  });
});

describe('A step that the form does not offer', () => {
  for (const {what, state, strategies} of [
    {what: 'a strategy', state: needsSecondFactor('carrier_pigeon'), strategies: ['carrier_pigeon']},
    {what: 'a status', state: {status: 'needs_something_new', identifier: IDENTIFIER}, strategies: []},
    {what: 'a completion without a session', state: {status: 'complete', createdSessionId: null}, strategies: []},
  ]) {
    it(`says so for ${what}, and has a way on`, async () => {
      const clerk = new FakeClerk();
      const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
      await ready(el);
      submitCredentials(el);
      (await clerk.call('create')).resolve(state);
      await step(el, 'unsupported');
      expect(el.snapshot.step).to.deep.include({name: 'unsupported', strategies});
      expect(alertText(el)).to.match(/^This account/);
      expect(formRoot(el).querySelector('form')).to.be.null;
      clerk.release('create');
      button(el, 'Start over').click();
      await step(el, 'credentials');
      await idle(el);
      expect(form(el).checkVisibility()).to.be.true;
      expect(clerk.argsOf('setActive')).to.be.empty;
    });
  }
});

describe('Inputs', () => {
  it('are emptied when their form has left', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const password = input(el, 'password');
    await toCodeStep(el, clerk);
    expect(password.isConnected).to.be.false;
    expect(password.value).to.equal('');
    const code = input(el, 'code');
    fill(el, {code: CODE});
    press(el);
    const call = await clerk.call('attemptSecondFactor');
    await el.updateComplete;
    expect(code.value).to.equal(CODE);
    call.complete();
    await step(el, 'signed-in');
    expect(code.isConnected).to.be.false;
    expect(code.value).to.equal('');
  });

  it('are the same nodes for as long as their step lasts', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const [identifier, password] = [input(el, 'identifier'), input(el, 'password')];
    await ready(el);
    submitCredentials(el);
    (await clerk.call('create')).reject(new FakeApiError('form_password_incorrect', 'password'));
    await idle(el);
    el.headingLevel = 3;
    await el.updateComplete;
    expect(input(el, 'identifier')).to.equal(identifier);
    expect(input(el, 'password')).to.equal(password);
  });
});
