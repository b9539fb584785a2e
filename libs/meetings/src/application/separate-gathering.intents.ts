import type { CalendarDate, Instant } from '#libs/kernel';
import type { BilingualText, DecisionReference } from '../domain/section-plan.events.js';
import type { SeparateGatheringCommand } from '../domain/separate-gathering.commands.js';
import type {
  ChangeReason,
  Choice,
  GuestKind,
  NoticeChannel,
  SignerPart,
  UnavailableReason,
} from '../domain/separate-gathering.events.js';

/** An open vote as the clerk enters it; for a vote by name the counts follow from the names. */
export interface OpenVoteIntent {
  readonly mode: 'showOfHands' | 'rollCall' | 'electronic';
  readonly for?: number;
  readonly against?: number;
  readonly abstained?: number;
  readonly votes?: readonly { readonly memberId: string; readonly choice: Choice }[];
}

/** A scan, attested by the official who enters it, or a CMS container; anything else is not signed. */
export interface SignatureIntent {
  readonly method: 'wetInk' | 'cms';
  /** The scan, or the container: a file uploaded before. */
  readonly documentId: string;
}

export interface CorrectionIntent {
  readonly where: BilingualText;
  readonly written: string;
  readonly correct: string;
  readonly ground: string;
  readonly foundOn: CalendarDate;
  readonly foundBy: BilingualText;
}

/** Who opens and chairs: the akim, or somebody with an order. */
export interface ChairIntent {
  readonly officialId: string;
  readonly capacity: 'akim' | 'authorisedPerson';
  readonly order?: DecisionReference;
  readonly scope?: BilingualText;
}

/** What a client asks for, command by command, before the handler adds what the rule must know. */
export interface SeparateGatheringIntents {
  ConveneSeparateGathering: {
    readonly planId: string;
    readonly sectionId: string;
    readonly order: DecisionReference;
    readonly place: BilingualText;
    readonly startsAt: Instant;
    readonly agenda: readonly BilingualText[];
    readonly noticeOn: CalendarDate;
    readonly previousGatheringId?: string;
  };
  PublishNotice: {
    readonly channel: NoticeChannel;
    readonly where: BilingualText;
    readonly publishedOn: CalendarDate;
    readonly proofDocumentId?: string;
  };
  MissNoticeDeadline: object;
  PostponeSeparateGathering: {
    readonly reason: ChangeReason;
    readonly explanation?: string;
    readonly startsAt: Instant;
    readonly place: BilingualText;
  };
  CancelSeparateGathering: { readonly reason: ChangeReason; readonly explanation?: string };
  ListPriority: { readonly text: string };
  RegisterAttendance: {
    readonly memberId: string;
    readonly identitySeen: boolean;
    readonly assisted?: boolean;
    readonly deskId?: string;
  };
  AnnulRegistration: {
    readonly memberId: string;
    readonly reason: 'mistakenIdentity' | 'enteredTwice' | 'notEligible' | 'other';
  };
  RegisterGuest: { readonly kind: GuestKind; readonly name: string };
  AdmitByChair: { readonly memberId: string; readonly reason: string; readonly identitySeen: boolean };
  RecordDeparture: { readonly memberId: string };
  RecordReturn: { readonly memberId: string };
  /** Given by the process that finds one person in two sections. */
  AnnulDoubleRegistration: { readonly memberId: string; readonly earlier: readonly string[] };
  EnlistDesk: { readonly deskId: string; readonly deviceId: string };
  SyncDesk: { readonly deskId: string; readonly entries: number };
  DeclareDeskLost: ChairIntent & { readonly deskId: string; readonly reason: string };
  OpenSeparateGathering: ChairIntent;
  RecountQuorum: object;
  ElectSecretary: { readonly memberId: string; readonly vote: OpenVoteIntent };
  NominateCandidate: {
    readonly memberId: string;
    readonly nominatedBy?: string;
    readonly consent: 'inPerson' | 'inWriting';
  };
  WithdrawCandidate: { readonly memberId: string };
  CloseNominations: object;
  OpenCandidateVote: { readonly memberId: string };
  CountCandidateVote: { readonly memberId: string; readonly vote: OpenVoteIntent };
  DecideElection: object;
  RecordSpeech: { readonly speaker: string; readonly agendaItem: number; readonly text: string };
  RecordDissent: { readonly memberId: string; readonly text: string };
  CloseSeparateGathering: object;
  DeclareHeldOnPaper: { readonly heldOn: CalendarDate; readonly scanDocumentIds: readonly string[] };
  CheckPaperEntry: { readonly participants: number };
  SignMinutes: {
    readonly part: SignerPart;
    readonly signer: string;
    readonly signature: SignatureIntent;
    /** The document that was signed; without it the one that is frozen now, or was by the first signature. */
    readonly documentId?: string;
  };
  RecordSignerUnavailable: {
    readonly part: SignerPart;
    readonly reason: UnavailableReason;
    readonly substitute: string;
  };
  IssueCorrectionAnnex: CorrectionIntent;
  SignCorrectionAnnex: {
    readonly number: number;
    readonly part: SignerPart;
    readonly signer: string;
    readonly signature: SignatureIntent;
  };
  DeliverMinutes: {
    readonly incomingNumber: string;
    readonly deliveredOn: CalendarDate;
    readonly receivedBy: string;
    readonly caseNumber: string;
    readonly inventoryLine: number;
    readonly receiptDocumentId?: string;
  };
  MissMinutesDeadline: object;
  PublishMinutes: { readonly publishedOn: CalendarDate; readonly where: BilingualText };
}

export type SeparateGatheringCommandType = SeparateGatheringCommand['type'];
export type IntentOf<Type extends SeparateGatheringCommandType> = SeparateGatheringIntents[Type];
export type CommandOf<Type extends SeparateGatheringCommandType> = Extract<
  SeparateGatheringCommand,
  { type: Type }
>;
