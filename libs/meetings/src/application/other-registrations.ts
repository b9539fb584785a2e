import type { DataSource } from 'typeorm';
import { GatheringRow, ParticipantRow } from '../read-model/entities.js';

/** Where else, in the other sections of the same plan, a person takes part. */
export class OtherRegistrations {
  constructor(private readonly database: DataSource) {}

  /** @returns the other gathering's id, if any that was not cancelled or failed */
  async find(memberId: string, planId: string, sectionId: string): Promise<string | undefined> {
    const row = await this.database
      .getRepository(ParticipantRow)
      .createQueryBuilder('participant')
      .innerJoin(GatheringRow, 'gathering', 'gathering.gathering_id = participant.gathering_id')
      .where('participant.member_id = :memberId and participant.plan_id = :planId', { memberId, planId })
      .andWhere('gathering.section_id <> :sectionId', { sectionId })
      .andWhere("participant.state <> 'annulled' and gathering.status not in ('cancelled', 'notHeld')")
      .orderBy('participant.registered_at')
      .getOne();
    return row?.gatheringId;
  }
}
