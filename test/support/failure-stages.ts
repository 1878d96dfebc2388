import {wayOn, type WayOn} from '../../src/flow/failure-catalogue.js';
import type {Scene} from './e2e.js';
import {
  answerPasskey,
  choose,
  hasSupport,
  leaveFirstForm,
  MANY,
  openForm,
  OTHER,
  setPassword,
  signedIn,
  signsIn,
  submit,
  toList,
} from './failure-moves.js';
import {press} from './failure-page.js';
import type {StageName} from './failure-rows.js';

const SMS = 'sms+clerk_test@example.com';
const TEST_CODE = '424242';
const RESEND = 'Didn’t receive a code? Resend';
const PASSKEY = 'Use passkey instead';
const GOOGLE = 'Continue with Google';

/** A part of a sign-in at which failures arrive. */
export interface Stage {
  /** The call that is refused; `null` where it is none of the server's. */
  readonly call: {readonly method: string; readonly path: string} | null;
  /** The step of the form that shows it. */
  readonly step: string | ((code: string) => string);
  /** What has the focus where the failure is about no input. */
  readonly focus: string | null | ((code: string) => string | null);
  readonly settings?: object;
  /** From the first form to where the call is made. */
  enter(scene: Scene, code: string): Promise<void>;
  /** Makes the call. */
  act(scene: Scene, code: string): Promise<void>;
  /** Presses the way on, and waits until it has worked. */
  leave(scene: Scene, way: WayOn): Promise<void>;
}

const signIns = {method: 'POST', path: '/v1/client/sign_ins'};
const onSignIn = (verb: string, method = 'POST'): Stage['call'] => ({method, path: `/v1/client/sign_ins/*/${verb}`});

/** What the browser's prompt for a passkey throws; `null`: it answers with none. */
const PROMPTS: Readonly<Record<string, string | null>> = {
  passkey_retrieval_cancelled: 'NotAllowedError',
  passkey_operation_aborted: 'AbortError',
  passkey_retrieval_failed: null,
  passkey_invalid_rpID_or_domain: 'SecurityError',
};

async function leavePasskey(scene: Scene, way: WayOn): Promise<void> {
  const {visitor} = scene;
  if (way === 'other-method') return leaveFirstForm(scene, way);
  // The prompt is the browser's; that it comes again is what can be seen here.
  await answerPasskey(visitor, 'NotAllowedError');
  await press(visitor, PASSKEY);
  await visitor.until(() => 'isAsked' in window);
  await visitor.settled();
}

const FIRST_FORM = {
  step: 'credentials',
  enter: async () => undefined,
  leave: leaveFirstForm,
} as const;

