import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import { ensure, isUuid, localDate } from '#libs/kernel';
import type { GrantRole } from '../domain/appointment.commands.js';
import { appointmentDecider } from '../domain/appointment.decider.js';
import { appointmentStream } from '../domain/appointment.events.js';
import { GrantRoleMessage } from './appointment.messages.js';
import type { AppointmentResult } from './appointment.messages.js';

@CommandHandler(GrantRoleMessage)
export class GrantRoleHandler implements ICommandHandler<GrantRoleMessage> {
  constructor(private readonly executor: CommandExecutor) {}

  /** @throws DomainError `PersonIdInvalid`, what the decider refuses, or access that is not allowed */
  async execute({ grant, caller }: GrantRoleMessage): Promise<AppointmentResult> {
    const { personId, territory } = grant;
    ensure(isUuid(personId), 'PersonIdInvalid', {});
    // An input object may be an instance of a class; the log takes plain ones only.
    const intent = { ...grant, basis: { ...grant.basis } };
    const actor = caller.actAs('grantRole', { territory });
    const { position, revision, repeated } = await this.executor.execute({
      decider: appointmentDecider,
      stream: appointmentStream(personId),
      operation: 'grantRole',
      intent,
      request: { ...caller, actor },
      command: (_state, now): GrantRole => ({
        kind: 'grantRole',
        ...intent,
        today: localDate(now),
        ...(actor.id === undefined ? {} : { by: actor.id }),
      }),
    });
    return { personId, position, revision, repeated };
  }
}
