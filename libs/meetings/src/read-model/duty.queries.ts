import type { DataSource } from 'typeorm';
import { In } from 'typeorm';
import type { Kato } from '#libs/kernel';
import { katoPrefix } from '#libs/kernel';
import type { DeadlineNorms, GatheringFacts } from '../application/duties/gathering-duties.js';
import type { PlanFacts, SectionStanding } from '../application/duties/plan-duties.js';
import { GatheringRow, MissedDeadlineRow, NoticeRow, SectionPlanRow, SectionRow } from './entities.js';

const MOST = 1_000;

/** A deadline that passed, with the gathering it belongs to. */
export interface MissedWithGathering {
  readonly missed: MissedDeadlineRow;
  readonly gathering: GatheringRow;
}

/** What the read model knows that somebody has to act on, for a territory and everything in it. */
export class DutyQueries {
  constructor(private readonly database: DataSource) {}

  /** Latest first. */
  gatherings(territory: Kato): Promise<GatheringRow[]> {
    return this.database
      .getRepository(GatheringRow)
      .createQueryBuilder('gathering')
      .where('gathering.territory like :prefix', { prefix: `${katoPrefix(territory)}%` })
      .orderBy('gathering.starts_at', 'DESC')
      .addOrderBy('gathering.gathering_id')
      .limit(MOST)
      .getMany();
  }

  async facts(gatherings: readonly GatheringRow[]): Promise<readonly GatheringFacts[]> {
    const ids = gatherings.map(({ gatheringId }) => gatheringId);
    const notices = await this.database
      .getRepository(NoticeRow)
      .find({ where: { gatheringId: In(ids) }, order: { publishedOn: 'ASC', noticeId: 'ASC' } });
    return gatherings.map((row) =>
      factsOf(
        row,
        notices.filter(({ gatheringId }) => gatheringId === row.gatheringId),
      ),
    );
  }

  /** Latest first. */
  async plans(territory: Kato): Promise<readonly PlanFacts[]> {
    const plans = await this.database
      .getRepository(SectionPlanRow)
      .createQueryBuilder('plan')
      .where('plan.territory like :prefix', { prefix: `${katoPrefix(territory)}%` })
      .orderBy('plan.proposed_at', 'DESC')
      .addOrderBy('plan.plan_id')
      .limit(MOST)
      .getMany();
    const sections = await this.database
      .getRepository(SectionRow)
      .find({ where: { planId: In(plans.map(({ planId }) => planId)) }, order: { ordinal: 'ASC' } });
    return plans.map(({ planId, territory: okrug, status }) => ({
      planId,
      territory: okrug,
      status,
      sections: sections
        .filter((section) => section.planId === planId)
        .map(({ sectionId, nameKk, nameRu }) => ({ sectionId, name: { kk: nameKk, ru: nameRu } })),
    }));
  }

  /** Latest first. */
  async missed(territory: Kato): Promise<readonly MissedWithGathering[]> {
    const missed = await this.database
      .getRepository(MissedDeadlineRow)
      .createQueryBuilder('missed')
      .where('missed.territory like :prefix', { prefix: `${katoPrefix(territory)}%` })
      .orderBy('missed.due_on', 'DESC')
      .addOrderBy('missed.gathering_id')
      .limit(MOST)
      .getMany();
    const rows = await this.database
      .getRepository(GatheringRow)
      .findBy({ gatheringId: In(missed.map(({ gatheringId }) => gatheringId)) });
    const byId = new Map(rows.map((row) => [row.gatheringId, row]));
    return missed.flatMap((each) => {
      const gathering = byId.get(each.gatheringId);
      return gathering ? [{ missed: each, gathering }] : [];
    });
  }
}

export function standingOf({
  planId,
  sectionId,
  gatheringId,
  status,
  outcome,
}: GatheringRow): SectionStanding {
  const over = status === 'closed' || status === 'notHeld' || status === 'cancelled';
  const standing = !over ? 'open' : outcome === 'representativesElected' ? 'elected' : 'unmet';
  return { planId, sectionId, gatheringId, standing };
}

function factsOf(row: GatheringRow, notices: readonly NoticeRow[]): GatheringFacts {
  return {
    gatheringId: row.gatheringId,
    territory: row.territory,
    planId: row.planId,
    sectionId: row.sectionId,
    sectionName: { kk: row.sectionNameKk, ru: row.sectionNameRu },
    startsAt: row.startsAt.toISOString(),
    status: row.status,
    changes: row.changes,
    notices: notices.map(({ channel, change, ofCancellation }) => ({ channel, change, ofCancellation })),
    onPaper: row.onPaper,
    paperChecked: row.paperChecked,
    ...(row.endedAt && { endedAt: row.endedAt.toISOString() }),
    hasSecretary: row.secretaryId !== null,
    chairSigned: row.chairSignedAt !== null,
    secretarySigned: row.secretarySignedAt !== null,
    delivered: row.deliveredOn !== null,
    published: row.publishedOn !== null,
    norms: row.norms as unknown as DeadlineNorms,
  };
}
