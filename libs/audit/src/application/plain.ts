import type { JsonObject, JsonValue } from '#libs/kernel';

/** A state as JSON: maps as objects, sets as lists, in the order they have; what is undefined is left out. */
export function plain(value: unknown): JsonValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Set) return [...value].map(plain);
  if (typeof value !== 'object') throw new TypeError(`a state holds a ${typeof value}`);
  if (isMap(value)) return Object.fromEntries([...value.entries()].map(([key, each]) => [key, plain(each)]));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, plain(each)]),
  );
}

function isMap(value: object): value is ReadonlyMap<string, unknown> {
  return 'entries' in value && typeof value.entries === 'function';
}

/** One place of a state, and what stands there before and after; null where nothing does. */
export interface Difference {
  /** Names and numbers from the top down, `attendance.participants.…`. */
  readonly path: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

/** Where two states differ, place by place, as deep down as both have something. */
export function differencesOf(before: JsonValue, after: JsonValue, path = ''): Difference[] {
  if (!isTree(before) || !isTree(after) || Array.isArray(before) !== Array.isArray(after))
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
  const [was, is] = [before as JsonObject, after as JsonObject];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.flatMap((name) =>
    differencesOf(was[name] ?? null, is[name] ?? null, path === '' ? name : `${path}.${name}`),
  );
}

function isTree(value: JsonValue): value is JsonObject | readonly JsonValue[] {
  return typeof value === 'object' && value !== null;
}
