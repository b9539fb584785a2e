import type { CalendarDate, Kato } from '#libs/kernel';
import type { OfficialOfPaper, Registers } from '../application/ports.js';
import type { OfficeHolder } from './proceedings.type.js';

/** Cards of people in office, as papers name them. */
export type Cards = Pick<Registers, 'official'>;

/** Reads each card once, however many rows of an answer name the same person. */
export function cardsOnce(registers: Cards): Cards {
  const read = new Map<string, Promise<OfficialOfPaper | undefined>>();
  return {
    official: (officialId) => {
      const card = read.get(officialId) ?? registers.official(officialId);
      read.set(officialId, card);
      return card;
    },
  };
}

/** Who works in the akim's office of a territory on a day, with name and position, the akim first. */
export async function officeHoldersOn(
  registers: Registers,
  territory: Kato,
  on: CalendarDate,
): Promise<OfficeHolder[]> {
  const holders = await registers.officeHolders(territory, on);
  return Promise.all(
    holders.map(async ({ personId, isAkim }) => ({
      personId,
      isAkim,
      ...cardView(await registers.official(personId)),
    })),
  );
}

/** A person in office as the schema shows one; somebody who was never recorded has no position. */
export function cardView(card: OfficialOfPaper | undefined): Pick<OfficeHolder, 'name' | 'position'> {
  const name = card?.name ? { ...card.name, patronymic: card.name.patronymic ?? null } : { erased: true };
  return {
    name: name,
    position: card ? { ...card.position } : { kk: '', ru: '' },
  };
}
