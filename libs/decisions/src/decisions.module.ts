import { Module } from '@nestjs/common';
import type { DynamicModule, ModuleMetadata, Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import type { EventStore, RecordedEvent } from '#libs/event-store';
import { EVENT_STORE } from '#libs/meetings';
import { ChangeDecisionHandler } from './application/change-decision.handler.js';
import { DecisionStreams } from './application/decision-streams.js';
import { RecordHandoverHandler } from './application/handover/record-handover.handler.js';
import { TellOfDecisionHandler } from './application/notices/tell-of-decision.handler.js';
import { DecisionPapers } from './application/papers/decision-papers.js';
import { DecisionCommandsResolver } from './graphql/decision-commands.resolver.js';
import {
  DecisionChangedResolver,
  DecisionResolver,
  DecisionStepResolver,
} from './graphql/decision.resolver.js';
import { HandoverViews } from './graphql/handover-views.js';
import { HandoverRecordedResolver, HandoversResolver } from './graphql/handover.resolver.js';
import { MissedDecisionDeadlinesResolver } from './graphql/missed.resolver.js';
import { MissedOfDecisions } from './read-model/missed.queries.js';
import { DecisionQueries } from './read-model/decision.queries.js';
import { HandoverQueries } from './read-model/handover.queries.js';

export interface DecisionsModuleOptions extends Pick<ModuleMetadata, 'imports'> {
  readonly upcast: (event: RecordedEvent) => RecordedEvent;
  /** Who answers for {@link OfficeHolders}. */
  readonly ports: readonly Provider[];
}

/** What becomes of decisions. Needs the meetings, the notifications, the log, the database, the executor and the projections around it. */
@Module({})
export class DecisionsModule {
  static of({ imports = [], upcast, ports }: DecisionsModuleOptions): DynamicModule {
    return {
      module: DecisionsModule,
      imports: [CqrsModule, ...imports],
      providers: [
        ...ports,
        {
          provide: DecisionStreams,
          inject: [EVENT_STORE],
          useFactory: (store: EventStore) => new DecisionStreams(store, upcast),
        },
        TellOfDecisionHandler,
        DecisionPapers,
        {
          provide: DecisionQueries,
          inject: [DataSource],
          useFactory: (database: DataSource) => new DecisionQueries(database),
        },
        {
          provide: MissedOfDecisions,
          inject: [DataSource],
          useFactory: (database: DataSource) => new MissedOfDecisions(database),
        },
        {
          provide: HandoverQueries,
          inject: [DataSource],
          useFactory: (database: DataSource) => new HandoverQueries(database),
        },
        ChangeDecisionHandler,
        RecordHandoverHandler,
        HandoverViews,
        HandoversResolver,
        HandoverRecordedResolver,
        MissedDecisionDeadlinesResolver,
        DecisionCommandsResolver,
        DecisionResolver,
        DecisionStepResolver,
        DecisionChangedResolver,
      ],
    };
  }
}
