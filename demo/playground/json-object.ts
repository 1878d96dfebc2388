/** What came of a text that should be a JSON object. */
export type JsonObject = {readonly value: object} | {readonly error: string};

/** Parses a JSON object. The error says what is wrong, and in which line and column, in every browser alike. */
export function parseJsonObject(text: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {error: locate(text) ?? String(error)};
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {error: 'It must be an object: {…}.'};
  return {value};
}

/** A mistake, and where. */
class Mistake extends Error {
  readonly index: number;

  constructor(index: number, message: string) {
    super(message);
    this.index = index;
  }
}

/** Where the first mistake is; `null` if none is found, as in a text that is nested too deep. */
function locate(text: string): string | null {
  try {
    new Scanner(text).scan();
    return null;
  } catch (error) {
    if (!(error instanceof Mistake)) return null;
    const before = text.slice(0, error.index).split('\n');
    return `Line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: ${error.message}`;
  }
}

/** Goes through a JSON text until something is not JSON. */
class Scanner {
  readonly #text: string;
  #index = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): void {
    this.#value();
    if (this.#peek() !== undefined) this.#fail('nothing may follow here.');
  }

  #value(): void {
    const next = this.#peek();
    if (next === '{') this.#members('}', () => this.#member());
    else if (next === '[') this.#members(']', () => this.#value());
    else if (next === '"') this.#string();
    else if (this.#take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y)) return;
    else if (!this.#take(/true|false|null/y)) this.#fail(this.#hint('a value must stand here.'));
  }

  #members(close: '}' | ']', member: () => void): void {
    this.#index++;
    if (this.#peek() === close) return void this.#index++;
    for (;;) {
      member();
      const next = this.#peek();
      if (next === close) return void this.#index++;
      if (next !== ',') this.#fail(`a comma or ${close} must stand here.`);
      const comma = this.#index++;
      if (this.#peek() === close) throw new Mistake(comma, `no comma may stand before ${close}.`);
    }
  }

  #member(): void {
    if (this.#peek() !== '"') this.#fail(this.#hint('a name in double quotes must stand here.'));
    this.#string();
    if (this.#peek() !== ':') this.#fail('a colon must stand here.');
    this.#index++;
    this.#value();
  }

  #string(): void {
    const start = this.#index++;
    for (;;) {
      this.#take(/[^"\\\p{Cc}]+|\x7f|[\x80-\x9f]/uy);
      const next = this.#text[this.#index];
      if (next === '"') return void this.#index++;
      if (next === undefined) throw new Mistake(start, 'the string that begins here has no end.');
      if (next === '\\') {
        if (!this.#take(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y))
          this.#fail('a backslash must stand before one of "\\/bfnrtu.');
      } else if (next < ' ') {
        this.#fail(next === '\n' ? 'a string must be one line; write \\n.' : 'this character must be written as \\u….');
      }
    }
  }

  #hint(message: string): string {
    return this.#text[this.#index] === "'" ? 'strings take double quotes, not single ones.' : message;
  }

  /** The next character that is not white space. */
  #peek(): string | undefined {
    this.#take(/[ \t\r\n]+/y);
    return this.#text[this.#index];
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#index;
    const found = pattern.exec(this.#text);
    if (found) this.#index += found[0].length;
    return found !== null;
  }

  #fail(message: string): never {
    const ends = this.#index === this.#text.length;
    throw new Mistake(this.#index, ends ? `the text ends here, but ${message}` : message);
  }
}
