import { stationsOf } from './stations.js';

function step(type: string, day: string, place: number) {
  return { type, occurredAt: `${day}T06:00:00.000Z`, receipt: `/log/receipts/${String(place)}` };
}

describe('the way of an initiative', () => {
  it('signatures of one day are one station with the receipt of the last', () => {
    const steps = [
      step('InitiativeOpened', '2026-03-02', 0),
      step('InitiativeSigned', '2026-03-03', 1),
      step('InitiativeSigned', '2026-03-03', 2),
      step('InitiativeSigned', '2026-03-04', 3),
      step('InitiativeSubmitted', '2026-03-04', 4),
    ];
    expect(stationsOf(steps)).toEqual([
      { kind: 'opened', day: '2026-03-02', receipt: '/log/receipts/0', count: 1 },
      { kind: 'signed', day: '2026-03-03', receipt: '/log/receipts/2', count: 2 },
      { kind: 'signed', day: '2026-03-04', receipt: '/log/receipts/3', count: 1 },
      { kind: 'submitted', day: '2026-03-04', receipt: '/log/receipts/4', count: 1 },
    ]);
  });

  it('a step of a kind that is not known is left out', () => {
    expect(stationsOf([step('SomethingElse', '2026-03-02', 0)])).toEqual([]);
  });
});
