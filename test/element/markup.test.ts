import {expect, fixture, html} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {
  form,
  formRoot,
  IDENTIFIER,
  input,
  part,
  quiet,
  ready,
  signIn,
  step,
  submitCredentials,
  toCodeStep,
} from '../support/element-page.js';
import {FakeClerk, fakeSession} from '../support/fake-clerk.js';

const FORM_ROOTS = ['light', 'shadow'] as const;
const FIELD_PARTS = ['form', 'header', 'title', 'subtitle', 'field', 'label', 'input', 'error', 'primary-button'];

/** Whether a slotted node is to be seen. */
function isShown(node: HTMLElement): boolean {
  return node.assignedSlot !== null && node.getBoundingClientRect().height > 0;
}

describe('<clerk-mfa-sign-in> markup', () => {
  for (const formRootName of FORM_ROOTS) {
    describe(`with the form in ${formRootName}`, () => {
      it('shows the first form at once, before Clerk is there', async () => {
        const clerk = new FakeClerk({loaded: false}).hold('load');
        const el = await fixture<ClerkMfaSignIn>(
          html`<clerk-mfa-sign-in form-root=${formRootName} .clerk=${clerk}></clerk-mfa-sign-in>`,
        );
        expect(form(el).checkVisibility()).to.be.true;
        expect(input(el, 'identifier').disabled).to.be.false;
        const holder = formRootName === 'light' ? el : el.shadowRoot;
        expect(holder?.contains(form(el))).to.be.true;
      });

      it('has one real form with its inputs, labels, errors and button in the same tree', async () => {
        const el = await fixture<ClerkMfaSignIn>(
          html`<clerk-mfa-sign-in form-root=${formRootName} .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`,
        );
        expect(formRoot(el).querySelectorAll('form')).to.have.length(1);
        for (const name of ['identifier', 'password']) {
          const field = input(el, name);
          expect(field.form).to.equal(form(el));
          expect(field.labels).to.have.length(1);
          expect(field.labels?.[0]?.textContent.trim()).not.to.be.empty;
        }
        expect((part(el, 'primary-button') as HTMLButtonElement).form).to.equal(form(el));
      });

      it('has the documented parts', async () => {
        const clerk = new FakeClerk();
        const el = await fixture<ClerkMfaSignIn>(
          html`<clerk-mfa-sign-in form-root=${formRootName} .clerk=${clerk}></clerk-mfa-sign-in>`,
        );
        for (const name of [...FIELD_PARTS, 'alert']) expect(part(el, name), name).to.exist;
        for (const name of ['card', 'footer']) expect(el.shadowRoot?.querySelector(`[part=${name}]`), name).to.exist;
        await toCodeStep(el, clerk);
        for (const name of [...FIELD_PARTS, 'link']) expect(part(el, name), name).to.exist;
      });

      it('has the slots logo and footer around the form', async () => {
        const el = await fixture<ClerkMfaSignIn>(html`
          <clerk-mfa-sign-in form-root=${formRootName} .clerk=${new FakeClerk()}>
            <div slot="logo">Logo</div>
            <div slot="footer">Footer</div>
          </clerk-mfa-sign-in>
        `);
        const [logo, footer] = ['logo', 'footer'].map((name) => el.querySelector<HTMLElement>(`[slot=${name}]`)!);
        expect(isShown(logo!) && isShown(footer!)).to.be.true;
        const {top, bottom} = form(el).getBoundingClientRect();
        expect(logo!.getBoundingClientRect().bottom).to.be.at.most(top);
        expect(footer!.getBoundingClientRect().top).to.be.at.least(bottom);
      });

      it('shows the slot signed-in in place of the panel, and only when signed in', async () => {
        const clerk = new FakeClerk();
        const el = await fixture<ClerkMfaSignIn>(html`
          <clerk-mfa-sign-in form-root=${formRootName} .clerk=${clerk}>
            <p slot="signed-in">Welcome!</p>
          </clerk-mfa-sign-in>
        `);
        const welcome = el.querySelector<HTMLElement>('[slot=signed-in]')!;
        await ready(el);
        expect(isShown(welcome)).to.be.false;
        await signIn(el, clerk);
        expect(isShown(welcome)).to.be.true;
        expect(part(el, 'panel').checkVisibility()).to.be.false;
        clerk.become(null);
        await step(el, 'credentials');
        expect(isShown(welcome)).to.be.false;
        expect(form(el).checkVisibility()).to.be.true;
      });

      it('shows who is signed in where the slot signed-in is empty', async () => {
        const clerk = new FakeClerk({session: fakeSession()});
        const el = await fixture<ClerkMfaSignIn>(
          html`<clerk-mfa-sign-in form-root=${formRootName} .clerk=${clerk}></clerk-mfa-sign-in>`,
        );
        await step(el, 'signed-in');
        expect(part(el, 'panel').checkVisibility()).to.be.true;
        expect(part(el, 'panel').textContent).to.contain(IDENTIFIER);
      });

      it('names the form by its title', async () => {
        const clerk = new FakeClerk({applicationName: 'Acme'});
        const el = await fixture<ClerkMfaSignIn>(
          html`<clerk-mfa-sign-in form-root=${formRootName} .clerk=${clerk}></clerk-mfa-sign-in>`,
        );
        await ready(el);
        const title = (form(el).getRootNode() as Document).getElementById(form(el).getAttribute('aria-labelledby')!);
        expect(title).to.equal(part(el, 'title'));
        expect(title?.textContent).to.equal('Sign in to Acme');
        expect(title?.getAttribute('role')).to.equal('heading');
      });

      it('has no style attribute anywhere', async () => {
        const clerk = new FakeClerk();
        const el = await fixture<ClerkMfaSignIn>(
          html`<clerk-mfa-sign-in form-root=${formRootName} .clerk=${clerk}></clerk-mfa-sign-in>`,
        );
        const styled = (): number =>
          el.querySelectorAll('[style]').length + el.shadowRoot!.querySelectorAll('[style]').length;
        expect(styled()).to.equal(0);
        await toCodeStep(el, clerk);
        expect(styled()).to.equal(0);
        expect(el.hasAttribute('style')).to.be.false;
      });
    });
  }

  it('has inputs that password managers know', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const identifier = input(el, 'identifier');
    await ready(el);
    expect(identifier.type).to.equal('email');
    expect(identifier.getAttribute('autocomplete')).to.equal('username');
    const password = input(el, 'password');
    expect(password.type).to.equal('password');
    expect(password.getAttribute('autocomplete')).to.equal('current-password');
    await toCodeStep(el, clerk);
    const code = input(el, 'code');
    expect(code.type).to.equal('text');
    expect(code.inputMode).to.equal('numeric');
    expect(code.getAttribute('autocomplete')).to.equal('one-time-code');
  });

  it('carries the user name on the code step, hidden and read-only', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    const username = form(el).elements.namedItem('identifier') as HTMLInputElement;
    expect(username.value).to.equal(IDENTIFIER);
    expect(username.getAttribute('value')).to.equal(IDENTIFIER);
    expect(username.getAttribute('autocomplete')).to.equal('username');
    expect(username.readOnly && username.hidden).to.be.true;
    expect(username.checkVisibility()).to.be.false;
  });

  it('has ids of its own, so that two elements can be on one page', async () => {
    const [first, second] = [new FakeClerk(), new FakeClerk()];
    const parent = await fixture(html`
      <div>
        <clerk-mfa-sign-in .clerk=${first}></clerk-mfa-sign-in>
        <clerk-mfa-sign-in .clerk=${second}></clerk-mfa-sign-in>
      </div>
    `);
    const elements = [...parent.querySelectorAll('clerk-mfa-sign-in')];
    await Promise.all(elements.map((el, index) => toCodeStep(el, [first, second][index]!)));
    const ids = [...parent.querySelectorAll('[id]')].map(({id}) => id);
    expect(ids.length).to.be.at.least(10);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('links to the sign-up page on the first step', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in sign-up-url="/sign-up" .clerk=${clerk}></clerk-mfa-sign-in>`,
    );
    const link = (): HTMLAnchorElement | null => el.shadowRoot!.querySelector('[part=footer] a');
    expect(link()?.href).to.equal(new URL('/sign-up', location.origin).href);
    expect(link()?.textContent.trim()).to.equal('Sign up');
    await toCodeStep(el, clerk);
    expect(link()).to.be.null;
  });

  for (const url of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'http://', '']) {
    it(`shows no sign-up link for "${url}"`, async () => {
      const el = await fixture<ClerkMfaSignIn>(
        html`<clerk-mfa-sign-in .signUpUrl=${url} .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`,
      );
      expect(el.shadowRoot!.querySelector('a')).to.be.null;
    });
  }

  it('shows the texts of a localization, and new ones at once', async () => {
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in
        .localization=${{formButtonPrimary: 'Weiter'}}
        .clerk=${new FakeClerk()}
      ></clerk-mfa-sign-in>`,
    );
    expect(part(el, 'primary-button').textContent.trim()).to.equal('Weiter');
    el.localization = {formButtonPrimary: 'Continuer'};
    await el.updateComplete;
    expect(part(el, 'primary-button').textContent.trim()).to.equal('Continuer');
    el.localization = null;
    await el.updateComplete;
    expect(part(el, 'primary-button').textContent.trim()).to.equal('Continue');
  });

  it('shows an initial identifier, which the visitor can change', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in identifier="given@example.com" .clerk=${clerk}></clerk-mfa-sign-in>`,
    );
    expect(input(el, 'identifier').value).to.equal('given@example.com');
    await ready(el);
    submitCredentials(el);
    expect((await clerk.call('create')).args['identifier']).to.equal(IDENTIFIER);
  });

  it('mounts the user button in the page, where Clerk has a user interface', async () => {
    const clerk = new FakeClerk({options: {ui: {}}, session: fakeSession()});
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in user-button .clerk=${clerk}></clerk-mfa-sign-in>`);
    await step(el, 'signed-in');
    await quiet(el);
    const mounted = el.querySelector<HTMLElement>('clerk-mfa-user-button button');
    expect(mounted?.checkVisibility()).to.be.true;
    expect(part(el, 'panel').checkVisibility()).to.be.false;
    clerk.become(null);
    await step(el, 'credentials');
    expect(el.querySelector('clerk-mfa-user-button')).to.be.null;
    expect(form(el).checkVisibility()).to.be.true;
  });

  it('can be defined twice', async () => {
    const defined = customElements.get('clerk-mfa-sign-in');
    const again = new URL('../../src/define.ts?again', import.meta.url).href;
    await import(again);
    const copy = new URL('../../src/clerk-mfa-sign-in.ts?again', import.meta.url).href;
    const {ClerkMfaSignIn: other} = (await import(copy)) as typeof import('../../src/clerk-mfa-sign-in.js');
    expect(other).not.to.equal(defined);
    expect(customElements.get('clerk-mfa-sign-in')).to.equal(defined);
  });
});
