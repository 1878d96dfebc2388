import {publishableKey} from './element-clerk-page.js';
import {CODE, fill, idle, input, press, ready, step, submitCredentials, toCodeStep} from './element-page.js';
import {EVERYTHING, LINK, PHONE, RESET, toSecondFactor, type State} from './element-states.js';
import {FakeApiError, FakeClerk, fakeSession} from './fake-clerk.js';

let returns = 0;

/** A page that a link in an e-mail has opened. */
function opened(status: string): State {
  return {
    clerk: () => {
      const url = new URL(location.href);
      url.searchParams.set('__clerk_status', status);
      // A URL that has been taken once is not taken again.
      url.searchParams.set('__clerk_created_session', `sess_elsewhere_${++returns}`);
      history.replaceState(history.state, '', url);
      return new FakeClerk();
    },
    reach: (el) => step(el, 'email-link'),
  };
}

const newPassword = (): FakeClerk =>
  new FakeClerk({
    environment: EVERYTHING,
    attempt: {
      id: 'sia_0',
      status: 'needs_new_password',
      identifier: 'ada@example.com',
      firstFactorVerification: {status: 'verified', strategy: RESET.strategy, expireAt: null},
    },
  });

/** States that few visitors are ever in, beside those of {@link STATES}. */
export const RARE_STATES: Readonly<Record<string, State>> = {
  'the first form, before Clerk is there': {
    clerk: () => new FakeClerk({loaded: false}).hold('load'),
  },
  'a first form that was sent before Clerk is there': {
    clerk: () => new FakeClerk({loaded: false}).hold('load'),
    reach: async (el) => {
      submitCredentials(el);
      await el.updateComplete;
    },
  },
  'a failure that time heals': {
    reach: async (el, clerk) => {
      await ready(el);
      submitCredentials(el);
      (await clerk.call('create')).reject(new FakeApiError('user_locked', undefined, undefined, 600));
      await idle(el);
    },
  },
  'a page that must be changed': {
    attributes: {'publishable-key': publishableKey('other.example.com')},
    clerk: () => new FakeClerk({publishableKey: publishableKey()}),
    reach: (el) => step(el, 'load-failed'),
  },
  'the code, while a call is in flight': {
    reach: async (el, clerk) => {
      await toCodeStep(el, clerk);
      fill(el, {code: CODE});
      press(el);
      await clerk.call('attemptSecondFactor');
      await el.updateComplete;
    },
  },
  'a code that too many have been tried of': {
    reach: async (el, clerk) => {
      await toSecondFactor(el, clerk, 'code', PHONE, 'totp');
      fill(el, {code: CODE});
      press(el);
      (await clerk.call('attemptSecondFactor')).reject(new FakeApiError('too_many_requests', undefined, undefined, 30));
      await idle(el);
    },
  },
  'an e-mail link among other methods': {
    reach: (el, clerk) => toSecondFactor(el, clerk, 'email-link', LINK, 'backup_code'),
  },
  'a page that a link has opened': opened('verified'),
  'a page that a link has opened too late': opened('expired'),
  'a page that a link has failed on': opened('failed'),
  'a page that a link has opened in another browser': opened('client_mismatch'),
  'a new password that lacks something': {
    clerk: newPassword,
    reach: async (el) => {
      await step(el, 'new-password');
      fill(el, {password: 'a'});
      input(el, 'password').dispatchEvent(new InputEvent('input', {bubbles: true}));
      await el.updateComplete;
    },
  },
  'a new password that Clerk refuses': {
    clerk: newPassword,
    reach: async (el, clerk) => {
      await step(el, 'new-password');
      fill(el, {password: 'Correct-horse-7', 'confirm-password': 'Correct-horse-7'});
      press(el);
      (await clerk.call('resetPassword')).reject(new FakeApiError('form_password_pwned', 'password'));
      await idle(el);
    },
  },
  'a Protect check': {
    // Which one it is is still being asked.
    clerk: () => new FakeClerk({attempt: {id: 'sia_0', status: 'needs_protect_check'}}).hold('reloadSignIn'),
    reach: (el) => step(el, 'protect-check'),
  },
  'a session task that is not known': {
    clerk: () => new FakeClerk({session: fakeSession({task: 'something-new'})}),
    reach: (el) => step(el, 'session-task'),
  },
};
