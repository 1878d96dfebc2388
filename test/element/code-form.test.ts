import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {
  alertText,
  CODE,
  expectFocus,
  fieldError,
  fill,
  form,
  formRoot,
  idle,
  input,
  part,
  press,
  quiet,
  step,
  toCodeStep,
} from '../support/element-page.js';
import {FakeApiError, FakeClerk, needsSecondFactor} from '../support/fake-clerk.js';

/** As a visitor types or pastes it: the value, and the event. */
function type(el: ClerkMfaSignIn, value: string): void {
  fill(el, {code: value});
  input(el, 'code').dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

function checkbox(el: ClerkMfaSignIn): HTMLInputElement {
  return input(el, 'backup-code');
}

describe('The code form', () => {
  it('is sent by itself, once, when the sixth digit is typed', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    await sendKeys({type: CODE.slice(0, 5)});
    await quiet(el);
    expect(clerk.argsOf('attemptSecondFactor')).to.be.empty;
    await sendKeys({type: CODE.slice(5)});
    const call = await clerk.call('attemptSecondFactor');
    expect(call.args).to.deep.equal({strategy: 'totp', code: CODE});
    await sendKeys({press: 'Enter'});
    await quiet(el);
    expect(clerk.argsOf('attemptSecondFactor')).to.have.length(1);
    call.complete();
    await step(el, 'signed-in');
  });

  it('says before that it goes on by itself, to those who see it and to those who hear it', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    const said = '6 digits, checked after the last';
    const hint = el.querySelector<HTMLElement>('[part=hint]');
    expect(hint?.innerText).to.equal(said);
    expect(input(el, 'code').getAttribute('aria-describedby')?.split(' ')).to.include(hint?.id);
    checkbox(el).click();
    await el.updateComplete;
    expect(hint?.innerText, 'nobody knows how long a backup code is').to.equal('');
  });

  it('is sent when a code with spaces is pasted', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    type(el, ' 314 159 ');
    expect((await clerk.call('attemptSecondFactor')).args['code']).to.equal(CODE);
  });

  it('is sent when the message with the code is pasted, and shows the code alone', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    expect(input(el, 'code').maxLength).to.equal(-1);
    document.execCommand('insertText', false, 'Your Acme2 code is 314 159. It is valid for 10 minutes.');
    expect((await clerk.call('attemptSecondFactor')).args['code']).to.equal(CODE);
    expect(input(el, 'code').value).to.equal(CODE);
  });

  it('takes digits of any script, and shows them as they were typed', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    type(el, '٣١٤١٥٩');
    expect((await clerk.call('attemptSecondFactor')).args['code']).to.equal(CODE);
    expect(input(el, 'code').value).to.equal('٣١٤١٥٩');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`is one input with a box for each digit, from left to right on a page that is ${dir}`, async () => {
      const clerk = new FakeClerk();
      const page = await fixture(html`<div dir=${dir}><clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in></div>`);
      const el = page.querySelector('clerk-mfa-sign-in')!;
      await toCodeStep(el, clerk);
      const code = input(el, 'code');
      const style = getComputedStyle(code);
      expect([style.direction, style.textAlign]).to.deep.equal(['ltr', 'left']);
      expect(parseFloat(style.fontSize)).to.be.at.least(16);
      // Six digits and what is between them are as wide as the six boxes, and all of them are in sight.
      fill(el, {code: CODE});
      expect(code.scrollWidth).to.be.at.most(code.clientWidth);
      expect(parseFloat(style.backgroundSize)).to.be.closeTo(code.offsetWidth - 2 * 28, 2);
      // A manager's badge is 16 to 24 pixels wide.
      const room = code.offsetWidth - parseFloat(style.backgroundSize) - parseFloat(style.backgroundPositionX);
      expect(room).to.be.at.least(24);
      checkbox(el).click();
      await el.updateComplete;
      expect(getComputedStyle(code).backgroundImage).to.equal('none');
    });
  }

  for (const value of ['', '12345', '1234567', '123 4567']) {
    it(`leaves "${value}" to the browser's own validation`, async () => {
      const clerk = new FakeClerk();
      const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
      await toCodeStep(el, clerk);
      type(el, value);
      press(el);
      await quiet(el);
      expect(input(el, 'code').validity.valid).to.be.false;
      expect(clerk.argsOf('attemptSecondFactor')).to.be.empty;
    });
  }

  it('sends a code that was filled in without an event, by its button', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    fill(el, {code: CODE});
    press(el);
    expect((await clerk.call('attemptSecondFactor')).args['code']).to.equal(CODE);
  });

  it('says that a code is wrong at the field, empties it for the next one, and sends that', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    type(el, CODE);
    const before = form(el);
    (await clerk.call('attemptSecondFactor')).reject(new FakeApiError('form_code_incorrect', 'code'));
    await idle(el);
    expect(form(el)).to.equal(before);
    expect(fieldError(el, 'code')).to.equal('Incorrect code. Check it and try again.');
    expect(input(el, 'code').getAttribute('aria-invalid')).to.equal('true');
    expect(input(el, 'code').value).to.equal('');
    expectFocus(input(el, 'code'));
    await sendKeys({type: '271828'});
    expect((await clerk.call('attemptSecondFactor')).args['code']).to.equal('271828');
    await el.updateComplete;
    expect(fieldError(el, 'code')).to.equal('');
  });

  it('keeps the code where it was not to blame', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    type(el, CODE);
    (await clerk.call('attemptSecondFactor')).reject(new Error('ClerkJS: Network error at "https://x"'));
    await idle(el);
    expect(alertText(el)).to.equal('No connection. Check your network and try again.');
    expect(input(el, 'code').value).to.equal(CODE);
    expect(el.snapshot.step.name).to.equal('code');
  });

  it('begins anew with what is typed behind a code that was no good, and sends that', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    await sendKeys({type: CODE});
    (await clerk.call('attemptSecondFactor')).reject(new FakeApiError('verification_expired'));
    await idle(el);
    expect(input(el, 'code').value).to.equal(CODE);
    await sendKeys({type: '2'});
    expect(input(el, 'code').value).to.equal('2');
    await sendKeys({type: '71828'});
    expect((await clerk.call('attemptSecondFactor')).args['code']).to.equal('271828');
  });

  it('goes back to the first form when the attempt is over', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    type(el, CODE);
    (await clerk.call('attemptSecondFactor')).reject(new FakeApiError('resource_not_found'));
    await step(el, 'credentials');
    expect(alertText(el)).to.equal('This sign-in has expired. Please sign in again.');
  });
});

