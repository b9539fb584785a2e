import type { CalendarDate, Instant, Kato, WorkingCalendar } from '#libs/kernel';
import type {
  BilingualText,
  DecisionReference,
  VaultDocumentReference,
  VaultTextReference,
} from './section-plan.events.js';
import type { AnnulDoubleRegistration, DeclareDeskLost, EnlistDesk, SyncDesk } from './desk.commands.js';
import type {
  Appointment,
  ChangeReason,
  Chair,
  FrozenDocument,
  GuestKind,
  NoticeChannel,
  OpenVote,
  PreviousOutcome,
  RegistrationAnnulled,
  SeparateGatheringNorms,
  Signature,
  SignerPart,
  UnavailableReason,
} from './separate-gathering.events.js';

/** What every command brings: when it is decided, and when it happened (earlier only on paper or offline). */
interface When {
  readonly now: Instant;
  readonly occurredAt: Instant;
}
/** The appointments in force of the person in office whom the command names. */
interface InOffice {
  readonly appointments: readonly Appointment[];
}
type Command<Type extends string, Fields extends object = object> = { readonly type: Type } & When & Fields;

/** What the roll says of a person for this section on the meeting's day, under the frozen roll version. */
export interface MembershipFacts {
  readonly rollVersion: number;
  readonly verdict:
    | 'eligible'
    | 'unknown'
    | 'minor'
    | 'nonResident'
    | 'temporaryResident'
    | 'foreigner'
    | 'incapable'
    | 'imprisoned'
    | 'left'
    | 'forgotten';
  /** The other separate gathering, of the same plan, where the person is registered already. */
  readonly registeredElsewhere?: string;
}

export type ConveneSeparateGathering = Command<
  'ConveneSeparateGathering',
  {
    readonly gatheringId: string;
    readonly territory: Kato;
    readonly planId: string;
    readonly sectionId: string;
    readonly sectionName: BilingualText;
    readonly quota: number;
    readonly order: DecisionReference;
    /** Absent while the maslikhat has not approved the plan; then convening is refused. */
    readonly maslikhatDecision?: DecisionReference;
    readonly place: BilingualText;
    readonly startsAt: Instant;
    readonly agenda: readonly BilingualText[];
    readonly noticeOn: CalendarDate;
    readonly rollVersion: number;
    readonly eligible: number;
    readonly norms: SeparateGatheringNorms;
    readonly previousGatheringId?: string;
    /** How the previous one ended, as its stream says; required with previousGatheringId. */
    readonly previousOutcome?: PreviousOutcome;
    /** Where that one was convened; required with previousGatheringId. */
    readonly previousSection?: { readonly planId: string; readonly sectionId: string };
    /** Which convening of the section it is, from 1. */
    readonly convening?: number;
    /** The akim in office. */
    readonly akimId?: string;
  }
>;
export type PublishNotice = Command<
  'PublishNotice',
  {
    readonly noticeId: string;
    readonly channel: NoticeChannel;
    readonly where: BilingualText;
    readonly publishedOn: CalendarDate;
    readonly proof?: VaultDocumentReference;
  }
>;
export type MissNoticeDeadline = Command<'MissNoticeDeadline'>;
export type PostponeSeparateGathering = Command<
  'PostponeSeparateGathering',
  {
    readonly reason: ChangeReason;
    readonly explanation?: VaultTextReference;
    readonly startsAt: Instant;
    readonly place: BilingualText;
    readonly rollVersion: number;
    /** Eligible on the new day. */
    readonly eligible: number;
  }
>;
export type CancelSeparateGathering = Command<
  'CancelSeparateGathering',
  { readonly reason: ChangeReason; readonly explanation?: VaultTextReference }
>;
export type ListPriority = Command<
  'ListPriority',
  { readonly priorityId: string; readonly text: VaultTextReference }
>;
export type RegisterAttendance = Command<
  'RegisterAttendance',
  {
    readonly memberId: string;
    readonly membership: MembershipFacts;
    readonly identitySeen: boolean;
    readonly assisted: boolean;
    readonly deskId?: string;
  }
>;
export type AnnulRegistration = Command<
  'AnnulRegistration',
  { readonly memberId: string; readonly reason: RegistrationAnnulled['data']['reason'] }
>;
export type RegisterGuest = Command<
  'RegisterGuest',
  { readonly guestId: string; readonly kind: GuestKind; readonly name: VaultTextReference }
>;
export type AdmitByChair = Command<
  'AdmitByChair',
  {
    readonly memberId: string;
    readonly membership: MembershipFacts;
    readonly reason: VaultTextReference;
    readonly identitySeen: boolean;
  }
