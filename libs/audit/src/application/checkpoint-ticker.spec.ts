import { CheckpointTicker } from './checkpoint-ticker.js';
import type { PublishedCheckpoint } from './checkpoint-log.js';
import { HistoryRewritten } from './publish-checkpoint.js';

const CHECKPOINT: PublishedCheckpoint = {
  size: 5,
  root: Buffer.alloc(32),
  publishedAt: '2026-03-11T07:00:00.000Z',
  note: 'signed',
  witnesses: [],
};

/** A ticker whose signing answers one after the other, and what came of it, as it comes. */
function ticking(...answers: readonly (() => Promise<PublishedCheckpoint | undefined>)[]) {
  const said: unknown[] = [];
  let told: () => void = () => undefined;
  let tick = 0;
  const hear = (what: unknown) => {
    said.push(what);
    told();
  };
  const ticker = new CheckpointTicker({
    publisher: { publish: () => answers[tick++]?.() ?? Promise.resolve(undefined) },
    intervalMs: 1,
    ready: () => Promise.resolve(true),
    onPublished: (checkpoint) => {
      hear(checkpoint);
      return Promise.resolve();
    },
    onError: hear,
  });
  const until = (count: number) =>
    new Promise<void>((resolve) => {
      told = () => {
        if (said.length >= count) resolve();
      };
      told();
    });
  return { ticker, said, until };
}

describe('signing at an interval', () => {
  it('says why nothing more is signed when the log no longer grows out of what was', async () => {
    const rewritten = new HistoryRewritten('changed', 4, 5);
    const { ticker, said, until } = ticking(() => Promise.reject(rewritten));
    ticker.start();
    await until(1);
    await ticker.stop();
    expect(said).toEqual([rewritten]);
    expect(ticker.failure).toBe(rewritten);
  });

  it('is well again when the true history is back, and a fault of another kind is no rewriting', async () => {
    const { ticker, said, until } = ticking(
      () => Promise.reject(new HistoryRewritten('shorter', 4, 3)),
      () => Promise.resolve(CHECKPOINT),
      () => Promise.reject(new Error('no connection')),
    );
    ticker.start();
    await until(3);
    await ticker.stop();
    expect(said.slice(1)).toEqual([CHECKPOINT, new Error('no connection')]);
    expect(ticker.failure).toBeUndefined();
  });
});
