/** The typings for frameworks, which come from the manifest, leave out nothing that the classes have. */
import type {ClerkMfaSignIn, ClerkMfaSignInEventMap} from 'clerk-mfa-sign-in';
import type {
  ClerkMfaSignInAttributes,
  ClerkMfaSignInHandler,
  ClerkMfaSignInProperties,
} from 'clerk-mfa-sign-in/types/attributes';
import type {LitElement} from 'lit';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_same: Same<A, B>): void => undefined;

type Writable<T> = {
  [Key in keyof T]-?: T[Key] extends (...args: never) => unknown
    ? never
    : Same<Pick<T, Key>, {-readonly [Only in Key]: T[Key]}> extends true
      ? Key
      : never;
}[keyof T];
type Settable = Exclude<Writable<ClerkMfaSignIn>, keyof LitElement | keyof HTMLElement> | 'autofocus';

same<Exclude<Settable, keyof ClerkMfaSignInProperties>, never>(true);
same<Exclude<keyof ClerkMfaSignInProperties, Settable>, never>(true);

type Camel<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name;
// Another program than the element reads this one.
same<Exclude<Camel<keyof ClerkMfaSignInAttributes>, Settable>, 'deferHydration'>(true);

same<Parameters<ClerkMfaSignInHandler<'signed-in'>>[0]['detail'], ClerkMfaSignInEventMap['signed-in']['detail']>(true);
// @ts-expect-error: there is no such event
export type Unknown = ClerkMfaSignInHandler<'signed-up'>;
