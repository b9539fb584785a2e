import type { BilingualText, CalendarDate, DecisionReference, Instant, Kato } from '#libs/kernel';
import type { AgendaItem } from './assembly-meeting.events.js';
import type { Appointment } from './events/appointment.js';
import type { AssemblyCandidate, ElectionCensus, SectionSeats } from './events/assembly-election.js';
import type { GatheringNorms, Representative, SectionPriority } from './events/gathering.js';
import type { OpenVote } from './events/vote.js';
import type { EligibilityFacts } from './assembly.commands.js';
import type { InitiativePhase } from './initiative.state.js';

type Command<Type extends string, Fields extends object> = { readonly type: Type } & {
  readonly now: Instant;
  readonly occurredAt: Instant;
} & Fields;

export type ConveneGathering = Command<
  'ConveneGathering',
  {
    readonly meetingId: string;
    readonly territory: Kato;
    readonly composition:
      | {
          readonly kind: 'representatives';
          readonly planId: string;
          readonly sections: number;
          /** As the separate gatherings' own streams say, and whether their minutes are published. */
          readonly representatives: readonly (Representative & { readonly published: boolean })[];
        }
      | { readonly kind: 'residents'; readonly eligible: number; readonly rollVersion: number };
    readonly convener:
      | { readonly kind: 'akim'; readonly officialId: string; readonly appointments: readonly Appointment[] }
      | {
          readonly kind: 'initiative';
          readonly initiativeId: string;
          /** As the initiative's own stream says. */
          readonly standing: {
            readonly territory: Kato;
            readonly phase: InitiativePhase;
            readonly order?: DecisionReference;
          };
        };
    readonly place: BilingualText;
    readonly startsAt: Instant;
    readonly agenda: readonly AgendaItem[];
    readonly priorities: readonly SectionPriority[];
    readonly noticeOn: CalendarDate;
    readonly norms: GatheringNorms;
  }
>;

/** What a gathering wants to elect: the whole assembly, or members for vacant seats of one. */
export type OpenAssemblyElection = Command<
  'OpenAssemblyElection',
  {
    readonly itemId: string;
    readonly population: number;
    readonly size: number;
    /** Sections with their people; empty where the whole territory elects together. */
    readonly sections: readonly Omit<SectionSeats, 'seats'>[];
    /** What these are judged by; absent where an election of before it is judged again. */
    readonly census?: ElectionCensus;
    readonly termFrom: CalendarDate;
    readonly termTo: CalendarDate;
    /** By-election: the assembly, and how many of its seats are vacant as its own stream says. */
    readonly assembly?: {
      readonly assemblyId: string;
      readonly vacant: number;
      readonly termTo: CalendarDate;
      readonly members: readonly string[];
    };
    readonly vote: OpenVote;
  }
>;
export type NominateAssemblyCandidate = Command<
  'NominateAssemblyCandidate',
  AssemblyCandidate & { readonly itemId: string; readonly eligibility: EligibilityFacts }
>;
export type VoteOnAssemblyCandidate = Command<
  'VoteOnAssemblyCandidate',
  { readonly itemId: string; readonly memberId: string; readonly vote: OpenVote }
>;
export type DecideAssemblyElection = Command<'DecideAssemblyElection', { readonly itemId: string }>;

export type GatheringCommand =
  | ConveneGathering
  | OpenAssemblyElection
  | NominateAssemblyCandidate
  | VoteOnAssemblyCandidate
  | DecideAssemblyElection;
