import type {
  Appointment,
  BilingualText,
  CalendarDate,
  DecisionReference,
  Instant,
  Kato,
  VaultDocumentReference,
  VaultTextReference,
  WorkingCalendar,
} from '#libs/kernel';
import type { CompetenceCode, SittingBody } from '#libs/norms';
import type {
  DecisionNorms,
  ExecutionPlan,
  IndicatorValue,
  MaslikhatOpinion,
  VoteOfSitting,
} from './decision.events.js';

type Command<Type extends string, Fields extends object = object> = { readonly type: Type } & {
  readonly now: Instant;
  readonly occurredAt: Instant;
} & Fields;
interface Counting {
  readonly calendar: WorkingCalendar;
}
interface ByOfficial {
  readonly officialId: string;
  /** In force for the official that day. */
  readonly appointments: readonly Appointment[];
  readonly answeredOn: CalendarDate;
  readonly document?: VaultDocumentReference;
}
interface Planned {
  readonly plan: ExecutionPlan;
  /** In force for who is to be responsible. */
  readonly responsibleAppointments: readonly Appointment[];
}
/** Who held the office on the last day. */
interface Deadline {
  readonly by?: string;
}

export type AdoptDecision = Command<
  'AdoptDecision',
  Counting & {
    readonly decisionId: string;
    readonly territory: Kato;
    readonly body: SittingBody;
    readonly bodyId: string;
    readonly meetingId: string;
    readonly itemId: string;
    readonly competence: CompetenceCode;
    readonly text: BilingualText;
    readonly adoptedAt: Instant;
    readonly vote: VoteOfSitting;
    readonly inPublic: boolean;
    readonly minutes: VaultDocumentReference;
    readonly norms: DecisionNorms;
  }
>;
export type DeliverDecision = Command<
  'DeliverDecision',
  Counting & {
    readonly incomingNumber: string;
    readonly deliveredOn: CalendarDate;
    readonly receivedBy: string;
    readonly receipt?: VaultDocumentReference;
  }
>;
export type AgreeWithDecision = Command<'AgreeWithDecision', ByOfficial & Planned>;
export type DisagreeWithDecision = Command<
  'DisagreeWithDecision',
  ByOfficial & { readonly reasons: VaultTextReference }
>;
export type RecordRepeatDiscussion = Command<
  'RecordRepeatDiscussion',
  {
    readonly bodyId: string;
    readonly meetingId: string;
    readonly itemId: string;
    readonly stands: boolean;
    readonly heldAt: Instant;
    readonly vote: VoteOfSitting;
    readonly minutes: VaultDocumentReference;
  }
>;
export type RecordMaslikhatDiscussion = Command<
  'RecordMaslikhatDiscussion',
  Counting & { readonly session: DecisionReference; readonly opinion: MaslikhatOpinion }
>;
export type DecideAsHigherAkim = Command<
  'DecideAsHigherAkim',
  ByOfficial & {
    readonly order: DecisionReference;
    readonly outcome: 'upheld' | 'setAside';
    readonly reasons: VaultTextReference;
  } & Partial<Planned>
>;
export type ReportExecution = Command<
  'ReportExecution',
  {
    readonly reportId: string;
    readonly reportedBy: string;
    readonly reportedOn: CalendarDate;
    readonly text: VaultTextReference;
    readonly evidence: readonly VaultDocumentReference[];
    readonly values: readonly IndicatorValue[];
  }
>;
export type EvaluateExecution = Command<
  'EvaluateExecution',
  { readonly evaluatedBy: string; readonly values: readonly IndicatorValue[] }
>;
export type PublishDecision = Command<
  'PublishDecision',
  {
    readonly publishedOn: CalendarDate;
    readonly where: BilingualText;
    readonly proof?: VaultDocumentReference;
  }
>;
export type ContestDecision = Command<
  'ContestDecision',
  {
    readonly contestId: string;
    readonly before: 'higherAkim' | 'court';
    readonly reference: DecisionReference;
  }
>;
export type SettleContest = Command<
  'SettleContest',
  {
    readonly contestId: string;
    readonly outcome: 'stands' | 'annulled';
    readonly reference: DecisionReference;
  }
>;

export type DecisionCommand =
  | AdoptDecision
  | DeliverDecision
  | AgreeWithDecision
  | DisagreeWithDecision
  | Command<'MissAnswerDeadline', Deadline>
  | RecordRepeatDiscussion
  | RecordMaslikhatDiscussion
  | DecideAsHigherAkim
  | Command<'MissHigherAkimDeadline', Deadline>
  | ReportExecution
  | Command<'MissExecutionDeadline'>
  | EvaluateExecution
  | PublishDecision
  | Command<'MissPublicationDeadline', Deadline>
  | ContestDecision
  | SettleContest;

export type DecisionCommandType = DecisionCommand['type'];
export type DecisionCommandOf<Type extends DecisionCommandType> = Extract<
  DecisionCommand,
  { readonly type: Type }
>;
