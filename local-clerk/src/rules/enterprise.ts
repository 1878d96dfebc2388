import type {Instance} from '../state/instance.js';
import type {JsonObject} from '../state/json.js';
import {readUserSetting} from '../wire/attributes.js';

/** The company sign-in of a domain. */
export interface Connection {
  readonly id: string;
  readonly domain: string;
}

/** The connection for an e-mail address, or null if its people sign in here. */
export function connectionOf(instance: Instance, address: string): Connection | null {
  if (readUserSetting(instance.environment(), 'enterprise_sso').enabled !== true) return null;
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  if (!address.includes('@') || !instance.settings.ssoDomains.includes(domain)) return null;
  return {id: `ent_local_${domain.replaceAll(/[^a-z0-9]/g, '_')}`, domain};
}

/** The one factor of an address with a connection. */
export function enterpriseFactor(connection: Connection): JsonObject {
  return {
    strategy: 'enterprise_sso',
    enterprise_connection_id: connection.id,
    enterprise_connection_name: connection.domain,
  };
}
