import { fold } from '#libs/commands';
import type { EventSchemas } from '#libs/commands';
import type { EventStore } from '#libs/event-store';
import { DomainError } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import { territoryDecider } from '../domain/territory.decider.js';
import { territoryStream } from '../domain/territory.events.js';
import type { TerritoryEvent, TerritoryNames } from '../domain/territory.events.js';

/** The tree of territories as its streams have it: what a rule or a paper goes by. */
export class Territories {
  constructor(
    private readonly store: EventStore,
    private readonly schemas: EventSchemas,
  ) {}

  async isOpen(kato: Kato): Promise<boolean> {
    const recorded = await this.store.readStream(territoryStream(kato));
    const events = recorded.map((event) => this.schemas.upcast(event));
    return fold(territoryDecider, events).status === 'open';
  }

  /**
   * The names in force.
   *
   * @throws DomainError `TerritoryUnknown`
   */
  async names(kato: Kato): Promise<TerritoryNames> {
    const recorded = await this.store.readStream(territoryStream(kato));
    const named = recorded
      .map((event) => this.schemas.upcast(event) as unknown as TerritoryEvent)
      .findLast((event) => event.type !== 'TerritoryClosed');
    if (!named) throw new DomainError('TerritoryUnknown', { kato });
    return named.data.names;
  }
}
