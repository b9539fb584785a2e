import type { DataSource } from 'typeorm';
import { katoPrefix } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import { InitiativeRow, InitiativeSignatureRow, InitiativeStepRow } from './initiative.entities.js';

/** More than a territory ever had. */
const MOST = 200;

/** What people ask of the read model of initiatives. */
export class InitiativeQueries {
  constructor(private readonly database: DataSource) {}

  initiative(initiativeId: string): Promise<InitiativeRow | null> {
    return this.database.getRepository(InitiativeRow).findOneBy({ initiativeId });
  }

  /** Of a territory and everything in it, latest first. */
  initiatives(territory: Kato): Promise<InitiativeRow[]> {
    return this.database
      .getRepository(InitiativeRow)
      .createQueryBuilder('initiative')
      .where('initiative.territory like :prefix', { prefix: `${katoPrefix(territory)}%` })
      .orderBy('initiative.opened_at', 'DESC')
      .addOrderBy('initiative.initiative_id')
      .limit(MOST)
      .getMany();
  }

  hasSigned(initiativeId: string, memberId: string): Promise<boolean> {
    return this.database.getRepository(InitiativeSignatureRow).existsBy({ initiativeId, memberId });
  }

  steps(initiativeId: string): Promise<InitiativeStepRow[]> {
    return this.database
      .getRepository(InitiativeStepRow)
      .find({ where: { initiativeId }, order: { revision: 'ASC' } });
  }
}
