import {newId} from '../state/ids.js';
import type {Instance} from '../state/instance.js';
import type {Session} from '../state/sessions.js';
import {factorVerificationAge} from './session.js';

const lifetimeSeconds = 60;

/**
 * A session token: RS256, 60 seconds, version 2 claims.
 *
 * @param origin The origin of the page that asks; it becomes `azp`. Falls back to the origin that signed in.
 * @param template Name of a JWT template; its token has the standard claims only, as an empty template's has.
 */
export async function signSessionToken(
  instance: Instance,
  session: Session,
  origin: string | null,
  template?: string,
): Promise<string> {
  // The real time, whatever the instance's clock says: clerk-js compares it with the browser's.
  const issuedAt = Math.floor(instance.clock.wallNow() / 1000);
  const party = origin ?? session.origin;
  const standard = {
    ...(party !== null && {azp: party}),
    exp: issuedAt + lifetimeSeconds,
    iat: issuedAt,
    iss: `https://${instance.frontendApi}`,
    jti: newId('jti'),
    nbf: issuedAt - 10,
    sub: session.account.id,
  };
  const header = {cat: 'cl_B7d4PD111AAA', kid: instance.id};
  if (template !== undefined) return instance.signingKey.sign(standard, header);
  const claims = {
    ...standard,
    fva: [...factorVerificationAge(session, instance.clock.now())],
    sid: session.id,
    sts: session.status,
    v: 2,
  };
  return instance.signingKey.sign(claims, {...header, oiat: issuedAt});
}