describe('The choice of a backup code', () => {
  for (const typed of ['a1b2c3d4', '7f93-21c8', '1a2b3c4d5e6f']) {
    it(`is made by typing one where a code is asked for: ${typed}`, async () => {
      const clerk = new FakeClerk();
      const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
      await toCodeStep(el, clerk);
      // Ticked and not, as a visitor may have tried.
      checkbox(el).click();
      checkbox(el).click();
      await el.updateComplete;
      await sendKeys({type: typed});
      await el.updateComplete;
      expect(input(el, 'code').value).to.equal(typed);
      expect(checkbox(el).checked).to.be.true;
      expect(part(el, 'subtitle').textContent).to.match(/backup code/);
      expectFocus(input(el, 'code'));
      await sendKeys({press: 'Enter'});
      const code = typed.replace('-', '');
      expect((await clerk.call('attemptSecondFactor')).args).to.deep.equal({strategy: 'backup_code', code});
    });
  }

  it('is not made by a slip among six digits', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    await sendKeys({type: '314q159'});
    expect((await clerk.call('attemptSecondFactor')).args).to.deep.equal({strategy: 'totp', code: CODE});
    expect(checkbox(el).checked).to.be.false;
  });

  it('is not made by letters where the account has no backup codes', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk, ['totp']);
    await sendKeys({type: 'a1b'});
    expect(input(el, 'code').value).to.equal('1');
    expect(input(el, 'code').inputMode).to.equal('numeric');
  });

  it('takes away what was said of the other kind of code', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    type(el, CODE);
    (await clerk.call('attemptSecondFactor')).reject(new FakeApiError('form_code_incorrect', 'code'));
    await idle(el);
    checkbox(el).click();
    await el.updateComplete;
    expect(fieldError(el, 'code')).to.equal('');
    expect(input(el, 'code').getAttribute('aria-invalid')).to.equal('false');
  });

  it('keeps the input, emptied and for text, and is not sent by itself', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    const code = input(el, 'code');
    expect(checkbox(el).labels?.[0]?.textContent.trim()).to.equal('This code is a backup code');
    fill(el, {code: '123'});
    checkbox(el).click();
    await el.updateComplete;
    expect(input(el, 'code')).to.equal(code);
    expect(code.value).to.equal('');
    expect(code.inputMode).to.equal('text');
    expectFocus(code);
    type(el, CODE);
    await quiet(el);
    expect(clerk.argsOf('attemptSecondFactor')).to.be.empty;
    type(el, 'ABCD efgh');
    press(el);
    expect((await clerk.call('attemptSecondFactor')).args).to.deep.equal({strategy: 'backup_code', code: 'abcdefgh'});
  });

  it('can be made by the keyboard alone', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    await el.updateComplete;
    expect(checkbox(el).checked).to.be.true;
    await sendKeys({type: 'abcdefgh'});
    await sendKeys({press: 'Enter'});
    expect((await clerk.call('attemptSecondFactor')).args).to.deep.equal({strategy: 'backup_code', code: 'abcdefgh'});
  });

  it('can be taken back', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    checkbox(el).click();
    await el.updateComplete;
    fill(el, {code: 'abcdefgh'});
    checkbox(el).click();
    await el.updateComplete;
    expect(input(el, 'code').value).to.equal('');
    expect(input(el, 'code').inputMode).to.equal('numeric');
    type(el, CODE);
    expect((await clerk.call('attemptSecondFactor')).args).to.deep.equal({strategy: 'totp', code: CODE});
  });

  it('stays made after a wrong backup code, which is there to be put right', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    checkbox(el).click();
    await el.updateComplete;
    fill(el, {code: 'abcdefgh'});
    press(el);
    (await clerk.call('attemptSecondFactor')).reject(new FakeApiError('form_code_incorrect', 'code'));
    await idle(el);
    expect(checkbox(el).checked).to.be.true;
    expect(input(el, 'code').inputMode).to.equal('text');
    expect(input(el, 'code').value).to.equal('abcdefgh');
    expectFocus(input(el, 'code'));
  });

  it('is not offered where the account has no backup codes', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk, ['totp']);
    expect(formRoot(el).querySelector('[name=backup-code]')).to.be.null;
  });

  it('is none where backup codes are all there is', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk, ['backup_code']);
    expect(formRoot(el).querySelector('[name=backup-code]')).to.be.null;
    expect(input(el, 'code').inputMode).to.equal('text');
    type(el, '123456');
    await quiet(el);
    expect(clerk.argsOf('attemptSecondFactor')).to.be.empty;
    press(el);
    expect((await clerk.call('attemptSecondFactor')).args).to.deep.equal({strategy: 'backup_code', code: '123456'});
  });

  it('is forgotten with its form', async () => {
    const clerk = new FakeClerk({attempt: {id: 'sia_0', ...needsSecondFactor('totp', 'backup_code')}});
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await step(el, 'code');
    checkbox(el).click();
    await el.updateComplete;
    clerk.release('create');
    el.restart();
    await idle(el);
    await toCodeStepAgain(el, clerk);
    expect(checkbox(el).checked).to.be.false;
    expect(input(el, 'code').inputMode).to.equal('numeric');
  });
});

async function toCodeStepAgain(el: ClerkMfaSignIn, clerk: FakeClerk): Promise<void> {
  clerk.hold('create');
  await toCodeStep(el, clerk);
}
