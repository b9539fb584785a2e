import type { CalendarDate, DecisionReference, Kato, VaultDocumentReference } from '#libs/kernel';
import type { FrozenNorms } from '#libs/norms';
import type { CandidateGroup, SectionSeats } from './events/assembly-election.js';
import type { Happened } from './events/happened.js';

/** Stream category: `assembly-<uuid>`, one assembly for one term; its sittings have streams of their own. */
export const ASSEMBLY = 'assembly';

export type AssemblyNorms = FrozenNorms<'assembly.size' | 'assembly.termYears'> &
  Partial<FrozenNorms<'assembly.termNoticeDays' | 'assembly.sittingIntervalDays'>>;

/** The gathering that elected: its decision and its minutes. */
export interface ElectingGathering {
  readonly decision: DecisionReference;
  readonly minutes: VaultDocumentReference;
  /** The sitting and the item of its agenda; absent for a gathering that was held outside this system. */
  readonly meetingId?: string;
  readonly itemId?: string;
}

export interface ElectedMember {
  readonly memberId: string;
  /** The separate gathering that had elected this member a representative; absent when the gathering chose another. */
  readonly representativeOf?: string;
  /** For whom the member speaks, as said at the nomination. */
  readonly groups?: readonly CandidateGroup[];
  /** The section whose seat it is. */
  readonly sectionId?: string;
}

export type AssemblyFormed = Happened<
  'AssemblyFormed',
  {
    readonly assemblyId: string;
    readonly territory: Kato;
    readonly population: number;
    readonly members: readonly ElectedMember[];
    /** Seats in all, where the gathering filled fewer; as many as members where it is absent. */
    readonly size?: number;
    readonly sections?: readonly SectionSeats[];
    readonly source: ElectingGathering;
    readonly termFrom: CalendarDate;
    /** Last day of the term. */
    readonly termTo: CalendarDate;
    readonly rollVersion: number;
    readonly norms: AssemblyNorms;
  }
>;
export type ExitReason = 'resigned' | 'movedAway' | 'deceased' | 'byLaw' | 'other';
export type AssemblyMemberLeft = Happened<
  'AssemblyMemberLeft',
  { readonly memberId: string; readonly reason: ExitReason; readonly leftOn: CalendarDate }
>;
/** A vacancy is filled by a gathering's decision. */
export type AssemblyMemberJoined = Happened<
  'AssemblyMemberJoined',
  { readonly member: ElectedMember; readonly source: ElectingGathering; readonly rollVersion: number }
>;

/** Said ahead, so that a gathering elects the next one in time. */
export type AssemblyTermEnding = Happened<
  'AssemblyTermEnding',
  { readonly termTo: CalendarDate; readonly days: number }
>;

/** A sitting of it had its quorum that day: the days until the next run from here. */
export type AssemblySat = Happened<
  'AssemblySat',
  { readonly meetingId: string; readonly satOn: CalendarDate }
>;
/** It is to sit at least quarterly (rules.md §4), and did not; recorded for each interval that passed. */
export type AssemblySittingDeadlineMissed = Happened<
  'AssemblySittingDeadlineMissed',
  {
    /** The last day on which it would have sat in time. */
    readonly dueOn: CalendarDate;
    /** The day it was counted from: of the latest sitting, the term's beginning, or the last day before this one. */
    readonly since: CalendarDate;
    readonly days: number;
    /** The akim in office on the last day, who convenes it; absent when the office was vacant. */
    readonly by?: string;
  }
>;

export type AssemblyEvent =
  | AssemblyFormed
  | AssemblyMemberLeft
  | AssemblyMemberJoined
  | AssemblyTermEnding
  | AssemblySat
  | AssemblySittingDeadlineMissed;
