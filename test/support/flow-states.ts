import type {UserEvent} from '../../src/flow/flow-events.js';
import type {Snapshot} from '../../src/flow/steps.js';
import {aFailure, aSnapshot, BACKUP, EMAIL, GOOGLE, LINK, NOW, PASSKEY, PHONE, TOTP} from './flow-fixtures.js';
import {
  aBase,
  aDelivery,
  codeStep,
  forgotStep,
  linkStep,
  listStep,
  newPasswordStep,
  passkeyStep,
  phoneStep,
  protectStep,
  resetCodeStep,
  signedInStep,
  taskStep,
  unsupportedStep,
} from './flow-steps.js';

/** One event of each kind. What is secret in them begins with `marker-`. */
export const EVENTS = {
  start: {type: 'start'},
  'submit-credentials': {type: 'submit-credentials', identifier: 'bob@example.com', password: 'marker-password'},
  'submit-when-ready': {type: 'submit-when-ready'},
  'submit-identifier': {type: 'submit-identifier', identifier: 'bob@example.com', then: 'choose-factor'},
  'submit-code': {type: 'submit-code', code: 'marker-code', backupCode: false},
  'choose-factor': {type: 'choose-factor', factor: PHONE},
  'show-factors': {type: 'show-factors'},
  'forgot-password': {type: 'forgot-password'},
  resend: {type: 'resend'},
  'use-passkey': {type: 'use-passkey'},
  'submit-new-password': {
    type: 'submit-new-password',
    password: 'marker-new-password',
    signOutOfOtherSessions: true,
  },
  'retry-protect-check': {type: 'retry-protect-check'},
  'page-restored': {type: 'page-restored'},
  back: {type: 'back'},
  restart: {type: 'restart'},
  'dismiss-failure': {type: 'dismiss-failure'},
  retry: {type: 'retry'},
  'sign-out': {type: 'sign-out'},
} as const satisfies {readonly [Type in UserEvent['type']]: Extract<UserEvent, {type: Type}>};

export type EventName = keyof typeof EVENTS;

const FACTORS = [TOTP, PHONE, BACKUP];
/** First factors of all kinds, best first. */
export const FIRST = [PASSKEY, EMAIL, LINK, GOOGLE];

/** The authenticator's code, where there is a phone, too. */
export const CODE = codeStep({factors: FACTORS});
/** The list that opens from there. */
export const LIST = listStep(FACTORS, {origin: CODE});
/** What was chosen from that list, and may be sent again. */
export const CHOSEN = phoneStep({factors: FACTORS, delivery: aDelivery({resendAt: NOW}), chosenFrom: LIST});

const failure = aFailure();
const identifier = 'ada@example.com';

/** Every state of a flow whose Clerk is there, at rest. */
export const AT_REST = {
  credentials: aSnapshot({identifier}),
  'credentials, failed': aSnapshot({identifier, failure}),
  'a code': aSnapshot({step: CODE, identifier}),
  'a code, failed': aSnapshot({step: CODE, identifier, failure}),
  'the only code': aSnapshot({step: codeStep(), identifier}),
  'a code that was sent': aSnapshot({step: phoneStep(), identifier}),
  'a code that was chosen': aSnapshot({step: CHOSEN, identifier}),
  'a list': aSnapshot({step: LIST, identifier}),
  'a list without a step before': aSnapshot({step: listStep(FIRST, aBase(FIRST, {stage: 'first'})), identifier}),
  'a link': aSnapshot({step: linkStep({factors: FIRST}), identifier}),
  'a link that was opened': aSnapshot({
    step: linkStep({factors: [], factor: null, delivery: null, state: 'verified', resumed: true}),
    identifier,
  }),
  'a passkey': aSnapshot({step: passkeyStep(), identifier}),
  'a forgotten password': aSnapshot({step: forgotStep({factors: FIRST}), identifier}),
  'a code for a new password': aSnapshot({step: resetCodeStep({factors: FIRST}), identifier}),
  'a new password': aSnapshot({step: newPasswordStep(), identifier}),
  'a Protect check that failed': aSnapshot({step: protectStep(), identifier, failure}),
  unsupported: aSnapshot({step: unsupportedStep(), identifier, failure}),
  'a session task': aSnapshot({step: taskStep(), identifier}),
  'signed in': aSnapshot({step: signedInStep(), identifier}),
} satisfies Readonly<Record<string, Snapshot>>;

export type StateName = keyof typeof AT_REST;

/** The same while a call is in flight. */
export function pending(snapshot: Snapshot): Snapshot {
  return aSnapshot({...snapshot, pending: true, failure: null});
}
