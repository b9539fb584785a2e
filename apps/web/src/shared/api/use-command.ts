import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Failure } from './failure.js';
import type { Document } from './graphql.js';
import { isRefusal, refusedBy } from './refusal.js';
import type { Done, Refused } from './refusal.js';
import { request } from './request.js';
import type { RequestOptions } from './request.js';

/** The api cannot say whether it was written; the same command asks again. */
const UNCONFIRMED = 'Unconfirmed';

/** What an input is without what `give` adds. */
export type InputOf<Variables> = Variables extends { input: infer Input } ? Omit<Input, 'commandId'> : never;

export interface Command<Input, Success> {
  /** Gives the command. @returns what was done, or undefined when it was refused or did not arrive */
  readonly give: (input: Input) => Promise<Success | undefined>;
  /** Why the last one was refused or did not arrive; for `<RefusalNotice>`. */
  readonly refused: Refused | undefined;
  readonly pending: boolean;
  readonly clear: () => void;
}

export interface CommandOptions extends Pick<RequestOptions, 'channel'> {
  /** Of a page that keeps it with what it sent, so that the same sent again after a reload is not carried out twice. */
  readonly commandIdFor?: (content: string) => string;
}

/**
 * A command to the api: a mutation of the form
 * `mutation($input: …Input!) { answer: operation(input: $input) { __typename ... on …Changed { … } ...refusal } }`.
 *
 * The command's id is made here. The same input given again after the network failed has the same id, so that
 * nothing is carried out twice. When it is done, every query on the page asks anew.
 */
export function useCommand<Result extends { answer: object }, Variables extends { input: object }>(
  document: Document<Result, Variables>,
  { commandIdFor = () => crypto.randomUUID(), ...options }: CommandOptions = {},
): Command<InputOf<Variables>, Done<Result['answer']>> {
  const queries = useQueryClient();
  const [refused, setRefused] = useState<Refused>();
  const [pending, setPending] = useState(false);
  const unanswered = useRef<{ readonly input: string; readonly commandId: string }>(undefined);

  async function give(input: InputOf<Variables>): Promise<Done<Result['answer']> | undefined> {
    const text = JSON.stringify(input);
    if (unanswered.current?.input !== text)
      unanswered.current = { input: text, commandId: commandIdFor(text) };
    const { commandId } = unanswered.current;
    setPending(true);
    setRefused(undefined);
    try {
      const variables = { input: { ...input, commandId } } as unknown as Variables;
      const { data, reference } = await request(document, variables, options);
      const { answer } = data;
      const isUnconfirmed = isRefusal(answer) && answer.code === UNCONFIRMED;
      if (!isUnconfirmed) unanswered.current = undefined;
      if (isRefusal(answer)) {
        setRefused(refusedBy(answer, reference));
        return undefined;
      }
      // What no page shows now would be shown as it was before, when somebody goes there.
      queries.removeQueries({ type: 'inactive' });
      await queries.invalidateQueries();
      return answer as Done<Result['answer']>;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      setRefused({ ...refusedBy(error, error.reference) });
      return undefined;
    } finally {
      setPending(false);
    }
  }

  return {
    give,
    refused,
    pending,
    clear: () => {
      setRefused(undefined);
    },
  };
}
