import type { Actor, Channel } from '#libs/event-store';

/** Who asks, by which way, under which command id: what every command is accompanied by. */
export interface CommandRequest {
  /** UUID made by the client (or derived, for a process); a repeat of the same command has the same one. */
  readonly commandId: string;
  readonly correlationId: string;
  /** The event or command that led to this one; the command itself when a person began it. */
  readonly causationId: string;
  readonly actor: Actor;
  readonly channel: Channel;
}
