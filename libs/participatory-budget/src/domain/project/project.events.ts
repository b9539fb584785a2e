import type {
  Appointment,
  BilingualText,
  CalendarDate,
  DecisionReference,
  DomainEvent,
  Instant,
  Kato,
  VaultDocumentReference,
  VaultTextReference,
} from '#libs/kernel';

/** Stream category: `project-<uuid>`; the id follows from the campaign and the winning proposal. */
export const PROJECT = 'project';

/** Who let the time run out (rules.md §8). */
export const DELAY_CAUSES = ['forceMajeure', 'contractor', 'customer'] as const;
export type DelayCause = (typeof DELAY_CAUSES)[number];

/** A picture or a paper of the vault, and what its content showed it to be. */
export interface ProjectFile extends VaultDocumentReference {
  readonly mediaType: string;
}

/** A part of the work with its days and its money. */
export interface Stage {
  readonly stageId: string;
  readonly name: BilingualText;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly plannedTiyn: number;
}

/** Who answers for it, in which parts, and the paper that will show it is done. */
export interface ProjectPlan {
  readonly responsible: string;
  readonly institution: BilingualText;
  readonly completionDocument: BilingualText;
  readonly stages: readonly Stage[];
}

type Happened<Type extends string, Data extends object> = DomainEvent<
  Type,
  Data & { readonly occurredAt: Instant }
>;

export type ProjectEvent =
  | Happened<
      'ProjectStarted',
      {
        readonly projectId: string;
        readonly campaignId: string;
        readonly proposalId: string;
        readonly territory: Kato;
        readonly title: BilingualText;
        readonly category: string;
        readonly place: Kato;
        /** What the budget gives, and what the community brings in. */
        readonly allocatedTiyn: number;
        readonly ownShareTiyn: number;
      }
    >
  | Happened<
      'ProjectPlanned',
      { readonly plan: ProjectPlan; readonly appointment: Appointment; readonly plannedBy: string }
    >
  | Happened<
      'ContractAwarded',
      {
        readonly contract: DecisionReference;
        /** May be a person's name: in the vault. */
        readonly contractor: VaultTextReference;
        readonly priceTiyn: number;
        readonly deadline: CalendarDate;
        readonly document?: ProjectFile;
      }
    >
  | Happened<
      'StageReported',
      {
        readonly stageId: string;
        readonly reportId: string;
        readonly reportedBy: string;
        readonly reportedOn: CalendarDate;
        readonly text: VaultTextReference;
        /** Since the report before. */
        readonly spentTiyn: number;
        readonly photosBefore: readonly ProjectFile[];
        readonly photosAfter: readonly ProjectFile[];
        readonly finished: boolean;
        readonly late: boolean;
      }
    >
  | Happened<
      'StageDelayed',
      {
        readonly stageId: string;
        readonly cause: DelayCause;
        readonly reasons: VaultTextReference;
        readonly newDueOn: CalendarDate;
      }
    >
  | Happened<
      'StageDeadlineMissed',
      { readonly stageId: string; readonly dueOn: CalendarDate; readonly by: readonly string[] }
    >
  | Happened<
      'ProjectCompleted',
      {
        readonly reference: DecisionReference;
        readonly document: ProjectFile;
        readonly completedOn: CalendarDate;
        readonly spentTiyn: number;
        readonly late: boolean;
      }
    >
  | Happened<
      'ProjectEvaluated',
      {
        readonly memberId: string;
        readonly rollVersion: number;
        readonly verdict: string;
        /** From 1, bad, to 5, good. */
        readonly mark: number;
        readonly text?: VaultTextReference;
      }
    >
  | Happened<
      'ProjectStopped',
      { readonly reference: DecisionReference; readonly reasons: VaultTextReference }
    >;

export type ProjectEventType = ProjectEvent['type'];
export type ProjectEventData<Type extends ProjectEventType> = Extract<
  ProjectEvent,
  { readonly type: Type }
>['data'];

/** Version in which each event type is written today. */
export const projectEventVersions: { readonly [Type in ProjectEventType]: number } = {
  ProjectStarted: 1,
  ProjectPlanned: 1,
  ContractAwarded: 1,
  StageReported: 1,
  StageDelayed: 1,
  StageDeadlineMissed: 1,
  ProjectCompleted: 1,
  ProjectEvaluated: 1,
  ProjectStopped: 1,
};
