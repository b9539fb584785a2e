import type { CalendarDate, Instant } from '#libs/kernel';
import { PersistentMap } from './persistent-map.js';
import type { BilingualText, VaultDocumentReference } from './section-plan.events.js';
import type {
  Chair,
  ElectedRepresentative,
  EventData,
  FrozenDocument,
  OpenVote,
  QuorumFacts,
  SignerPart,
} from './separate-gathering.events.js';

/**
 * Where the gathering stands. `opened` lasts only until the quorum is counted, in the same command;
 * `notHeld`, `cancelled` and `closed` are ends.
 */
export type Phase =
  'none' | 'convened' | 'opened' | 'waiting' | 'inSession' | 'adjourned' | 'notHeld' | 'cancelled' | 'closed';

export interface SeparateGatheringState {
  readonly phase: Phase;
  /** The facts of the convening as it was; the day and place in force are in `schedule`. */
  readonly convened?: EventData<'SeparateGatheringConvened'>;
  readonly schedule?: Schedule;
  readonly notice: Notice;
  readonly priorities: readonly EventData<'PriorityListed'>[];
  readonly attendance: Attendance;
  readonly opening?: EventData<'SeparateGatheringOpened'>;
  /** The quorum as it was last counted. */
  readonly quorum?: QuorumFacts & { readonly at: Instant };
  readonly waitUntil?: Instant;
  readonly secretary: Secretary;
  readonly election: Election;
  readonly speeches: readonly EventData<'SpeechRecorded'>[];
  readonly dissents: readonly EventData<'DissentRecorded'>[];
  readonly paper?: Paper;
  readonly end?: Ending;
  readonly minutes: Minutes;
  /** The last step of the proceedings: the next one did not happen before it. Empty before convening. */
  readonly lastStepAt: Instant;
}

/** When and where it meets now. `change` counts what had to be told: 0 the convening, then each change. */
export interface Schedule {
  readonly startsAt: Instant;
  readonly place: BilingualText;
  readonly change: number;
  readonly changedAt: Instant;
  /** The roll and the eligible count frozen for this date. */
  readonly rollVersion: number;
  readonly eligible: number;
}

export interface Notice {
  readonly published: readonly EventData<'NoticePublished'>[];
  readonly deadlineMissed: boolean;
}

export interface Attendance {
  /** In the order of their first registration. */
  readonly participants: PersistentMap<Participant>;
  /** How many of them are present now. */
  readonly present: number;
  readonly guests: readonly EventData<'GuestRegistered'>[];
  readonly desks: readonly Desk[];
  /** Registrations that came after the opening from before it; no participants. */
  readonly late: readonly EventData<'RegistrationArrivedLate'>[];
}

/** A device that registers without a connection. */
export interface Desk {
  readonly deskId: string;
  readonly deviceId: string;
  readonly standing: 'enlisted' | 'synced' | 'lost';
  /** Its registrations that have arrived. */
  readonly entries: number;
}

export interface Participant {
  readonly memberId: string;
  readonly standing: 'present' | 'left' | 'annulled';
  /** On the section's list, or admitted by the chair. */
  readonly by: 'roll' | 'chair';
  /** The desks that registered this person; empty for a registration without a desk. */
  readonly desks: readonly string[];
  readonly identitySeen: boolean;
  readonly assisted: boolean;
  readonly registeredAt: Instant;
  /** When the standing was last changed. */
  readonly changedAt: Instant;
}

export interface Secretary {
  readonly memberId?: string;
  /** Every vote on a secretary, in order. */
  readonly votes: readonly (EventData<'SecretaryNotElected'> & { readonly elected: boolean })[];
}

export interface Candidate {
  readonly memberId: string;
  readonly nominatedBy?: string;
  readonly inAdvance: boolean;
  readonly consent: 'inPerson' | 'inWriting';
  readonly withdrawn: boolean;
}

export interface Election {
  readonly candidates: readonly Candidate[];
  readonly nominationsClosed: boolean;
  /** 0 until nominations are closed; a tie begins the next. */
  readonly round: number;
  /** Who is voted on in this round, in order of nomination. */
  readonly contenders: readonly string[];
  /** Seats to be filled in this round. */
  readonly seats: number;
  /** Elected in the rounds before; final only once `decided`. */
  readonly elected: readonly ElectedRepresentative[];
  readonly openVote?: OpenedVote;
  /** Every counted vote, of all rounds. */
  readonly counted: readonly CountedVote[];
  readonly decided: boolean;
}

export interface OpenedVote {
  readonly memberId: string;
  readonly round: number;
  /** Present when the vote opened. */
  readonly base: number;
  /** As it was then: those present in it may vote. */
  readonly attendance: Attendance;
}

export interface CountedVote {
  readonly memberId: string;
  readonly round: number;
  readonly vote: OpenVote;
  readonly base: number;
  readonly occurredAt: Instant;
}

export interface Paper {
  readonly heldOn: CalendarDate;
  readonly scans: readonly VaultDocumentReference[];
  readonly enteredBy: string;
  readonly declaredAt: Instant;
  readonly checkedBy?: string;
}

export interface Ending {
  readonly at: Instant;
  readonly outcome: 'representativesElected' | 'nobodyElected' | 'adjourned' | 'notHeld';
}

export interface Minutes {
  /** Frozen at the first signature. */
  readonly document?: FrozenDocument;
  readonly signatures: readonly EventData<'MinutesSigned'>[];
  /** Who signs instead of the chair or the secretary. */
  readonly substitutes: { readonly [Part in SignerPart]?: string };
  readonly annexes: readonly Annex[];
  readonly delivered?: EventData<'MinutesDelivered'>;
  readonly deadlineMissed: boolean;
  readonly published?: EventData<'MinutesPublished'>;
}

export interface Annex extends Readonly<EventData<'CorrectionAnnexIssued'>> {
  readonly signatures: readonly EventData<'CorrectionAnnexSigned'>[];
}

/** Who chairs, once it is opened. */
export function chairOf(state: SeparateGatheringState): Chair | undefined {
  return state.opening?.chair;
}

export const initialSeparateGathering: SeparateGatheringState = {
  phase: 'none',
  notice: { published: [], deadlineMissed: false },
  priorities: [],
  attendance: { participants: PersistentMap.empty(), present: 0, guests: [], desks: [], late: [] },
  secretary: { votes: [] },
  election: {
    candidates: [],
    nominationsClosed: false,
    round: 0,
    contenders: [],
    seats: 0,
    elected: [],
    counted: [],
    decided: false,
  },
  speeches: [],
  dissents: [],
  minutes: { signatures: [], substitutes: {}, annexes: [], deadlineMissed: false },
  lastStepAt: '',
};
