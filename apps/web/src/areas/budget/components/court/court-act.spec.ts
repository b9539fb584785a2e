import { lossOf, lostBy } from './court-act.js';
import type { Correction } from './court-act.js';

const correctedTo = (...winners: readonly string[]): Correction => ({
  decision: { number: '2-15', date: '2026-04-12' },
  winners: [...winners],
});
const road = (phase: 'started' | 'planned' | 'contracted' | 'completed' | 'stopped') => ({
  phase,
  proposalId: 'road',
});

describe('a project that a court’s correction took away', () => {
  const withoutRoad = [correctedTo('road', 'park'), correctedTo('park')];

  it.each(['started', 'planned', 'contracted'] as const)('is to be stopped while it is %s', (phase) => {
    expect(lossOf(withoutRoad, road(phase))).toBe('toStop');
  });

  it('stays built when it is completed, for the rule stops nothing that is', () => {
    expect(lossOf(withoutRoad, road('completed'))).toBe('built');
  });

  it('is through once it is stopped', () => {
    expect(lossOf(withoutRoad, road('stopped'))).toBeUndefined();
  });

  it('is none while the latest correction names it', () => {
    expect(lossOf([correctedTo('park'), correctedTo('road')], road('started'))).toBeUndefined();
    expect(lossOf([], road('started'))).toBeUndefined();
  });

  it('is stopped by the act that took it away, not by one on something else that came later', () => {
    const tookAway = correctedTo('park', 'light');
    const corrections = [correctedTo('road', 'park', 'light'), tookAway, correctedTo('park')];
    expect(lostBy(corrections, 'road')).toBe(tookAway);
  });
});
