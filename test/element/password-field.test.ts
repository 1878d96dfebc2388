import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {fill, idle, input, part, PASSWORD, press, ready, step, submitCredentials} from '../support/element-page.js';
import {FakeApiError, FakeClerk} from '../support/fake-clerk.js';

async function show(clerk: FakeClerk): Promise<ClerkMfaSignIn> {
  const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
  await ready(el);
  return el;
}

async function toNewPassword(): Promise<{el: ClerkMfaSignIn; clerk: FakeClerk}> {
  const clerk = new FakeClerk();
  const el = await show(clerk);
  submitCredentials(el);
  (await clerk.call('create')).resolve({id: 'sia_1', status: 'needs_new_password'});
  await step(el, 'new-password');
  return {el, clerk};
}

describe('A password that is typed', () => {
  it('can be shown and hidden, by the keyboard as well, and the button says which', async () => {
    const el = await show(new FakeClerk());
    const password = input(el, 'password');
    const reveal = part(el, 'reveal');
    expect([reveal.title, reveal.ariaPressed]).to.deep.equal(['Show password', 'false']);
    expect(reveal.getAttribute('aria-controls')).to.equal(password.id);
    fill(el, {password: PASSWORD});
    password.focus();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(reveal);
    for (const [key, type, pressed] of [
      ['Enter', 'text', 'true'],
      [' ', 'password', 'false'],
    ] as const) {
      await sendKeys({press: key});
      await el.updateComplete;
      expect([password.type, reveal.ariaPressed, password.value]).to.deep.equal([type, pressed, PASSWORD]);
      expect(document.activeElement).to.equal(reveal);
    }
  });

  it('is hidden again when it is sent, and stays what it was', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    const password = input(el, 'password');
    part(el, 'reveal').click();
    await el.updateComplete;
    expect(password.type).to.equal('text');
    submitCredentials(el);
    const call = await clerk.call('create');
    await el.updateComplete;
    expect([password.type, call.args['password']]).to.deep.equal(['password', PASSWORD]);
    call.reject(new FakeApiError('form_password_incorrect', 'password'));
    await idle(el);
    expect([password.type, password.value]).to.deep.equal(['password', PASSWORD]);
  });

  it('is shown in both fields where a new one is set', async () => {
    const {el, clerk} = await toNewPassword();
    const types = (): readonly string[] => ['password', 'confirm-password'].map((name) => input(el, name).type);
    expect(types()).to.deep.equal(['password', 'password']);
    part(el, 'reveal').click();
    await el.updateComplete;
    expect(types()).to.deep.equal(['text', 'text']);
    fill(el, {password: PASSWORD, 'confirm-password': PASSWORD});
    press(el);
    await clerk.call('resetPassword');
    await el.updateComplete;
    expect(types()).to.deep.equal(['password', 'password']);
  });

  it('comes with a hint while Caps Lock is on', async () => {
    const el = await show(new FakeClerk());
    const hint = part(el, 'hint');
    expect([hint.getAttribute('role'), hint.textContent.trim()]).to.deep.equal(['status', '']);
    const key = async (modifierCapsLock: boolean): Promise<string> => {
      input(el, 'password').dispatchEvent(new KeyboardEvent('keyup', {key: 'a', modifierCapsLock}));
      await el.updateComplete;
      return part(el, 'hint').textContent.trim();
    };
    expect(await key(true)).to.equal('Caps Lock is on.');
    // What fills in forms sends events that are no keyboard's.
    input(el, 'password').dispatchEvent(new Event('keydown'));
    await el.updateComplete;
    expect(await key(false)).to.equal('');
  });
});
