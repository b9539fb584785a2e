import { Failure, UNREACHABLE } from '../../../shared/api/failure.js';
import type { ResultOf } from '../../../shared/api/graphql.js';
import { refusedBy } from '../../../shared/api/refusal.js';
import type { Refused } from '../../../shared/api/refusal.js';
import { request } from '../../../shared/api/request.js';
import { deskListQuery, deskQuery, enlistMutation, openIndexMutation, syncMutation } from '../operations.js';
import { isConflict, madeRegistrations } from './entry.js';
import type { CarriedMember, DeskMemory, Entry } from './entry.js';
import { LocalList } from './local-list.js';
import { SealedStore } from './sealed-store.js';
import { giveCommand, LINE_PATIENCE_MS, sendEntry } from './send-entry.js';

export type DeskAnswer = ResultOf<typeof deskQuery>;

/** `signedOut`: the api is there, but wants the person to sign in again. */
export type Line = 'asking' | 'online' | 'offline' | 'signedOut';

/** What the page shows of the desk at a moment. */
export interface DeskView {
  readonly line: Line;
  readonly memory: DeskMemory | undefined;
  readonly list: LocalList | undefined;
  readonly entries: readonly Entry[];
  readonly known: DeskAnswer | undefined;
  /** Something other than the line stopped the sending. */
  readonly trouble: Refused | undefined;
}

const SIGNED_OUT = new Set(['InvalidToken', 'NotSignedIn', 'NotAllowed']);
const ENDED = new Set(['closed', 'notHeld', 'cancelled']);

/**
 * One gathering's registration desk on this device. Everything the clerk does becomes an entry, is kept sealed on
 * the device first and sent in order as soon as there is a line; so a closed tab loses nothing.
 */
export class DeskSession {
  private view: DeskView = {
    line: 'asking',
    memory: undefined,
    list: undefined,
    entries: [],
    known: undefined,
    trouble: undefined,
  };
  private readonly listeners = new Set<() => void>();
  private sending: Promise<void> | undefined;

  private constructor(
    private readonly gatheringId: string,
    private readonly store: SealedStore,
  ) {}

  /** Takes up what the device holds of this gathering. */
  static async open(gatheringId: string): Promise<DeskSession> {
    const store = await SealedStore.open(gatheringId);
    const session = new DeskSession(gatheringId, store);
    const [memory, list, known, entries] = await Promise.all([
      store.get('memory'),
      store.get('list'),
      store.get('known'),
      store.all('entry/'),
    ]);
    session.change({
      memory: memory as DeskMemory | undefined,
      list: list === undefined ? undefined : new LocalList(list as CarriedMember[]),
      known: known as DeskAnswer | undefined,
      entries: entries as Entry[],
    });
    return session;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): DeskView => this.view;

  /** The desk takes up its work; with `offline` the list is fetched and the opening waits for this device. */
  async begin(deskId: string, offline: boolean): Promise<Refused | undefined> {
    const deviceId = this.view.memory?.deviceId ?? crypto.randomUUID();
    const refused = offline ? await this.enlist(deskId, deviceId) : await this.openIndex();
    if (refused) return refused;
    await this.remember({
      deskId,
      deviceId,
      enlisted: offline,
      locked: false,
      ahead: this.view.memory?.ahead ?? 0,
    });
    await this.look();
    return undefined;
  }

  /** Everything has been sent: the opening need not wait for this desk any longer. */
  async end(): Promise<Refused | undefined> {
    const { memory, entries } = this.view;
    if (!memory) return undefined;
    const input = { deskId: memory.deskId, entries: madeRegistrations(entries) };
    const refused = await this.command(syncMutation, input);
    if (!refused) await this.remember({ ...memory, enlisted: false });
    await this.look();
    return refused;
  }

  /** Writes down what happened at the door, now; it is sent as soon as that is possible. */
  async record(kind: Entry['kind'], name: string, input: Entry['input']): Promise<void> {
    const { memory } = this.view;
    const occurredAt = new Date(Date.now() + (memory?.ahead ?? 0)).toISOString();
    const entry: Entry = {
      commandId: crypto.randomUUID(),
      occurredAt,
      kind,
      name,
      input: { ...input, ...(kind === 'register' && memory && { deskId: memory.deskId }) },
      state: 'waiting',
      sent: false,
      place: this.view.entries.length,
    };
    await this.keep(entry);
    void this.flush();
  }

  /** Takes a registration back: one that was never sent is as if it had not been. */
  async undo(entry: Entry, reason: string): Promise<void> {
    if (entry.sent || entry.state !== 'waiting') {
      await this.record('annul', entry.name, { memberId: entry.input['memberId'] ?? '', reason });
      return;
    }
    await this.store.delete(nameOf(entry));
    this.change({ entries: this.view.entries.filter(({ commandId }) => commandId !== entry.commandId) });
  }

