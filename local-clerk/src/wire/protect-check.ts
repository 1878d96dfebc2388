import type {JsonObject} from '../state/json.js';
import type {ProtectCheck} from '../state/protect.js';

/** A Protect check on the wire: `sign_in.protect_check`, and `meta.protect_check` of an error. */
export function wireProtectCheck(check: ProtectCheck): JsonObject {
  return {
    status: 'pending',
    token: check.token,
    sdk_url: check.sdkUrl,
    expires_at: check.expiresAt,
    ui_hints: check.uiHints,
  };
}
