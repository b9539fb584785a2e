import { onlineManager, QueryClient } from '@tanstack/react-query';
import { isFailure, UNREACHABLE } from '../shared/api/failure.js';

const FRESH_MS = 5_000;

/** Answers are shown again at once and asked for anew; only a lost connection is worth trying twice. */
export function queryClient(): QueryClient {
  // It takes every page for online until it hears otherwise; one that was opened without a network never would.
  onlineManager.setOnline(navigator.onLine);
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (failures, error) => failures < 1 && isFailure(error, UNREACHABLE),
      },
    },
  });
}
