import type { DataSource } from 'typeorm';
import type { Kato } from '#libs/kernel';
import { katoPrefix } from '#libs/kernel';
import {
  CandidateRow,
  CandidateVoteRow,
  GatheringRow,
  DeskRow,
  GuestRow,
  MeetingRecordRow,
  MissedDeadlineRow,
  NoticeRow,
  ParticipantRow,
  SectionPlanRow,
  SectionRow,
} from './entities.js';
import type { GatheringStatus } from './entities.js';

export interface GatheringFilter {
  readonly territory?: Kato;
  readonly status?: GatheringStatus;
}

/** What people ask of the meetings' read model. */
export class MeetingsQueries {
  constructor(private readonly database: DataSource) {}

  plan(planId: string): Promise<SectionPlanRow | null> {
    return this.database.getRepository(SectionPlanRow).findOneBy({ planId });
  }

  plans(territory: Kato): Promise<SectionPlanRow[]> {
    return this.database
      .getRepository(SectionPlanRow)
      .createQueryBuilder('plan')
      .where('plan.territory like :prefix', { prefix: `${katoPrefix(territory)}%` })
      .orderBy('plan.proposed_at', 'DESC')
      .limit(100)
      .getMany();
  }

  sections(planId: string): Promise<SectionRow[]> {
    return this.database.getRepository(SectionRow).find({ where: { planId }, order: { ordinal: 'ASC' } });
  }

  gathering(gatheringId: string): Promise<GatheringRow | null> {
    return this.database.getRepository(GatheringRow).findOneBy({ gatheringId });
  }

  /** Latest first; `after` is the start and id of the last one seen. */
  async gatherings(
    filter: GatheringFilter,
    take: number,
    after?: readonly string[],
  ): Promise<{ rows: GatheringRow[]; total: number }> {
    const query = this.database.getRepository(GatheringRow).createQueryBuilder('gathering');
    if (filter.territory !== undefined)
      query.andWhere('gathering.territory like :prefix', { prefix: `${katoPrefix(filter.territory)}%` });
    if (filter.status) query.andWhere('gathering.status = :status', { status: filter.status });
    const total = await query.getCount();
    if (after)
      query.andWhere('(gathering.starts_at, gathering.gathering_id) < (:startsAt::timestamptz, :id::uuid)', {
        startsAt: after[0],
        id: after[1],
      });
    const rows = await query
      .orderBy('gathering.starts_at', 'DESC')
      .addOrderBy('gathering.gathering_id', 'DESC')
      .limit(take)
      .getMany();
    return { rows, total };
  }

  notices(gatheringId: string): Promise<NoticeRow[]> {
    return this.database
      .getRepository(NoticeRow)
      .find({ where: { gatheringId }, order: { publishedOn: 'ASC', noticeId: 'ASC' } });
  }

  candidates(gatheringId: string): Promise<CandidateRow[]> {
    return this.database
      .getRepository(CandidateRow)
      .find({ where: { gatheringId }, order: { ordinal: 'ASC' } });
  }

  candidateVotes(gatheringId: string): Promise<CandidateVoteRow[]> {
    return this.database
      .getRepository(CandidateVoteRow)
      .find({ where: { gatheringId }, order: { round: 'ASC', memberId: 'ASC' } });
  }

  /** In order of registration; `after` is the time and member id of the last one seen. */
  async participants(
    gatheringId: string,
    take: number,
    after?: readonly string[],
  ): Promise<{ rows: ParticipantRow[]; total: number }> {
    const query = this.database
      .getRepository(ParticipantRow)
      .createQueryBuilder('participant')
      .where({ gatheringId });
    const total = await query.getCount();
    if (after)
      query.andWhere('(participant.registered_at, participant.member_id) > (:at::timestamptz, :id::uuid)', {
        at: after[0],
        id: after[1],
      });
    const rows = await query
      .orderBy('participant.registered_at')
      .addOrderBy('participant.member_id')
      .limit(take)
      .getMany();
    return { rows, total };
  }

  desks(gatheringId: string): Promise<DeskRow[]> {
    return this.database
      .getRepository(DeskRow)
      .find({ where: { gatheringId }, order: { enlistedAt: 'ASC', deskId: 'ASC' } });
  }

  guests(gatheringId: string): Promise<GuestRow[]> {
    return this.database
      .getRepository(GuestRow)
      .find({ where: { gatheringId }, order: { registeredAt: 'ASC', guestId: 'ASC' } });
  }

  records(gatheringId: string): Promise<MeetingRecordRow[]> {
    return this.database
      .getRepository(MeetingRecordRow)
      .find({ where: { gatheringId }, order: { revision: 'ASC' } });
  }

  missedDeadlines(gatheringId: string): Promise<MissedDeadlineRow[]> {
    return this.database
      .getRepository(MissedDeadlineRow)
      .find({ where: { gatheringId }, order: { kind: 'ASC' } });
  }
}
