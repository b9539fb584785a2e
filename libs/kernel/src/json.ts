/** Values that survive canonical JSON: no `undefined`, no dates, no class instances. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

/**
 * RFC 8785 canonical JSON (JCS): keys sorted by UTF-16 code units, ECMAScript number form, no white space.
 * An `undefined` member is left out, as JSON does.
 *
 * @throws TypeError for anything that has no canonical form: a non-finite number, an integer above 2^53-1
 *   (write it as a string), a lone surrogate, a function, a bigint or an object with a prototype of its own.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return canonicalText(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`canonical JSON: ${String(value)} is no JSON number`);
      if (Number.isInteger(value) && !Number.isSafeInteger(value))
        throw new TypeError('canonical JSON: integers above 2^53-1 are written as strings');
      return JSON.stringify(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? canonicalArray(value) : canonicalObject(value);
    default:
      throw new TypeError(`canonical JSON: a ${typeof value} has no JSON form`);
  }
}

/** What JSON writes as it stands: ids, hashes, instants, names of fields. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

function canonicalText(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new TypeError('canonical JSON: a string holds a lone surrogate');
  return JSON.stringify(text);
}

function canonicalArray(items: readonly unknown[]): string {
  return `[${items.map(canonicalJson).join(',')}]`;
}

function canonicalObject(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError('canonical JSON: only plain objects have a JSON form');
  let members = '';
  for (const key of inOrder(Object.keys(value))) {
    const member: unknown = (value as Record<string, unknown>)[key];
    if (member !== undefined)
      members += `${members === '' ? '' : ','}${canonicalText(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/** Sorted by UTF-16 code units; what was read from canonical JSON is so already. */
function inOrder(keys: string[]): string[] {
  for (let index = 1; index < keys.length; index += 1)
    if ((keys[index - 1] ?? '') > (keys[index] ?? '')) return keys.sort();
  return keys;
}