/** Every stage, by its name. */
export const STAGES: Readonly<Record<StageName, Stage>> = {
  credentials: {
    ...FIRST_FORM,
    call: signIns,
    focus: 'password',
    act: (scene) => submit(scene),
  },
  'password-refused': {
    call: signIns,
    // Where the account has no way to a new password there would be the list of the other ways.
    step: (code) => (wayOn(code) === 'reset-password' ? 'forgot-password' : 'choose-factor'),
    focus: 'title',
    enter: async () => undefined,
    act: (scene) => submit(scene),
    async leave(scene, way) {
      if (way === 'reset-password') {
        await press(scene.visitor, 'Reset your password');
        return scene.visitor.atStep('reset-code');
      }
      await choose(scene, /^Email code to/);
      return scene.visitor.atStep('code');
    },
  },
  authenticator: {
    call: onSignIn('attempt_second_factor'),
    step: (code) => (wayOn(code) === 'start-over' ? 'credentials' : 'code'),
    focus: (code) => (wayOn(code) === 'start-over' ? 'identifier' : 'code'),
    async enter(scene) {
      await submit(scene, MANY);
      await scene.visitor.atStep('code');
    },
    act: (scene) => scene.visitor.fill('code', '111111'),
    async leave(scene, way) {
      if (way === 'start-over') return signsIn(scene);
      if (way !== 'other-method') {
        await scene.visitor.submitCode(MANY);
        return signedIn(scene);
      }
      await press(scene.visitor, OTHER);
      await scene.visitor.atStep('choose-factor');
      await choose(scene, /^Email code to/);
      await scene.visitor.atStep('code');
      await scene.visitor.fill('code', TEST_CODE);
      return signedIn(scene);
    },
  },
  'sent-code': {
    call: onSignIn('attempt_second_factor'),
    step: 'code',
    focus: 'code',
    async enter(scene) {
      await submit(scene, SMS);
      await scene.visitor.atStep('code');
    },
    act: (scene) => scene.visitor.fill('code', '111111'),
    async leave(scene, way) {
      if (way === 'resend') {
        await scene.instance.post('clock', {advanceMs: 31_000});
        await press(scene.visitor, RESEND);
        await scene.visitor.until(() => document.querySelector('clerk-mfa-sign-in')?.snapshot?.failure === null);
        await scene.visitor.settled();
      }
      await scene.visitor.fill('code', TEST_CODE);
      return signedIn(scene);
    },
  },
  send: {
    call: onSignIn('prepare_second_factor'),
    step: 'code',
    focus: 'code',
    enter: toList,
    act: (scene) => choose(scene, /^Send SMS code/),
    async leave(scene, way) {
      if (way === 'other-method') {
        await press(scene.visitor, OTHER);
        await scene.visitor.atStep('choose-factor');
        await choose(scene, /^Email code to/);
        await scene.visitor.until(() => {
          const {step, pending} = document.querySelector('clerk-mfa-sign-in')?.snapshot ?? {};
          return !pending && step?.name === 'code' && step.factor.strategy === 'email_code';
        });
      } else {
        await press(scene.visitor, RESEND);
        await scene.visitor.until(() => document.querySelector('clerk-mfa-sign-in')?.snapshot?.failure === null);
        await scene.visitor.settled();
      }
      await scene.visitor.fill('code', TEST_CODE);
      return signedIn(scene);
    },
  },
  'new-password': {
    call: onSignIn('reset_password'),
    step: 'new-password',
    focus: 'password',
    async enter(scene, code) {
      const email = `${code}@example.com`;
      await scene.instance.post('accounts', {email, resetPassword: true});
      await submit(scene, email);
      await scene.visitor.atStep('new-password');
    },
    act: ({visitor}) => setPassword(visitor, 'a new horse battery 1'),
    async leave(scene) {
      await setPassword(scene.visitor, 'another horse battery 2');
      return signedIn(scene);
    },
  },
  passkey: {
    ...FIRST_FORM,
    settings: {passkeyButton: true},
    call: signIns,
    focus: PASSKEY,
    act: ({visitor}) => press(visitor, PASSKEY),
    leave: leavePasskey,
  },
  'passkey-prompt': {
    ...FIRST_FORM,
    settings: {passkeyButton: true},
    call: null,
    focus: (code) => (code === 'passkey_not_supported' ? 'identifier' : PASSKEY),
    async act({visitor}, code) {
      if (code === 'passkey_not_supported') {
        await visitor.page.evaluate(() => Reflect.deleteProperty(window, 'PublicKeyCredential'));
      } else {
        await answerPasskey(visitor, PROMPTS[code] ?? null);
      }
      await press(visitor, PASSKEY);
    },
    leave: leavePasskey,
  },
  provider: {
    ...FIRST_FORM,
    settings: {social: [{strategy: 'oauth_google', name: 'Google'}]},
    call: signIns,
    focus: GOOGLE,
    act: ({visitor}) => press(visitor, GOOGLE),
  },
  return: {
    ...FIRST_FORM,
    call: {method: 'GET', path: '/v1/client'},
    focus: null,
    act: (scene) => openForm(scene, '?clerk-mfa-sign-in=provider'),
  },
  protect: {
    settings: {protect: {}},
    call: onSignIn('protect_check', 'PATCH'),
    step: 'protect-check',
    focus: 'title',
    enter: async () => undefined,
    act: (scene) => submit(scene),
    async leave(scene, way) {
      if (way === 'support') {
        await hasSupport(scene);
        await press(scene.visitor, 'Back');
        return scene.visitor.atStep('credentials');
      }
      await press(scene.visitor, 'Try again');
      return scene.visitor.atStep('code');
    },
  },
};
