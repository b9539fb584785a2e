import type { BilingualText, CalendarDate, DecisionReference } from '#libs/kernel';
import type { DelayCause } from '../../domain/project/project.events.js';

/** What is asked for, command by command, before the handler adds what the rule must know. */
export interface ProjectIntents {
  /** Given by the process that watches results. */
  StartProject: { readonly campaignId: string; readonly proposalId: string };
  PlanProject: {
    readonly responsible: string;
    readonly institution: BilingualText;
    readonly completionDocument: BilingualText;
    readonly stages: readonly {
      readonly name: BilingualText;
      readonly from: CalendarDate;
      readonly to: CalendarDate;
      readonly plannedTiyn: number;
    }[];
  };
  AwardContract: {
    readonly contract: DecisionReference;
    readonly contractor: string;
    readonly priceTiyn: number;
    readonly deadline: CalendarDate;
    readonly documentId?: string;
  };
  ReportStage: {
    readonly stageId: string;
    readonly reportedOn: CalendarDate;
    readonly text: string;
    readonly spentTiyn: number;
    readonly photoBeforeIds: readonly string[];
    readonly photoAfterIds: readonly string[];
    readonly finished: boolean;
  };
  DelayStage: {
    readonly stageId: string;
    readonly cause: DelayCause;
    readonly reasons: string;
    readonly newDueOn: CalendarDate;
  };
  MissStageDeadline: { readonly stageId: string };
  CompleteProject: {
    readonly reference: DecisionReference;
    readonly documentId: string;
    readonly completedOn: CalendarDate;
  };
  EvaluateProject: { readonly mark: number; readonly text?: string };
  StopProject: { readonly reference: DecisionReference; readonly reasons: string };
}
