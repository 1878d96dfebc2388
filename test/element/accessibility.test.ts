import {expect, fixture, html} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {axeResults, expectAccessible, loadAxe} from '../support/element-axe.js';
import {CODE, fill, idle, input, press, ready, step, submitCredentials, toCodeStep} from '../support/element-page.js';
import {FakeApiError, FakeClerk, fakeSession, needsSecondFactor} from '../support/fake-clerk.js';

interface State {
  readonly clerk?: () => FakeClerk;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Brings a ready element into the state. */
  readonly reach?: (el: ClerkMfaSignIn, clerk: FakeClerk) => Promise<void>;
}

const STATES: Record<string, State> = {
  'the first form': {attributes: {'sign-up-url': '/sign-up'}, reach: ready},
  'the first form, disabled': {attributes: {disabled: ''}, reach: ready},
  'the first form, while a call is in flight': {
    reach: async (el, clerk) => {
      await ready(el);
      submitCredentials(el);
      await clerk.call('create');
      await el.updateComplete;
    },
  },
  'a wrong password': {
    reach: async (el, clerk) => {
      await ready(el);
      submitCredentials(el);
      (await clerk.call('create')).reject(new FakeApiError('form_password_incorrect', 'password'));
      await idle(el);
    },
  },
  'an unknown e-mail address': {
    reach: async (el, clerk) => {
      await ready(el);
      submitCredentials(el);
      (await clerk.call('create')).reject(new FakeApiError('form_identifier_not_found', 'identifier'));
      await idle(el);
    },
  },
  'a failure without a field': {
    reach: async (el, clerk) => {
      await ready(el);
      submitCredentials(el);
      (await clerk.call('create')).reject(new FakeApiError('too_many_requests'));
      await idle(el);
    },
  },
  'a failure to load': {
    clerk: () => new FakeClerk({loaded: false}).hold('load'),
    reach: async (el, clerk) => {
      (await clerk.call('load')).reject(new Error('Failed to fetch'));
      await step(el, 'load-failed');
    },
  },
  'the code': {reach: (el, clerk) => toCodeStep(el, clerk)},
  'the code of an attempt that was found on load': {
    clerk: () => new FakeClerk({attempt: {id: 'sia_0', ...needsSecondFactor('totp')}}),
    reach: (el) => step(el, 'code'),
  },
  'a wrong code': {
    reach: async (el, clerk) => {
      await toCodeStep(el, clerk);
      fill(el, {code: CODE});
      press(el);
      (await clerk.call('attemptSecondFactor')).reject(new FakeApiError('form_code_incorrect', 'code'));
      await idle(el);
    },
  },
  'a backup code': {
    reach: async (el, clerk) => {
      await toCodeStep(el, clerk);
      input(el, 'backup-code').click();
      await el.updateComplete;
    },
  },
  'backup codes alone': {reach: (el, clerk) => toCodeStep(el, clerk, ['backup_code'])},
  'a step that is not offered': {
    reach: async (el, clerk) => {
      await ready(el);
      submitCredentials(el);
      (await clerk.call('create')).resolve(needsSecondFactor('phone_code'));
      await step(el, 'unsupported');
    },
  },
  'a session task': {
    clerk: () => new FakeClerk({session: fakeSession({task: 'setup-mfa'})}),
    reach: (el) => step(el, 'session-task'),
  },
  'the signed-in panel': {
    clerk: () => new FakeClerk({session: fakeSession()}),
    reach: (el) => step(el, 'signed-in'),
  },
};

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
