import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
describe('<clerk-mfa-sign-in>', () => {
  it('shows', async () => {
    const el = await fixture(html`<clerk-mfa-sign-in></clerk-mfa-sign-in>`);
    expect(el.querySelectorAll('input').length).to.equal(2);
  });
});
