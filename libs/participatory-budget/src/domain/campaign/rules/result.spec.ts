import type { DistrictResult } from '../campaign.events.js';
import { winnersAfterEach } from './result.js';

const NORTH = '591010000';
const SOUTH = '591020000';
const won = (district: string, ...winners: readonly string[]): DistrictResult => ({
  district,
  budgetTiyn: 2_000_000_000,
  voters: 31,
  spentTiyn: 0,
  winners,
  explanation: {},
  statistics: {},
});
const corrected = (district: string, ...projectIds: readonly string[]) => ({
  winners: [{ district, projectIds }],
});

describe('given a result in two districts, who wins when a court corrects', () => {
  const declared = [won(NORTH, 'road', 'park'), won(SOUTH, 'light')];

  it('one of them: then those of the other still do', () => {
    expect(winnersAfterEach(declared, [corrected(NORTH, 'park')])).toEqual([['park', 'light']]);
  });

  it('one after the other: then each keeps what was said of it last', () => {
    const corrections = [corrected(NORTH, 'park'), corrected(SOUTH), corrected(NORTH, 'road')];
    expect(winnersAfterEach(declared, corrections)).toEqual([['park', 'light'], ['park'], ['road']]);
  });
});
