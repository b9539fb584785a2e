import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { CommandExecutor } from '#libs/commands';
import { GrantRoleHandler } from './application/grant-role.handler.js';
import { RevokeRoleHandler } from './application/revoke-role.handler.js';
import { AppointmentResolver } from './graphql/appointment.resolver.js';
import { AccessGuard } from './nest/access.guard.js';
import { RoleGrantQueries } from './read-model/role-grant.queries.js';

export interface IdentityWiring {
  readonly executor: CommandExecutor;
  readonly dataSource: DataSource;
}

/** Appointments with their resolver, and the guard before every resolver (register it as APP_GUARD). */
@Module({})
export class IdentityModule {
  static forRoot({ executor, dataSource }: IdentityWiring): DynamicModule {
    return {
      module: IdentityModule,
      imports: [CqrsModule],
      providers: [
        { provide: CommandExecutor, useValue: executor },
        { provide: RoleGrantQueries, useValue: new RoleGrantQueries(dataSource) },
        GrantRoleHandler,
        RevokeRoleHandler,
        AppointmentResolver,
        AccessGuard,
      ],
      exports: [RoleGrantQueries, AccessGuard],
    };
  }
}
