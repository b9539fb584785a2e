import type {
  BilingualText,
  CalendarDate,
  CalendarFacts,
  Instant,
  Kato,
  VaultDocumentReference,
  VaultTextReference,
} from '#libs/kernel';
import type { FrozenNorms, RecusalBase } from '#libs/norms';
import type { AgendaItem } from './events/agenda.js';
import type { Appointment } from './events/appointment.js';
import type { AssemblyElectionEvent } from './events/assembly-election.js';
import type { ChangeReason, NoticeChannel } from './events/convening.js';
import type { GatheringConvened } from './events/gathering.js';
import type { Happened } from './events/happened.js';
import type { FrozenDocument, Signature, SignerPart } from './events/minutes.js';
import type { Chair, QuorumFacts } from './events/quorum.js';
import type { GuestKind } from './events/registration.js';
import type { SittingCorrectionEvent } from './events/sitting-correction.js';
import type { SittingRecordEvent } from './events/sitting-record.js';
import type { OpenVote } from './events/vote.js';

/**
 * Stream category: `assemblyMeeting-<uuid>`, one sitting: of an assembly, or a gathering. Both come together, vote and
 * are minuted by the same events; the first event says which it is (docs/adr/0013).
 */
export const ASSEMBLY_MEETING = 'assemblyMeeting';

export type AssemblyMeetingNorms = FrozenNorms<
  | 'assembly.noticeDays'
  | 'assembly.initiative'
  | 'assembly.quorum'
  | 'assembly.waitingMinutes'
  | 'assembly.tieRule'
  | 'assembly.recusalBase'
  | 'assembly.minutesDeliveryWorkingDays'
> &
  /** Not frozen into the sittings that shipped before there were materials and remote participants. */
  Partial<FrozenNorms<'assembly.materialsDays' | 'assembly.remoteParticipation'>>;

/** A secret vote on paper in the hall: what the counting commission counted, and its protocol. */
export interface SecretVote {
  readonly mode: 'secret';
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly commission: readonly string[];
  readonly bulletins: Bulletins;
  readonly protocol: VaultDocumentReference;
}
export interface Bulletins {
  readonly printed: number;
  readonly issued: number;
  readonly valid: number;
  readonly invalid: number;
  /** Printed and not issued. */
  readonly unused: number;
}
export type ItemVote = OpenVote | SecretVote;

/** By which way somebody takes part who is not in the hall. */
export const REMOTE_CHANNELS = ['video', 'telephone'] as const;
export type RemoteChannel = (typeof REMOTE_CHANNELS)[number];

/** How a sitting ended that may be convened again. */
export type PreviousSittingOutcome = 'notHeld' | 'adjourned' | 'cancelled';

/** Who takes part on the day to which a sitting is postponed, where that is another question than before. */
export interface WhoComesNow {
  /** Of a sitting of the assembly: who is in office that day. */
  readonly members?: readonly string[];
  /** Of a gathering of residents: how many the roll has that day, and in which version. */
  readonly eligible?: number;
  readonly rollVersion?: number;
}

/** The akim, or so many members with their signatures. */
export type Convener =
  | { readonly kind: 'akim'; readonly officialId: string; readonly appointment: Appointment }
  | {
      readonly kind: 'members';
      readonly initiators: readonly string[];
      readonly signatures: VaultDocumentReference;
    };

type Convened = Happened<
  'AssemblyConvened',
  {
    readonly meetingId: string;
    readonly assemblyId: string;
    readonly territory: Kato;
    readonly convener: Convener;
    readonly place: BilingualText;
    readonly startsAt: Instant;
    readonly agenda: readonly AgendaItem[];
    /** The day the notice is to be published. */
    readonly noticeOn: CalendarDate;
    /** The members in office on the day of the sitting, as known when it was convened. */
    readonly members: readonly string[];
    readonly termTo: CalendarDate;
    readonly norms: AssemblyMeetingNorms;
    /** The sitting that came to nothing and is convened again by this one. */
    readonly previousMeetingId?: string;
    /** How that one ended, as its stream said. */
    readonly previousOutcome?: PreviousSittingOutcome;
  }
>;
type Notice = {
  readonly noticeId: string;
  readonly channel: NoticeChannel;
  readonly where: BilingualText;
  readonly publishedOn: CalendarDate;
  readonly proof?: VaultDocumentReference;
  /** Which postponement it tells of, from 1; absent where it tells of the convening. */
  readonly change?: number;
};
type Postponed = Happened<
  'AssemblyPostponed',
  Omit<WhoComesNow, 'eligible'> & {
    /** Who may take part in all on that day, and how many of them make the quorum. */
    readonly eligible: number;
    readonly required: number;
    readonly reason: ChangeReason;
    readonly explanation?: VaultTextReference;
    /** When it was to be until now. */
    readonly from: Instant;
    readonly place: BilingualText;
    readonly startsAt: Instant;
    /** The day the notice of the new day is to be published, and the last one on which it is in time. */
    readonly noticeOn: CalendarDate;
    readonly noticeDueOn: CalendarDate;
    /** Which postponement of this sitting it is, from 1. */
    readonly change: number;
  }
