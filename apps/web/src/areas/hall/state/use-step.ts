import type { Document } from '../../../shared/api/graphql.js';
import type { Done } from '../../../shared/api/refusal.js';
import { useCommand } from '../../../shared/api/use-command.js';
import type { InputOf } from '../../../shared/api/use-command.js';
import type { Step } from '../../../shared/hall/step.js';
import { useHall } from './hall-context.js';

type StepInput<Variables> = Omit<InputOf<Variables>, 'gatheringId' | 'occurredAt' | 'expectedRevision'>;

/** A command about the gathering of this hall; from paper it happened at the time on the papers. */
export function useStep<Result extends { answer: object }, Variables extends { input: object }>(
  document: Document<Result, Variables>,
): Step<StepInput<Variables>, Done<Result['answer']>> {
  const { gathering, occurredAt } = useHall();
  const { give, refused, pending } = useCommand(document, {
    channel: occurredAt === undefined ? 'web' : 'paper',
  });
  return {
    take: (input) =>
      give({
        gatheringId: gathering.id,
        ...input,
        ...(occurredAt !== undefined && { occurredAt }),
      } as unknown as InputOf<Variables>),
    refused,
    pending,
  };
}
