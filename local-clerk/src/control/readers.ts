import {isJsonObject, type Json, type JsonObject} from '../state/json.js';

/** What a caller of a control endpoint got wrong, said precisely. Answered with 400. */
export class ControlError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ControlError';
  }
}

/** Checks a value and gives it its type. Throws a ControlError that names `path`. */
export type Reader<T> = (value: unknown, path: string) => T;

function describe(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}

function wrong(path: string, wanted: string, value: unknown): ControlError {
  return new ControlError(`"${path}" must be ${wanted}, not ${describe(value)}.`);
}

export const text: Reader<string> = (value, path) => {
  if (typeof value !== 'string' || value === '') throw new ControlError(`"${path}" must be a non-empty string.`);
  return value;
};

export const flag: Reader<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw wrong(path, 'true or false', value);
  return value;
};

/** A whole number from `min` to `max`. */
export function integer(min: number, max = Number.MAX_SAFE_INTEGER): Reader<number> {
  return (value, path) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
      const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
      throw new ControlError(`"${path}" must be a whole number ${range}.`);
    }
    return value;
  };
}

export function oneOf<const T extends string>(...allowed: readonly T[]): Reader<T> {
  return (value, path) => {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) throw new ControlError(`"${path}" must be one of ${allowed.join(', ')}.`);
    return found;
  };
}

export function listOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw wrong(path, 'an array', value);
    return value.map((item: unknown, index) => reader(item, `${path}[${index}]`));
  };
}

export function nullable<T>(reader: Reader<T>): Reader<T | null> {
  return (value, path) => (value === null ? null : reader(value, path));
}

export function either<A, B>(isFirst: (value: unknown) => boolean, first: Reader<A>, second: Reader<B>): Reader<A | B> {
  return (value, path) => (isFirst(value) ? first(value, path) : second(value, path));
}

/** An object of any members. */
export const object: Reader<JsonObject> = (value, path) => {
  if (!isJsonObject(value)) throw wrong(path, 'an object', value);
  return value;
};

/** Anything JSON can say. */
export const anything: Reader<Json> = (value) => value as Json;

/** Strings by name, such as headers. */
export const stringMap: Reader<Readonly<Record<string, string>>> = (value, path) => {
  const map: Record<string, string> = {};
  for (const [key, item] of Object.entries(object(value, path))) {
    if (typeof item !== 'string') throw wrong(`${path}.${key}`, 'a string', item);
    map[key] = item;
  }
  return map;
};

/** What the readers of a shape give, where a member may be absent. */
export type Shape<R extends Readonly<Record<string, Reader<unknown>>>> = {
  readonly [K in keyof R]?: R[K] extends Reader<infer T> ? T : never;
};

/** An object with some of these members and no others. */
export function shape<R extends Readonly<Record<string, Reader<unknown>>>>(readers: R): Reader<Shape<R>> {
  return (value, path) => {
    const result: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(object(value, path))) {
      const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
      if (!reader) {
        throw new ControlError(`"${path}" has no "${key}". It may have: ${Object.keys(readers).join(', ')}.`);
      }
      result[key] = reader(item, path === 'body' ? key : `${path}.${key}`);
    }
    return result as Shape<R>;
  };
}

/** The JSON body of a control call. An absent body is an empty object. */
export function readBody<T>(body: string, reader: Reader<T>): T {
  let value: unknown = {};
  if (body.trim() !== '') {
    try {
      value = JSON.parse(body);
    } catch (error) {
      throw new ControlError(`The body is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return reader(value, 'body');
}
