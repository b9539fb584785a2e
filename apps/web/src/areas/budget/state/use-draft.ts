import { useEffect, useState, useSyncExternalStore } from 'react';
import { Failure } from '../../../shared/api/failure.js';
import { request } from '../../../shared/api/request.js';
import { draftQuery, saveDraftMutation } from '../operations/propose.js';
import { DEVICE } from '../../../shared/device/device-store.js';
import { DraftKeeper } from './draft-keeper.js';
import type { DraftPlace, Saved } from './draft-keeper.js';

/** What is written is sent this often, and at the end of each step. */
const EVERY_MS = 5_000;

export interface Draft {
  readonly keeper: DraftKeeper;
  readonly place: DraftPlace;
  /** What another device saved; undefined when it cannot be asked now. */
  readonly other: () => Promise<{ readonly content: string; readonly version: number } | undefined>;
}

/** The draft of one person in one campaign, kept while the page is open. */
export function useDraft(
  campaignId: string,
  memberId: string,
  stored: { readonly content: string; readonly version: number } | null,
): Draft {
  const [keeper] = useState(
    () =>
      new DraftKeeper(`proposal draft ${campaignId} ${memberId}`, stored, {
        store: DEVICE,
        send: (content, seenVersion) => save(campaignId, content, seenVersion),
      }),
  );
  const place = useSyncExternalStore(
    (listener) => keeper.subscribe(listener),
    () => keeper.place,
  );
  useEffect(() => {
    const send = (): void => void keeper.flush();
    const timer = setInterval(send, EVERY_MS);
    addEventListener('online', send);
    return () => {
      clearInterval(timer);
      removeEventListener('online', send);
    };
  }, [keeper]);
  return { keeper, place, other: () => draftOf(campaignId) };
}

async function save(campaignId: string, content: string, seenVersion: number): Promise<Saved> {
  try {
    const input = { commandId: crypto.randomUUID(), campaignId, content, seenVersion };
    const { answer } = (await request(saveDraftMutation, { input })).data;
    if (answer.__typename === 'ProposalDraftType') return { version: answer.version };
    return answer.__typename === 'DraftMovedOn' ? { movedOnTo: answer.actual ?? 0 } : 'notSaved';
  } catch (error) {
    if (error instanceof Failure) return 'notSaved';
    throw error;
  }
}

async function draftOf(campaignId: string) {
  try {
    return (await request(draftQuery, { id: campaignId })).data.proposalDraft ?? undefined;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
