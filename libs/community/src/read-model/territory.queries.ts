import type { DataSource } from 'typeorm';
import { IsNull } from 'typeorm';
import type { Kato } from '#libs/kernel';
import { RollVersionRow, TerritoryRow } from './entities.js';

/** What people ask of the tree of territories. */
export class TerritoryQueries {
  constructor(private readonly database: DataSource) {}

  territory(kato: Kato): Promise<TerritoryRow | null> {
    return this.database.getRepository(TerritoryRow).findOneBy({ kato });
  }

  /** The territories right below one; the regions when none is given. */
  below(parent?: Kato): Promise<TerritoryRow[]> {
    return this.database
      .getRepository(TerritoryRow)
      .find({ where: { parent: parent ?? IsNull() }, order: { kato: 'ASC' } });
  }

  /** The latest version of a territory's roll. */
  roll(territory: Kato): Promise<RollVersionRow | null> {
    return this.database
      .getRepository(RollVersionRow)
      .findOne({ where: { territory }, order: { version: 'DESC' } });
  }
}
