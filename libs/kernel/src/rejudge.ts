import { DomainError } from './domain-error.js';
import { canonicalJson } from './json.js';
import type { Violation } from './decider.js';
import type { JsonObject, JsonValue } from './json.js';

interface Recorded {
  readonly type: string;
  readonly data: object;
}

/**
 * Compares a recorded event with what the rules say from the facts it carries.
 *
 * @param judge decides again; a broken rule is thrown, as when the command was decided
 * @returns the broken rule; `OutcomeDiffers` when the rules lead to another event or to none; `FactDiffers` for
 *   each fact that the rules derive otherwise; `EventMalformed` when the facts cannot be judged at all
 * @param addedLater facts that an event written before they were asked for lacks
 */
export function rejudge(
  recorded: Recorded,
  judge: () => readonly Recorded[],
  addedLater: readonly string[] = [],
): readonly Violation[] {
  try {
    const [derived] = judge();
    if (derived?.type !== recorded.type)
      return [
        { code: 'OutcomeDiffers', facts: { recorded: recorded.type, derived: derived?.type ?? 'nothing' } },
      ];
    return differences(recorded, derived, addedLater);
  } catch (error) {
    if (error instanceof DomainError) return [{ code: error.code, facts: error.facts }];
    return [{ code: 'EventMalformed', facts: { type: recorded.type, error: String(error) } }];
  }
}

function differences(
  recorded: Recorded,
  derived: Recorded,
  addedLater: readonly string[],
): readonly Violation[] {
  const was = recorded.data as JsonObject;
  const is = derived.data as JsonObject;
  if (isSame(was, is)) return [];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
  return fields
    .filter((field) => was[field] !== undefined || !addedLater.includes(field))
    .filter((field) => was[field] !== is[field] && text(was[field]) !== text(is[field]))
    .map((field) => ({
      code: 'FactDiffers',
      facts: { type: recorded.type, field, recorded: was[field] ?? null, derived: is[field] ?? null },
    }));
}

/** True when two values are the same member by member, and so have one text; most are, and none has to be written. */
function isSame(was: JsonValue | undefined, is: JsonValue | undefined): boolean {
  if (was === is) return true;
  if (typeof was !== 'object' || typeof is !== 'object' || was === null || is === null) return false;
  if (isList(was) || isList(is))
    return (
      isList(was) &&
      isList(is) &&
      was.length === is.length &&
      was.every((item, place) => isSame(item, is[place]))
    );
  for (const field in was) if (!isSame(was[field], is[field])) return false;
  for (const field in is) if (was[field] === undefined && is[field] !== undefined) return false;
  return true;
}

function isList(value: JsonObject | readonly JsonValue[]): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function text(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}
