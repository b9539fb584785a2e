import { decideBy, rejudge, requireHappened } from '#libs/kernel';
import type { Decider } from '#libs/kernel';
import type { ProjectCommand } from './project.commands.js';
import type { ProjectEvent, ProjectEventData, ProjectEventType } from './project.events.js';
import { evolveProject, initialProject } from './project.state.js';
import type { ProjectState } from './project.state.js';
import { completeProject, evaluateProject } from './rules/completion.js';
import { awardContract, planProject, startProject } from './rules/planning.js';
import { delayStage, missStage, reportStage, stopProject } from './rules/progress.js';

const decideByRule = decideBy<ProjectCommand, ProjectState, ProjectEvent>({
  StartProject: startProject,
  PlanProject: planProject,
  AwardContract: awardContract,
  ReportStage: reportStage,
  DelayStage: delayStage,
  MissStageDeadline: missStage,
  CompleteProject: completeProject,
  EvaluateProject: evaluateProject,
  StopProject: stopProject,
});

/** What becomes of a winner: rules.md §7 and §8 (procurement and project trail). */
export const projectDecider: Decider<ProjectCommand, ProjectEvent, ProjectState> = {
  initialState: initialProject,
  decide,
  evolve: evolveProject,
  check: (stateBefore, event) => rejudge(event, () => decide(commandOf(event), stateBefore)),
};

function decide(command: ProjectCommand, state: ProjectState): readonly ProjectEvent[] {
  requireHappened(command);
  return decideByRule(command, state);
}

type Build<Type extends ProjectEventType> = (
  data: ProjectEventData<Type> & { readonly now: string },
) => ProjectCommand;

/** The command that leads to each event; the compiler lists the events that are missing. */
const commands: { readonly [Type in ProjectEventType]: Build<Type> } = {
  ProjectStarted: (data) => ({ ...data, type: 'StartProject' }),
  ProjectPlanned: (data) => ({
    ...data,
    type: 'PlanProject',
    responsibleAppointments: [data.appointment],
  }),
  ContractAwarded: (data) => ({ ...data, type: 'AwardContract' }),
  StageReported: (data) => ({ ...data, type: 'ReportStage' }),
  StageDelayed: (data) => ({ ...data, type: 'DelayStage' }),
  StageDeadlineMissed: (data) => ({ ...data, type: 'MissStageDeadline' }),
  ProjectCompleted: (data) => ({ ...data, type: 'CompleteProject' }),
  ProjectEvaluated: (data) => ({ ...data, type: 'EvaluateProject' }),
  ProjectStopped: (data) => ({ ...data, type: 'StopProject' }),
};

function commandOf(event: ProjectEvent): ProjectCommand {
  const build = commands[event.type] as (data: object) => ProjectCommand;
  return build({ ...event.data, now: event.data.occurredAt });
}
