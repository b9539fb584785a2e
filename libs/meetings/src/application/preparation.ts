import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '#libs/commands';
import type { Instant, WorkingCalendar } from '#libs/kernel';
import { uuidV5 } from '#libs/kernel';
import type { Actor } from '#libs/event-store';
import { NormsInForce } from '#libs/norms';
import type { SeparateGatheringState } from '../domain/separate-gathering.state.js';
import type { Keeping } from './keeping.js';
import { MinutesPapers } from './minutes-papers.js';
import { OtherRegistrations } from './other-registrations.js';
import { Appointments } from './appointments.js';
import { MeetingVault, MemberNames, MembersOfSection, Registers, WORKING_CALENDAR } from './ports.js';
import { MeetingStreams } from './meeting-streams.js';
import type { CommandOf, IntentOf, SeparateGatheringCommandType } from './separate-gathering.intents.js';
import { SignatureVerifier } from './signature-verifier.js';

/** Whom a preparation may ask. */
@Injectable()
export class Sources {
  constructor(
    readonly streams: MeetingStreams,
    readonly members: MembersOfSection,
    readonly names: MemberNames,
    readonly vault: MeetingVault,
    readonly norms: NormsInForce,
    readonly registrations: OtherRegistrations,
    readonly papers: MinutesPapers,
    readonly signatures: SignatureVerifier,
    readonly registers: Registers,
    readonly appointments: Appointments,
    @Inject(WORKING_CALENDAR) readonly calendar: WorkingCalendar,
  ) {}
}

/** One command on its way from intent to rule. */
export interface Preparation<Type extends SeparateGatheringCommandType> {
  readonly gatheringId: string;
  readonly intent: IntentOf<Type>;
  readonly state: SeparateGatheringState;
  readonly caller: Caller;
  readonly actor: Actor;
  readonly now: Instant;
  readonly occurredAt: Instant;
  readonly sources: Sources;
  /** What it brings into the vault. */
  readonly keeping: Keeping;
}

type Prepared<Type extends SeparateGatheringCommandType> = Omit<
  CommandOf<Type>,
  'type' | 'now' | 'occurredAt'
>;

/** Adds to an intent what its rule must know. One for every command; a missing one does not compile. */
export type Preparers<Types extends SeparateGatheringCommandType = SeparateGatheringCommandType> = {
  readonly [Type in Types]: (preparation: Preparation<Type>) => Prepared<Type> | Promise<Prepared<Type>>;
};

/** The id of something that a command brings along: the same command, the same id. */
export function vaultId({ caller }: { readonly caller: Caller }, what: string): string {
  return uuidV5(`vault:${caller.commandId}:${what}`);
}
