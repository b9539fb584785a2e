import { useDeferredValue, useMemo } from 'react';
import { useAsk } from '../../../shared/api/use-answer.js';
import type { DeskView } from '../offline/desk-session.js';
import { searchQuery } from '../operations.js';
import { foundOnDevice } from './found.js';
import type { Found } from './found.js';

const FIRST = 12;

/** Who fits what was typed: the server's answer, without a line that of the list on the device. */
export function useSearch(
  gatheringId: string,
  view: DeskView,
  typed: string,
  wider: boolean,
): { readonly found: readonly Found[]; readonly asking: boolean } {
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
  if (text === '') return { found: [], asking: false };
  if (onDevice) return { found: onDevice, asking: false };
  return {
    found: asked.data?.searchMembers ?? [],
    asking: asked.isPending || asked.isPlaceholderData || typed.trim() !== text,
  };
}
