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
import {connectionOf} from '../rules/enterprise.js';
import {readIdentifier} from '../rules/identifiers.js';
import type {Account} from '../state/accounts.js';
import {makeAttempt, type SignInAttempt} from '../state/attempts.js';
import {liveSessions, type Client} from '../state/clients.js';
import type {Instance} from '../state/instance.js';
import {readIdentifierKinds} from '../wire/attributes.js';
import {assertCaptcha} from './captcha.js';
import {attemptFirstFactor, prepareFirstFactor} from './first-factor.js';
import {stopForProtect} from './protect-check.js';
import {isProviderStrategy} from './provider.js';
import {isCodeStrategy} from './targets.js';
import type {Visit} from './visit.js';

/** What Clerk knows beside the strategies that are emulated. */
const otherStrategies = /^(?:ticket|trusted_device|google_one_tap|saml|web3_\w+|oauth_token_\w+)$/;

function assertStrategy(strategy: string): void {
  if (otherStrategies.test(strategy)) throw notEmulated(`the strategy ${strategy}`);
  if (['password', 'passkey', 'email_link'].includes(strategy)) return;
  if (isCodeStrategy(strategy) || isProviderStrategy(strategy)) return;
  throw paramValueInvalid('strategy', strategy);
}

/** Makes `attempt` the one that counts. */
function makeCurrent(client: Client, attempt: SignInAttempt, now: number): void {
  client.attempts.set(attempt.id, attempt);
  client.currentAttemptId = attempt.id;
  client.updatedAt = now;
}

function assertNotBlocked(instance: Instance, identifier: string): void {
  const wanted = identifier.toLowerCase();
  const blocked = instance.settings.blocklist.some((entry) =>
    entry.startsWith('@') ? wanted.endsWith(entry.toLowerCase()) : wanted === entry.toLowerCase(),
  );
  if (!blocked) return;
  throw apiError(
    403,
    'not_allowed_access',
    'Access not allowed.',
    `${identifier} is not allowed to access this application.`,
    {identifiers: [identifier]},
  );
}

function findAccount(visit: Visit, identifier: string, hasPassword: boolean): Account | null {
  const {client, instance} = visit;
  const account = instance.accounts.findByIdentifier(identifier, readIdentifierKinds(instance.environment()));
  if (!account) {
    // A company may know people who were never here.
    if (connectionOf(instance, identifier)) return null;
    if (!instance.settings.enumerationProtection) throw identifierNotFound();
    if (hasPassword) throw passwordOrIdentifierIncorrect();
    return null;
  }
  const session = liveSessions(client, instance.clock.now()).find((candidate) => candidate.account === account);
  if (session) throw identifierAlreadySignedIn(session.id);
  return account;
}

/** A sign-in of somebody who says later who they are: by a passkey or at a provider. */
function isAnonymous(strategy: string | null): strategy is string {
  return strategy === 'passkey' || strategy?.startsWith('oauth_') === true;
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
  const attemptVisit = {...visit, attempt};
  const given = params.get('identifier');
  if (given === null || (given === '' && isAnonymous(strategy))) {
    if (!isAnonymous(strategy) && (strategy || password !== null)) throw paramMissing('identifier');
    if (strategy) assertCaptcha(instance, client, params);
    makeCurrent(client, attempt, now);
    if (strategy) await prepareFirstFactor(attemptVisit, params);
    return attempt;
  }
  const identifier = readIdentifier(given, readIdentifierKinds(instance.environment()));
  if (password === '') throw paramNil('password');
  if (strategy === 'password' && password === null) throw paramMissing('password');
  assertCaptcha(instance, client, params);
  assertNotBlocked(instance, identifier);

  attempt.account = findAccount(visit, identifier, password !== null);
  attempt.identifier = identifier;
  attempt.status = 'needs_first_factor';
  makeCurrent(client, attempt, now);

  if (password !== null) {
    await attemptFirstFactor(attemptVisit, new URLSearchParams({strategy: 'password', password}));
  } else if (!stopForProtect(attemptVisit, 'identifier') && strategy) {
    await prepareFirstFactor(attemptVisit, params);
  }
  return attempt;
}
