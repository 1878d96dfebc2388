import {expect, fixture, html} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {
  cleanPage,
  clerkScripts,
  onClerkScript,
  publishableKey,
  scriptUrl,
  setPageClerk,
} from '../support/element-clerk-page.js';
import {
  alertText,
  captureConsole,
  fill,
  form,
  formRoot,
  IDENTIFIER,
  input,
  part,
  quiet,
  ready,
  record,
  step,
} from '../support/element-page.js';
import {FakeClerk} from '../support/fake-clerk.js';

const KEY = publishableKey();
const SECRET_KEY = 'sk_live_secret-key-marker';

interface Refusal {
  readonly code: string;
  /** The attribute that the message must name. */
  readonly names: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly pageClerk?: FakeClerk;
}

const REFUSALS: readonly Refusal[] = [
  {code: 'publishable_key_missing', names: 'publishable-key', attributes: {}},
  {code: 'publishable_key_invalid', names: 'publishable-key', attributes: {'publishable-key': 'pk_live_'}},
  {code: 'publishable_key_invalid', names: 'publishable-key', attributes: {'publishable-key': 'pk_test_bm9kb3Q='}},
  {code: 'publishable_key_invalid', names: 'publishable-key', attributes: {'publishable-key': '{{ KEY }}'}},
  {
    code: 'publishable_key_mismatch',
    names: 'publishable-key',
    attributes: {'publishable-key': KEY},
    pageClerk: new FakeClerk({publishableKey: publishableKey('clerk.other.example')}),
  },
  {code: 'secret_key_refused', names: 'publishable-key', attributes: {'publishable-key': SECRET_KEY}},
  {
    code: 'clerk_js_url_refused',
    names: 'clerk-js-url',
    attributes: {'publishable-key': KEY, 'clerk-js-url': 'https://evil.example/clerk.js'},
  },
  {
    code: 'clerk_js_url_refused',
    names: 'clerk-js-url',
    attributes: {'publishable-key': KEY, 'clerk-js-url': 'data:text/javascript,alert(1)'},
  },
  {
    code: 'proxy_url_invalid',
    names: 'proxy-url',
    attributes: {'publishable-key': KEY, 'proxy-url': '//evil.example'},
  },
  {
    code: 'proxy_url_invalid',
    names: 'proxy-url',
    attributes: {'publishable-key': KEY, 'proxy-url': 'javascript:alert(1)'},
  },
];

/** An element with attributes as a server would send them. */
async function withAttributes(attributes: Readonly<Record<string, string>>): Promise<ClerkMfaSignIn> {
  const parent = await fixture(html`<div></div>`);
  const el = document.createElement('clerk-mfa-sign-in');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  parent.append(el);
  return el;
}

describe('A page that must be changed', () => {
  let logged: unknown[][] = [];
  let restoreConsole = (): void => undefined;

  beforeEach(() => {
    logged = [];
    restoreConsole = captureConsole((args) => logged.push(args));
  });

  afterEach(() => {
    restoreConsole();
    cleanPage();
  });

  for (const {code, names, attributes, pageClerk} of REFUSALS) {
    it(`is told ${code} for ${JSON.stringify(attributes)}`, async () => {
      if (pageClerk) setPageClerk(pageClerk);
      const el = await withAttributes(attributes);
      const errors = record(el, 'sign-in-error') as CustomEvent<{code: string; message: string; step: string}>[];
      await step(el, 'load-failed');
      expect(errors.map(({detail}) => [detail.code, detail.step])).to.deep.equal([[code, 'load-failed']]);
      expect(errors[0]?.detail.message).to.contain(names);
      expect(el.snapshot.step).to.deep.equal({name: 'load-failed', retryable: false});
      expect(alertText(el)).to.contain(names);
      expect(logged.flat().join()).to.contain(names);
      expect(clerkScripts()).to.have.length(0);
    });

    it(`has neither a retry button nor a button that can be pressed: ${code}, ${JSON.stringify(attributes)}`, async () => {
      if (pageClerk) setPageClerk(pageClerk);
      const el = await withAttributes(attributes);
      const errors = record(el, 'sign-in-error');
      await step(el, 'load-failed');
      expect(formRoot(el).querySelectorAll('button:not([part="reveal"])')).to.have.length(1);
      expect(part(el, 'primary-button').matches(':disabled')).to.be.true;
      fill(el, {identifier: IDENTIFIER, password: 'typed'});
      form(el).requestSubmit();
      await quiet(el);
      expect(errors).to.have.length(1);
      expect(el.snapshot.pending).to.be.false;
      expect(input(el, 'password').value).to.equal('typed');
    });
  }

  it('finds no secret key on the console, in an event or in the page, but where it put it itself', async () => {
    const el = await withAttributes({'publishable-key': SECRET_KEY});
    const errors = record(el, 'error', 'sign-in-error') as CustomEvent<{cause: unknown}>[];
    await step(el, 'load-failed');
    expect(logged).not.to.be.empty;
    const said = [logged.flat().map(String), errors.map(({detail}) => [detail, String(detail.cause)]), el.snapshot];
    expect(JSON.stringify(said)).not.to.contain('secret-key-marker');
    expect(el.innerHTML + el.shadowRoot!.innerHTML + document.head.innerHTML).not.to.contain('secret-key-marker');
  });

  it('works as soon as it is changed', async () => {
    const {instances} = onClerkScript();
    const el = await withAttributes({'clerk-js-url': scriptUrl('changed')});
    await step(el, 'load-failed');
    fill(el, {identifier: IDENTIFIER});
    el.publishableKey = KEY;
    await ready(el);
    expect(el.clerk).to.equal(instances[0]);
    expect(alertText(el)).to.equal('');
    expect(part(el, 'primary-button').matches(':disabled')).to.be.false;
    expect(input(el, 'identifier').value).to.equal(IDENTIFIER);
  });

  it('is told of a key that differs from that of the clerk property', async () => {
    const clerk = new FakeClerk({publishableKey: publishableKey('clerk.other.example')});
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in publishable-key=${KEY} .clerk=${clerk}></clerk-mfa-sign-in>`,
    );
    await step(el, 'load-failed');
    expect(el.snapshot.failure?.code).to.equal('publishable_key_mismatch');
  });

  it('may set its properties in the task in which the element is connected', async () => {
    const parent = await fixture(html`<div></div>`);
    const el = document.createElement('clerk-mfa-sign-in');
    const errors = record(el, 'sign-in-error');
    parent.append(el);
    el.clerk = new FakeClerk();
    await ready(el);
    expect(errors).to.have.length(0);
  });
});
