import { use, useEffect, useSyncExternalStore } from 'react';
import { DeskSession } from './desk-session.js';
import type { DeskView } from './desk-session.js';

const LOOK_EVERY_MS = 3_000;

const sessions = new Map<string, Promise<DeskSession>>();

/** The desk of a gathering on this device; one for all pages of the tab. */
export function deskSession(gatheringId: string): Promise<DeskSession> {
  const known = sessions.get(gatheringId);
  if (known) return known;
  const session = DeskSession.open(gatheringId);
  sessions.set(gatheringId, session);
  session.catch(() => sessions.delete(gatheringId));
  return session;
}

/** The desk and what it shows; while the page is open it keeps looking where the gathering stands. */
export function useDesk(gatheringId: string): { readonly desk: DeskSession; readonly view: DeskView } {
  const desk = use(deskSession(gatheringId));
  const view = useSyncExternalStore(desk.subscribe, desk.snapshot);
  useEffect(() => {
    let stopped = false;
    let next: number | undefined;
    const look = async (): Promise<void> => {
      await desk.look();
      if (!stopped) next = window.setTimeout(() => void look(), LOOK_EVERY_MS);
    };
    const now = (): void => void desk.look();
    void look();
    window.addEventListener('online', now);
    window.addEventListener('offline', now);
    return () => {
      stopped = true;
      window.clearTimeout(next);
      window.removeEventListener('online', now);
      window.removeEventListener('offline', now);
    };
  }, [desk]);
  return { desk, view };
}
