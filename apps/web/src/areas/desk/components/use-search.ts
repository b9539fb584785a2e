import { useDeferredValue, useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Failure } from '../../../shared/api/failure.js';
import { asking, useAsk } from '../../../shared/api/use-answer.js';
import type { DeskView } from '../offline/desk-session.js';
import { searchQuery } from '../operations.js';
import { foundOnDevice } from './found.js';
import type { Found } from './found.js';

const FIRST = 12;

interface Search {
  readonly found: readonly Found[];
  /** What is shown does not belong to what was typed yet. */
  readonly asking: boolean;
  /** Who fits this text, once the server has answered; nobody when it does not. */
  readonly answer: (text: string) => Promise<readonly Found[]>;
}

/** Who fits what was typed: the server's answer, without a line that of the list on the device. */
export function useSearch(gatheringId: string, view: DeskView, typed: string, wider: boolean): Search {
  const queries = useQueryClient();
  const text = useDeferredValue(typed.trim());
  const local = view.line !== 'online' && view.list !== undefined;
  const asked = useAsk(
    searchQuery,
    local || text === '' ? null : { id: gatheringId, text, first: FIRST, wider },
    { channel: 'desk' },
  );
  // A line that is gone shows here first: the list takes over.
  const { list } = view;
  const carried = list && (local || asked.error !== null) ? list : undefined;
  const onDevice = useMemo(
    () =>
      text === ''
        ? undefined
        : carried?.search(text, FIRST).map((member) => foundOnDevice(member, view, gatheringId)),
    [carried, text, view, gatheringId],
  );
  const answer = async (exact: string): Promise<readonly Found[]> => {
    const variables = { id: gatheringId, text: exact.trim(), first: FIRST, wider };
    try {
      return (await queries.query(asking(searchQuery, variables, { channel: 'desk' }))).searchMembers;
    } catch (error) {
      if (error instanceof Failure) return [];
      throw error;
    }
  };
  if (text === '') return { found: [], asking: typed.trim() !== '', answer };
  if (onDevice) return { found: onDevice, asking: false, answer };
  const isBehind = asked.isPending || asked.isPlaceholderData || typed.trim() !== text;
  return { found: asked.data?.searchMembers ?? [], asking: isBehind, answer };
}
