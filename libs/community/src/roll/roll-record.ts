import { ageOn, canonicalJson } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import { foldHouse, foldStreet } from '../domain/area.js';
import type { RollPerson } from '../roll-file/roll-person.js';
import type { Keyring } from '../vault/keyring.js';
import { seal, unseal } from '../vault/sealing.js';

/** Whoever is as old as this at the import is of full age on any date that is asked, so no birth date is kept in clear. */
export const CLEARLY_ADULT = 30;

/** What stands in clear: enough to count by, on a random id, with street and house as keyed tokens. */
export interface ClearColumns {
  readonly settlement: string;
  readonly streetToken: Buffer | null;
  readonly houseToken: Buffer | null;
  readonly youngBirthDate: CalendarDate | null;
  readonly temporary: boolean;
  readonly foreignNational: boolean;
  /** Declared incapable or imprisoned; which of them is sealed. */
  readonly barred: boolean;
}

/** Everything about a person as canonical JSON: what is sealed, and what a change is recognised by. */
export function contentOf(person: RollPerson): string {
  return canonicalJson(person);
}

/** Makes clear columns; keeps the tokens of streets it has met, since a roll names few of them. */
export class ClearColumnsMaker {
  private readonly streets = new Map<string, StreetTokens>();

  constructor(
    private readonly keyring: Keyring,
    private readonly today: CalendarDate,
  ) {}

  of(person: RollPerson): ClearColumns {
    const { residence, birthDate } = person;
    const street = residence.street === undefined ? undefined : this.street(residence.street);
    return {
      settlement: residence.kato,
      streetToken: street?.token ?? null,
      houseToken:
        street === undefined || residence.house === undefined
          ? null
          : houseToken(this.keyring, street.folded, residence.house),
      youngBirthDate: ageOn(birthDate, this.today) < CLEARLY_ADULT ? birthDate : null,
      temporary: person.residenceKind === 'temporary',
      foreignNational: person.citizenship !== 'citizen',
      barred: person.incapable || person.imprisoned,
    };
  }

  private street(name: string): StreetTokens {
    const known = this.streets.get(name);
    if (known !== undefined) return known;
    if (this.streets.size > 20_000) this.streets.clear();
    const tokens = { folded: foldStreet(name), token: streetToken(this.keyring, name) };
    this.streets.set(name, tokens);
    return tokens;
  }
}

interface StreetTokens {
  readonly folded: string;
  readonly token: Buffer;
}

export function streetToken(keyring: Keyring, street: string): Buffer {
  return keyring.token('street', foldStreet(street));
}

/** @param foldedStreet as `foldStreet` gives it */
export function houseToken(keyring: Keyring, foldedStreet: string, house: string): Buffer {
  return keyring.token('house', `${foldedStreet}|${foldHouse(house)}`);
}

export function sealPerson(key: Uint8Array, memberId: string, content: string): Buffer {
  return seal(key, personPlace(memberId), Buffer.from(content, 'utf8'));
}

/** @throws SealBroken */
export function unsealPerson(key: Uint8Array, memberId: string, sealed: Uint8Array): RollPerson {
  return JSON.parse(unseal(key, personPlace(memberId), sealed).toString('utf8')) as RollPerson;
}

function personPlace(memberId: string): string {
  return `person:${memberId}`;
}
