import { Module } from '@nestjs/common';
import type { DynamicModule, ModuleMetadata, Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import type { EventStore, RecordedEvent } from '#libs/event-store';
import { ChangeAssemblyHandler } from './application/assembly/change-assembly.handler.js';
import { ChangeAssemblyMeetingHandler } from './application/assembly/change-assembly-meeting.handler.js';
import { ChangeInitiativeHandler } from './application/initiative/change-initiative.handler.js';
import { ChangeSectionPlanHandler } from './application/change-section-plan.handler.js';
import { ChangeSeparateGatheringHandler } from './application/change-separate-gathering.handler.js';
import { MeetingStreams } from './application/meeting-streams.js';
import { TellOfSittingHandler } from './application/notices/tell-of-sitting.handler.js';
import { SittingPapers } from './application/papers/sitting-papers.js';
import { SectionsOfGatherings } from './application/sections-of-gatherings.js';
import { OtherRegistrations } from './application/other-registrations.js';
import { CLOCK, EVENT_STORE, MeetingVault, Registers } from './application/ports.js';
import { Sources } from './application/preparation.js';
import { AssemblyDispatcher } from './graphql/assembly/assembly-dispatcher.js';
import { AssemblyMeetingCommandsResolver } from './graphql/assembly/assembly-meeting-commands.resolver.js';
import {
  AssemblyMeetingChangedResolver,
  AssemblyMeetingResolver,
} from './graphql/assembly/assembly-meeting.resolver.js';
import { SittingCourseResolver, SittingMemberResolver } from './graphql/assembly/sitting-course.resolver.js';
import { AssemblyChangedResolver, AssemblyResolver } from './graphql/assembly/assembly.resolver.js';
import { SittingCorrectionResolver } from './graphql/assembly/correction.resolver.js';
import { MissedAssemblyDeadlinesResolver } from './graphql/assembly/missed.resolver.js';
import { GatheringCommandsResolver } from './graphql/assembly/gathering-commands.resolver.js';
import { GatheringResolver, InitiativeGatheringResolver } from './graphql/assembly/gathering.resolver.js';
import { ConveningDraftResolver } from './graphql/convening-draft.resolver.js';
import { ConveningResolver } from './graphql/convening.resolver.js';
import { DeskListResolver } from './graphql/desk-list.resolver.js';
import { DeskResolver } from './graphql/desk.resolver.js';
import { DutyResolver } from './graphql/duty.resolver.js';
import { GatheringDispatcher } from './graphql/dispatcher.js';
import { InitiativeChangedResolver, InitiativeResolver } from './graphql/initiative/initiative.resolver.js';
import { LiveGatherings } from './graphql/live-gatherings.js';
import { MeetingResolver } from './graphql/meeting.resolver.js';
import { MembersResolver } from './graphql/members.resolver.js';
import { MinutesResolver } from './graphql/minutes.resolver.js';
import { PersonResolver } from './graphql/person.resolver.js';
import { GatheringProceedingsResolver, ProceedingsResolver } from './graphql/proceedings.resolver.js';
import { QuorumSubscription } from './graphql/quorum.subscription.js';
import { ReadYourWrites } from './graphql/read-your-writes.js';
import { RegistrationSheetResolver } from './graphql/registration-sheet.resolver.js';
import { ResidentsResolver } from './graphql/residents.resolver.js';
import { RegistrationResolver } from './graphql/registration.resolver.js';
import { ResponsiblePeople } from './graphql/responsible-people.js';
import { SectionPlanChangedResolver, SectionPlanResolver } from './graphql/section-plan.resolver.js';
import {
  SeparateGatheringChangedResolver,
  SeparateGatheringResolver,
} from './graphql/separate-gathering.resolver.js';
import { AssemblyQueries } from './read-model/assembly/assembly.queries.js';
import { MissedOfAssemblies } from './read-model/assembly/missed.queries.js';
import { DeskQueries } from './read-model/desk.queries.js';
import { DutyQueries } from './read-model/duty.queries.js';
import { InitiativeQueries } from './read-model/initiative/initiative.queries.js';
import { MeetingsQueries } from './read-model/meetings.queries.js';

export interface MeetingsModuleOptions extends Pick<ModuleMetadata, 'imports'> {
  readonly upcast: (event: RecordedEvent) => RecordedEvent;
  /** Who answers for the ports: roll, vault, norms, names, papers, signatures, working calendar. */
  readonly ports: readonly Provider[];
}

/** Section plans, separate gatherings and assemblies. Needs the notifications, the log, the database, the executor and the projections around it. */
@Module({})
export class MeetingsModule {
  static of({ imports = [], upcast, ports }: MeetingsModuleOptions): DynamicModule {
    return {
      module: MeetingsModule,
      imports: [CqrsModule, ...imports],
      providers: [
        ...ports,
        {
          provide: MeetingStreams,
          inject: [EVENT_STORE],
          useFactory: (store: EventStore) => new MeetingStreams(store, upcast),
        },
        {
          provide: SectionsOfGatherings,
          inject: [DeskQueries, MeetingStreams],
          useFactory: (queries: DeskQueries, streams: MeetingStreams) =>
            new SectionsOfGatherings(queries, streams),
        },
        ...[
          OtherRegistrations,
          MeetingsQueries,
          DeskQueries,
          DutyQueries,
          AssemblyQueries,
          MissedOfAssemblies,
          InitiativeQueries,
        ].map((provide) => ({
          provide,
          inject: [DataSource],
          useFactory: (database: DataSource) => new provide(database),
        })),
        Sources,
        ChangeSectionPlanHandler,
        ChangeSeparateGatheringHandler,
        ChangeAssemblyHandler,
        ChangeAssemblyMeetingHandler,
        ChangeInitiativeHandler,
        TellOfSittingHandler,
        InitiativeResolver,
        InitiativeChangedResolver,
        AssemblyDispatcher,
        AssemblyResolver,
        AssemblyChangedResolver,
        AssemblyMeetingResolver,
        AssemblyMeetingChangedResolver,
        SittingCourseResolver,
        SittingMemberResolver,
        AssemblyMeetingCommandsResolver,
        SittingCorrectionResolver,
        MissedAssemblyDeadlinesResolver,
        GatheringCommandsResolver,
        GatheringResolver,
        InitiativeGatheringResolver,
        GatheringDispatcher,
        ReadYourWrites,
        ResponsiblePeople,
        LiveGatherings,
        SectionPlanResolver,
        SectionPlanChangedResolver,
        SeparateGatheringResolver,
        SeparateGatheringChangedResolver,
        ConveningResolver,
        ConveningDraftResolver,
        DutyResolver,
        RegistrationResolver,
        DeskResolver,
        DeskListResolver,
        RegistrationSheetResolver,
        MeetingResolver,
        MinutesResolver,
        MembersResolver,
        ResidentsResolver,
        PersonResolver,
        GatheringProceedingsResolver,
        ProceedingsResolver,
        QuorumSubscription,
      ],
      exports: [
        SittingPapers,
        MeetingStreams,
        MeetingsQueries,
        AssemblyQueries,
        ReadYourWrites,
        Sources,
        CLOCK,
        MeetingVault,
        Registers,
      ],
    };
  }
}
