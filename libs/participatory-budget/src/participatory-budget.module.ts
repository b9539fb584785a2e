import { Module } from '@nestjs/common';
import type { DynamicModule, ModuleMetadata, Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CAMPAIGN_PROVIDERS } from './wiring/campaign.js';
import { PROPOSAL_PROVIDERS } from './wiring/proposal.js';

export interface ParticipatoryBudgetOptions extends Pick<ModuleMetadata, 'imports'> {
  /** Who answers for the ports. */
  readonly ports: readonly Provider[];
}

/** Campaigns of the participatory budget. Needs the meetings, the log, the database, the executor and the projections. */
@Module({})
export class ParticipatoryBudgetModule {
  static of({ imports = [], ports }: ParticipatoryBudgetOptions): DynamicModule {
    return {
      module: ParticipatoryBudgetModule,
      imports: [CqrsModule, ...imports],
      providers: [...ports, ...CAMPAIGN_PROVIDERS, ...PROPOSAL_PROVIDERS],
    };
  }
}
