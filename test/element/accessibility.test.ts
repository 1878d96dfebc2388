import {expect, fixture, html} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {axeResults, expectAccessible, loadAxe} from '../support/element-axe.js';
import {input, ready} from '../support/element-page.js';
import {STATES, type State} from '../support/element-states.js';
import {FakeClerk} from '../support/fake-clerk.js';

async function show(
  {attributes = {}}: State,
  clerk: FakeClerk,
  formRoot: string,
  scheme: string,
): Promise<ClerkMfaSignIn> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.light { color-scheme: light; background: #fff } .dark { color-scheme: dark; background: #000 }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const main = await fixture(html`<main class=${scheme}></main>`);
  const el = document.createElement('clerk-mfa-sign-in');
  el.clerk = clerk;
  el.setAttribute('form-root', formRoot);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  main.append(el);
  await el.updateComplete;
  return el;
}

describe('axe', () => {
  const initialSheets = [...document.adoptedStyleSheets];

  before(async function () {
    this.timeout(30_000);
    await loadAxe();
  });

  afterEach(() => (document.adoptedStyleSheets = initialSheets));

  for (const formRoot of ['light', 'shadow']) {
    it(`looks at every field and at the frame, with the form in ${formRoot}`, async () => {
      const el = await show({attributes: {'sign-up-url': '/up'}}, new FakeClerk(), formRoot, 'light');
      await ready(el);
      const {passes} = await axeResults(el);
      const checked = (id: string): string =>
        passes
          .find((rule) => rule.id === id)
          ?.nodes.map(({html: node}) => node)
          .join() ?? '';
      expect(checked('label')).to.contain('name="identifier"').and.contain('name="password"');
      expect(checked('color-contrast')).to.contain('part="label"').and.contain('part="primary-button"');
      expect(checked('target-size')).to.contain('part="primary-button"');
      expect(checked('link-name')).to.contain('href');
    });

    it(`would find a field without a label, with the form in ${formRoot}`, async () => {
      const el = await show({}, new FakeClerk(), formRoot, 'light');
      await ready(el);
      input(el, 'password').labels?.[0]?.remove();
      const {violations} = await axeResults(el);
      expect(violations.map(({id}) => id)).to.include('label');
    });

    for (const scheme of ['light', 'dark']) {
      for (const [name, state] of Object.entries(STATES)) {
        it(`finds nothing in ${name}: ${scheme}, form in ${formRoot}`, async () => {
          const clerk = state.clerk?.() ?? new FakeClerk({applicationName: 'Acme'});
          const el = await show(state, clerk, formRoot, scheme);
          await state.reach?.(el, clerk);
          // A colour that is still on its way to another one is not the colour that axe is asked about.
          for (const animation of document.getAnimations()) {
            if (animation instanceof CSSTransition) animation.finish();
          }
          await expectAccessible(el);
        });
      }
    }
  }
});
