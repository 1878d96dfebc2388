import {cssValueError} from '../codes/css-rule.js';
import type {ElementSettings} from '../codes/settings.js';
import {parseJsonObject} from './json-object.js';
import type {Field, ManifestFields} from './manifest-fields.js';

/** What a field is set to. */
export type Value = string | number | true | object;

/** What a control holds comes to a value, to nothing, which is the default, or to a mistake. */
export type Reading = {readonly value: Value | null} | {readonly error: string};

/** Everything that is set, by the field. */
export type Values = ReadonlyMap<Field, Value>;

const UNSET: Reading = {value: null};

/**
 * Reads what a control holds.
 *
 * @param held its text, or whether it is ticked
 */
export function readControl({control, defaultText}: Field, held: string | boolean): Reading {
  if (typeof held === 'boolean') return held ? {value: true} : UNSET;
  const text = held.trim();
  if (text === '' || text === defaultText) return UNSET;
  switch (control.kind) {
    case 'number':
      return readNumber(text, control);
    case 'json':
      return parseJsonObject(held);
    case 'color':
    case 'css': {
      const error = cssValueError(text);
      return error === null ? {value: text} : {error};
    }
    case 'choice':
      return control.options.includes(text) ? {value: text} : {error: 'It is none of the choices.'};
    case 'boolean':
    case 'text':
    case 'state':
      return {value: text};
  }
}

/** A value as an attribute or CSS has it. */
export function valueText(value: Value): string {
  if (value === true) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What is set, as code is written from it: in the manifest's order. */
export function settingsOf({attributes, properties, css}: ManifestFields, values: Values): ElementSettings {
  const set = <Written>(fields: readonly Field[], write: (field: Field, value: Value) => Written): Written[] =>
    fields.flatMap((field) => {
      const value = values.get(field);
      return value === undefined ? [] : [write(field, value)];
    });
  return {
    // SAFETY: an object comes of a JSON control only, and no attribute has one.
    attributes: set(attributes, ({name, property}, value) => ({
      name,
      property,
      value: value as string | number | true,
    })),
    properties: set(properties, ({name}, value) => ({name, value})),
    css: set(css, ({name}, value) => ({name, value: valueText(value)})),
  };
}

function readNumber(text: string, {min, max}: {readonly min: number | null; readonly max: number | null}): Reading {
  const number = Number(text);
  const low = min ?? -Infinity;
  const high = max ?? Infinity;
  if (Number.isInteger(number) && number >= low && number <= high) return {value: number};
  return {
    error: min === null || max === null ? 'It must be a whole number.' : `It must be a whole number, ${min} to ${max}.`,
  };
}
