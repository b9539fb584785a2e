import { Module } from '@nestjs/common';
import type { DynamicModule, OnModuleInit } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { CommandExecutor } from '#libs/commands';
import type { EventSchemas } from '#libs/commands';
import type { EventStore } from '#libs/event-store';
import type { Clock } from '#libs/kernel';
import { ChangeTerritoryHandler } from './application/change-territory.handler.js';
import { MemberForgetting } from './application/member-forgetting.js';
import { Officials } from './application/officials.js';
import { RecordOfficialHandler } from './application/record-official.handler.js';
import { RegisterTerritoryHandler } from './application/register-territory.handler.js';
import { Territories } from './application/territories.js';
import { SectionIndexes } from './desk/section-indexes.js';
import { TerritoryResolver } from './graphql/territory.resolver.js';
import { TerritoryQueries } from './read-model/territory.queries.js';
import { RollImporter } from './roll/import-roll.js';
import { RollQueries } from './roll/roll-queries.js';
import { VaultAccess } from './vault/vault-access.js';
import { Vault } from './vault/vault.js';

export interface CommunityWiring {
  readonly store: EventStore;
  readonly schemas: EventSchemas;
  readonly executor: CommandExecutor;
  readonly database: DataSource;
  readonly vault: Vault;
  readonly clock: Clock;
}

/** Brings the vault in line with the log before anything is answered. */
class VaultStart implements OnModuleInit {
  constructor(private readonly forgetting: MemberForgetting) {}

  async onModuleInit(): Promise<void> {
    await this.forgetting.reconcile();
  }
}

/** Territories, the roll of members, the vault, people in office. */
@Module({})
export class CommunityModule {
  static forRoot({ store, schemas, executor, database, vault, clock }: CommunityWiring): DynamicModule {
    const access = new VaultAccess(executor, clock);
    const roll = new RollQueries(vault, access);
    const forgetting = new MemberForgetting(vault, store, schemas, executor);
    return {
      module: CommunityModule,
      imports: [CqrsModule],
      providers: [
        { provide: CommandExecutor, useValue: executor },
        { provide: Vault, useValue: vault },
        { provide: Territories, useValue: new Territories(store, schemas) },
        { provide: Officials, useValue: new Officials(vault, store, schemas, executor) },
        { provide: RollQueries, useValue: roll },
        { provide: SectionIndexes, useValue: new SectionIndexes(vault, roll, access, clock) },
        { provide: RollImporter, useValue: new RollImporter(vault, store, schemas, executor, clock) },
        { provide: TerritoryQueries, useValue: new TerritoryQueries(database) },
        { provide: VaultAccess, useValue: access },
        { provide: MemberForgetting, useValue: forgetting },
        { provide: VaultStart, useValue: new VaultStart(forgetting) },
        RegisterTerritoryHandler,
        ChangeTerritoryHandler,
        RecordOfficialHandler,
        TerritoryResolver,
      ],
      exports: [
        Vault,
        VaultAccess,
        MemberForgetting,
        Territories,
        Officials,
        RollQueries,
        SectionIndexes,
        RollImporter,
        TerritoryQueries,
      ],
    };
  }
}
