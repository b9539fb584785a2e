import { BallotBox, SCORE_UNIT } from '#libs/tally';
import type { Election } from '#libs/tally';

/** A small generator of its own, so that every run on every machine has the same ballots. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Ballots as they come in, one after the other: ballot `i` approves `approved[ends[i - 1]]` up to before `ends[i]`. */
export interface DrawnBallots {
  readonly costs: readonly bigint[];
  readonly approved: Uint32Array;
  readonly ends: Uint32Array;
}

const MOST_APPROVED = 10;

/**
 * Approval ballots as a city would see them: projects differ in popularity, a ballot names one to ten of them.
 * Costs are whole thousands.
 */
export function drawBallots(voters: number, projects: number, seed = 1): DrawnBallots {
  const random = randomNumbers(seed);
  const costs = Array.from({ length: projects }, () => 1000n * BigInt(1000 + Math.floor(random() * 49_000)));
  const popularity = Array.from({ length: projects }, (_, at) => 1 / (1 + at / 10));
  const total = popularity.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const upTo = popularity.map((weight) => (sum += weight / total));
  const pick = (): number => {
    const at = random();
    let low = 0;
    let high = projects - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const approved = new Uint32Array(voters * MOST_APPROVED);
  const ends = new Uint32Array(voters);
  let end = 0;
  for (let voter = 0; voter < voters; voter++) {
    const start = end;
    const size = 1 + Math.floor(random() * MOST_APPROVED);
    while (end < start + size) {
      const project = pick();
      if (!isAmong(approved, start, end, project)) approved[end++] = project;
    }
    ends[voter] = end;
  }
  return { costs, approved: approved.subarray(0, end), ends };
}

/** Groups the ballots into an election in which about a third of the projects can be funded. */
export function syntheticElection({ costs, approved, ends }: DrawnBallots): Election {
  const box = new BallotBox(costs.length);
  const votes = costs.map(() => 0);
  let start = 0;
  for (const end of ends) {
    const ballot = approved.subarray(start, end).sort();
    for (const project of ballot) votes[project]! += 1;
    box.add(ballot);
    start = end;
  }
  return {
    decimals: 0,
    budget: costs.reduce((sum, cost) => sum + cost, 0n) / 3n,
    projects: costs.map((cost, at) => ({
      id: `p${at + 1}`,
      cost,
      name: `Project ${at + 1}`,
      categories: [],
      withdrawn: false,
    })),
    voters: ends.length,
    ballots: box.close(),
    votes,
    scores: votes.map((count) => count * SCORE_UNIT),
  };
}

function isAmong(numbers: Uint32Array, start: number, end: number, wanted: number): boolean {
  for (let at = start; at < end; at++) if (numbers[at] === wanted) return true;
  return false;
}
