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
import type {Fault} from '../state/faults.js';

const status: Reader<number> = integer(200, 599);

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
