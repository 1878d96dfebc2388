import {integer, object, oneOf, shape, text, type Reader} from './readers.js';
import type {ProtectOptions} from '../state/protect.js';

/** Protect checks of an instance or an account. */
export const protectOptions: Reader<ProtectOptions> = shape({
  checks: integer(1, 10),
  at: oneOf('identifier', 'first_factor', 'completion'),
  sdkUrl: text,
  expiresInMs: integer(1),
  uiHints: object,
});
