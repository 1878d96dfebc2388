import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {axeResults, expectAccessible, loadAxe, rulesNotAsked} from '../support/element-axe.js';
import {input, ready} from '../support/element-page.js';
import {FORM_ROOTS, SCHEMES, show, showState, STATES} from '../support/element-shown.js';
import {FakeClerk} from '../support/fake-clerk.js';

describe('axe', () => {
  before(async function () {
    this.timeout(30_000);
    await loadAxe();
  });

  for (const formRoot of FORM_ROOTS) {
    it(`looks at every field and at the frame, with the form in ${formRoot}`, async () => {
      const el = await show({attributes: {'sign-up-url': '/up'}}, new FakeClerk(), {formRoot});
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

    it(`asks every rule of WCAG 2.0, 2.1 and 2.2, A and AA, with the form in ${formRoot}`, async () => {
      const el = await show({}, new FakeClerk(), {formRoot});
      await ready(el);
      // A way past what comes before it is the page's.
      expect(await rulesNotAsked(el)).to.deep.equal(['bypass']);
    });

    it(`would find a field without a label, with the form in ${formRoot}`, async () => {
      const el = await show({}, new FakeClerk(), {formRoot});
      await ready(el);
      input(el, 'password').labels?.[0]?.remove();
      const {violations} = await axeResults(el);
      expect(violations.map(({id}) => id)).to.include('label');
    });

    for (const scheme of SCHEMES) {
      for (const name of Object.keys(STATES)) {
        it(`finds nothing in ${name}: ${scheme}, form in ${formRoot}`, async () => {
          const {el} = await showState(name, {formRoot, scheme});
          await expectAccessible(el);
        });
      }
    }
  }
});
