import type { Provider } from '@nestjs/common';
import { Officials, RollQueries, SectionIndexes, Territories, Vault, VaultAccess } from '#libs/community';
import { grantsFromLog, RoleGrantQueries } from '#libs/identity';
import {
  Appointments,
  CLOCK,
  GatheringPapers,
  MeetingStreams,
  MeetingVault,
  MemberNames,
  MembersOfSection,
  MinutesPapers,
  PapersFromLog,
  Registers,
  SignatureVerifier,
  SittingPapers,
  WORKING_CALENDAR,
} from '#libs/meetings';
import { workingCalendar } from '#libs/norms';
import type { Infrastructure } from '../infrastructure/infrastructure.js';
import { AppointmentsInLog } from './appointments.js';
import { MemberNamesInVault, MembersOnRoll } from './members.js';
import { RegistersOfCommunity } from './registers.js';
import { VaultOfMeetings } from './vault.js';

/** Who answers for what the meetings ask of the other contexts. */
export function meetingsPorts({
  store,
  schemas,
  config,
  clock,
  signatures,
}: Infrastructure): readonly Provider[] {
  const { demonstration } = config;
  return [
    { provide: Appointments, useValue: new AppointmentsInLog(grantsFromLog(store, schemas)) },
    {
      provide: MembersOfSection,
      inject: [RollQueries, SectionIndexes],
      useFactory: (roll: RollQueries, indexes: SectionIndexes) => new MembersOnRoll(roll, indexes),
    },
    {
      provide: MemberNames,
      inject: [RollQueries],
      useFactory: (roll: RollQueries) => new MemberNamesInVault(roll),
    },
    {
      provide: MeetingVault,
      inject: [Vault, VaultAccess],
      useFactory: (vault: Vault, access: VaultAccess) => new VaultOfMeetings(vault, access),
    },
    {
      provide: Registers,
      inject: [Territories, Officials, RoleGrantQueries],
      useFactory: (territories: Territories, officials: Officials, grants: RoleGrantQueries) =>
        new RegistersOfCommunity(territories, officials, grants),
    },
    {
      provide: GatheringPapers,
      inject: [MeetingStreams, MemberNames, MeetingVault, Registers, MembersOfSection],
      useFactory: (
        streams: MeetingStreams,
        names: MemberNames,
        vault: MeetingVault,
        registers: Registers,
        members: MembersOfSection,
      ) => new PapersFromLog({ streams, names, vault, registers, members, demonstration }),
    },
    {
      provide: SittingPapers,
      inject: [MeetingStreams, MemberNames, MeetingVault, Registers, MembersOfSection],
      useFactory: (
        streams: MeetingStreams,
        names: MemberNames,
        vault: MeetingVault,
        registers: Registers,
        members: MembersOfSection,
      ) => new SittingPapers({ streams, names, vault, registers, members, demonstration }),
    },
    { provide: MinutesPapers, useExisting: GatheringPapers },
    { provide: SignatureVerifier, useValue: signatures },
    { provide: CLOCK, useValue: clock },
    { provide: WORKING_CALENDAR, useValue: workingCalendar() },
  ];
}
