import type { Document } from '../../../shared/api/graphql.js';
import type { Done } from '../../../shared/api/refusal.js';
import { useCommand } from '../../../shared/api/use-command.js';
import type { InputOf } from '../../../shared/api/use-command.js';
import type { Step } from '../../../shared/hall/step.js';
import { useSitting } from './sitting-context.js';

type StepInput<Variables> = Omit<InputOf<Variables>, 'meetingId' | 'occurredAt' | 'expectedRevision'>;

/** A command about the sitting of this page. */
export function useStep<Result extends { answer: object }, Variables extends { input: object }>(
  document: Document<Result, Variables>,
): Step<StepInput<Variables>, Done<Result['answer']>> {
  const { id: meetingId } = useSitting();
  const { give, refused, pending } = useCommand(document);
  return {
    take: (input) => give({ meetingId, ...input } as unknown as InputOf<Variables>),
    refused,
    pending,
  };
}
