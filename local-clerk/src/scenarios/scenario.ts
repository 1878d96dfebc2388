import type {AccountChanges} from '../state/account-options.js';
import type {Fault} from '../state/faults.js';
import type {SettingsPatch} from '../state/settings.js';

/** A state that a sign-in can be in, to be had with one call. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  /** What to do, and what is seen then. */
  readonly description: string;
  /** What to type into the first field; absent where it does not matter. */
  readonly identifier?: string;
  /** The seeded account it is about. */
  readonly account?: string;
  readonly settings?: SettingsPatch;
  /** Changes to `account`. */
  readonly changes?: AccountChanges;
  readonly faults?: readonly Fault[];
  /** Milliseconds by which the clock goes on. */
  readonly advanceMs?: number;
}

/** A scenario about one account, which is also what one types. */
export function about(
  name: string,
  title: string,
  account: string,
  description: string,
  more: Omit<Partial<Scenario>, 'name' | 'title' | 'account' | 'description'> = {},
): Scenario {
  return {name, title, description, account, identifier: account, ...more};
}

/** A scenario in which the sign-in answers an error of Clerk's until the faults are removed. */
export function failing(code: string, title: string, description: string, path = '/v1/client/sign_ins*'): Scenario {
  return {
    name: code.replaceAll('_', '-'),
    title,
    description,
    account: 'totp@example.com',
    identifier: 'totp@example.com',
    faults: [{method: 'POST', path, code, times: null}],
  };
}
