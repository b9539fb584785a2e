import { categoryOf } from '#libs/event-store';
import type { EventStore, RecordedEvent } from '#libs/event-store';
import { DomainError } from '#libs/kernel';
import type { Instant, JsonValue } from '#libs/kernel';
import type { TransparencyQueries } from '../read-model/transparency.queries.js';
import type { JudgedHistory, JudgingDecider } from './judged-history.js';
import { differencesOf, plain } from './plain.js';
import type { Difference } from './plain.js';

/** Up to where a history is folded; with neither, to its end. */
export interface Until {
  /** Revision of the last event that counts. */
  readonly revision?: number;
  /** The last leaf of the public log that counts. */
  readonly leafIndex?: number;
  /** Only what was recorded up to this moment. */
  readonly moment?: Instant;
}

/** One event of a history, with its place in the public log. */
export interface HistoryEvent {
  readonly event: RecordedEvent;
  readonly leafIndex: number | null;
}

/** One thing as it stood: its events up to there, and the state that they make. */
export interface StreamHistory {
  readonly stream: string;
  readonly events: readonly HistoryEvent[];
  readonly state: JsonValue;
}

/** Tells the history of one meeting or decision: as it stood at any position, and what changed between two. */
export class StreamHistories {
  constructor(
    private readonly store: Pick<EventStore, 'readStream'>,
    private readonly tree: Pick<TransparencyQueries, 'leavesOf'>,
    private readonly history: JudgedHistory,
  ) {}

  /** @throws DomainError `NotFound` for a stream that has no event, or none by then */
  async of(stream: string, until: Until = {}): Promise<StreamHistory> {
    const decider = this.history.deciders.get(categoryOf(stream));
    const recorded = decider ? await this.store.readStream(stream) : [];
    const leaves = await this.tree.leavesOf(recorded.map(({ id }) => id));
    const events = recorded
      .map((event) => ({ event, leafIndex: leaves.get(event.id) ?? null }))
      .filter((each) => counts(each, until));
    if (!decider || events.length === 0) throw new DomainError('NotFound', { what: 'stream', id: stream });
    return { stream, events, state: plain(this.fold(events, decider)) };
  }

  /**
   * What is different after one revision from what was after another.
   *
   * @param from of an earlier event; -1 for before the first
   * @throws DomainError `NotFound`, `FieldInvalid` when `to` is before `from`
   */
  async difference(stream: string, from: number, to: number): Promise<readonly Difference[]> {
    if (from > to) throw new DomainError('FieldInvalid', { field: 'to' });
    const { state: after } = await this.of(stream, { revision: to });
    const decider = this.history.deciders.get(categoryOf(stream));
    const before =
      from < 0 ? plain(decider?.initialState) : (await this.of(stream, { revision: from })).state;
    return differencesOf(before, after);
  }

  private fold(events: readonly HistoryEvent[], decider: JudgingDecider): unknown {
    return events.reduce<unknown>(
      (state, { event }) => decider.evolve(state, this.history.upcast(event)),
      decider.initialState,
    );
  }
}

function counts({ event, leafIndex }: HistoryEvent, { revision, leafIndex: leaf, moment }: Until): boolean {
  if (revision !== undefined && event.revision > revision) return false;
  if (leaf !== undefined && (leafIndex === null || leafIndex > leaf)) return false;
  return moment === undefined || event.metadata.recordedAt <= moment;
}
