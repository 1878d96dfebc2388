/** Anything JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. `undefined` members are left out when it is written. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Whether `value` is an object and neither null nor an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `base` with the members of `patch` laid over it, objects merged deeply; arrays and null replace. */
export function deepMerge(base: JsonObject, patch: JsonObject): JsonObject {
  const merged: Record<string, Json | undefined> = {...base};
  for (const [key, value] of Object.entries(patch)) {
    // A key such as __proto__ comes from JSON text as an own member; assigning it would change the prototype.
    if (key === '__proto__') continue;
    const before = merged[key];
    merged[key] = isJsonObject(value) && isJsonObject(before) ? deepMerge(before, value) : value;
  }
  return merged;
}
