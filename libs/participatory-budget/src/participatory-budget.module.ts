import { Module } from '@nestjs/common';
import type { DynamicModule, ModuleMetadata, Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { RecordedEvent } from '#libs/event-store';
import { campaignProviders } from './wiring/campaign.js';
import { PROPOSAL_PROVIDERS } from './wiring/proposal.js';

export interface ParticipatoryBudgetOptions extends Pick<ModuleMetadata, 'imports'> {
  readonly upcast: (event: RecordedEvent) => RecordedEvent;
  /** Who answers for the ports. */
  readonly ports: readonly Provider[];
}

/** Campaigns of the participatory budget. Needs the meetings, the log, the database, the executor and the projections. */
@Module({})
export class ParticipatoryBudgetModule {
  static of({ imports = [], upcast, ports }: ParticipatoryBudgetOptions): DynamicModule {
    return {
      module: ParticipatoryBudgetModule,
      imports: [CqrsModule, ...imports],
      providers: [...ports, ...campaignProviders(upcast), ...PROPOSAL_PROVIDERS],
    };
  }
}
