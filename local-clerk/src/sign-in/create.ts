import {
  apiError,
  identifierAlreadySignedIn,
  identifierNotFound,
  notEmulated,
  paramMissing,
  paramNil,
  paramValueInvalid,
  passwordOrIdentifierIncorrect,
  sessionExists,
} from '../errors.js';
import {readIdentifier} from '../rules/identifiers.js';
import type {Account} from '../state/accounts.js';
import {makeAttempt, type SignInAttempt} from '../state/attempts.js';
import {liveSessions, type Client} from '../state/clients.js';
import {attemptFirstFactor, prepareFirstFactor} from './first-factor.js';
import {isCodeStrategy} from './targets.js';
import type {Visit} from './visit.js';

/** What Clerk knows beside the strategies that are emulated. */
const otherStrategies =
  /^(?:passkey|ticket|trusted_device|google_one_tap|saml|enterprise_sso|email_link|web3_\w+|oauth_token_\w+|reset_password_phone_code)$/;

function assertStrategy(strategy: string): void {
  if (strategy === 'password' || isCodeStrategy(strategy)) return;
  if (otherStrategies.test(strategy)) throw notEmulated(`the strategy ${strategy}`);
  if (/^oauth_/.test(strategy)) {
    throw apiError(
      400,
      'oauth_provider_not_enabled',
      'Single-sign on is not enabled',
      `Single-sign on with ${strategy.slice('oauth_'.length)} OAuth provider is not enabled in the instance settings.`,
    );
  }
  throw paramValueInvalid('strategy', strategy);
}

/** Makes `attempt` the one that counts. */
function makeCurrent(client: Client, attempt: SignInAttempt, now: number): void {
  client.attempts.set(attempt.id, attempt);
  client.currentAttemptId = attempt.id;
  client.updatedAt = now;
}

function findAccount(visit: Visit, identifier: string, hasPassword: boolean): Account | null {
  const {client, instance} = visit;
  const account = instance.accounts.findByIdentifier(identifier);
  if (!account) {
    if (!instance.settings.enumerationProtection) throw identifierNotFound();
    if (hasPassword) throw passwordOrIdentifierIncorrect();
    return null;
  }
  const session = liveSessions(client, instance.clock.now()).find((candidate) => candidate.account === account);
  if (session) throw identifierAlreadySignedIn(session.id);
  return account;
}

/**
 * `POST /v1/client/sign_ins`: a new attempt, with whatever the parameters already say.
 *
 * An unknown or malformed identifier makes no attempt; a wrong password does, so that clerk-js, which takes the client
 * out of errors too, finds it there.
 */
export async function createSignIn(visit: Visit, params: URLSearchParams): Promise<SignInAttempt> {
  const {client, instance} = visit;
  const now = instance.clock.now();
  if (!instance.settings.multiSession && liveSessions(client, now).length > 0) throw sessionExists();

  const strategy = params.get('strategy') || null;
  const password = params.get('password');
  if (strategy) assertStrategy(strategy);
  if (params.get('ticket')) throw notEmulated('sign-in with a ticket');
  if (params.get('transfer') === 'true') throw notEmulated('transfers from a sign-up');

  const attempt = makeAttempt(now, params.get('locale') || null, params.get('timezone') || null);
  const given = params.get('identifier');
  if (given === null) {
    if (strategy || password !== null) throw paramMissing('identifier');
    makeCurrent(client, attempt, now);
    return attempt;
  }
  const identifier = readIdentifier(given);
  if (password === '') throw paramNil('password');
  if (strategy === 'password' && password === null) throw paramMissing('password');

  attempt.account = findAccount(visit, identifier, password !== null);
  attempt.identifier = identifier;
  attempt.status = 'needs_first_factor';
  makeCurrent(client, attempt, now);

  const attemptVisit = {...visit, attempt};
  if (password !== null) {
    await attemptFirstFactor(attemptVisit, new URLSearchParams({strategy: 'password', password}));
  } else if (strategy) {
    prepareFirstFactor(attemptVisit, params);
  }
  return attempt;
}
