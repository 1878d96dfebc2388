import type {Hono} from 'hono';
import {apiError, fieldError, notFound, paramMissing, paramNil, verificationError} from '../errors.js';
import {assertNewPassword} from '../rules/passwords.js';
import {challengeMs, creationOptions, newChallenge, rpIdOf, verifyRegistration} from '../rules/webauthn.js';
import {originOf} from '../sign-in/passkey.js';
import {endSessions} from '../sign-in/reset-password.js';
import {setPassword} from '../state/accounts.js';
import {newId} from '../state/ids.js';
import type {Passkey} from '../state/passkeys.js';
import {wirePasskey, wireUser} from '../wire/user.js';
import {withClient} from './answers.js';
import type {Bindings} from './app.js';
import type {Call} from './call.js';
import {currentSession} from './current-session.js';

function findPasskey(call: Call, id: string): Passkey {
  const found = currentSession(call).account.passkeys.find((candidate) => candidate.id === id);
  if (!found) throw notFound('passkey', id);
  return found;
}

/** The passkeys of the signed-in user, and a new password, which the task `reset-password` asks for. */
export function passkeyRoutes(app: Hono<Bindings>): void {
  app.post('/v1/me/passkeys', (c) => {
    const {call} = c.env;
    const {account} = currentSession(call);
    const now = call.instance.clock.now();
    const challenge = newChallenge();
    const passkey: Passkey = {
      id: newId('idn'),
      name: 'Passkey',
      credentialId: '',
      publicKey: null,
      privateKey: null,
      challenge,
      challengeExpiresAt: now + challengeMs,
      lastUsedAt: null,
      createdAt: now,
    };
    account.passkeys.push(passkey);
    const {applicationName} = call.instance.settings;
    const options = creationOptions(challenge, rpIdOf(originOf(call.pageOrigin)), applicationName, account);
    return withClient(call, wirePasskey(passkey, JSON.stringify(options)));
  });

  app.post('/v1/me/passkeys/:id/attempt_verification', async (c) => {
    const {call} = c.env;
    const passkey = findPasskey(call, c.req.param('id'));
    const text = call.form.get('public_key_credential');
    if (!text) throw paramMissing('public_key_credential');
    if (passkey.challenge === null) throw verificationError('verification_already_verified');
    if (call.instance.clock.now() >= passkey.challengeExpiresAt) throw verificationError('verification_expired');
    const credential = await verifyRegistration(text, passkey.challenge, originOf(call.pageOrigin));
    if (!credential) {
      throw fieldError(
        'public_key_credential',
        'passkey_invalid_public_key_credential',
        'is invalid',
        'Invalid passkey public key credential',
      );
    }
    passkey.credentialId = credential.id;
    passkey.publicKey = credential.publicKey;
    passkey.challenge = null;
    return withClient(call, wirePasskey(passkey));
  });

  app.patch('/v1/me/passkeys/:id', (c) => {
    const {call} = c.env;
    const passkey = findPasskey(call, c.req.param('id'));
    const name = call.form.get('name');
    if (name === null) throw paramMissing('name');
    if (name.trim() === '') throw paramNil('name');
    passkey.name = name.trim();
    return withClient(call, wirePasskey(passkey));
  });

  app.delete('/v1/me/passkeys/:id', (c) => {
    const {call} = c.env;
    const {account} = currentSession(call);
    const passkey = findPasskey(call, c.req.param('id'));
    account.passkeys = account.passkeys.filter((candidate) => candidate !== passkey);
    return withClient(call, {object: 'passkey', id: passkey.id, deleted: true});
  });

  app.post('/v1/me/change_password', (c) => {
    const {call} = c.env;
    const {instance} = call;
    const session = currentSession(call);
    const {account} = session;
    const given = call.form.get('new_password');
    if (given === null) throw paramMissing('new_password');
    const current = call.form.get('current_password');
    if (current && account.password === null) {
      throw apiError(
        400,
        'no_password_set',
        'no password set',
        'This user does not have a password set for their account',
      );
    }
    if (current && current !== account.password) {
      const text = 'Incorrect password. Please try again.';
      throw fieldError('current_password', 'form_password_validation_failed', text);
    }
    assertNewPassword(instance, account, given);
    setPassword(account, given, instance.clock.now());
    if (call.form.get('sign_out_of_other_sessions') === 'true') endSessions(instance, account, session);
    instance.setTasks(
      account,
      account.tasks.filter((task) => task !== 'reset-password'),
    );
    return withClient(call, wireUser(instance, account));
  });
}
