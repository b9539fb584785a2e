import { Retries } from './patience.js';
import type { Patience } from './patience.js';
import type { EventBatch, Position } from './port.js';
import type { Tail } from './tail.js';

/** Batches after a position, up to what is the end of the log when it is reached; the last one says `caughtUp`. */
export type ReadToEnd = (after: Position) => AsyncIterable<EventBatch>;

/** Reads to the end; after passing trouble it goes on where it was. An aborted signal ends it quietly. */
export async function* readThrough(
  readToEnd: ReadToEnd,
  after: Position,
  patience: Patience,
): AsyncGenerator<EventBatch> {
  const retries = new Retries(patience);
  const isAborted = () => patience.signal?.aborted === true;
  let position = after;
  while (!isAborted()) {
    try {
      for await (const batch of readToEnd(position)) {
        retries.succeeded();
        if (isAborted()) return;
        position = batch.position;
        yield batch;
        if (isAborted()) return;
      }
      return;
    } catch (error) {
      await retries.failed(error);
    }
  }
}

/** Reads to the end, and again whenever the tail says that the log has grown, until the signal aborts. */
export async function* follow(
  readToEnd: ReadToEnd,
  after: Position,
  tail: Tail,
  patience: Patience & { readonly signal: AbortSignal },
): AsyncGenerator<EventBatch> {
  const { signal } = patience;
  let position = after;
  let isFirst = true;
  while (!signal.aborted) {
    const before = position;
    for await (const batch of readThrough(readToEnd, position, patience)) {
      const isNews = isFirst || batch.position > position || batch.events.length > 0;
      position = batch.position;
      isFirst &&= !batch.caughtUp;
      if (isNews) yield batch;
    }
    await tail.grownBeyond(position, signal, { atOnce: position > before });
  }
}
