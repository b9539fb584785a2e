import { stepBy } from './fold-to.js';

const events = [
  { revision: 0, leafIndex: 10, recordedAt: '2026-03-02T05:00:00.000Z' },
  { revision: 1, leafIndex: 14, recordedAt: '2026-03-02T06:00:00.000Z' },
  { revision: 2, leafIndex: null, recordedAt: '2026-03-02T07:00:00.000Z' },
];

it('a history folds to the last step that was recorded by a moment', () => {
  expect(stepBy(events, { moment: '2026-03-02T06:00:00.000Z' })).toBe(1);
  expect(stepBy(events, { moment: '2026-03-02T05:59:59.999Z' })).toBe(0);
  expect(stepBy(events, { moment: '2026-03-02T04:00:00.000Z' })).toBeUndefined();
});

it('a history folds to the last step that stands in the public log up to an entry', () => {
  expect(stepBy(events, { leafIndex: 13 })).toBe(0);
  expect(stepBy(events, { leafIndex: 99 })).toBe(1);
  expect(stepBy(events, { leafIndex: 9 })).toBeUndefined();
});
