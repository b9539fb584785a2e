import { localDate } from '#libs/kernel';
import type { DeskQueries } from '../read-model/desk.queries.js';
import type { MeetingStreams } from './meeting-streams.js';
import type { MembershipNorms, SectionOnDate } from './ports.js';

/** Whose people a gathering is of, and by which version of the roll. */
export interface SectionOfGathering {
  readonly planId: string;
  readonly section: SectionOnDate;
  readonly rollVersion: number;
}

/**
 * The section of a gathering for those who search in it. No rule is judged here, so the read model is asked: a desk
 * searches at every key, and the stream of a large meeting is long.
 */
export class SectionsOfGatherings {
  constructor(
    private readonly queries: DeskQueries,
    private readonly streams: MeetingStreams,
  ) {}

  /** @throws DomainError `NotFound` */
  async of(gatheringId: string): Promise<SectionOfGathering> {
    const row = await this.queries.gathering(gatheringId);
    const areas = row && (await this.queries.section(row.planId, row.sectionId))?.areas;
    if (!row || !areas) return this.fromLog(gatheringId);
    const { planId, territory, startsAt, rollVersion } = row;
    const norms = row.norms as unknown as MembershipNorms;
    return {
      planId,
      rollVersion,
      section: { territory, areas, norms, on: localDate(startsAt.toISOString()) },
    };
  }

  /** Of a gathering that the read model has not come to yet. */
  private async fromLog(gatheringId: string): Promise<SectionOfGathering> {
    const { convened, schedule } = (await this.streams.gathering(gatheringId)).state;
    const { territory, planId, sectionId, norms } = convened;
    const { rollVersion, startsAt } = schedule;
    const { areas } = (await this.streams.section(planId, sectionId)).section;
    return { planId, rollVersion, section: { territory, areas, norms, on: localDate(startsAt) } };
  }
}
