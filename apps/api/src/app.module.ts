import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { AuditModule } from '#libs/audit';
import { CommunityModule } from '#libs/community';
import { decisionDeadlines, decisionNotices, DecisionsModule, decisionsFromMinutes } from '#libs/decisions';
import { AccessGuard, IdentityModule } from '#libs/identity';
import {
  assemblyDeadlines,
  assemblyFromGathering,
  assemblySits,
  assemblyTerm,
  sittingDeadlines,
  doubleRegistration,
  gatheringDeadlines,
  initiativeDeadline,
  MeetingsModule,
  sittingNotices,
} from '#libs/meetings';
import { NormsModule, workingCalendar } from '#libs/norms';
import { NotificationsModule } from '#libs/notifications';
import {
  campaignCalendar,
  ParticipatoryBudgetModule,
  projectDeadlines,
  projectsFromResults,
  proposalDeadlines,
} from '#libs/participatory-budget';
import { ProjectionsModule } from '#libs/projections';
import { WorkflowModule } from '#libs/workflow';
import { graphqlModule } from './graphql/graphql.module.js';
import { InputPipe } from './graphql/input.pipe.js';
import { OperationsResolver } from './graphql/operations.resolver.js';
import { RefusalFilter } from './graphql/refusal.filter.js';
import type { RequestContexts } from './graphql/request-contexts.js';
import { InfrastructureModule } from './infrastructure/infrastructure.module.js';
import type { Infrastructure } from './infrastructure/infrastructure.js';
import { projections } from './infrastructure/projections.js';
import { dispatchProcessCommand } from './process-commands.js';
import { campaignPorts } from './ports/campaign-ports.js';
import { meetingsPorts } from './ports/meetings-ports.js';
import { officeHolders, notificationsOptions } from './ports/notifications-ports.js';
import { proposalsPorts } from './ports/proposals-ports.js';

export interface AppOptions {
  readonly infrastructure: Infrastructure;
  readonly contexts: RequestContexts;
  /** Where to write the schema, for the command that does; served from memory otherwise. */
  readonly schemaFile?: string;
}

/** The house put together. */
@Module({})
export class AppModule {
  static of({ infrastructure, contexts, schemaFile }: AppOptions): DynamicModule {
    const { store, schemas, executor, database: dataSource, connection, clock, logger } = infrastructure;
    const upcast = schemas.upcast.bind(schemas);
    const identity = IdentityModule.forRoot({ executor, dataSource });
    const norms = NormsModule.forRoot({ store, schemas, executor, dataSource });
    const community = CommunityModule.forRoot(infrastructure);
    const calendar = workingCalendar();
    const notifications = NotificationsModule.of({
      imports: [community],
      ...notificationsOptions(infrastructure),
    });
    const meetings = MeetingsModule.of({
      imports: [identity, norms, community, notifications],
      upcast,
      ports: meetingsPorts(infrastructure),
    });
    return {
      module: AppModule,
      imports: [
        InfrastructureModule.of(infrastructure),
        ProjectionsModule.forRoot({
          useFactory: () => ({ store, database: connection, projections, upcast, clock }),
        }),
        WorkflowModule.forRoot({
          imports: [CqrsModule],
          inject: [CommandBus],
          useFactory: (commands: CommandBus) => ({
            store,
            database: connection,
            upcast,
            clock,
            managers: [
              gatheringDeadlines(calendar),
              doubleRegistration,
              assemblyDeadlines(calendar),
              assemblyFromGathering,
              assemblyTerm,
              assemblySits,
              sittingDeadlines,
              initiativeDeadline,
              sittingNotices,
              decisionsFromMinutes,
              decisionDeadlines,
              decisionNotices,
              campaignCalendar,
              proposalDeadlines,
              projectsFromResults,
              projectDeadlines,
            ],
            dispatch: (command) => dispatchProcessCommand(commands, command),
          }),
        }),
        AuditModule.of(infrastructure.audit, infrastructure.auditDesk),
        identity,
        norms,
        community,
        meetings,
        notifications,
        DecisionsModule.of({
          imports: [identity, norms, community, meetings, notifications],
          upcast,
          ports: [officeHolders],
        }),
        ParticipatoryBudgetModule.of({
          imports: [identity, norms, community, meetings],
          upcast,
          ports: [...campaignPorts(infrastructure), ...proposalsPorts(infrastructure)],
        }),
        graphqlModule({ contexts, schemaFile: schemaFile ?? true }),
      ],
      providers: [
        { provide: APP_GUARD, useExisting: AccessGuard },
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_FILTER, useValue: new RefusalFilter(logger) },
        OperationsResolver,
      ],
    };
  }
}
