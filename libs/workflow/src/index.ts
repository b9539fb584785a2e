export type { DispatchProcessCommand, ProcessCommand } from './process-command.js';
export { processCommandId } from './process-command.js';
export type {
  CancelDeadline,
  CommandToDispatch,
  DispatchCommand,
  Effect,
  ProcessManager,
  ScheduleDeadline,
} from './process-manager.js';
export type { ProcessStatus, RetryingCommand } from './status.js';
export { Workflow } from './workflow.js';
export type { SettableClock, WorkflowOptions } from './workflow.js';
export { WorkflowModule } from './workflow.module.js';
export type { WorkflowModuleOptions } from './workflow.module.js';
