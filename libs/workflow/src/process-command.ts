import type { CommandRequest } from '#libs/commands';
import type { RecordedEvent } from '#libs/event-store';
import { uuidV5 } from '#libs/kernel';
import type { JsonObject } from '#libs/kernel';

/** A command of a process, on its way to the aggregate that decides it. */
export interface ProcessCommand {
  readonly type: string;
  readonly data: JsonObject;
  /** As what it is carried out: same id at every try, actor `system`, caused by the event that led to it. */
  readonly request: CommandRequest;
}

/**
 * Carries out a command. A DomainError is the aggregate's answer and is recorded as a refusal; any other error
 * is tried again. It is called at least once, after a crash once more with the same command id.
 */
export type DispatchProcessCommand = (command: ProcessCommand) => Promise<void>;

/** The id of the command that a process gives at a step because of an event: UUIDv5(event, process:step). */
export function processCommandId(process: string, trigger: Pick<RecordedEvent, 'id'>, step: string): string {
  return uuidV5(`${process}:${step}`, trigger.id);
}
