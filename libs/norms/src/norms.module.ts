import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { CommandExecutor } from '#libs/commands';
import type { EventSchemas } from '#libs/commands';
import type { EventStore } from '#libs/event-store';
import { ApproveNormOverrideHandler } from './application/approve-norm-override.handler.js';
import { NormsFromLog, NormsInForce } from './application/norms-in-force.js';
import { RevokeNormOverrideHandler } from './application/revoke-norm-override.handler.js';
import { DayOffResolver } from './graphql/day-off.resolver.js';
import { NormResolver } from './graphql/norm.resolver.js';
import { NormOverrideQueries } from './read-model/norm-override.queries.js';

export interface NormsWiring {
  readonly store: EventStore;
  readonly schemas: EventSchemas;
  readonly executor: CommandExecutor;
  readonly dataSource: DataSource;
}

/** Norms for the contexts: {@link NormsInForce}, the commands on overrides, and what is shown of them. */
@Module({})
export class NormsModule {
  static forRoot({ store, schemas, executor, dataSource }: NormsWiring): DynamicModule {
    return {
      module: NormsModule,
      imports: [CqrsModule],
      providers: [
        { provide: CommandExecutor, useValue: executor },
        { provide: NormsInForce, useValue: new NormsFromLog(store, schemas) },
        { provide: NormOverrideQueries, useValue: new NormOverrideQueries(dataSource) },
        ApproveNormOverrideHandler,
        RevokeNormOverrideHandler,
        NormResolver,
        DayOffResolver,
      ],
      exports: [NormsInForce, NormOverrideQueries],
    };
  }
}
