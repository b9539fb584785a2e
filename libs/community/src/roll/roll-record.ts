import { ageOn } from '#libs/kernel';
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

/** Everything about a person, always in this order: what is sealed, and what a change is recognised by. */
export function contentOf(person: RollPerson): string {
  const { iin, sex, surname, givenName, patronymic, birthDate, residence, phone } = person;
  const { residenceKind, citizenship, incapable, imprisoned } = person;
  const { kato, street, house, flat } = residence;
  return JSON.stringify({
    iin,
    sex,
    surname,
    givenName,
    patronymic,
    birthDate,
    residence: { kato, street, house, flat },
    residenceKind,
    citizenship,
    incapable,
    imprisoned,
    phone,
  });
}

const MOST_TOKENS = 100_000;

/** Makes clear columns; keeps the tokens of addresses it has met, since many people share one. */
export class ClearColumnsMaker {
  private readonly tokens = new Map<string, AddressTokens>();

  constructor(
    private readonly keyring: Keyring,
    private readonly today: CalendarDate,
  ) {}

  of(person: RollPerson): ClearColumns {
    const { residence, birthDate } = person;
    return {
      settlement: residence.kato,
      ...this.address(residence),
      youngBirthDate: ageOn(birthDate, this.today) < CLEARLY_ADULT ? birthDate : null,
      temporary: person.residenceKind === 'temporary',
      foreignNational: person.citizenship !== 'citizen',
      barred: person.incapable || person.imprisoned,
    };
  }

  private address({ street, house }: RollPerson['residence']): AddressTokens {
    if (street === undefined) return { streetToken: null, houseToken: null };
    const address = `${street}|${house ?? ''}`;
    const known = this.tokens.get(address);
    if (known !== undefined) return known;
    if (this.tokens.size >= MOST_TOKENS) this.tokens.clear();
    const tokens = {
      streetToken: streetToken(this.keyring, street),
      houseToken: house === undefined ? null : houseToken(this.keyring, foldStreet(street), house),
    };
    this.tokens.set(address, tokens);
    return tokens;
  }
}

type AddressTokens = Pick<ClearColumns, 'streetToken' | 'houseToken'>;

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
