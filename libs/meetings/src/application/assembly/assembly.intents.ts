import type { BilingualText, CalendarDate, DecisionReference, Instant, Kato } from '#libs/kernel';
import type { AssemblyCommand } from '../../domain/assembly.commands.js';
import type { ElectedMember, ExitReason } from '../../domain/assembly.events.js';
import type { AssemblyMeetingCommand } from '../../domain/assembly-meeting.commands.js';
import type { Bulletins, RemoteChannel } from '../../domain/assembly-meeting.events.js';
import type {
  ChangeReason,
  GuestKind,
  NoticeChannel,
  SignerPart,
} from '../../domain/separate-gathering.events.js';
import type { GatheringIntents, NewItemIntent } from './gathering.intents.js';
import type {
  ChairIntent,
  CorrectionIntent,
  OpenVoteIntent,
  SignatureIntent,
} from '../separate-gathering.intents.js';

/** The gathering that elected, as the office cites it. */
export interface SourceIntent {
  readonly decision: DecisionReference;
  readonly minutesDocumentId: string;
}

export interface FormationIntent {
  readonly territory: Kato;
  readonly population: number;
  readonly members: readonly ElectedMember[];
  readonly source: SourceIntent;
  readonly termFrom: CalendarDate;
  readonly termTo: CalendarDate;
}
export interface VacancyIntent {
  readonly member: ElectedMember;
  readonly source: SourceIntent;
}
/** The item under which a gathering elected; the process that watches its minutes names it. */
export interface ItemOfGathering {
  readonly meetingId: string;
  readonly itemId: string;
}

export interface AssemblyIntents {
  /** As a gathering's papers say, or as its own stream does. */
  FormAssembly: FormationIntent | ItemOfGathering;
  RecordMemberExit: { readonly memberId: string; readonly reason: ExitReason; readonly leftOn: CalendarDate };
  FillVacancy: VacancyIntent | (ItemOfGathering & { readonly memberId: string });
  AnnounceTermEnd: object;
  /** A sitting of it whose own stream says that it had a quorum. */
  RecordAssemblySat: { readonly meetingId: string };
  MissSittingDeadline: object;
}
export type AssemblyCommandType = AssemblyCommand['type'];

/** What the counting commission counted; its protocol is uploaded before. */
export interface SecretVoteIntent {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly commission: readonly string[];
  readonly bulletins: Bulletins;
  readonly protocolDocumentId: string;
}

export interface AssemblyMeetingIntents extends GatheringIntents {
  ConveneAssembly: {
    readonly assemblyId: string;
    /** The members who convene it; without them the akim does. */
    readonly initiators?: readonly string[];
    readonly signaturesDocumentId?: string;
    readonly place: BilingualText;
    readonly startsAt: Instant;
    readonly agenda: readonly NewItemIntent[];
    readonly noticeOn: CalendarDate;
    /** The sitting that came to nothing and is convened again. */
    readonly previousMeetingId?: string;
  };
  PublishAssemblyNotice: {
    readonly channel: NoticeChannel;
    readonly where: BilingualText;
    readonly publishedOn: CalendarDate;
    readonly proofDocumentId?: string;
  };
  MissAssemblyNoticeDeadline: object;
  PostponeAssembly: {
    readonly reason: ChangeReason;
    readonly explanation?: string;
    readonly place: BilingualText;
    readonly startsAt: Instant;
    readonly noticeOn: CalendarDate;
  };
  CancelAssembly: { readonly reason: ChangeReason; readonly explanation?: string };
  RegisterAssemblyMember: {
    readonly memberId: string;
    readonly identitySeen: boolean;
    readonly remote?: RemoteChannel;
  };
  RecordAssemblyDeparture: { readonly memberId: string };
  RecordAssemblyReturn: { readonly memberId: string };
  AddAssemblyMaterial: {
    readonly itemId: string;
    readonly title: BilingualText;
    readonly documentId: string;
    readonly open: boolean;
  };
  ExcuseAssemblyMember: { readonly memberId: string; readonly reason: string };
  LinkAssemblyRecording: { readonly url: string };
  RegisterInvitee: { readonly kind: GuestKind; readonly name: string };
  OpenAssembly: ChairIntent & { readonly inPublic: boolean };
  RecountAssemblyQuorum: object;
  ElectAssemblyOfficer: {
    readonly part: SignerPart;
    readonly memberId: string;
    readonly vote: OpenVoteIntent;
  };
  ApproveAgenda: {
    /** Those of the agenda so far that stay on it, in their order. */
    readonly kept: readonly string[];
    readonly added?: readonly NewItemIntent[];
    readonly vote: OpenVoteIntent;
  };
  DeclareRecusal: { readonly itemId: string; readonly memberId: string; readonly reason: string };
  DecideItem: {
    readonly itemId: string;
    readonly text: BilingualText;
    /** One of the two, as it was declared. */
    readonly vote?: OpenVoteIntent;
    readonly secretVote?: SecretVoteIntent;
    readonly castingVote?: 'for' | 'against';
  };
  RecordAssemblySpeech: { readonly speaker: string; readonly itemId: string; readonly text: string };
  RecordAssemblyDissent: { readonly memberId: string; readonly itemId: string; readonly text: string };
  CloseAssembly: object;
  SignAssemblyMinutes: {
    readonly part: SignerPart;
    readonly signer: string;
    readonly signature: SignatureIntent;
    /** The minutes that are signed; needed with the first signature only. */
    readonly minutesDocumentId?: string;
  };
  DeliverAssemblyMinutes: {
    readonly incomingNumber: string;
    readonly deliveredOn: CalendarDate;
    readonly receivedBy: string;
    readonly caseNumber: string;
    readonly inventoryLine: number;
    readonly receiptDocumentId?: string;
  };
  MissAssemblyMinutesDeadline: object;
  IssueAssemblyCorrectionAnnex: CorrectionIntent;
  SignAssemblyCorrectionAnnex: {
    readonly number: number;
    readonly part: SignerPart;
    readonly signer: string;
    readonly signature: SignatureIntent;
  };
}
export type AssemblyMeetingCommandType = AssemblyMeetingCommand['type'];
