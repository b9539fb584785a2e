import type { SectionSeats } from './events/assembly-election.js';
import type { CalendarDate, Instant, Kato } from '#libs/kernel';
import type { AssemblyNorms, ElectedMember, ElectingGathering, ExitReason } from './assembly.events.js';
import type { MembershipFacts } from './separate-gathering.commands.js';

/** What roll and separate gatherings say of somebody who is to be a member. */
export interface EligibilityFacts {
  readonly verdict: MembershipFacts['verdict'];
  /** Of the separate gathering that is named: whether it elected this person, and published that. */
  readonly representative?: 'published' | 'notPublished' | 'notElected';
}

type Command<Type extends string, Fields extends object> = { readonly type: Type } & {
  readonly now: Instant;
  readonly occurredAt: Instant;
} & Fields;

export type FormAssembly = Command<
  'FormAssembly',
  {
    readonly assemblyId: string;
    readonly territory: Kato;
    readonly population: number;
    readonly members: readonly ElectedMember[];
    readonly size?: number;
    readonly sections?: readonly SectionSeats[];
    /** For each member, in the same order. */
    readonly eligibility: readonly EligibilityFacts[];
    readonly source: ElectingGathering;
    readonly termFrom: CalendarDate;
    readonly termTo: CalendarDate;
    readonly rollVersion: number;
    readonly norms: AssemblyNorms;
  }
>;
export type RecordMemberExit = Command<
  'RecordMemberExit',
  { readonly memberId: string; readonly reason: ExitReason; readonly leftOn: CalendarDate }
>;
export type FillVacancy = Command<
  'FillVacancy',
  {
    readonly member: ElectedMember;
    readonly eligibility: EligibilityFacts;
    readonly source: ElectingGathering;
    readonly rollVersion: number;
  }
>;

/** The deadline's own command. */
export type AnnounceTermEnd = Command<'AnnounceTermEnd', object>;

/** Of the process that watches its sittings. */
export type RecordAssemblySat = Command<
  'RecordAssemblySat',
  { readonly meetingId: string; readonly satOn: CalendarDate }
>;
/** The deadline's own command. */
export type MissSittingDeadline = Command<
  'MissSittingDeadline',
  {
    /** The akim in office on the last day. */
    readonly by?: string;
  }
>;

export type AssemblyCommand =
  FormAssembly | RecordMemberExit | FillVacancy | AnnounceTermEnd | RecordAssemblySat | MissSittingDeadline;
