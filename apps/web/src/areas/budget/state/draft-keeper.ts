import type { DeviceStore } from '../../../shared/device/device-store.js';

/** Where the draft of a proposal is: with the api, on its way, on this telephone alone, or moved on elsewhere. */
export type DraftPlace = 'kept' | 'saving' | 'here' | 'elsewhere';

/** What came of sending a draft. */
export type Saved =
  | { readonly version: number }
  /** Somebody saved it from another device meanwhile; that is its version. */
  | { readonly movedOnTo: number }
  /** The api was not reached, or does not take it now. */
  | 'notSaved';

export interface DraftPorts {
  readonly store: DeviceStore;
  readonly send: (content: string, seenVersion: number) => Promise<Saved>;
}

interface Local {
  readonly content: string;
  readonly seen: number;
}

/**
 * Keeps what somebody writes: on the telephone at once, with the api as soon as it can be reached, and off the
 * telephone once the api has it. Only the last version is sent; nothing is sent twice at a time.
 */
export class DraftKeeper {
  private readonly listeners = new Set<() => void>();
  private waiting: string | undefined;
  private sending = false;
  private at: DraftPlace = 'kept';
  private seen: number;
  /** What to go on from. */
  readonly content: string | undefined;

  /** @param stored what the api has */
  constructor(
    private readonly key: string,
    stored: { readonly content: string; readonly version: number } | null,
    private readonly ports: DraftPorts,
  ) {
    const local = this.local();
    this.seen = stored?.version ?? 0;
    this.content = local?.content ?? stored?.content;
    if (!local) return;
    this.waiting = local.content;
    this.at = local.seen === this.seen ? 'here' : 'elsewhere';
  }

  get place(): DraftPlace {
    return this.at;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Keeps it on the telephone; `flush` takes it to the api. */
  keep(content: string): void {
    this.waiting = content;
    this.ports.store.setItem(this.key, JSON.stringify({ content, seen: this.seen }));
    if (this.at === 'kept') this.move('saving');
  }

  /** Sends what waits. Answers when it has arrived or could not. */
  async flush(): Promise<void> {
    if (this.sending || this.waiting === undefined || this.at === 'elsewhere') return;
    const content = this.waiting;
    this.sending = true;
    this.move('saving');
    const saved = await this.ports.send(content, this.seen);
    this.sending = false;
    if (saved === 'notSaved') {
      this.move('here');
      return;
    }
    if ('movedOnTo' in saved) {
      this.move('elsewhere');
      return;
    }
    this.seen = saved.version;
    if (this.waiting === content) {
      this.forget();
      return;
    }
    this.move('here');
    await this.flush();
  }

  /** This device's text stands, whatever another saved. @param version of what it replaces */
  async insist(version: number): Promise<void> {
    this.seen = version;
    this.move('here');
    await this.flush();
  }

  /** Nothing is left on the telephone. */
  forget(): void {
    this.waiting = undefined;
    this.ports.store.removeItem(this.key);
    this.move('kept');
  }

  private local(): Local | undefined {
    const kept = this.ports.store.getItem(this.key);
    return kept === null ? undefined : (JSON.parse(kept) as Local);
  }

  private move(place: DraftPlace): void {
    this.at = place;
    for (const listener of this.listeners) listener();
  }
}
