import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/kernel';
import { Registers } from '../application/ports.js';
import type { MissedOfAssembly } from '../read-model/assembly/missed.queries.js';
import type { GatheringRow } from '../read-model/entities.js';
import { memberOf } from './assembly/assembly-view.js';
import type { OfficialType, ResponsiblePersonType } from './duty.type.js';
import { personOf } from './gathering-view.js';
import type { Cards } from './office-holders.js';

/**
 * Who answers for a missed deadline: for the notice the akim in office on the last day and whoever convened the
 * gathering, for the minutes its chair and its secretary.
 */
@Injectable()
export class ResponsiblePeople {
  constructor(private readonly registers: Registers) {}

  /** @param cards read once for all the rows of an answer */
  async of(
    gathering: GatheringRow,
    missedBy: string,
    dueOn: CalendarDate,
    cards: Cards,
  ): Promise<ResponsiblePersonType[]> {
    const { territory, convenedBy, chairId, secretaryId } = gathering;
    if (missedBy === 'akimOffice') {
      const akimId = await this.registers.akimIdOf(territory, dueOn);
      return [
        ...(akimId === undefined ? [] : [await inOffice(akimId, 'akim', cards)]),
        ...(convenedBy === null || convenedBy === akimId
          ? []
          : [await inOffice(convenedBy, 'convener', cards)]),
      ];
    }
    return [
      ...(chairId === null ? [] : [await inOffice(chairId, 'chair', cards)]),
      ...(secretaryId === null
        ? []
        : [
            {
              personId: secretaryId,
              part: 'secretary',
              official: null,
              member: personOf(secretaryId, gathering, true),
            },
          ]),
    ];
  }

  /**
   * As the event names them; the akim in office on the last day where it names the office.
   *
   * @param cards as of {@link of}
   */
  async ofAssembly(
    {
      kind,
      dueOn,
      territory,
      missedBy,
      chairId,
      secretaryId,
    }: Omit<MissedOfAssembly, 'doneOn' | 'body' | 'assemblyId' | 'meetingId'>,
    cards: Cards,
  ): Promise<ResponsiblePersonType[]> {
    if (kind === 'notice') {
      const akimId = await this.registers.akimIdOf(territory, dueOn);
      return akimId === undefined ? [] : [await inOffice(akimId, 'akim', cards)];
    }
    if (kind === 'sitting') return Promise.all(missedBy.map((id) => inOffice(id, 'akim', cards)));
    return Promise.all(
      missedBy.map(async (id) => {
        const part = id === secretaryId ? 'secretary' : 'chair';
        // A sitting that had no chair is answered for by the official who opened it.
        if (id !== chairId && id !== secretaryId) return inOffice(id, part, cards);
        return { personId: id, part, official: null, member: memberOf(id, territory) };
      }),
    );
  }
}

async function inOffice(personId: string, part: string, cards: Cards): Promise<ResponsiblePersonType> {
  const card = await cards.official(personId);
  const official = card && {
    position: { ...card.position },
    name: card.name ? { ...card.name, patronymic: card.name.patronymic ?? null } : { erased: true },
  };
  return { personId, part, official: (official as OfficialType | undefined) ?? null, member: null };
}
