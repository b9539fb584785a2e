import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import { ensure, isUuid, localDate } from '#libs/kernel';
import type { RevokeRole } from '../domain/appointment.commands.js';
import { appointmentDecider } from '../domain/appointment.decider.js';
import { appointmentStream } from '../domain/appointment.events.js';
import { RevokeRoleMessage } from './appointment.messages.js';
import type { AppointmentResult } from './appointment.messages.js';

@CommandHandler(RevokeRoleMessage)
export class RevokeRoleHandler implements ICommandHandler<RevokeRoleMessage> {
  constructor(private readonly executor: CommandExecutor) {}

  /** @throws DomainError `PersonIdInvalid`, what the decider refuses, or access that is not allowed */
  async execute({ revocation, caller }: RevokeRoleMessage): Promise<AppointmentResult> {
    const { personId, territory } = revocation;
    ensure(isUuid(personId), 'PersonIdInvalid', {});
    // An input object may be an instance of a class; the log takes plain ones only.
    const intent = { ...revocation, basis: { ...revocation.basis } };
    const actor = caller.actAs('revokeRole', { territory });
    const { position, revision, repeated } = await this.executor.execute({
      decider: appointmentDecider,
      stream: appointmentStream(personId),
      operation: 'revokeRole',
      intent,
      request: { ...caller, actor },
      command: (_state, now): RevokeRole => ({ kind: 'revokeRole', ...intent, today: localDate(now) }),
    });
    return { personId, position, revision, repeated };
  }
}
