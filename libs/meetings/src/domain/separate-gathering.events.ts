import type { CalendarDate, DomainEvent, Instant, Kato } from '#libs/kernel';
import type { ElectionRule, FrozenNorms } from '#libs/norms';
import type {
  BilingualText,
  DecisionReference,
  VaultDocumentReference,
  VaultTextReference,
} from './section-plan.events.js';

/** Stream category: `separateGathering-<uuid>`. */
export const SEPARATE_GATHERING = 'separateGathering';

export type SeparateGatheringNorms = FrozenNorms<
  | 'separateGathering.noticeDays'
  | 'separateGathering.quorum'
  | 'separateGathering.waitingMinutes'
  | 'separateGathering.electionRule'
  | 'separateGathering.minutesDeliveryWorkingDays'
  | 'separateGathering.substituteSigner'
  | 'membership.adultAge'
  | 'membership.foreignPermanentResidents'
  | 'membership.temporaryRegistration'
>;

/** Present, eligible and the least number that makes a quorum: what a quorum was decided on. */
export interface QuorumFacts {
  readonly present: number;
  readonly eligible: number;
  readonly required: number;
}

/** Raised hands, counted; whoever raised none is `base - for - against - abstained`. */
export interface Counts {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

export type Choice = 'for' | 'against' | 'abstained';
export interface NamedVote {
  readonly memberId: string;
  readonly choice: Choice;
}

/** How an open vote was taken: hands counted, or each by name (roll-call or electronic). */
export type OpenVote =
  | ({ readonly mode: 'showOfHands' } & Counts)
  | ({ readonly mode: 'rollCall' | 'electronic'; readonly votes: readonly NamedVote[] } & Counts);

export type NoticeChannel = 'poster' | 'website' | 'messenger' | 'media' | 'loudspeaker' | 'houseToHouse';
export type ChangeReason = 'weather' | 'mourning' | 'harvest' | 'other';
export type GuestKind = 'minor' | 'press' | 'notRegisteredHere' | 'deputy' | 'expert' | 'other';
export type SignerPart = 'chair' | 'secretary';
export type UnavailableReason = 'refused' | 'ill' | 'deceased' | 'other';

/** Only these are signatures; anything else is "not signed". */
export type Signature =
  | {
      readonly method: 'wetInk';
      readonly scan: VaultDocumentReference;
      /** Id of the official who saw the signing. */
      readonly attestedBy: string;
    }
  | {
      readonly method: 'cms';
      readonly container: VaultDocumentReference;
      /** Fingerprint of the signer's certificate, as the adapter verified it; lower-case hex SHA-256. */
      readonly certificate: string;
    };

/** A document frozen at its first signature. */
export interface FrozenDocument extends VaultDocumentReference {
  readonly templateVersion: string;
}

type Event<Type extends string, Data extends object> = DomainEvent<
  Type,
  Data & { readonly occurredAt: Instant }
>;

// Convening and notice ------------------------------------------------------------------------------------------

export type SeparateGatheringConvened = Event<
  'SeparateGatheringConvened',
  {
    readonly gatheringId: string;
    readonly territory: Kato;
    readonly planId: string;
    readonly sectionId: string;
    readonly sectionName: BilingualText;
    readonly quota: number;
    readonly order: DecisionReference;
    readonly maslikhatDecision: DecisionReference;
    readonly place: BilingualText;
    readonly startsAt: Instant;
    readonly agenda: readonly BilingualText[];
    /** The day the notice is to be published. */
    readonly noticeOn: CalendarDate;
    readonly rollVersion: number;
    readonly eligible: number;
    readonly norms: SeparateGatheringNorms;
    /** The gathering that was not held and is convened again by this one. */
    readonly previousGatheringId?: string;
  }
>;
export type NoticePublished = Event<
  'NoticePublished',
  {
    readonly noticeId: string;
    readonly channel: NoticeChannel;
    readonly where: BilingualText;
    readonly publishedOn: CalendarDate;
    readonly proof?: VaultDocumentReference;
    /** Which change it tells of: 0 the convening, 1 the first postponement … */
    readonly change: number;
  }
>;
export type NoticeDeadlineMissed = Event<
  'NoticeDeadlineMissed',
  { readonly dueOn: CalendarDate; readonly by: 'akimOffice' }
>;
export type SeparateGatheringPostponed = Event<
  'SeparateGatheringPostponed',
  {
    readonly reason: ChangeReason;
    readonly explanation?: VaultTextReference;
    readonly startsAt: Instant;
    readonly place: BilingualText;
    readonly change: number;
  }
>;
export type SeparateGatheringCancelled = Event<
  'SeparateGatheringCancelled',
  { readonly reason: ChangeReason; readonly explanation?: VaultTextReference }
>;
/** A problem that residents want on the gathering's agenda; passes on to the gathering. */
export type PriorityListed = Event<
  'PriorityListed',
  { readonly priorityId: string; readonly text: VaultTextReference }
>;

// Registration --------------------------------------------------------------------------------------------------

export type AttendanceRegistered = Event<
  'AttendanceRegistered',
  {
    readonly memberId: string;
    readonly rollVersion: number;
    readonly identitySeen: boolean;
    /** A helper of a person with a disability stands beside them. */
    readonly assisted: boolean;
    readonly deskId?: string;
    /** Present after this registration. */
    readonly present: number;
  }
>;
/** The second desk registered the same person: one participant, both recorded. */
export type AttendanceRegisteredAgain = Event<
  'AttendanceRegisteredAgain',
  { readonly memberId: string; readonly deskId?: string }
>;
export type RegistrationAnnulled = Event<
  'RegistrationAnnulled',
  {
    readonly memberId: string;
    readonly reason: 'mistakenIdentity' | 'enteredTwice' | 'notEligible' | 'other';
    readonly present: number;
  }
>;
export type GuestRegistered = Event<
  'GuestRegistered',
  { readonly guestId: string; readonly kind: GuestKind; readonly name: VaultTextReference }
>;
/** Somebody not on the section's list takes part by the chair's recorded decision. */
export type ParticipantAdmitted = Event<
  'ParticipantAdmitted',
  {
    readonly memberId: string;
    readonly reason: VaultTextReference;
    readonly identitySeen: boolean;
    readonly present: number;
  }
>;
export type ParticipantLeft = Event<
  'ParticipantLeft',
  { readonly memberId: string; readonly present: number }
>;
export type ParticipantReturned = Event<
  'ParticipantReturned',
  { readonly memberId: string; readonly present: number }
>;

// Opening and quorum --------------------------------------------------------------------------------------------

/** The akim or an authorised person opens and chairs it. */
export type Chair =
  | { readonly capacity: 'akim'; readonly officialId: string }
  | {
      readonly capacity: 'authorisedPerson';
      readonly officialId: string;
      readonly order: DecisionReference;
      readonly scope: BilingualText;
    };
export type SeparateGatheringOpened = Event<'SeparateGatheringOpened', { readonly chair: Chair }>;
export type QuorumReached = Event<'QuorumReached', QuorumFacts>;
export type QuorumWaitStarted = Event<'QuorumWaitStarted', QuorumFacts & { readonly until: Instant }>;
/** Not held; it can be convened again with fresh notice. */
export type QuorumFailed = Event<'QuorumFailed', QuorumFacts>;
/** Fewer than the quorum when a vote was to open: adjourned. */
export type QuorumLost = Event<'QuorumLost', QuorumFacts>;
export type QuorumRestored = Event<'QuorumRestored', QuorumFacts>;

// The meeting ---------------------------------------------------------------------------------------------------

export type SecretaryElected = Event<
  'SecretaryElected',
  { readonly memberId: string; readonly vote: OpenVote; readonly base: number; readonly replaces?: string }
>;
export type SecretaryNotElected = Event<
  'SecretaryNotElected',
  { readonly memberId: string; readonly vote: OpenVote; readonly base: number }
>;
export type CandidateNominated = Event<
  'CandidateNominated',
  {
    readonly memberId: string;
    readonly nominatedBy?: string;
    readonly inAdvance: boolean;
    readonly consent: 'inPerson' | 'inWriting';
  }
>;
export type CandidateWithdrawn = Event<'CandidateWithdrawn', { readonly memberId: string }>;
export type NominationsClosed = Event<'NominationsClosed', { readonly candidates: readonly string[] }>;
export type CandidateVoteOpened = Event<
  'CandidateVoteOpened',
  QuorumFacts & { readonly memberId: string; readonly round: number }
>;
export type CandidateVoteCounted = Event<
  'CandidateVoteCounted',
  { readonly memberId: string; readonly round: number; readonly vote: OpenVote; readonly base: number }
>;
export interface ElectedRepresentative {
  readonly memberId: string;
  readonly for: number;
  readonly round: number;
}
export type RepresentativesElected = Event<
  'RepresentativesElected',
  { readonly elected: readonly ElectedRepresentative[]; readonly quota: number; readonly rule: ElectionRule }
>;
/** A tie crosses the quota: these are voted on again for the seats that are left. */
export type ElectionTied = Event<
  'ElectionTied',
  {
    readonly elected: readonly ElectedRepresentative[];
    readonly tied: readonly string[];
    readonly seats: number;
    readonly round: number;
  }
>;
export type SpeechRecorded = Event<
  'SpeechRecorded',
  {
    readonly speechId: string;
    readonly speaker: string;
    readonly agendaItem: number;
    readonly text: VaultTextReference;
  }
>;
export type DissentRecorded = Event<
  'DissentRecorded',
  { readonly memberId: string; readonly text: VaultTextReference }
>;
export type SeparateGatheringClosed = Event<
  'SeparateGatheringClosed',
  { readonly outcome: 'representativesElected' | 'nobodyElected' | 'adjourned' }
>;

// Held on paper, entered afterwards -----------------------------------------------------------------------------

export type HeldOnPaperDeclared = Event<
  'HeldOnPaperDeclared',
  {
    readonly heldOn: CalendarDate;
    readonly scans: readonly VaultDocumentReference[];
    readonly enteredBy: string;
  }
>;
/** A second clerk compared what was entered with the signed sheets. */
export type PaperEntryChecked = Event<
  'PaperEntryChecked',
  { readonly checkedBy: string; readonly participants: number }
>;

// Minutes -------------------------------------------------------------------------------------------------------

export type MinutesSigned = Event<
  'MinutesSigned',
  {
    readonly part: SignerPart;
    readonly signer: string;
    readonly signature: Signature;
    readonly document: FrozenDocument;
    readonly substitute: boolean;
  }
>;
export type SignerUnavailable = Event<
  'SignerUnavailable',
  { readonly part: SignerPart; readonly reason: UnavailableReason; readonly substitute: string }
>;
export type CorrectionAnnexIssued = Event<
  'CorrectionAnnexIssued',
  { readonly number: number; readonly text: VaultTextReference; readonly document: FrozenDocument }
>;
export type CorrectionAnnexSigned = Event<
  'CorrectionAnnexSigned',
  {
    readonly number: number;
    readonly part: SignerPart;
    readonly signer: string;
    readonly signature: Signature;
    readonly substitute: boolean;
  }
>;
export type MinutesDelivered = Event<
  'MinutesDelivered',
  {
    readonly incomingNumber: string;
    readonly deliveredOn: CalendarDate;
    readonly receivedBy: string;
    readonly caseNumber: string;
    readonly inventoryLine: number;
    readonly receipt?: VaultDocumentReference;
    readonly dueOn: CalendarDate;
    readonly late: boolean;
  }
>;
export type MinutesDeliveryDeadlineMissed = Event<
  'MinutesDeliveryDeadlineMissed',
  { readonly dueOn: CalendarDate; readonly by: 'chairAndSecretary' }
>;
export type MinutesPublished = Event<
  'MinutesPublished',
  { readonly publishedOn: CalendarDate; readonly where: BilingualText; readonly publicCopy: FrozenDocument }
>;

export type SeparateGatheringEvent =
  | SeparateGatheringConvened
  | NoticePublished
  | NoticeDeadlineMissed
  | SeparateGatheringPostponed
  | SeparateGatheringCancelled
  | PriorityListed
  | AttendanceRegistered
  | AttendanceRegisteredAgain
  | RegistrationAnnulled
  | GuestRegistered
  | ParticipantAdmitted
  | ParticipantLeft
  | ParticipantReturned
  | SeparateGatheringOpened
  | QuorumReached
  | QuorumWaitStarted
  | QuorumFailed
  | QuorumLost
  | QuorumRestored
  | SecretaryElected
  | SecretaryNotElected
  | CandidateNominated
  | CandidateWithdrawn
  | NominationsClosed
  | CandidateVoteOpened
  | CandidateVoteCounted
  | RepresentativesElected
  | ElectionTied
  | SpeechRecorded
  | DissentRecorded
  | SeparateGatheringClosed
  | HeldOnPaperDeclared
  | PaperEntryChecked
  | MinutesSigned
  | SignerUnavailable
  | CorrectionAnnexIssued
  | CorrectionAnnexSigned
  | MinutesDelivered
  | MinutesDeliveryDeadlineMissed
  | MinutesPublished;
