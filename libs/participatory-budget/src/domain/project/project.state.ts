import { evolveBy } from '#libs/kernel';
import type { CalendarDate, Instant } from '#libs/kernel';
import type { ProjectEvent, ProjectEventData, ProjectPlan } from './project.events.js';

export const PROJECT_PHASES = ['started', 'planned', 'contracted', 'completed', 'stopped'] as const;
/** `started` by winning → `planned` → `contracted`, under way → `completed`; it may be `stopped` before. */
export type ProjectPhase = (typeof PROJECT_PHASES)[number];

export interface StageState {
  readonly stageId: string;
  readonly dueOn: CalendarDate;
  readonly finished: boolean;
  readonly missed: boolean;
}

export interface ProjectState {
  readonly phase: ProjectPhase | 'none';
  readonly started?: ProjectEventData<'ProjectStarted'>;
  readonly plan?: ProjectPlan;
  readonly contract?: ProjectEventData<'ContractAwarded'>;
  readonly stages: readonly StageState[];
  readonly reports: readonly string[];
  readonly spentTiyn: number;
  readonly evaluators: readonly string[];
  readonly lastStepAt: Instant;
}

export const initialProject: ProjectState = {
  phase: 'none',
  stages: [],
  reports: [],
  spentTiyn: 0,
  evaluators: [],
  lastStepAt: '',
};

type State = ProjectState;

export const evolveProject = evolveBy<ProjectEvent, State>({
  ProjectStarted: (state, data) => ({ ...step(state, data, 'started'), started: data }),
  ProjectPlanned: (state, data) => ({
    ...step(state, data, 'planned'),
    plan: data.plan,
    stages: data.plan.stages.map(({ stageId, to }) => ({
      stageId,
      dueOn: to,
      finished: false,
      missed: false,
    })),
  }),
  ContractAwarded: (state, data) => ({ ...step(state, data, 'contracted'), contract: data }),
  StageReported: (state, data) => ({
    ...step(changed(state, data.stageId, data.finished ? { finished: true } : {}), data, state.phase),
    reports: [...state.reports, data.reportId],
    spentTiyn: state.spentTiyn + data.spentTiyn,
  }),
  StageDelayed: (state, data) =>
    step(changed(state, data.stageId, { dueOn: data.newDueOn, missed: false }), data, state.phase),
  StageDeadlineMissed: (state, data) => changed(state, data.stageId, { missed: true }),
  ProjectCompleted: (state, data) => step(state, data, 'completed'),
  ProjectEvaluated: (state, data) => ({ ...state, evaluators: [...state.evaluators, data.memberId] }),
  ProjectStopped: (state, data) => step(state, data, 'stopped'),
});

function step(state: State, { occurredAt }: { readonly occurredAt: Instant }, phase: State['phase']): State {
  return { ...state, phase, lastStepAt: occurredAt };
}

function changed(state: State, stageId: string, changes: Partial<StageState>): State {
  const stages = state.stages.map((stage) => (stage.stageId === stageId ? { ...stage, ...changes } : stage));
  return { ...state, stages };
}
