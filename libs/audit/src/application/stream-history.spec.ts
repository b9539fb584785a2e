import { uuidV5 } from '#libs/kernel';
import type { RecordedEvent } from '#libs/event-store';
import type { JudgedHistory } from './judged-history.js';
import { StreamHistories } from './stream-history.js';

const STREAM = 'gathering-1';

function event(revision: number, type: string): RecordedEvent {
  return {
    id: uuidV5(`${revision}`),
    type,
    stream: STREAM,
    revision,
    data: {},
    metadata: { schemaVersion: 1, recordedAt: `2026-03-0${revision + 1}T05:00:00.000Z` },
    position: `${revision}`,
  } as unknown as RecordedEvent;
}

const EVENTS = [event(0, 'Convened'), event(1, 'Opened'), event(2, 'Closed')];
const history: JudgedHistory = {
  deciders: new Map([
    [
      'gathering',
      {
        initialState: { phase: 'none', steps: 0 },
        evolve: (state, { type }) => ({ phase: type, steps: (state as { steps: number }).steps + 1 }),
        check: () => [],
      },
    ],
  ]),
  upcast: (each) => each,
};
/** The last event is not in the public log yet; others stand between ours. */
const leaves = new Map([
  [uuidV5('0'), 10],
  [uuidV5('1'), 20],
]);
const histories = new StreamHistories(
  { readStream: (stream) => Promise.resolve(stream === STREAM ? EVENTS : []) },
  { leavesOf: () => Promise.resolve(leaves) },
  history,
);

describe('a history', () => {
  it.each([
    ['to its end', {}, 3, 'Closed'],
    ['to a revision', { revision: 1 }, 2, 'Opened'],
    ['to a leaf of the log that is another’s', { leafIndex: 19 }, 1, 'Convened'],
    ['to the end of the log, which has not got its last event', { leafIndex: 99 }, 2, 'Opened'],
    ['to a moment', { moment: '2026-03-02T05:00:00.000Z' }, 2, 'Opened'],
  ])('is folded %s', async (_how, until, count, phase) => {
    const { events, state } = await histories.of(STREAM, until);
    expect([events.length, state]).toEqual([count, { phase, steps: count }]);
  });

  it('that has not begun by then, or of a thing that is not there, is not found', async () => {
    await expect(histories.of(STREAM, { leafIndex: 9 })).rejects.toMatchObject({ code: 'NotFound' });
    await expect(histories.of('gathering-2')).rejects.toMatchObject({ code: 'NotFound' });
    await expect(histories.of('secret-1')).rejects.toMatchObject({ code: 'NotFound' });
  });

  it('is compared between two positions, from before its beginning as well', async () => {
    expect(await histories.difference(STREAM, 0, 1)).toEqual([
      { path: 'phase', before: 'Convened', after: 'Opened' },
      { path: 'steps', before: 1, after: 2 },
    ]);
    expect(await histories.difference(STREAM, -1, 0)).toMatchObject([
      { path: 'phase', before: 'none' },
      { path: 'steps', before: 0 },
    ]);
    await expect(histories.difference(STREAM, 2, 1)).rejects.toMatchObject({ code: 'FieldInvalid' });
  });
});
