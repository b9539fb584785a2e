import type { DataSource } from 'typeorm';
import { katoPrefix } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import { RoleGrantRow } from './entities.js';

const MOST = 500;

/** What people ask about appointments. */
export class RoleGrantQueries {
  constructor(private readonly database: DataSource) {}

  /** Who holds which role in a territory and everything in it, now or ever (`on` left out), at most 500. */
  inTerritory(territory: Kato, on?: CalendarDate): Promise<RoleGrantRow[]> {
    const query = this.database
      .getRepository(RoleGrantRow)
      .createQueryBuilder('held')
      .where('held.territory like :prefix', { prefix: `${katoPrefix(territory)}%` });
    if (on !== undefined)
      query.andWhere('held.valid_from <= :on and (held.valid_to is null or held.valid_to >= :on)', { on });
    return query
      .orderBy('held.territory')
      .addOrderBy('held.role')
      .addOrderBy('held.valid_from')
      .addOrderBy('held.person_id')
      .limit(MOST)
      .getMany();
  }

  /** Who holds one of the roles in one of these territories itself on a day; each person once. */
  async holding(
    roles: readonly string[],
    territories: readonly Kato[],
    on: CalendarDate,
  ): Promise<readonly { readonly personId: string }[]> {
    return this.database
      .getRepository(RoleGrantRow)
      .createQueryBuilder('held')
      .select('distinct held.person_id', 'personId')
      .where('held.role = any(:roles) and held.territory = any(:territories)', { roles, territories })
      .andWhere('held.valid_from <= :on and (held.valid_to is null or held.valid_to >= :on)', { on })
      .orderBy('held.person_id')
      .getRawMany<{ personId: string }>();
  }

  /** Every role a person ever held, the first first. */
  ofPerson(personId: string): Promise<RoleGrantRow[]> {
    return this.database
      .getRepository(RoleGrantRow)
      .find({ where: { personId }, order: { validFrom: 'ASC', role: 'ASC', territory: 'ASC' } });
  }
}
