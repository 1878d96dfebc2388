import {
  anything,
  ControlError,
  either,
  flag,
  integer,
  listOf,
  nullable,
  object,
  oneOf,
  shape,
  stringMap,
  text,
  type Reader,
} from './readers.js';
import type {AccountOptions} from '../state/accounts.js';
import type {Fault} from '../state/faults.js';
import type {Settings} from '../state/settings.js';

const isString = (value: unknown): boolean => typeof value === 'string';

const email: Reader<string> = (value, path) => {
  const address = text(value, path);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw new ControlError(`"${path}" must be an e-mail address.`);
  return address;
};

const phoneNumber: Reader<string> = (value, path) => {
  const number = text(value, path);
  if (!/^\+[1-9]\d{6,14}$/.test(number)) {
    throw new ControlError(`"${path}" must be a phone number in E.164 form, such as +12015550100.`);
  }
  return number;
};

const totpSecret: Reader<string> = (value, path) => {
  const secret = text(value, path);
  // 16 bytes is what RFC 4226 demands, and what the TOTP library refuses to go below.
  if (!/^[A-Z2-7]{26,}$/.test(secret)) {
    throw new ControlError(`"${path}" must be Base32 (A to Z, 2 to 7), without padding, of at least 26 characters.`);
  }
  return secret;
};

const origin: Reader<string> = (value, path) => {
  const given = text(value, path);
  if (!URL.canParse(given) || new URL(given).origin !== given) {
    throw new ControlError(`"${path}" must be an origin, such as http://localhost:5173.`);
  }
  return given;
};

const status: Reader<number> = integer(200, 599);

/** Body of `PATCH /_local/settings`; also the `settings` option. */
export const settingsPatch: Reader<Partial<Settings>> = shape({
  mode: oneOf('development', 'production'),
  multiSession: flag,
  rateLimits: flag,
  enumerationProtection: flag,
  maintenance: flag,
  testMode: flag,
  lockoutMaxAttempts: integer(1),
  lockoutMinutes: integer(1),
  applicationName: text,
  allowedOrigins: nullable(listOf(origin)),
  environment: object,
});

const factor: Reader<Readonly<Record<string, never>>> = (value, path) => {
  const given = object(value, path);
  text(given.strategy, `${path}.strategy`);
  return given as Readonly<Record<string, never>>;
};

const phone = shape({phoneNumber, secondFactor: flag, firstFactor: flag, default: flag});

const phoneOptions: Reader<{readonly phoneNumber: string}> = (value, path) => {
  const given = phone(value, path);
  if (given.phoneNumber === undefined) throw new ControlError(`"${path}.phoneNumber" is missing.`);
  return {...given, phoneNumber: given.phoneNumber};
};

const account = shape({
  email,
  password: nullable(text),
  firstName: text,
  lastName: text,
  totpSecret,
  backupCodes: listOf(text),
  phones: listOf(either(isString, phoneNumber, phoneOptions)),
  emailCode: flag,
  passkey: flag,
  trust: flag,
  resetPassword: flag,
  tasks: listOf(text),
  locked: flag,
  banned: flag,
  status: text,
  firstFactors: listOf(factor),
  secondFactors: listOf(factor),
  signIn: object,
  description: text,
});

/** Body of `POST /_local/accounts`. */
export const accountOptions: Reader<AccountOptions> = (value, path) => {
  const given = account(value, path);
  if (given.email === undefined) throw new ControlError('"email" is missing.');
  return {...given, email: given.email};
};

const tasksShape = shape({email, tasks: listOf(text)});

/** Body of `PATCH /_local/accounts`. */
export const accountTasks: Reader<{readonly email: string; readonly tasks: readonly string[]}> = (value, path) => {
  const given = tasksShape(value, path);
  if (given.email === undefined || given.tasks === undefined) throw new ControlError('"email" and "tasks" are needed.');
  return {email: given.email, tasks: given.tasks};
};

const faultShape = shape({
  method: text,
  path: text,
  times: nullable(integer(1)),
  status,
  headers: stringMap,
  body: anything,
  delayMs: integer(0, 600_000),
  drop: flag,
  after: flag,
});

/** Body of `POST /_local/faults`. */
export const faultBody: Reader<Fault> = (value, path) => {
  const fault: Fault = faultShape(value, path);
  const acts = fault.status ?? fault.headers ?? fault.body ?? fault.delayMs;
  if (acts === undefined && fault.drop !== true) {
    throw new ControlError('A fault needs at least one of status, headers, body, delayMs and drop.');
  }
  if (fault.drop === true && (fault.status ?? fault.headers ?? fault.body) !== undefined) {
    throw new ControlError('A fault with drop gives no answer: it takes no status, headers or body.');
  }
  if (fault.path !== undefined && !/^[/*]/.test(fault.path)) {
    throw new ControlError('"path" must begin with / or *, and is relative to the instance.');
  }
  return fault;
};

/** Body of `POST /_local/clock`. */
export const clockBody: Reader<number> = (value, path) => {
  const {advanceMs} = shape({advanceMs: integer(0)})(value, path);
  if (advanceMs === undefined) throw new ControlError('"advanceMs" is missing.');
  return advanceMs;
};

/** A body without members. */
export const emptyBody: Reader<object> = (value) => {
  if (Object.keys(object(value, 'body')).length > 0) throw new ControlError('This call takes no body.');
  return {};
};
