import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {nameOf} from '../support/element-layout.js';
import {CODE, focused, formRoot, idle, IDENTIFIER, input, PASSWORD, ready, step} from '../support/element-page.js';
import {FORM_ROOTS, show, showState, STATES} from '../support/element-shown.js';
import {PHONE} from '../support/element-states.js';
import {FakeApiError, FakeClerk, needsSecondFactor} from '../support/fake-clerk.js';

/** Presses Tab until something of that name has the focus. */
async function tabTo(el: ClerkMfaSignIn, name: string): Promise<void> {
  for (let presses = 0; presses < 15; presses++) {
    await sendKeys({press: 'Tab'});
    const node = focused(el);
    if (node && formRoot(el).contains(node) && nameOf(node) === name) return;
  }
  throw new Error(`Tab does not lead to "${name}".`);
}

for (const formRootName of FORM_ROOTS) {
  describe(`The keyboard alone, with the form in ${formRootName}`, () => {
    it('signs in with a password, another method, a wrong code, an authenticator, and out again', async () => {
      const clerk = new FakeClerk();
      const el = await show({}, clerk, {formRoot: formRootName});
      await ready(el);
      await tabTo(el, 'identifier');
      await sendKeys({type: IDENTIFIER});
      await tabTo(el, 'password');
      await sendKeys({type: PASSWORD});
      await sendKeys({press: 'Enter'});
      (await clerk.call('create')).resolve(needsSecondFactor('totp', PHONE));
      await step(el, 'code');
      await tabTo(el, 'Use another method');
      await sendKeys({press: 'Enter'});
      await step(el, 'choose-factor');
      await sendKeys({press: 'Tab'});
      await sendKeys({press: ' '});
      await step(el, 'code');
      await idle(el);
      expect(el.snapshot.step).to.have.nested.property('factor.strategy', 'phone_code');
      await tabTo(el, 'Use another method');
      await sendKeys({press: ' '});
      await step(el, 'choose-factor');
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Enter'});
      await step(el, 'code');
      await idle(el);
      expect(el.snapshot.step).to.have.nested.property('factor.strategy', 'totp');
      await sendKeys({type: '000000'});
      (await clerk.call('attemptSecondFactor')).reject(new FakeApiError('form_code_incorrect', 'code'));
      await idle(el);
      await sendKeys({type: CODE});
      (await clerk.call('attemptSecondFactor')).complete();
      await step(el, 'signed-in');
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Enter'});
      await step(el, 'credentials');
      expect(focused(el) === input(el, 'identifier')).to.be.true;
    });

    it('ticks the box for a backup code, and goes back', async () => {
      const {el} = await showState('the code', {formRoot: formRootName});
      await tabTo(el, 'backup-code');
      await sendKeys({press: ' '});
      await el.updateComplete;
      expect(input(el, 'code').inputMode).to.equal('text');
      expect(focused(el) === input(el, 'code')).to.be.true;
      await tabTo(el, 'Back');
      await sendKeys({press: 'Enter'});
      await step(el, 'credentials');
    });
  });
}

/** What may fill an input in for the visitor, by its name (WCAG 1.3.5, 3.3.7, 3.3.8). */
const TOKENS: Readonly<Record<string, RegExp>> = {
  identifier: /^username( webauthn)?$/,
  password: /^(current|new)-password$/,
  'confirm-password': /^new-password$/,
  code: /^one-time-code$/,
};

describe('What is asked for', () => {
  for (const name of Object.keys(STATES)) {
    it(`can be filled in and pasted in ${name}, with nothing to solve or to remember`, async () => {
      const {el} = await showState(name);
      for (const field of formRoot(el).querySelectorAll<HTMLInputElement>('input:not([type="checkbox"])')) {
        expect(field.getAttribute('autocomplete'), field.name).to.match(TOKENS[field.name]!);
        const data = new DataTransfer();
        data.setData('text/plain', 'pasted');
        for (const type of ['paste', 'beforeinput', 'drop', 'copy']) {
          const event =
            type === 'beforeinput'
              ? new InputEvent(type, {inputType: 'insertFromPaste', data: 'pasted', bubbles: true, cancelable: true})
              : type === 'drop'
                ? new DragEvent(type, {dataTransfer: data, bubbles: true, cancelable: true})
                : new ClipboardEvent(type, {clipboardData: data, bubbles: true, cancelable: true});
          expect(field.dispatchEvent(event), `${type} into ${field.name}`).to.be.true;
        }
        if (field.type !== 'password') expect(field.readOnly && !field.hidden, field.name).to.be.false;
      }
      expect(formRoot(el).querySelectorAll('canvas, img, audio, video, iframe, [draggable="true"]')).to.have.length(0);
    });
  }

  it('is not asked for again: the address goes from step to step', async () => {
    const {el} = await showState('the code');
    const hidden = formRoot(el).querySelector<HTMLInputElement>('input[name="identifier"][hidden]');
    expect(hidden?.value).to.equal(IDENTIFIER);
    expect(formRoot(el).textContent).to.contain(IDENTIFIER);
  });

  it('has its label on it, and the label is what it is called', async () => {
    for (const name of Object.keys(STATES)) {
      const {el} = await showState(name);
      for (const field of formRoot(el).querySelectorAll<HTMLInputElement>('input:not([hidden])')) {
        expect(field.labels?.[0]?.textContent.trim(), `${name}: ${field.name}`).to.match(/\p{L}/u);
        expect(field.hasAttribute('aria-label'), `${name}: ${field.name}`).to.be.false;
      }
      el.remove();
    }
  });

  it('does nothing as long as a pointer is down on it', async () => {
    for (const name of [
      'the first form, with everything',
      'the code',
      'the list of second factors',
      'a new password',
    ]) {
      const {el, clerk} = await showState(name);
      const [before, calls] = [el.snapshot, clerk.calls.length];
      for (const node of formRoot(el).querySelectorAll<HTMLElement>('input:not([hidden]), button, a')) {
        for (const type of ['pointerdown', 'mousedown']) node.dispatchEvent(new PointerEvent(type, {bubbles: true}));
      }
      expect(el.snapshot === before && clerk.calls.length === calls, name).to.be.true;
      el.remove();
    }
  });

  it('changes nothing by the focus alone', async () => {
    for (const name of [
      'the first form, with everything',
      'the code',
      'the list of second factors',
      'a new password',
    ]) {
      const {el, clerk} = await showState(name);
      const [before, calls] = [el.snapshot, clerk.calls.length];
      for (const node of formRoot(el).querySelectorAll<HTMLElement>('input:not([hidden]), button, a')) node.focus();
      expect(el.snapshot === before && clerk.calls.length === calls, name).to.be.true;
      el.remove();
    }
  });
});
