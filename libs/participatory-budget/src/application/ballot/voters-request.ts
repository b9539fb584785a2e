import type { Caller, CommandRequest } from '#libs/commands';
import type { Channel } from '#libs/event-store';

/** A voter's command without the voter: the role alone, and no session's correlation (docs/adr/0004). */
export function votersRequest({ commandId }: Caller, role: string, channel: Channel): CommandRequest {
  return { commandId, correlationId: commandId, causationId: commandId, actor: { role }, channel };
}
