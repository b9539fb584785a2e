import type { Document } from '../../../shared/api/graphql.js';
import type { Done, Refused } from '../../../shared/api/refusal.js';
import { useCommand } from '../../../shared/api/use-command.js';
import type { InputOf } from '../../../shared/api/use-command.js';
import { useSitting } from './sitting-context.js';

type StepInput<Variables> = Omit<InputOf<Variables>, 'meetingId' | 'occurredAt' | 'expectedRevision'>;

export interface Step<Input, Success> {
  /** Takes the step. @returns what was done, or undefined when it was refused */
  readonly take: (input: Input) => Promise<Success | undefined>;
  readonly refused: Refused | undefined;
  readonly pending: boolean;
}

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
