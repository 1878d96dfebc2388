import type {Instance} from '../state/instance.js';
import type {JsonObject} from '../state/json.js';
import type {Session} from '../state/sessions.js';
import {signSessionToken} from './session-token.js';
import {wirePublicUserData, wireUser} from './user.js';

function minutesSince(time: number | null, now: number): number {
  return time === null ? -1 : Math.floor((now - time) / 60_000);
}

/** `[minutes since the first factor, since the second or -1]`. */
export function factorVerificationAge(session: Session, now: number): readonly [number, number] {
  return [minutesSince(session.firstFactorAt, now), minutesSince(session.secondFactorAt, now)];
}

/**
 * A session on the wire. It carries a fresh token, since clerk-js fills its cache from it and then asks for none.
 *
 * @param origin The origin of the page that asks, for `azp`.
 */
export async function wireSession(instance: Instance, session: Session, origin: string | null): Promise<JsonObject> {
  const now = instance.clock.now();
  const live = session.status === 'active' || session.status === 'pending';
  return {
    object: 'session',
    id: session.id,
    status: live && now >= session.expireAt ? 'expired' : session.status,
    expire_at: session.expireAt,
    abandon_at: session.abandonAt,
    last_active_at: session.lastActiveAt,
    last_active_organization_id: null,
    actor: null,
    tasks: session.status === 'pending' ? session.tasks.map((key) => ({key})) : null,
    user: wireUser(instance, session.account),
    public_user_data: wirePublicUserData(session.account),
    factor_verification_age: factorVerificationAge(session, now),
    created_at: session.createdAt,
    updated_at: session.updatedAt,
    last_active_token: live ? {object: 'token', jwt: await signSessionToken(instance, session, origin)} : null,
  };
}
