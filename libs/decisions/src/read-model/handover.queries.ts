import type { DataSource } from 'typeorm';
import { katoPrefix } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import { HandoverRow } from './handover.entities.js';

const MOST = 100;

/** Which offices changed hands, and what was open in them. */
export class HandoverQueries {
  constructor(private readonly database: DataSource) {}

  handover(handoverId: string): Promise<HandoverRow | null> {
    return this.database.getRepository(HandoverRow).findOneBy({ handoverId });
  }

  /** In a territory and everything in it, latest first. */
  of(territory: Kato): Promise<HandoverRow[]> {
    return this.database
      .getRepository(HandoverRow)
      .createQueryBuilder('handover')
      .where('handover.territory like :prefix', { prefix: `${katoPrefix(territory)}%` })
      .orderBy('handover.on', 'DESC')
      .addOrderBy('handover.handoverId')
      .limit(MOST)
      .getMany();
  }
}
