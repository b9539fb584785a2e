import { isUuid } from '#libs/kernel';
import type { Locale } from '../pages/locale.js';

/** A wording; English falls back to Russian. */
export interface Wording {
  readonly kk: string;
  readonly ru: string;
  readonly en?: string;
}

/** An invented person somebody may sign in as in the demonstration mode. */
export interface DemonstrationPerson {
  /** Person id, a UUID; the `sub` of the tokens. */
  readonly id: string;
  readonly name: Wording;
  /** What the person may do, in a few words: `әкім аппараты, Бугровое ауылдық округі`. */
  readonly roles: Wording;
}

export function inLanguage(wording: Wording, locale: Locale): string {
  return wording[locale] ?? wording.ru;
}

/** The people by id. @throws RangeError when an id is no UUID or is given twice */
export function peopleById(people: readonly DemonstrationPerson[]): ReadonlyMap<string, DemonstrationPerson> {
  const byId = new Map<string, DemonstrationPerson>();
  for (const person of people) {
    if (!isUuid(person.id)) throw new RangeError(`demonstration person ${person.id}: the id is no UUID`);
    if (byId.has(person.id)) throw new RangeError(`demonstration person ${person.id} is there twice`);
    byId.set(person.id, person);
  }
  return byId;
}
