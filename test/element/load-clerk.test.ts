import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {removeFile, writeFile} from '@web/test-runner-commands';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import type {SignInErrorEvent} from '../../src/index.js';
import {
  cleanPage,
  clerkScripts,
  fromScript,
  onClerkScript,
  publishableKey,
  scriptUrl,
  setPageClerk,
} from '../support/element-clerk-page.js';
import {alertText, button, fill, IDENTIFIER, input, quiet, ready, signIn, step} from '../support/element-page.js';
import {FakeClerk} from '../support/fake-clerk.js';

const KEY = publishableKey();
const MISSING_SCRIPT = new URL('../support/no-such-clerk-script.js', import.meta.url).href;

/** A script of the page that is on its way until `arrive` is called. */
function pageScript(src: string): {readonly arrive: () => void} {
  const script = document.createElement('script');
  script.setAttribute('data-clerk-js-script', '');
  document.head.append(script);
  return {arrive: () => (script.src = src)};
}

describe('A Clerk that the element brings', () => {
  afterEach(cleanPage);

  it('comes by a script with what Clerk’s own has, and is loaded once', async () => {
    const {scripts, instances} = onClerkScript();
    const el = await fixture<ClerkMfaSignIn>(html`
      <clerk-mfa-sign-in
        publishable-key=${KEY}
        clerk-js-url=${scriptUrl('attributes')}
        domain="satellite.example.com"
        proxy-url="/__clerk"
        .nonce=${'nonce-1'}
      ></clerk-mfa-sign-in>
    `);
    await ready(el);
    const [script] = scripts;
    expect(script?.src).to.equal(scriptUrl('attributes'));
    expect(script?.crossOrigin).to.equal('anonymous');
    expect(script?.nonce).to.equal('nonce-1');
    expect(script?.async).to.be.true;
    expect({...script?.dataset}).to.include({
      clerkJsScript: 'true',
      clerkPublishableKey: KEY,
      clerkDomain: 'satellite.example.com',
      clerkProxyUrl: '/__clerk',
    });
    expect(el.clerk).to.equal(instances[0]);
    expect(instances[0]?.argsOf('load')).to.deep.equal([
      {telemetry: false, experimental: {rethrowOfflineNetworkErrors: true}},
    ]);
    await signIn(el, instances[0]!);
  });

  it('has no attributes that are not known, and no nonce where the page has none', async () => {
    const {scripts} = onClerkScript();
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in publishable-key=${KEY} clerk-js-url=${scriptUrl('bare')}></clerk-mfa-sign-in>`,
    );
    await ready(el);
    expect(scripts[0]?.getAttributeNames()).not.to.include('nonce');
    expect({...scripts[0]?.dataset}).not.to.have.any.keys('clerkDomain', 'clerkProxyUrl');
  });

  it('is the same for two elements: one script, one load()', async () => {
    const {scripts, instances} = onClerkScript();
    const url = scriptUrl('shared');
    const parent = await fixture(html`
      <div>
        <clerk-mfa-sign-in publishable-key=${KEY} clerk-js-url=${url}></clerk-mfa-sign-in>
        <clerk-mfa-sign-in publishable-key=${KEY} clerk-js-url=${url}></clerk-mfa-sign-in>
      </div>
    `);
    const [first, second] = [...parent.querySelectorAll('clerk-mfa-sign-in')];
    await Promise.all([ready(first!), ready(second!)]);
    expect(scripts).to.have.length(1);
    expect(clerkScripts()).to.have.length(1);
    expect(instances[0]?.argsOf('load')).to.have.length(1);
    expect(first?.clerk).to.equal(second?.clerk);
  });

  it('is the same for an element that comes later', async () => {
    const {scripts, instances} = onClerkScript();
    const url = scriptUrl('later');
    const template = html`<clerk-mfa-sign-in publishable-key=${KEY} clerk-js-url=${url}></clerk-mfa-sign-in>`;
    await ready(await fixture<ClerkMfaSignIn>(template));
    await ready(await fixture<ClerkMfaSignIn>(template));
    expect(scripts).to.have.length(1);
    expect(instances[0]?.argsOf('load')).to.have.length(1);
  });

  it('is used by an element without a key, too', async () => {
    const {instances} = onClerkScript();
    const parent = await fixture(html`
      <div>
        <clerk-mfa-sign-in publishable-key=${KEY} clerk-js-url=${scriptUrl('keyless')}></clerk-mfa-sign-in>
        <clerk-mfa-sign-in></clerk-mfa-sign-in>
      </div>
    `);
    const [first, second] = [...parent.querySelectorAll('clerk-mfa-sign-in')];
    await Promise.all([ready(first!), ready(second!)]);
    expect(second?.clerk).to.equal(instances[0]);
    expect(instances[0]?.argsOf('load')).to.have.length(1);
  });

  it('that is not there is clerk_load_failed, and leaves no script behind', async () => {
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in publishable-key=${KEY} clerk-js-url=${MISSING_SCRIPT}></clerk-mfa-sign-in>`,
    );
    const {detail} = await oneEvent<SignInErrorEvent>(el, 'sign-in-error');
    expect(detail.code).to.equal('clerk_load_failed');
    expect(detail.message).to.equal(`${MISSING_SCRIPT} could not be loaded.`);
    expect(el.snapshot.step).to.deep.equal({name: 'load-failed', retryable: true});
    expect(clerkScripts()).to.have.length(0);
  });

  it('that is there at the next try is found then, with what was typed', async () => {
    // A name for each browser: they run at the same time.
    const browser = /Firefox/.test(navigator.userAgent) ? 'firefox' : 'chromium';
    const path = `../support/clerk-script-late-${browser}.js`;
    const url = new URL(path, import.meta.url).href;
    const {instances} = onClerkScript();
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in publishable-key=${KEY} clerk-js-url=${url}></clerk-mfa-sign-in>`,
    );
    await step(el, 'load-failed');
    fill(el, {identifier: IDENTIFIER, password: 'typed'});
    await writeFile({path, content: 'window.onClerkScript?.(document.currentScript);'});
    try {
      // The test server lets browsers keep a 404 for a year.
      await fetch(url, {cache: 'reload'});
      button(el, 'Try again').click();
      await ready(el);
    } finally {
      await removeFile({path});
    }
    expect(alertText(el)).to.equal('');
    expect(input(el, 'password').value).to.equal('typed');
    await signIn(el, instances[0]!);
  });

  it('that cannot be loaded the first time is loaded at the next try, without another script', async () => {
    const {scripts, instances} = onClerkScript((script) => fromScript(script).hold('load'));
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in publishable-key=${KEY} clerk-js-url=${scriptUrl('load-twice')}></clerk-mfa-sign-in>`,
    );
    await until(() => instances.length > 0);
    (await instances[0]!.call('load')).reject(new Error('Failed to fetch'));
    await step(el, 'load-failed');
    button(el, 'Try again').click();
    (await instances[0]!.call('load')).resolve();
    await ready(el);
    expect(scripts).to.have.length(1);
    expect(instances[0]?.argsOf('load')).to.have.length(2);
  });
});

