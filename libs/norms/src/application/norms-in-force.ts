import type { CalendarDate, Kato } from '#libs/kernel';
import { katoAndAbove } from '#libs/kernel';
import { fold } from '#libs/commands';
import type { EventSchemas } from '#libs/commands';
import type { EventStore } from '#libs/event-store';
import { normsInForce } from '../definitions/norms-in-force.js';
import { normOverrideDecider } from '../domain/norm-override.decider.js';
import { normOverrideStream } from '../domain/norm-override.events.js';
import type { NormOverride } from '../domain/norm-override.state.js';
import type { FrozenNorms, NormId } from '../norm.js';

/** What a handler asks before it decides; the answer goes into the procedure's first event. */
export abstract class NormsInForce {
  /** @throws DomainError `NormNotInForce` when no edition of a norm is known for the date */
  abstract inForce<Ids extends NormId>(
    ids: readonly Ids[],
    on: CalendarDate,
    territory: Kato,
  ): Promise<FrozenNorms<Ids>>;
}

/** Reads the overrides from the log itself: a decision never waits for a projection. */
export class NormsFromLog extends NormsInForce {
  constructor(
    private readonly store: EventStore,
    private readonly schemas: EventSchemas,
  ) {
    super();
  }

  override async inForce<Ids extends NormId>(
    ids: readonly Ids[],
    on: CalendarDate,
    territory: Kato,
  ): Promise<FrozenNorms<Ids>> {
    const overrides = await Promise.all(katoAndAbove(territory).map((kato) => this.overridesOf(kato)));
    return normsInForce(ids, on, territory, overrides.flat());
  }

  private async overridesOf(territory: Kato): Promise<readonly NormOverride[]> {
    const recorded = await this.store.readStream(normOverrideStream(territory));
    return fold(
      normOverrideDecider,
      recorded.map((event) => this.schemas.upcast(event)),
    ).overrides;
  }
}
