import {
  anything,
  ControlError,
  flag,
  integer,
  nullable,
  object,
  shape,
  stringMap,
  text,
  type Reader,
} from './readers.js';
import {errorOf} from '../catalogue/error-codes.js';
import type {Fault} from '../state/faults.js';

const status: Reader<number> = integer(200, 599);

const knownCode: Reader<string> = (value, path) => {
  const code = text(value, path);
  if (errorOf(code) === null) throw new ControlError(`"${path}" must be a code of Clerk's, not "${code}".`);
  return code;
};

/** Where an error by its code happens, if nobody says otherwise: in the sign-in, not in a touch that comes first. */
const inSignIn = {method: 'POST', path: '/v1/client/sign_ins*'};

const faultShape = shape({
  method: text,
  path: text,
  code: knownCode,
  meta: object,
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
  const given = faultShape(value, path);
  const fault: Fault = given.code === undefined ? given : {...inSignIn, ...given};
  const acts = fault.code ?? fault.status ?? fault.headers ?? fault.body ?? fault.delayMs;
  if (acts === undefined && fault.drop !== true) {
    throw new ControlError('A fault needs at least one of code, status, headers, body, delayMs and drop.');
  }
  if (fault.drop === true && (fault.code ?? fault.status ?? fault.headers ?? fault.body) !== undefined) {
    throw new ControlError('A fault with drop gives no answer: it takes no code, status, headers or body.');
  }
  if (fault.body !== undefined && fault.code !== undefined) throw new ControlError('A fault has "code" or "body".');
  if (fault.meta !== undefined && fault.code === undefined) throw new ControlError('"meta" belongs to a "code".');
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