>;
export type RecordDeparture = Command<'RecordDeparture', { readonly memberId: string }>;
export type RecordReturn = Command<'RecordReturn', { readonly memberId: string }>;
export type OpenSeparateGathering = Command<'OpenSeparateGathering', { readonly chair: Chair } & InOffice>;
export type RecountQuorum = Command<'RecountQuorum'>;
export type ElectSecretary = Command<
  'ElectSecretary',
  { readonly memberId: string; readonly vote: OpenVote }
>;
export type NominateCandidate = Command<
  'NominateCandidate',
  {
    readonly memberId: string;
    readonly membership: MembershipFacts;
    readonly nominatedBy?: string;
    readonly consent: 'inPerson' | 'inWriting';
  }
>;
export type WithdrawCandidate = Command<'WithdrawCandidate', { readonly memberId: string }>;
export type CloseNominations = Command<'CloseNominations'>;
export type OpenCandidateVote = Command<'OpenCandidateVote', { readonly memberId: string }>;
export type CountCandidateVote = Command<
  'CountCandidateVote',
  { readonly memberId: string; readonly vote: OpenVote }
>;
export type DecideElection = Command<'DecideElection'>;
export type RecordSpeech = Command<
  'RecordSpeech',
  {
    readonly speechId: string;
    readonly speaker: string;
    readonly agendaItem: number;
    readonly text: VaultTextReference;
  }
>;
export type RecordDissent = Command<
  'RecordDissent',
  { readonly memberId: string; readonly text: VaultTextReference }
>;
export type CloseSeparateGathering = Command<'CloseSeparateGathering'>;
export type DeclareHeldOnPaper = Command<
  'DeclareHeldOnPaper',
  {
    readonly heldOn: CalendarDate;
    readonly scans: readonly VaultDocumentReference[];
    readonly enteredBy: string;
  }
>;
export type CheckPaperEntry = Command<
  'CheckPaperEntry',
  {
    readonly checkedBy: string;
    readonly participants: number;
    /** Everybody who entered something since it was declared. */
    readonly enteredBy: readonly string[];
  }
>;
export type SignMinutes = Command<
  'SignMinutes',
  {
    readonly part: SignerPart;
    readonly signer: string;
    readonly signature?: Signature;
    readonly document: FrozenDocument;
  }
>;
export type RecordSignerUnavailable = Command<
  'RecordSignerUnavailable',
  { readonly part: SignerPart; readonly reason: UnavailableReason; readonly substitute: string } & InOffice
>;
export type IssueCorrectionAnnex = Command<
  'IssueCorrectionAnnex',
  { readonly text: VaultTextReference; readonly document: FrozenDocument }
>;
export type SignCorrectionAnnex = Command<
  'SignCorrectionAnnex',
  {
    readonly number: number;
    readonly part: SignerPart;
    readonly signer: string;
    readonly signature?: Signature;
  }
>;
export type DeliverMinutes = Command<
  'DeliverMinutes',
  {
    readonly incomingNumber: string;
    readonly deliveredOn: CalendarDate;
    readonly receivedBy: string;
    readonly caseNumber: string;
    readonly inventoryLine: number;
    readonly receipt?: VaultDocumentReference;
    readonly calendar: WorkingCalendar;
  } & InOffice
>;
export type MissMinutesDeadline = Command<'MissMinutesDeadline', { readonly calendar: WorkingCalendar }>;
export type PublishMinutes = Command<
  'PublishMinutes',
  { readonly publishedOn: CalendarDate; readonly where: BilingualText; readonly publicCopy: FrozenDocument }
>;

export type SeparateGatheringCommand =
  | ConveneSeparateGathering
  | PublishNotice
  | MissNoticeDeadline
  | PostponeSeparateGathering
  | CancelSeparateGathering
  | ListPriority
  | RegisterAttendance
  | AnnulRegistration
  | AnnulDoubleRegistration
  | RegisterGuest
  | AdmitByChair
  | RecordDeparture
  | RecordReturn
  | EnlistDesk
  | SyncDesk
  | DeclareDeskLost
  | OpenSeparateGathering
  | RecountQuorum
  | ElectSecretary
  | NominateCandidate
  | WithdrawCandidate
  | CloseNominations
  | OpenCandidateVote
  | CountCandidateVote
  | DecideElection
  | RecordSpeech
  | RecordDissent
  | CloseSeparateGathering
  | DeclareHeldOnPaper
  | CheckPaperEntry
  | SignMinutes
  | RecordSignerUnavailable
  | IssueCorrectionAnnex
  | SignCorrectionAnnex
  | DeliverMinutes
  | MissMinutesDeadline
  | PublishMinutes;
