import { DomainError } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { ProjectPhase } from './project.state.js';

type None = Record<string, never>;
type Standing = { readonly phase: ProjectPhase };

/** Every broken rule of a project's life: its stable code and the facts it was judged on. */
export interface ProjectRefusals {
  ImplementationUnknown: None;
  ProjectStartedAlready: None;
  ProjectPlannedAlready: Standing;
  ProjectNotPlanned: Standing;
  ProjectNotUnderWay: Standing;
  ImplementationEnded: Standing;
  ProjectResponsibleNotInOffice: { readonly territory: Kato; readonly on: CalendarDate };
  StagesMissing: None;
  StageRepeated: { readonly stageId: string };
  StageDatesDiffer: { readonly stageId: string; readonly from: CalendarDate; readonly to: CalendarDate };
  StagesCostMore: { readonly plannedTiyn: number; readonly availableTiyn: number };
  StageUnknown: { readonly stageId: string };
  StageFinishedAlready: { readonly stageId: string };
  ContractAboveAllocation: { readonly priceTiyn: number; readonly availableTiyn: number };
  SpentAboveContract: { readonly spentTiyn: number; readonly priceTiyn: number };
  PhotosMissing: None;
  ProjectPictureExpected: { readonly documentId: string; readonly mediaType: string };
  DelayNotLater: { readonly dueOn: CalendarDate; readonly newDueOn: CalendarDate };
  StagesOpen: { readonly stageIds: readonly string[] };
  ProjectNotCompleted: Standing;
  EvaluatorNotResident: { readonly verdict: string };
  ProjectEvaluatedAlready: None;
}

export type ProjectRefusalCode = keyof ProjectRefusals;

/** Holds a rule. @throws DomainError `code` with `facts` unless `holds` */
export function rule<Code extends ProjectRefusalCode>(
  holds: boolean,
  code: Code,
  facts: ProjectRefusals[Code],
): asserts holds {
  if (!holds) throw refusal(code, facts);
}

export function refusal<Code extends ProjectRefusalCode>(
  code: Code,
  facts: ProjectRefusals[Code],
): DomainError {
  return new DomainError(code, { ...facts });
}