  /** The clerk has read what came of it. */
  settle(entry: Entry): Promise<void> {
    return this.keep({ ...entry, settled: true });
  }

  /** Asks where the gathering stands and who is registered, then sends what waits. */
  async look(): Promise<void> {
    if (!navigator.onLine) {
      this.change({ line: 'offline' });
      return;
    }
    try {
      const asked = await request(
        deskQuery,
        { id: this.gatheringId },
        { channel: 'desk', signal: AbortSignal.timeout(LINE_PATIENCE_MS) },
      );
      const ahead = Date.parse(asked.data.deskRegistrations.askedAt) - Date.now();
      this.change({ line: 'online', known: asked.data });
      const { memory, list } = this.view;
      if (memory) await this.remember({ ...memory, ahead, locked: false });
      if (list) await this.store.put('known', asked.data);
    } catch (error) {
      await this.lost(error);
      return;
    }
    await this.flush();
    await this.forgetWhenEnded();
  }

  /** Sends what waits, one after the other, in the order in which it happened. */
  flush(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined;
    });
    return this.sending;
  }

  /** Deletes everything this device holds of the gathering. */
  async forget(): Promise<void> {
    await this.store.forget();
    this.change({ memory: undefined, list: undefined, entries: [] });
  }

  private async sendAll(): Promise<void> {
    if (!navigator.onLine) {
      this.change({ line: 'offline' });
      return;
    }
    for (;;) {
      const next = this.view.entries.find(({ state }) => state === 'waiting');
      if (!next) {
        if (this.view.trouble) this.change({ trouble: undefined });
        return;
      }
      try {
        await this.keep({ ...next, sent: true });
        const sent = await sendEntry(this.gatheringId, next);
        await this.keep({ ...sent, sent: true });
        this.change({ line: 'online' });
        if (sent.state === 'waiting') return;
      } catch (error) {
        await this.lost(error);
        return;
      }
    }
  }

  private async lost(error: unknown): Promise<void> {
    if (!(error instanceof Failure)) throw error;
    if (error.code === UNREACHABLE) {
      this.change({ line: 'offline' });
      return;
    }
    if (!SIGNED_OUT.has(error.code)) {
      this.change({ trouble: refusedBy(error, error.reference) });
      return;
    }
    this.change({ line: 'signedOut' });
    const { memory } = this.view;
    if (memory) await this.remember({ ...memory, locked: true });
  }

  private async enlist(deskId: string, deviceId: string): Promise<Refused | undefined> {
    const refused = await this.command(enlistMutation, { deskId, deviceId });
    if (refused) return refused;
    try {
      const { data } = await request(
        deskListQuery,
        { id: this.gatheringId, deskId, deviceId },
        { channel: 'desk' },
      );
      const { members } = data.deskList;
      await this.store.put('list', members);
      this.change({ list: new LocalList(members) });
      void keepAppOnDevice();
      return undefined;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return refusedBy(error, error.reference);
    }
  }

  private openIndex(): Promise<Refused | undefined> {
    return this.command(openIndexMutation, {});
  }

  private command(document: object, input: object): Promise<Refused | undefined> {
    return giveCommand(document, { ...input, gatheringId: this.gatheringId });
  }

  private async forgetWhenEnded(): Promise<void> {
    const { known, entries, list } = this.view;
    if (!list || !ENDED.has(known?.separateGathering?.status ?? '')) return;
    const open = entries.some((entry) => entry.state === 'waiting' || isConflict(entry));
    if (!open) await this.forget();
    else {
      await this.store.delete('list');
      this.change({ list: undefined });
    }
  }

  private async remember(memory: DeskMemory): Promise<void> {
    await this.store.put('memory', memory);
    this.change({ memory });
  }

  private async keep(entry: Entry): Promise<void> {
    await this.store.put(nameOf(entry), entry);
    const { entries } = this.view;
    const known = entries.some(({ commandId }) => commandId === entry.commandId);
    this.change({
      entries: known
        ? entries.map((other) => (other.commandId === entry.commandId ? entry : other))
        : [...entries, entry],
    });
  }

  private change(part: Partial<DeskView>): void {
    this.view = { ...this.view, ...part };
    for (const listener of this.listeners) listener();
  }
}

/** The service worker keeps the files that this page has loaded, so that the desk opens without a network. */
async function keepAppOnDevice(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ loaded: performance.getEntriesByType('resource').map(({ name }) => name) });
  // What the camera needs is loaded only when it is used; the service worker keeps it as it comes.
  await import('qr/decode.js');
}

/** Names sort in the order in which things happened. */
function nameOf({ occurredAt, place, commandId }: Entry): string {
  return `entry/${occurredAt} ${String(place).padStart(6, '0')} ${commandId}`;
}
