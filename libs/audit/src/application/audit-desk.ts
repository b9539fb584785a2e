import { DomainError } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import type { TrailQueries } from '../read-model/trail.queries.js';
import type { StreamHistories } from './stream-history.js';

/** What an auditor has on the desk: the trail of a territory, and the histories of single things. */
export class AuditDesk {
  constructor(
    readonly trail: TrailQueries,
    readonly histories: StreamHistories,
  ) {}

  /**
   * Where a thing belongs; what belongs to no territory is nobody's to look up.
   *
   * @throws DomainError `NotFound`
   */
  async territoryOf(stream: string): Promise<Kato> {
    const territory = await this.trail.territoryOf(stream);
    if (territory === undefined) throw new DomainError('NotFound', { what: 'stream', id: stream });
    return territory;
  }
}
