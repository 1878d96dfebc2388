/** A documentation comment; of one line where it is one. */
export function comment(text: string, indent = ''): string {
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return `${indent}/** ${lines.join('')} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join('\n');
}

/** An optional member of an interface. `undefined` is said, for `exactOptionalPropertyTypes`. */
export function member(name: string, type: string, description: string): string {
  const key = /^[a-z]\w*$/i.test(name) ? name : `'${name}'`;
  return `${comment(description, '  ')}\n  ${key}?: ${type} | undefined;`;
}

/** `heading-level` is `headingLevel`. */
export function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `signed-in` is `SignedIn`. */
export function pascal(name: string): string {
  return camel(`-${name}`);
}
