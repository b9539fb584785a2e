import { In } from 'typeorm';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { katoPrefix } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { DecisionPhase } from '../domain/decision.state.js';
import { DecisionRow, DecisionStepRow } from './decision.entities.js';

export interface DecisionFilter {
  readonly territory?: Kato;
  readonly body?: string;
  readonly competence?: string;
  readonly phase?: DecisionPhase;
  readonly responsible?: string;
  /** Those whose turn was to be taken before this day. */
  readonly overdueOn?: CalendarDate;
  readonly outsidePublicSitting?: boolean;
  /** Words in Kazakh or Russian, each as it is or as the beginning of one. */
  readonly words?: string;
}

/** More open decisions than one territory has. */
const MOST_DUE = 500;

/** What people ask of the read model of decisions. */
export class DecisionQueries {
  constructor(private readonly database: DataSource) {}

  decision(decisionId: string): Promise<DecisionRow | null> {
    return this.database.getRepository(DecisionRow).findOneBy({ decisionId });
  }

  decisionsOf(decisionIds: readonly string[]): Promise<DecisionRow[]> {
    return this.database.getRepository(DecisionRow).findBy({ decisionId: In([...decisionIds]) });
  }

  steps(decisionId: string): Promise<DecisionStepRow[]> {
    return this.database
      .getRepository(DecisionStepRow)
      .find({ where: { decisionId }, order: { revision: 'ASC' } });
  }

  /** Latest first; `after` is the time of adoption and id of the last one seen. */
  async decisions(
    filter: DecisionFilter,
    take: number,
    after?: readonly string[],
  ): Promise<{ rows: DecisionRow[]; total: number }> {
    const query = this.matching(filter);
    const counted = countOf(query);
    if (after)
      query.andWhere('(decision.adopted_at, decision.decision_id) < (:at::timestamptz, :id::uuid)', {
        at: after[0],
        id: after[1],
      });
    const page = query
      .orderBy('decision.adopted_at', 'DESC')
      .addOrderBy('decision.decision_id', 'DESC')
      .limit(take)
      .getMany();
    // A word that half of the decisions have takes as long to count as to find: both at once.
    const [total, rows] = await Promise.all([counted, page]);
    return { rows, total };
  }

  /** Decisions of a body that have not come to their end, oldest first. */
  unfinished(bodyId: string): Promise<DecisionRow[]> {
    return this.database
      .getRepository(DecisionRow)
      .createQueryBuilder('decision')
      .where('decision.body_id = :bodyId and decision.awaits is not null', { bodyId })
      .orderBy('decision.adopted_at', 'ASC')
      .addOrderBy('decision.decision_id')
      .limit(MOST_DUE)
      .getMany();
  }

  /** Somebody's turn, or not published yet; the earliest day first. */
  open(territory: Kato): Promise<DecisionRow[]> {
    return this.matching({ territory })
      .andWhere('(decision.awaits is not null or decision.published_on is null)')
      .orderBy('coalesce(decision.due_on, decision.publication_due_on)', 'ASC')
      .addOrderBy('decision.decision_id')
      .limit(MOST_DUE)
      .getMany();
  }

  private matching(filter: DecisionFilter): SelectQueryBuilder<DecisionRow> {
    const { territory, body, competence, phase, responsible, overdueOn, outsidePublicSitting, words } =
      filter;
    const query = this.database.getRepository(DecisionRow).createQueryBuilder('decision');
    if (territory !== undefined)
      query.andWhere('decision.territory like :prefix', { prefix: `${katoPrefix(territory)}%` });
    if (body !== undefined) query.andWhere('decision.body = :body', { body });
    if (competence !== undefined) query.andWhere('decision.competence = :competence', { competence });
    if (phase !== undefined) query.andWhere('decision.phase = :phase', { phase });
    if (responsible !== undefined) query.andWhere('decision.responsible = :responsible', { responsible });
    if (overdueOn !== undefined) query.andWhere('decision.due_on < :overdueOn', { overdueOn });
    if (outsidePublicSitting === true) query.andWhere('not decision.in_public');
    const terms = termsOf(words ?? '');
    if (terms !== '') query.andWhere(`decision.words @@ to_tsquery('simple', :terms)`, { terms });
    return query;
  }
}

/** Counted as rows: TypeORM's own count sorts the ids to tell them apart, which a primary key does not need. */
async function countOf(query: SelectQueryBuilder<DecisionRow>): Promise<number> {
  const counted = await query.clone().select('count(*)', 'total').getRawOne<{ total: string }>();
  return Number(counted?.total ?? 0);
}

/** Every word, each as the beginning of one: «жары көше» finds «көше жарығы». */
export function termsOf(words: string): string {
  const found =
    words
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return found.map((word) => `${word}:*`).join(' & ');
}
