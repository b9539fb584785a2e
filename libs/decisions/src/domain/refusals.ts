import { DomainError } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { DecisionPhase } from './decision.state.js';

type None = Record<string, never>;
type Standing = { readonly phase: DecisionPhase };

/** Every broken rule of a decision's life: its stable code and the facts it was judged on. */
export interface DecisionsRefusals {
  DecisionUnknown: None;
  DecisionAdoptedAlready: None;
  DecisionDeliveredAlready: None;
  DecisionNotDelivered: None;
  AlreadyAnswered: Standing;
  AnswerNotByAkim: { readonly officialId: string; readonly territory: Kato; readonly on: CalendarDate };
  ResponsibleNotInOffice: {
    readonly responsible: string;
    readonly territory: Kato;
    readonly on: CalendarDate;
  };
  IndicatorsMissing: None;
  IndicatorRepeated: { readonly indicatorId: string };
  IndicatorsDiffer: { readonly frozen: readonly string[]; readonly given: readonly string[] };
  NotDisagreed: Standing;
  RepeatedElsewhere: { readonly bodyId: string };
  NotConfirmed: Standing;
  MaslikhatNotHeard: Standing;
  NotTheHigherAkim: { readonly officialId: string; readonly territory: Kato; readonly on: CalendarDate };
  PlanMissing: None;
  PlanNotDue: None;
  NotInExecution: Standing;
  EvidenceMissing: None;
  NothingToEvaluate: { readonly deadline: CalendarDate };
  EvaluatorReported: None;
  DecisionPublishedAlready: None;
  ContestOpen: None;
  ContestUnknown: { readonly contestId: string };
  HandoverToSelf: None;
  HandoverRecordedAlready: { readonly on: CalendarDate; readonly number: string };
  SuccessorNotInOffice: { readonly to: string; readonly territory: Kato; readonly on: CalendarDate };
}

export type DecisionsRefusalCode = keyof DecisionsRefusals;

/** Holds a rule. @throws DomainError `code` with `facts` unless `holds` */
export function rule<Code extends DecisionsRefusalCode>(
  holds: boolean,
  code: Code,
  facts: DecisionsRefusals[Code],
): asserts holds {
  if (!holds) throw refusal(code, facts);
}

export function refusal<Code extends DecisionsRefusalCode>(
  code: Code,
  facts: DecisionsRefusals[Code],
): DomainError {
  return new DomainError(code, { ...facts });
}
