import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {button, formRoot, input, part, quiet, ready, record, signIn} from '../support/element-page.js';
import {FakeClerk} from '../support/fake-clerk.js';

describe('defer-hydration', () => {
  it('keeps the element as the server rendered it: no child, no shadow root, no call', async () => {
    const clerk = new FakeClerk({loaded: false});
    const page = document.createElement('div');
    page.innerHTML = '<clerk-mfa-sign-in defer-hydration><p slot="footer">Help</p></clerk-mfa-sign-in>';
    document.body.append(page);
    const el = page.querySelector('clerk-mfa-sign-in');
    if (el) el.clerk = clerk;
    await quiet();
    expect(el?.innerHTML).to.equal('<p slot="footer">Help</p>');
    expect(el?.shadowRoot).to.equal(null);
    expect(clerk.argsOf('load')).to.be.empty;
    page.remove();
  });

  it('starts the element when it is taken away, with all that was set meanwhile', async () => {
    const clerk = new FakeClerk();
    const el = document.createElement('clerk-mfa-sign-in');
    el.toggleAttribute('defer-hydration', true);
    el.headingLevel = 9;
    document.body.append(el);
    await quiet();
    el.clerk = clerk;
    el.localization = {formButtonPrimary: 'Weiter'};
    el.identifier = 'a@example.com';
    const seen = record(el, 'step-change', 'signed-in');
    el.removeAttribute('defer-hydration');
    await ready(el);
    expect(button(el, 'Weiter').type).to.equal('submit');
    expect(input(el, 'identifier').value).to.equal('a@example.com');
    await signIn(el, clerk);
    await quiet(el);
    expect(seen.map(({type}) => type)).to.deep.equal(['step-change', 'signed-in']);
    expect(el.headingLevel).to.equal(2);
    el.remove();
  });

  it('taken away while the element is off the page, starts it when it comes', async () => {
    const el = document.createElement('clerk-mfa-sign-in');
    el.clerk = new FakeClerk();
    el.toggleAttribute('defer-hydration', true);
    document.body.append(el);
    el.remove();
    el.removeAttribute('defer-hydration');
    await quiet();
    expect(el.shadowRoot).to.equal(null);
    document.body.append(el);
    await ready(el);
    expect(formRoot(el).isConnected).to.equal(true);
    el.remove();
  });

  it('keeps a focus that was asked for until there is a form', async () => {
    const el = document.createElement('clerk-mfa-sign-in');
    el.clerk = new FakeClerk();
    el.toggleAttribute('defer-hydration', true);
    document.body.append(el);
    el.focus();
    await quiet();
    el.removeAttribute('defer-hydration');
    await ready(el);
    await quiet(el);
    expect(document.activeElement).to.equal(input(el, 'identifier'));
    el.remove();
  });

  it('put back later changes nothing', async () => {
    const el = document.createElement('clerk-mfa-sign-in');
    el.clerk = new FakeClerk();
    document.body.append(el);
    await ready(el);
    input(el, 'identifier').value = 'typed@example.com';
    el.toggleAttribute('defer-hydration', true);
    el.headingLevel = 3;
    await quiet(el);
    el.removeAttribute('defer-hydration');
    await quiet(el);
    expect(part(el, 'title').getAttribute('aria-level')).to.equal('3');
    expect(input(el, 'identifier').value).to.equal('typed@example.com');
    el.remove();
  });
});
