import type { BilingualText, CalendarDate, DecisionReference } from '#libs/kernel';
import type { IndicatorValue, MaslikhatOpinion } from '../domain/decision.events.js';

export interface PlanIntent {
  readonly responsible: string;
  readonly deadline: CalendarDate;
  readonly indicators: readonly {
    readonly name: BilingualText;
    readonly unit: BilingualText;
    readonly baseline: number;
    readonly target: number;
  }[];
}

interface AnswerIntent {
  readonly officialId: string;
  readonly answeredOn: CalendarDate;
  readonly documentId?: string;
}
interface OfItem {
  readonly meetingId: string;
  readonly itemId: string;
}

/** What is asked for, command by command, before the handler adds what the rule must know. */
export interface DecisionIntents {
  /** These three are given by the process that watches the minutes of sittings. */
  AdoptDecision: OfItem;
  DeliverDecision: { readonly meetingId: string };
  RecordRepeatDiscussion: OfItem;
  AgreeWithDecision: AnswerIntent & { readonly plan: PlanIntent };
  DisagreeWithDecision: AnswerIntent & { readonly reasons: string };
  MissAnswerDeadline: object;
  RecordMaslikhatDiscussion: { readonly session: DecisionReference; readonly opinion: MaslikhatOpinion };
  DecideAsHigherAkim: AnswerIntent & {
    readonly order: DecisionReference;
    readonly outcome: 'upheld' | 'setAside';
    readonly reasons: string;
    readonly plan?: PlanIntent;
  };
  MissHigherAkimDeadline: object;
  ReportExecution: {
    readonly reportedOn: CalendarDate;
    readonly text: string;
    readonly evidenceDocumentIds: readonly string[];
    readonly values: readonly IndicatorValue[];
  };
  MissExecutionDeadline: object;
  EvaluateExecution: { readonly values: readonly IndicatorValue[] };
  PublishDecision: {
    readonly publishedOn: CalendarDate;
    readonly where: BilingualText;
    readonly proofDocumentId?: string;
  };
  MissPublicationDeadline: object;
  ContestDecision: { readonly before: 'higherAkim' | 'court'; readonly reference: DecisionReference };
  SettleContest: {
    readonly contestId: string;
    readonly outcome: 'stands' | 'annulled';
    readonly reference: DecisionReference;
  };
}
