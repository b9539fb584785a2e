import type {
  Appointment,
  BilingualText,
  CalendarDate,
  CalendarFacts,
  DecisionReference,
  DomainEvent,
  Instant,
  Kato,
  VaultDocumentReference,
  VaultTextReference,
} from '#libs/kernel';
import type { CompetenceCode, FrozenNorms, SittingBody } from '#libs/norms';

/** Stream category: `decision-<uuid>`; the id follows from the sitting and its agenda item. */
export const DECISION = 'decision';

export type DecisionNorms = FrozenNorms<
  'decision.answerWorkingDays' | 'decision.higherAkimWorkingDays' | 'decision.publicationWorkingDays'
>;

/** The vote of a sitting on one item. */
export interface VoteOfSitting {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly base: number;
}

/** What is measured; reached when the value comes from the baseline as far as the target. */
export interface Indicator {
  readonly indicatorId: string;
  readonly name: BilingualText;
  readonly unit: BilingualText;
  readonly baseline: number;
  readonly target: number;
}

/** Who does it until when, and what shows that it was done: frozen when it is agreed. */
export interface ExecutionPlan {
  readonly responsible: string;
  readonly deadline: CalendarDate;
  readonly indicators: readonly Indicator[];
}

export interface IndicatorValue {
  readonly indicatorId: string;
  readonly value: number;
}

export type ExecutionOutcome = 'done' | 'partly' | 'notExecuted';
export type MaslikhatOpinion = 'supports' | 'opposes' | 'none';

type Happened<Type extends string, Data extends object> = DomainEvent<
  Type,
  Data & { readonly occurredAt: Instant }
>;
/** By whom, as their appointment had it that day, and whether in time. */
interface Answered {
  readonly officialId: string;
  readonly appointment: Appointment;
  readonly answeredOn: CalendarDate;
  readonly late: boolean;
  /** The answer on paper. */
  readonly document?: VaultDocumentReference;
}
interface Missed {
  readonly dueOn: CalendarDate;
  /** Who missed it: the person in office on the last day; absent when the office was vacant. */
  readonly by?: string;
}

export type DecisionEvent =
  | Happened<
      'DecisionAdopted',
      {
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
        /** Not taken in a public sitting: shown as such for ever. */
        readonly inPublic: boolean;
        /** The signed minutes that it stands in. */
        readonly minutes: VaultDocumentReference;
        readonly publicationDueOn: CalendarDate;
        readonly calendar: CalendarFacts;
        readonly norms: DecisionNorms;
      }
    >
  | Happened<
      'DecisionDelivered',
      {
        readonly incomingNumber: string;
        readonly deliveredOn: CalendarDate;
        readonly receivedBy: string;
        readonly receipt?: VaultDocumentReference;
        readonly answerDueOn: CalendarDate;
        readonly calendar: CalendarFacts;
      }
    >
  | Happened<'AkimAgreed', Answered & { readonly plan: ExecutionPlan }>
  | Happened<'AkimDisagreed', Answered & { readonly reasons: VaultTextReference }>
  | Happened<'AnswerDeadlineMissed', Missed>
  | Happened<
      'RepeatDiscussionHeld',
      {
        readonly bodyId: string;
        readonly meetingId: string;
        readonly itemId: string;
        readonly stands: boolean;
        readonly heldAt: Instant;
        readonly vote: VoteOfSitting;
        readonly minutes: VaultDocumentReference;
      }
    >
  | Happened<
      'MaslikhatDiscussed',
      {
        /** The session's decision, by number and date. */
        readonly session: DecisionReference;
        readonly opinion: MaslikhatOpinion;
        readonly higherAkimDueOn: CalendarDate;
        readonly calendar: CalendarFacts;
      }
    >
  | Happened<
      'HigherAkimDecided',
      Answered & {
        readonly order: DecisionReference;
        readonly outcome: 'upheld' | 'setAside';
        readonly reasons: VaultTextReference;
        /** With `upheld`: it is to be executed. */
        readonly plan?: ExecutionPlan;
      }
    >
  | Happened<'HigherAkimDeadlineMissed', Missed>
  | Happened<
      'ExecutionReported',
      {
        readonly reportId: string;
        readonly reportedBy: string;
        readonly reportedOn: CalendarDate;
        readonly text: VaultTextReference;
        readonly evidence: readonly VaultDocumentReference[];
        readonly values: readonly IndicatorValue[];
      }
    >
  | Happened<'ExecutionDeadlineMissed', Missed>
  | Happened<
      'ExecutionEvaluated',
      {
        readonly evaluatedBy: string;
        readonly values: readonly IndicatorValue[];
        readonly outcome: ExecutionOutcome;
      }
    >
  | Happened<
      'DecisionPublished',
      {
        readonly publishedOn: CalendarDate;
        readonly where: BilingualText;
        readonly proof?: VaultDocumentReference;
        readonly late: boolean;
      }
    >
  | Happened<'PublicationDeadlineMissed', Missed>
  | Happened<
      'DecisionContested',
      {
        readonly contestId: string;
        readonly before: 'higherAkim' | 'court';
        readonly reference: DecisionReference;
      }
    >
  | Happened<
      'ContestSettled',
      {
        readonly contestId: string;
        readonly outcome: 'stands' | 'annulled';
        readonly reference: DecisionReference;
      }
    >;

export type DecisionEventType = DecisionEvent['type'];
export type DecisionEventData<Type extends DecisionEventType> = Extract<
  DecisionEvent,
  { readonly type: Type }
>['data'];

/** Version in which each event type is written today. */
export const decisionEventVersions: { readonly [Type in DecisionEventType]: number } = {
  DecisionAdopted: 1,
  DecisionDelivered: 1,
  AkimAgreed: 1,
  AkimDisagreed: 1,
  AnswerDeadlineMissed: 1,
  RepeatDiscussionHeld: 1,
  MaslikhatDiscussed: 1,
  HigherAkimDecided: 1,
  HigherAkimDeadlineMissed: 1,
  ExecutionReported: 1,
  ExecutionDeadlineMissed: 1,
  ExecutionEvaluated: 1,
  DecisionPublished: 1,
  PublicationDeadlineMissed: 1,
  DecisionContested: 1,
  ContestSettled: 1,
};