describe('A Clerk that the page has', () => {
  afterEach(cleanPage);

  it('is used where it is loaded', async () => {
    const clerk = new FakeClerk();
    setPageClerk(clerk);
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in></clerk-mfa-sign-in>`);
    await ready(el);
    expect(el.clerk).to.equal(clerk);
    expect(clerk.calls).to.be.empty;
  });

  it('is used in place of a script, where the key is the same', async () => {
    const clerk = new FakeClerk({publishableKey: KEY});
    setPageClerk(clerk);
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in publishable-key=${KEY} clerk-js-url=${scriptUrl('unused')}></clerk-mfa-sign-in>`,
    );
    await ready(el);
    expect(el.clerk).to.equal(clerk);
    expect(clerkScripts()).to.have.length(0);
  });

  it('is waited for where the page has begun to load it', async () => {
    const clerk = new FakeClerk({loaded: false});
    setPageClerk(clerk);
    clerk.hold('load');
    const loading = clerk.load({appearance: {}});
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in></clerk-mfa-sign-in>`);
    await quiet(el);
    expect(el.snapshot.ready).to.be.false;
    (await clerk.call('load')).resolve();
    await loading;
    await ready(el);
    expect(clerk.argsOf('load')).to.deep.equal([{appearance: {}}]);
  });

  it('is a failure to load where the page’s own load() fails', async () => {
    const clerk = new FakeClerk({loaded: false}).hold('load');
    setPageClerk(clerk);
    const loading = clerk.load().catch(() => undefined);
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in></clerk-mfa-sign-in>`);
    await quiet(el);
    (await clerk.call('load')).reject(new Error('Failed to fetch'));
    await loading;
    await step(el, 'load-failed');
    expect(el.snapshot.failure?.code).to.equal('clerk_load_failed');
  });

  it('is loaded, once for two elements, where the page has not', async () => {
    const clerk = new FakeClerk({loaded: false});
    setPageClerk(clerk);
    const parent = await fixture(html`
      <div>
        <clerk-mfa-sign-in></clerk-mfa-sign-in>
        <clerk-mfa-sign-in></clerk-mfa-sign-in>
      </div>
    `);
    await Promise.all([...parent.querySelectorAll('clerk-mfa-sign-in')].map(ready));
    expect(clerk.argsOf('load')).to.have.length(1);
  });

  it('is waited for where a script of the page is bringing it', async () => {
    const {instances} = onClerkScript();
    const script = pageScript(scriptUrl('page'));
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in></clerk-mfa-sign-in>`);
    await quiet(el);
    expect(el.snapshot).to.include({ready: false, failure: null});
    script.arrive();
    await ready(el);
    expect(el.clerk).to.equal(instances[0]);
    expect(clerkScripts()).to.have.length(1);
  });

  it('is waited for, too, where the element could bring one itself', async () => {
    const {scripts} = onClerkScript();
    const script = pageScript(scriptUrl('page-first'));
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in publishable-key=${KEY} clerk-js-url=${scriptUrl('own')}></clerk-mfa-sign-in>`,
    );
    await quiet(el);
    script.arrive();
    await ready(el);
    expect(scripts.map(({src}) => src)).to.deep.equal([scriptUrl('page-first')]);
  });

  it('is a failure to load where the page’s script brings none', async () => {
    onClerkScript(() => null);
    const script = pageScript(scriptUrl('none'));
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in></clerk-mfa-sign-in>`);
    await quiet(el);
    script.arrive();
    await step(el, 'load-failed');
    expect(el.snapshot.failure?.code).to.equal('clerk_load_failed');
  });

  it('is no Clerk where an element of the page has that id', async () => {
    const {instances} = onClerkScript();
    await fixture(html`<div id="Clerk"></div>`);
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in publishable-key=${KEY} clerk-js-url=${scriptUrl('id')}></clerk-mfa-sign-in>`,
    );
    await ready(el);
    expect(el.clerk).to.equal(instances[0]);
  });

  it('comes after the clerk property', async () => {
    setPageClerk(new FakeClerk());
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    expect(el.clerk).to.equal(clerk);
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await quiet();
}
