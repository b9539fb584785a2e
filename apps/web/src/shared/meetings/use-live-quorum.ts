import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { ResultOf } from '../api/graphql.js';
import { quorumSubscription } from './operations.js';
import type { MeetingCard } from './types.js';

export type LiveQuorum = ResultOf<typeof quorumSubscription>['quorumChanged'];

/** While one of these holds, somebody may come or the count may change at any moment. */
export const LIVE_STATUSES: readonly MeetingCard['status'][] = [
  'convened',
  'waitingForQuorum',
  'inSession',
  'adjourned',
];

/**
 * The quorum as it is at this moment, by WebSocket. When the gathering moves on, the page's queries ask anew.
 *
 * @param gatheringId null: nothing is watched
 * @returns undefined until the first word has come
 */
export function useLiveQuorum(gatheringId: string | null): LiveQuorum | undefined {
  const queries = useQueryClient();
  const [live, setLive] = useState<LiveQuorum>();
  useEffect(() => {
    if (gatheringId === null) return undefined;
    let end: (() => void) | undefined;
    let isGone = false;
    let words = 0;
    const watch = async (): Promise<void> => {
      const { subscribe } = await import('../api/subscribe.js');
      if (isGone) return;
      end = subscribe(
        quorumSubscription,
        { gatheringId },
        ({ quorumChanged }) => {
          setLive(quorumChanged);
          // The first word says what the page has just been told.
          words += 1;
          if (words > 1) void queries.invalidateQueries();
        },
        (reason) => {
          console.warn('the quorum is not live any more', reason);
        },
      );
    };
    void watch();
    return () => {
      isGone = true;
      end?.();
    };
  }, [gatheringId, queries]);
  return live?.gatheringId === gatheringId ? live : undefined;
}
