import { Not } from 'typeorm';
import type { DataSource } from 'typeorm';
import { GatheringRow, ParticipantRow } from '../read-model/entities.js';

/** Where else, in the sections of the same plan, a person takes part. */
export class OtherRegistrations {
  constructor(private readonly database: DataSource) {}

  /** @returns the other gathering's id, if any that was not cancelled or failed */
  async find(memberId: string, planId: string, gatheringId: string): Promise<string | undefined> {
    const row = await this.database
      .getRepository(ParticipantRow)
      .createQueryBuilder('participant')
      .innerJoin(GatheringRow, 'gathering', 'gathering.gathering_id = participant.gathering_id')
      .where({ memberId, planId, gatheringId: Not(gatheringId) })
      .andWhere("participant.state <> 'annulled' and gathering.status not in ('cancelled', 'notHeld')")
      .orderBy('participant.registered_at')
      .getOne();
    return row?.gatheringId;
  }
}
