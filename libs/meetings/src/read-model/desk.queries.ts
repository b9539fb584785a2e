import type { DataSource } from 'typeorm';
import type { Instant } from '#libs/kernel';
import type { BilingualText } from '../domain/section-plan.events.js';
import { DeskRow, GatheringRow, GuestRow, MeetingRecordRow, ParticipantRow, SectionRow } from './entities.js';

/** Where a member of the plan's sections is registered. */
export interface PlaceOfRegistration {
  readonly memberId: string;
  readonly gatheringId: string;
  readonly sectionName: BilingualText;
  readonly state: 'present' | 'left';
  readonly admitted: boolean;
  readonly deskId: string | null;
  readonly registeredAt: Instant;
}

/** What registration desks ask of the read model. */
export class DeskQueries {
  constructor(private readonly database: DataSource) {}

  gathering(gatheringId: string): Promise<GatheringRow | null> {
    return this.database.getRepository(GatheringRow).findOneBy({ gatheringId });
  }

  section(planId: string, sectionId: string): Promise<SectionRow | null> {
    return this.database.getRepository(SectionRow).findOneBy({ planId, sectionId });
  }

  desk(gatheringId: string, deskId: string): Promise<DeskRow | null> {
    return this.database.getRepository(DeskRow).findOneBy({ gatheringId, deskId });
  }

  /** Registrations of these members in any section of the plan, those at `gatheringId` before others. */
  async places(
    planId: string,
    gatheringId: string,
    memberIds: readonly string[],
  ): Promise<ReadonlyMap<string, PlaceOfRegistration>> {
    if (memberIds.length === 0) return new Map();
    const rows = await this.database.query<PlaceRow[]>(
      `select p.member_id, p.gathering_id, g.section_name_kk, g.section_name_ru, p.state, p.admitted, p.desk_id,
         p.registered_at
       from read_meetings.participant p join read_meetings.gathering g using (gathering_id)
       where p.plan_id = $1 and p.member_id = any($3::uuid[]) and p.state <> 'annulled'
         and (p.gathering_id = $2 or g.status not in ('cancelled', 'notHeld'))
       order by p.gathering_id <> $2, p.registered_at`,
      [planId, gatheringId, memberIds],
    );
    return new Map(rows.reverse().map((row) => [row.member_id, placeOf(row)]));
  }

  /** Everybody who was registered, annulled registrations too. */
  participants(gatheringId: string): Promise<ParticipantRow[]> {
    return this.database
      .getRepository(ParticipantRow)
      .find({ where: { gatheringId }, order: { registeredAt: 'ASC', memberId: 'ASC' } });
  }

  guests(gatheringId: string): Promise<number> {
    return this.database.getRepository(GuestRow).countBy({ gatheringId });
  }

  /** Members who count in another section, with that gathering's id. */
  async countedElsewhere(gatheringId: string): Promise<ReadonlyMap<string, string>> {
    const records = await this.database.getRepository(MeetingRecordRow).find({
      where: { gatheringId, type: 'DoubleRegistrationAnnulled' },
      order: { revision: 'ASC' },
    });
    return new Map(
      records.map(({ facts }) => [
        facts['memberId'] as string,
        (facts['standsIn'] as { gatheringId: string }).gatheringId,
      ]),
    );
  }

  /** Type of the event at a revision; null where the read model does not have it. */
  async eventType(gatheringId: string, revision: number): Promise<string | null> {
    const record = await this.database.getRepository(MeetingRecordRow).findOneBy({ gatheringId, revision });
    return record?.type ?? null;
  }
}

interface PlaceRow {
  readonly member_id: string;
  readonly gathering_id: string;
  readonly section_name_kk: string;
  readonly section_name_ru: string;
  readonly state: 'present' | 'left';
  readonly admitted: boolean;
  readonly desk_id: string | null;
  readonly registered_at: Date;
}

function placeOf(row: PlaceRow): PlaceOfRegistration {
  return {
    memberId: row.member_id,
    gatheringId: row.gathering_id,
    sectionName: { kk: row.section_name_kk, ru: row.section_name_ru },
    state: row.state,
    admitted: row.admitted,
    deskId: row.desk_id,
    registeredAt: row.registered_at.toISOString(),
  };
}
