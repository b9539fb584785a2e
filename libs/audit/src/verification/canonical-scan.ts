const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
/** What may follow a backslash in the one way RFC 8785 writes a string; `\u` is left to the slow way. */
const ESCAPES = new Set(Buffer.from('"\\bfnrt'));
const LITERALS = ['true', 'false', 'null'].map((text) => Buffer.from(text));
/** Whole numbers of so many digits are below 2^53 without being looked at. */
const SAFE_DIGITS = 15;
const MOST_DEPTH = 64;

/**
 * Reads bytes as RFC 8785 canonical JSON without making anything of them: keys in ascending order, no white space,
 * each value in its one form. It knows the forms that events have: what it is not sure of (a fraction, a `\u` escape,
 * a key beyond ASCII, great depth) it does not accept, and the slow way has to say.
 */
export class CanonicalScan {
  private bytes: Buffer = Buffer.alloc(0);
  /** The next byte to be read. */
  at = 0;
  /** Where the last plain string begins and ends, without its quotes. */
  from = 0;
  to = 0;
  /** A byte beyond ASCII was read: whether it is well-formed UTF-8 has not been looked at. */
  isBeyondAscii = false;

  begin(bytes: Buffer): void {
    this.bytes = bytes;
    this.at = 0;
    this.isBeyondAscii = false;
  }

  /** Nothing is read any more, and the end is never reached. */
  giveUp(): void {
    this.at = this.bytes.length + 1;
  }

  get isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }

  /** Exactly these bytes. */
  text(expected: Buffer): boolean {
    const { bytes, at } = this;
    for (let index = 0; index < expected.length; index += 1)
      if (bytes[at + index] !== expected[index]) return false;
    this.at += expected.length;
    return true;
  }

  value(depth = 0): boolean {
    const first = this.bytes[this.at];
    if (first === QUOTE) return this.string();
    if (first === OPEN_BRACE) return this.object(depth);
    if (first === OPEN_BRACKET) return this.array(depth);
    if (first === MINUS || isDigit(first)) return this.wholeNumber();
    return LITERALS.some((literal) => this.text(literal));
  }

  string(): boolean {
    const { bytes } = this;
    const { length } = bytes;
    if (bytes[this.at] !== QUOTE) return false;
    for (let at = this.at + 1; at < length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) {
        this.at = at + 1;
        return true;
      }
      if (byte < 0x20) return false;
      if (byte >= 0x80) this.isBeyondAscii = true;
      else if (byte === BACKSLASH) {
        at += 1;
        if (!ESCAPES.has(bytes[at] ?? 0)) return false;
      }
    }
    return false;
  }

  /** A string of ASCII in which nothing is escaped. */
  plain(): boolean {
    const { bytes } = this;
    if (bytes[this.at] !== QUOTE) return false;
    this.from = this.at + 1;
    for (let at = this.from; ; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) {
        this.to = at;
        this.at = at + 1;
        return true;
      }
      if (byte < 0x20 || byte >= 0x80 || byte === BACKSLASH) return false;
    }
  }

  wholeNumber(): boolean {
    const { bytes } = this;
    let at = this.at;
    const isNegative = bytes[at] === MINUS;
    if (isNegative) at += 1;
    const first = at;
    while (isDigit(bytes[at])) at += 1;
    const digits = at - first;
    const isPlain = bytes[first] !== ZERO || (digits === 1 && !isNegative);
    if (digits === 0 || digits > SAFE_DIGITS || !isPlain) return false;
    this.at = at;
    // A fraction or an exponent would follow; the caller expects neither and stops there.
    return true;
  }

  private array(depth: number): boolean {
    if (depth > MOST_DEPTH) return false;
    this.at += 1;
    if (this.next(CLOSE_BRACKET)) return true;
    do if (!this.value(depth + 1)) return false;
    while (this.next(COMMA));
    return this.next(CLOSE_BRACKET);
  }

  private object(depth: number): boolean {
    if (depth > MOST_DEPTH) return false;
    this.at += 1;
    if (this.next(CLOSE_BRACE)) return true;
    let [before, beforeEnd] = [0, 0];
    do {
      // Only of plain keys is the order of the bytes that of UTF-16.
      if (!this.plain()) return false;
      const { from, to } = this;
      if (beforeEnd > 0 && !this.isAscending(before, beforeEnd, from, to)) return false;
      [before, beforeEnd] = [from, to];
      if (!this.next(COLON) || !this.value(depth + 1)) return false;
    } while (this.next(COMMA));
    return this.next(CLOSE_BRACE);
  }

  private isAscending(one: number, oneEnd: number, other: number, otherEnd: number): boolean {
    const { bytes } = this;
    const length = Math.min(oneEnd - one, otherEnd - other);
    for (let index = 0; index < length; index += 1) {
      const difference = (bytes[one + index] ?? 0) - (bytes[other + index] ?? 0);
      if (difference !== 0) return difference < 0;
    }
    return oneEnd - one < otherEnd - other;
  }

  private next(byte: number): boolean {
    if (this.bytes[this.at] !== byte) return false;
    this.at += 1;
    return true;
  }
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= NINE;
}
