import type { DataSource } from 'typeorm';
import { katoPrefix } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { AssemblySittings } from '../../application/duties/assembly-duties.js';
import type { SittingBody } from '#libs/norms';
import {
  AssemblyRow,
  SeatRow,
  SittingInviteeRow,
  SittingItemRow,
  SittingMemberRow,
  SittingMissedRow,
  SittingRecordRow,
  SittingRecusalRow,
  SittingRow,
} from './assembly.entities.js';
import type { SittingStatus } from './assembly.entities.js';
import { SittingAnnexRow } from './correction.entities.js';
import { SittingChangeRow, SittingMaterialRow, SittingRecordingRow } from './sitting-record.entities.js';
import { SittingCandidateRow, SittingElectionRow, SittingPriorityRow } from './gathering.entities.js';

export interface SittingFilter {
  readonly territory?: Kato;
  readonly body?: SittingBody;
  readonly assemblyId?: string;
  readonly status?: SittingStatus;
}

/** More than a territory ever had. */
const MOST = 200;

/** What people ask of the read model of assemblies. */
export class AssemblyQueries {
  constructor(private readonly database: DataSource) {}

  assembly(assemblyId: string): Promise<AssemblyRow | null> {
    return this.database.getRepository(AssemblyRow).findOneBy({ assemblyId });
  }

  /** Of a territory and everything in it, latest term first. */
  assemblies(territory: Kato): Promise<AssemblyRow[]> {
    return this.database
      .getRepository(AssemblyRow)
      .createQueryBuilder('assembly')
      .where('assembly.territory like :prefix', { prefix: `${katoPrefix(territory)}%` })
      .orderBy('assembly.term_from', 'DESC')
      .addOrderBy('assembly.assembly_id')
      .limit(MOST)
      .getMany();
  }

  /** The assemblies whose term runs on a day, each with its sittings: when it last sat, and when the next is to be. */
  async inTerm(territory: Kato, on: CalendarDate): Promise<readonly AssemblySittings[]> {
    const rows = await this.database
      .getRepository(AssemblyRow)
      .createQueryBuilder('assembly')
      .leftJoin(
        SittingRow,
        'sitting',
        `sitting.assembly_id = assembly.assembly_id and sitting.status not in ('cancelled', 'notHeld')`,
      )
      .select('assembly.assembly_id', 'assemblyId')
      .addSelect('assembly.territory', 'territory')
      .addSelect(`to_char(assembly.term_from, 'YYYY-MM-DD')`, 'termFrom')
      .addSelect(`to_char(assembly.term_to, 'YYYY-MM-DD')`, 'termTo')
      .addSelect('max(sitting.starts_at)', 'latestSitting')
      .where('assembly.territory like :prefix', { prefix: `${katoPrefix(territory)}%` })
      .andWhere('assembly.term_from <= :on and assembly.term_to >= :on', { on })
      .groupBy('assembly.assembly_id')
      .orderBy('assembly.assembly_id')
      .limit(MOST)
      .getRawMany<Omit<AssemblySittings, 'latestSitting'> & { latestSitting: Date | null }>();
    return rows.map(({ latestSitting, ...row }) => ({
      ...row,
      ...(latestSitting && { latestSitting: latestSitting.toISOString() }),
    }));
  }

  seats(assemblyId: string): Promise<SeatRow[]> {
    return this.database
      .getRepository(SeatRow)
      .find({ where: { assemblyId }, order: { ordinal: 'ASC', memberId: 'ASC' } });
  }

  sitting(meetingId: string): Promise<SittingRow | null> {
    return this.database.getRepository(SittingRow).findOneBy({ meetingId });
  }

  /** Latest first; `after` is the start and id of the last one seen. */
  async sittings(
    { territory, body, assemblyId, status }: SittingFilter,
    take: number,
    after?: readonly string[],
  ): Promise<{ rows: SittingRow[]; total: number }> {
    const query = this.database.getRepository(SittingRow).createQueryBuilder('sitting');
    if (territory !== undefined)
      query.andWhere('sitting.territory like :prefix', { prefix: `${katoPrefix(territory)}%` });
    if (body !== undefined) query.andWhere('sitting.body = :body', { body });
    if (assemblyId !== undefined) query.andWhere('sitting.assembly_id = :assemblyId', { assemblyId });
    if (status !== undefined) query.andWhere('sitting.status = :status', { status });
    const total = await query.getCount();
    if (after)
      query.andWhere('(sitting.starts_at, sitting.meeting_id) < (:startsAt::timestamptz, :id::uuid)', {
        startsAt: after[0],
        id: after[1],
      });
    const rows = await query
      .orderBy('sitting.starts_at', 'DESC')
      .addOrderBy('sitting.meeting_id', 'DESC')
      .limit(take)
      .getMany();
    return { rows, total };
  }