>;
type Voted = { readonly vote: OpenVote; readonly base: number };
type Attendance = { readonly memberId: string; readonly present: number };

export type AssemblyMeetingEvent =
  | Convened
  | GatheringConvened
  | AssemblyElectionEvent
  | SittingCorrectionEvent
  | SittingRecordEvent
  | Happened<'AssemblyNoticePublished', Notice>
  | Happened<'AssemblyNoticeDeadlineMissed', { readonly dueOn: CalendarDate; readonly by: 'akimOffice' }>
  | Postponed
  | Happened<
      'AssemblyCancelled',
      { readonly reason: ChangeReason; readonly explanation?: VaultTextReference }
    >
  | Happened<
      'AssemblyAttendanceRegistered',
      Attendance & {
        readonly identitySeen: boolean;
        /** How somebody takes part from elsewhere; absent for whoever is in the hall. */
        readonly remote?: RemoteChannel;
      }
    >
  | Happened<'AssemblyMemberDeparted', Attendance>
  | Happened<'AssemblyMemberReturned', Attendance>
  | Happened<
      'AssemblyInviteeRegistered',
      { readonly guestId: string; readonly kind: GuestKind; readonly name: VaultTextReference }
    >
  | Happened<
      'AssemblyOpened',
      { readonly chair: Chair; readonly appointment: Appointment; readonly inPublic: boolean }
    >
  | Happened<'AssemblyQuorumReached', QuorumFacts>
  | Happened<'AssemblyQuorumWaitStarted', QuorumFacts & { readonly until: Instant }>
  | Happened<'AssemblyQuorumFailed', QuorumFacts>
  | Happened<'AssemblyQuorumLost', QuorumFacts>
  | Happened<'AssemblyQuorumRestored', QuorumFacts>
  | Happened<
      'AssemblyOfficerElected',
      Voted & { readonly part: SignerPart; readonly memberId: string; readonly replaces?: string }
    >
  | Happened<'AssemblyOfficerNotElected', Voted & { readonly part: SignerPart; readonly memberId: string }>
  | Happened<'AssemblyAgendaApproved', Voted & AgendaVote>
  | Happened<'AssemblyAgendaRejected', Voted & AgendaVote>
  | Happened<
      'AssemblyMemberRecused',
      {
        readonly itemId: string;
        readonly memberId: string;
        readonly reason: VaultTextReference;
        /** What that does to the base of the vote, by the frozen norm. */
        readonly effect: RecusalBase;
      }
    >
  | Happened<'AssemblyItemDecided', ItemOutcome>
  | Happened<
      'AssemblySpeechRecorded',
      {
        readonly speechId: string;
        readonly speaker: string;
        readonly itemId: string;
        readonly text: VaultTextReference;
      }
    >
  | Happened<
      'AssemblyDissentRecorded',
      { readonly memberId: string; readonly itemId: string; readonly text: VaultTextReference }
    >
  | Happened<'AssemblyClosed', { readonly outcome: 'held' | 'adjourned' }>
  | Happened<
      'AssemblyMinutesSigned',
      {
        readonly part: SignerPart;
        readonly signer: string;
        readonly signature: Signature;
        readonly document: FrozenDocument;
      }
    >
  | Happened<
      'AssemblyMinutesDelivered',
      {
        readonly incomingNumber: string;
        readonly deliveredOn: CalendarDate;
        readonly receivedBy: string;
        readonly appointment: Appointment;
        readonly caseNumber: string;
        readonly inventoryLine: number;
        readonly receipt?: VaultDocumentReference;
        readonly dueOn: CalendarDate;
        readonly calendar: CalendarFacts;
        readonly late: boolean;
      }
    >
  | Happened<
      'AssemblyMinutesDeadlineMissed',
      { readonly dueOn: CalendarDate; readonly calendar: CalendarFacts; readonly by: readonly string[] }
    >;

interface AgendaVote {
  readonly items: readonly AgendaItem[];
  /** Items that were not on the agenda before. */
  readonly added: readonly string[];
  /** Items that were. */
  readonly withdrawn: readonly string[];
}

export interface ItemOutcome {
  readonly itemId: string;
  readonly vote: ItemVote;
  readonly base: number;
  readonly text: BilingualText;
  /** Present, but without a vote on this item. */
  readonly recused: readonly string[];
  readonly tie: boolean;
  /** How the chair decided a tie, where the norm lets the chair. */
  readonly castingVote?: 'for' | 'against';
  readonly outcome: 'adopted' | 'rejected';
  /** The decision's own stream; absent where an earlier decision was discussed again, or nothing was adopted. */
  readonly decisionId?: string;
}

export type AssemblyMeetingEventType = AssemblyMeetingEvent['type'];
export type MeetingEventData<Type extends AssemblyMeetingEventType> = Extract<
  AssemblyMeetingEvent,
  { readonly type: Type }
>['data'];

export type * from './events/agenda.js';
export type * from './events/gathering.js';
export type * from './events/sitting-record.js';
export * from './events/assembly-election.js';
