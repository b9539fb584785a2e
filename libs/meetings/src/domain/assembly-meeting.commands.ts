import type {
  BilingualText,
  CalendarDate,
  Instant,
  Kato,
  VaultDocumentReference,
  VaultTextReference,
  WorkingCalendar,
} from '#libs/kernel';
import type {
  AgendaItem,
  AssemblyMeetingNorms,
  ItemVote,
  PreviousSittingOutcome,
  RemoteChannel,
  SittingMaterial,
  WhoComesNow,
} from './assembly-meeting.events.js';
import type { Standing } from './assembly.state.js';
import type { Appointment } from './events/appointment.js';
import type { ChangeReason, NoticeChannel } from './events/convening.js';
import type { FrozenDocument, Signature, SignerPart } from './events/minutes.js';
import type { Chair } from './events/quorum.js';
import type { GuestKind } from './events/registration.js';
import type { OpenVote } from './events/vote.js';
import type { GatheringCommand } from './gathering.commands.js';
import type { MembershipFacts } from './separate-gathering.commands.js';

type Command<Type extends string, Fields extends object = object> = { readonly type: Type } & {
  readonly now: Instant;
  readonly occurredAt: Instant;
} & Fields;
interface InOffice {
  readonly appointments: readonly Appointment[];
}

export type ConveneAssembly = Command<
  'ConveneAssembly',
  {
    readonly meetingId: string;
    readonly assemblyId: string;
    readonly territory: Kato;
    readonly convener:
      | ({ readonly kind: 'akim'; readonly officialId: string } & InOffice)
      | {
          readonly kind: 'members';
          readonly initiators: readonly string[];
          readonly signatures: VaultDocumentReference;
        };
    readonly place: BilingualText;
    readonly startsAt: Instant;
    readonly agenda: readonly AgendaItem[];
    readonly noticeOn: CalendarDate;
    readonly members: readonly string[];
    readonly termTo: CalendarDate;
    readonly norms: AssemblyMeetingNorms;
    /** The sitting that came to nothing and is convened again by this one, as its own stream says. */
    readonly previous?: {
      readonly meetingId: string;
      readonly bodyId: string;
      readonly outcome: PreviousSittingOutcome | 'other';
    };
  }
>;
export type PublishAssemblyNotice = Command<
  'PublishAssemblyNotice',
  {
    readonly noticeId: string;
    readonly channel: NoticeChannel;
    readonly where: BilingualText;
    readonly publishedOn: CalendarDate;
    readonly proof?: VaultDocumentReference;
  }
>;
export type PostponeAssembly = Command<
  'PostponeAssembly',
  {
    readonly reason: ChangeReason;
    readonly explanation?: VaultTextReference;
    readonly place: BilingualText;
    readonly startsAt: Instant;
    readonly noticeOn: CalendarDate;
  } & WhoComesNow
>;
export type CancelAssembly = Command<
  'CancelAssembly',
  { readonly reason: ChangeReason; readonly explanation?: VaultTextReference }
>;
export type RegisterAssemblyMember = Command<
  'RegisterAssemblyMember',
  {
    readonly memberId: string;
    /** What the assembly's own stream says of this person on the day of the sitting. */
    readonly standing: Standing;
    /** What the roll says, where every member of the community may take part. */
    readonly verdict?: MembershipFacts['verdict'];
    readonly identitySeen: boolean;
    /** From elsewhere, where the norm lets members. */
    readonly remote?: RemoteChannel;
  }
>;
export type RegisterInvitee = Command<
  'RegisterInvitee',
  { readonly guestId: string; readonly kind: GuestKind; readonly name: VaultTextReference }
>;
export type OpenAssembly = Command<
  'OpenAssembly',
  InOffice & { readonly chair: Chair; readonly inPublic: boolean }
>;
export type ElectAssemblyOfficer = Command<
  'ElectAssemblyOfficer',
  { readonly part: SignerPart; readonly memberId: string; readonly vote: OpenVote }
>;
export type ApproveAgenda = Command<
  'ApproveAgenda',
  { readonly items: readonly AgendaItem[]; readonly vote: OpenVote }
>;
export type DeclareRecusal = Command<
  'DeclareRecusal',
  { readonly itemId: string; readonly memberId: string; readonly reason: VaultTextReference }
>;
export type DecideItem = Command<
  'DecideItem',
  {
    readonly itemId: string;
    readonly text: BilingualText;
    readonly vote: ItemVote;
    readonly castingVote?: 'for' | 'against';
  }
>;
export type RecordAssemblySpeech = Command<
  'RecordAssemblySpeech',
  {
    readonly speechId: string;
    readonly speaker: string;
    readonly itemId: string;
    readonly text: VaultTextReference;
  }
>;
export type RecordAssemblyDissent = Command<
  'RecordAssemblyDissent',
  { readonly memberId: string; readonly itemId: string; readonly text: VaultTextReference }
>;
export type SignAssemblyMinutes = Command<
  'SignAssemblyMinutes',
  {
    readonly part: SignerPart;
    readonly signer: string;
    readonly signature?: Signature;
    readonly document: FrozenDocument;
  }
>;
export type DeliverAssemblyMinutes = Command<
  'DeliverAssemblyMinutes',
  InOffice & {
    readonly incomingNumber: string;
    readonly deliveredOn: CalendarDate;
    readonly receivedBy: string;
    readonly caseNumber: string;
    readonly inventoryLine: number;
    readonly receipt?: VaultDocumentReference;
    readonly calendar: WorkingCalendar;
  }
>;
export type IssueAssemblyCorrectionAnnex = Command<
  'IssueAssemblyCorrectionAnnex',
  { readonly text: VaultTextReference; readonly document: FrozenDocument }
>;
export type SignAssemblyCorrectionAnnex = Command<
  'SignAssemblyCorrectionAnnex',
  {
    readonly number: number;
    readonly part: SignerPart;
    readonly signer: string;
    readonly signature?: Signature;
  }
>;
export type AddAssemblyMaterial = Command<'AddAssemblyMaterial', SittingMaterial>;
export type ExcuseAssemblyMember = Command<
  'ExcuseAssemblyMember',
  { readonly memberId: string; readonly reason: VaultTextReference }
>;
export type LinkAssemblyRecording = Command<'LinkAssemblyRecording', { readonly url: string }>;
type OfMember<Type extends string> = Command<Type, { readonly memberId: string }>;

export type AssemblyMeetingCommand =
  | ConveneAssembly
  | GatheringCommand
  | PublishAssemblyNotice
  | Command<'MissAssemblyNoticeDeadline'>
  | PostponeAssembly
  | CancelAssembly
  | RegisterAssemblyMember
  | OfMember<'RecordAssemblyDeparture'>
  | OfMember<'RecordAssemblyReturn'>
  | RegisterInvitee
  | AddAssemblyMaterial
  | ExcuseAssemblyMember
  | LinkAssemblyRecording
  | OpenAssembly
  | Command<'RecountAssemblyQuorum'>
  | ElectAssemblyOfficer
  | ApproveAgenda
  | DeclareRecusal
  | DecideItem
  | RecordAssemblySpeech
  | RecordAssemblyDissent
  | Command<'CloseAssembly'>
  | SignAssemblyMinutes
  | DeliverAssemblyMinutes
  | IssueAssemblyCorrectionAnnex
  | SignAssemblyCorrectionAnnex
  | Command<'MissAssemblyMinutesDeadline', { readonly calendar: WorkingCalendar }>;

export type MeetingCommandOf<Type extends AssemblyMeetingCommand['type']> = Extract<
  AssemblyMeetingCommand,
  { readonly type: Type }
>;