  items(meetingId: string): Promise<SittingItemRow[]> {
    return this.database
      .getRepository(SittingItemRow)
      .find({ where: { meetingId }, order: { withdrawn: 'ASC', ordinal: 'ASC', itemId: 'ASC' } });
  }

  /** The members in office when it was convened, whether they came or not. */
  members(meetingId: string): Promise<SittingMemberRow[]> {
    return this.database
      .getRepository(SittingMemberRow)
      .find({ where: { meetingId }, order: { ordinal: 'ASC' } });
  }

  recusals(meetingId: string): Promise<SittingRecusalRow[]> {
    return this.database
      .getRepository(SittingRecusalRow)
      .find({ where: { meetingId }, order: { ordinal: 'ASC' } });
  }

  invitees(meetingId: string): Promise<SittingInviteeRow[]> {
    return this.database
      .getRepository(SittingInviteeRow)
      .find({ where: { meetingId }, order: { ordinal: 'ASC' } });
  }

  missed(meetingId: string): Promise<SittingMissedRow[]> {
    return this.database
      .getRepository(SittingMissedRow)
      .find({ where: { meetingId }, order: { kind: 'ASC', dueOn: 'ASC' } });
  }

  /** Postponements and the cancellation, in their order. */
  changes(meetingId: string): Promise<SittingChangeRow[]> {
    return this.database
      .getRepository(SittingChangeRow)
      .find({ where: { meetingId }, order: { ordinal: 'ASC' } });
  }

  materials(meetingId: string): Promise<SittingMaterialRow[]> {
    return this.database
      .getRepository(SittingMaterialRow)
      .find({ where: { meetingId }, order: { ordinal: 'ASC' } });
  }

  material(meetingId: string, materialId: string): Promise<SittingMaterialRow | null> {
    return this.database.getRepository(SittingMaterialRow).findOneBy({ meetingId, materialId });
  }

  recordings(meetingId: string): Promise<SittingRecordingRow[]> {
    return this.database
      .getRepository(SittingRecordingRow)
      .find({ where: { meetingId }, order: { ordinal: 'ASC' } });
  }

  /** The sitting by which another one was convened again, the latest if there were several. */
  convenedAgainBy(previousMeetingId: string): Promise<SittingRow | null> {
    return this.database
      .getRepository(SittingRow)
      .findOne({ where: { previousMeetingId }, order: { startsAt: 'DESC', meetingId: 'ASC' } });
  }

  annexes(meetingId: string): Promise<SittingAnnexRow[]> {
    return this.database
      .getRepository(SittingAnnexRow)
      .find({ where: { meetingId }, order: { number: 'ASC' } });
  }

  records(meetingId: string): Promise<SittingRecordRow[]> {
    return this.database
      .getRepository(SittingRecordRow)
      .find({ where: { meetingId }, order: { revision: 'ASC' } });
  }

  /** What the sections' separate gatherings passed on to a gathering. */
  priorities(meetingId: string): Promise<SittingPriorityRow[]> {
    return this.database
      .getRepository(SittingPriorityRow)
      .find({ where: { meetingId }, order: { ordinal: 'ASC' } });
  }

  elections(meetingId: string): Promise<SittingElectionRow[]> {
    return this.database
      .getRepository(SittingElectionRow)
      .find({ where: { meetingId }, order: { itemId: 'ASC' } });
  }

  /** In the order of their nomination. */
  candidates(meetingId: string): Promise<SittingCandidateRow[]> {
    return this.database
      .getRepository(SittingCandidateRow)
      .find({ where: { meetingId }, order: { ordinal: 'ASC' } });
  }

  /** The gathering that came of an initiative, the latest if it was convened again. */
  gatheringOf(initiativeId: string): Promise<SittingRow | null> {
    return this.database
      .getRepository(SittingRow)
      .findOne({ where: { initiativeId }, order: { startsAt: 'DESC', meetingId: 'ASC' } });
  }
}
