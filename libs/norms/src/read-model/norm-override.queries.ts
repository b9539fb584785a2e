import type { DataSource } from 'typeorm';
import type { Kato } from '#libs/kernel';
import { NormOverrideRow } from './entities.js';

export class NormOverrideQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Every rule a territory ever had of its own, by norm and then by its first day. */
  ofTerritory(territory: Kato): Promise<NormOverrideRow[]> {
    return this.dataSource
      .getRepository(NormOverrideRow)
      .find({ where: { territory }, order: { normId: 'ASC', validFrom: 'ASC', overrideId: 'ASC' } });
  }
}
