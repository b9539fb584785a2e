import type { DataSource } from 'typeorm';
import { katoPrefix } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import { DecisionMissedRow } from './missed.entities.js';

const MOST = 1_000;

/** Who missed what about decisions, for a territory and everything in it. */
export class MissedOfDecisions {
  constructor(private readonly database: DataSource) {}

  /** Latest first. */
  of(territory: Kato): Promise<DecisionMissedRow[]> {
    return this.database
      .getRepository(DecisionMissedRow)
      .createQueryBuilder('missed')
      .innerJoinAndSelect('missed.decision', 'decision')
      .where('missed.territory like :prefix', { prefix: `${katoPrefix(territory)}%` })
      .orderBy('missed.due_on', 'DESC')
      .addOrderBy('missed.decision_id')
      .addOrderBy('missed.kind')
      .limit(MOST)
      .getMany();
  }
}
