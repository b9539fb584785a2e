import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import { ensure, isKato, localDate } from '#libs/kernel';
import { normOverrideDecider } from '../domain/norm-override.decider.js';
import { normOverrideStream } from '../domain/norm-override.events.js';
import { RevokeNormOverrideMessage } from './norm-override.messages.js';
import type { NormOverrideResult } from './norm-override.messages.js';

@CommandHandler(RevokeNormOverrideMessage)
export class RevokeNormOverrideHandler implements ICommandHandler<RevokeNormOverrideMessage> {
  constructor(private readonly executor: CommandExecutor) {}

  async execute({ territory, revocation, request }: RevokeNormOverrideMessage): Promise<NormOverrideResult> {
    ensure(isKato(territory), 'KatoInvalid', {});
    const { overrideId } = revocation;
    const { position } = await this.executor.execute({
      decider: normOverrideDecider,
      stream: normOverrideStream(territory),
      operation: 'revokeNormOverride',
      intent: { territory, ...revocation, maslikhatDecision: { ...revocation.maslikhatDecision } },
      request,
      command: (_state, now) => ({
        type: 'RevokeNormOverride' as const,
        ...revocation,
        today: localDate(now),
      }),
    });
    return { overrideId, position };
  }
}
