import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import { aggregateIdOf, ensure, isCalendarDate, isKato, localDate } from '#libs/kernel';
import { lawOn } from '../definitions/norms-in-force.js';
import { isNormId } from '../definitions/registry.js';
import { normOverrideDecider } from '../domain/norm-override.decider.js';
import { normOverrideStream } from '../domain/norm-override.events.js';
import { ApproveNormOverrideMessage } from './norm-override.messages.js';
import type { NormOverrideResult } from './norm-override.messages.js';

@CommandHandler(ApproveNormOverrideMessage)
export class ApproveNormOverrideHandler implements ICommandHandler<ApproveNormOverrideMessage> {
  constructor(private readonly executor: CommandExecutor) {}

  async execute({ territory, override, request }: ApproveNormOverrideMessage): Promise<NormOverrideResult> {
    const { normId, validFrom } = override;
    ensure(isKato(territory), 'KatoInvalid', {});
    ensure(isNormId(normId), 'NormUnknown', {});
    ensure(isCalendarDate(validFrom), 'DateInvalid', { field: 'validFrom' });
    const overrideId = aggregateIdOf(request.commandId);
    const law = lawOn(normId, validFrom);
    const { position } = await this.executor.execute({
      decider: normOverrideDecider,
      stream: normOverrideStream(territory),
      operation: 'approveNormOverride',
      intent: { territory, ...override, maslikhatDecision: { ...override.maslikhatDecision } },
      request,
      command: (_state, now) => ({
        type: 'ApproveNormOverride' as const,
        overrideId,
        territory,
        ...override,
        normId,
        ...(law === undefined ? {} : { law }),
        today: localDate(now),
      }),
    });
    return { overrideId, position };
  }
}
