import { createHash } from 'node:crypto';
import { buildElection } from '../election/build-election.js';
import { TallyError } from '../problem.js';
import { breakTie, lotOf } from './tie-breaking.js';
import type { TieBreak } from './tie-breaking.js';

const election = buildElection({
  budget: '10',
  projects: [
    { id: '10', cost: '3' },
    { id: '9', cost: '3' },
    { id: 'x', cost: '5' },
  ],
  ballots: [{ projects: ['10', 'x'] }, { projects: ['9', 'x'] }],
});
const ALL = [0, 1, 2];

function winnerOf(...methods: TieBreak[]): string {
  return election.projects[breakTie(election, methods, ALL).winner]!.id;
}

describe('breaking a tie', () => {
  it.each<[string, TieBreak[], string]>([
    ['most votes', ['max-votes'], 'x'],
    ['highest cost', ['max-cost'], 'x'],
    ['id as text', ['id'], '10'],
    ['id as a number', ['id-number'], '9'],
    ['order of the file', ['file-order'], '10'],
    ['lowest cost, then id as a number', ['min-cost', 'id-number'], '9'],
  ])('goes by %s', (_, methods, winner) => {
    expect(winnerOf(...methods)).toBe(winner);
  });

  it('tries the methods in their order and says which one decided', () => {
    expect(breakTie(election, ['min-cost', 'id'], ALL)).toEqual({
      winner: 0,
      tie: { projects: ALL, by: 'id' },
    });
  });

  it('has nothing to do for a single project', () => {
    expect(breakTie(election, [], [2])).toEqual({ winner: 2, tie: undefined });
  });

  it('fails naming only the projects that are still equal', () => {
    expect(() => winnerOf('min-cost')).toThrow(new TallyError('TieNotCovered', { projects: ['10', '9'] }));
  });

  it('draws a lot from the published seed that anyone can draw again', () => {
    const drawn = (seed: string, id: string): string =>
      createHash('sha256').update(`${seed}\n${id}`).digest('hex');
    const seed = 'Қазақстан, 22.11.2026';
    expect(lotOf(seed, 'x')).toBe(drawn(seed, 'x'));
    const lowest = ['10', '9', 'x'].sort((a, b) => (drawn(seed, a) < drawn(seed, b) ? -1 : 1))[0];
    expect(winnerOf({ lot: seed })).toBe(lowest);
    expect(winnerOf({ lot: seed })).toBe(winnerOf({ lot: seed }));
  });

  it('gives every project its turn as the seed changes', () => {
    const winners = new Set(Array.from({ length: 40 }, (_, at) => winnerOf({ lot: `seed ${at}` })));
    expect([...winners].sort()).toEqual(['10', '9', 'x']);
  });
});
