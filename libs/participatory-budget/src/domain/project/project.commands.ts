import type {
  Appointment,
  BilingualText,
  CalendarDate,
  DecisionReference,
  Instant,
  Kato,
  VaultTextReference,
} from '#libs/kernel';
import type { DelayCause, ProjectFile, ProjectPlan } from './project.events.js';

type Command<Type extends string, Fields extends object = object> = { readonly type: Type } & {
  readonly now: Instant;
  readonly occurredAt: Instant;
} & Fields;

export type StartProject = Command<
  'StartProject',
  {
    readonly projectId: string;
    readonly campaignId: string;
    readonly proposalId: string;
    readonly territory: Kato;
    readonly title: BilingualText;
    readonly category: string;
    readonly place: Kato;
    readonly allocatedTiyn: number;
    readonly ownShareTiyn: number;
  }
>;
export type PlanProject = Command<
  'PlanProject',
  {
    readonly plan: ProjectPlan;
    /** In force for who is to be responsible. */
    readonly responsibleAppointments: readonly Appointment[];
    readonly plannedBy: string;
  }
>;
export type AwardContract = Command<
  'AwardContract',
  {
    readonly contract: DecisionReference;
    readonly contractor: VaultTextReference;
    readonly priceTiyn: number;
    readonly deadline: CalendarDate;
    readonly document?: ProjectFile;
  }
>;
export type ReportStage = Command<
  'ReportStage',
  {
    readonly stageId: string;
    readonly reportId: string;
    readonly reportedBy: string;
    readonly reportedOn: CalendarDate;
    readonly text: VaultTextReference;
    readonly spentTiyn: number;
    readonly photosBefore: readonly ProjectFile[];
    readonly photosAfter: readonly ProjectFile[];
    readonly finished: boolean;
  }
>;
export type DelayStage = Command<
  'DelayStage',
  {
    readonly stageId: string;
    readonly cause: DelayCause;
    readonly reasons: VaultTextReference;
    readonly newDueOn: CalendarDate;
  }
>;
export type CompleteProject = Command<
  'CompleteProject',
  {
    readonly reference: DecisionReference;
    readonly document: ProjectFile;
    readonly completedOn: CalendarDate;
  }
>;
export type EvaluateProject = Command<
  'EvaluateProject',
  {
    readonly memberId: string;
    readonly rollVersion: number;
    readonly verdict: string;
    readonly mark: number;
    readonly text?: VaultTextReference;
  }
>;

export type ProjectCommand =
  | StartProject
  | PlanProject
  | AwardContract
  | ReportStage
  | DelayStage
  | Command<'MissStageDeadline', { readonly stageId: string }>
  | CompleteProject
  | EvaluateProject
  | Command<'StopProject', { readonly reference: DecisionReference; readonly reasons: VaultTextReference }>;

export type ProjectCommandType = ProjectCommand['type'];
export type ProjectCommandOf<Type extends ProjectCommandType> = Extract<
  ProjectCommand,
  { readonly type: Type }
>;
