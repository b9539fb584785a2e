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

/**
 * Approval ballots as a city would see them: projects differ in popularity, a ballot names one to ten of them.
 * Costs are whole thousands; about a third of the projects can be funded.
 */
export function syntheticElection(voters: number, projects: number, seed = 1): Election {
  const random = randomNumbers(seed);
  const costs = Array.from({ length: projects }, () => 1000n * BigInt(1000 + Math.floor(random() * 49_000)));
  const budget = costs.reduce((sum, cost) => sum + cost, 0n) / 3n;
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
  const box = new BallotBox(projects);
  const votes = Array.from({ length: projects }, () => 0);
  const approved = new Uint32Array(10);
  for (let voter = 0; voter < voters; voter++) {
    const size = 1 + Math.floor(random() * approved.length);
    for (let chosen = 0; chosen < size;) {
      const project = pick();
      if (isAmong(approved, chosen, project)) continue;
      approved[chosen++] = project;
      votes[project]! += 1;
    }
    box.add(approved.subarray(0, size).sort());
  }
  return {
    decimals: 0,
    budget,
    projects: costs.map((cost, at) => ({
      id: `p${at + 1}`,
      cost,
      name: `Project ${at + 1}`,
      categories: [],
      withdrawn: false,
    })),
    voters,
    ballots: box.close(),
    votes,
    scores: votes.map((count) => count * SCORE_UNIT),
  };
}

function isAmong(numbers: Uint32Array, length: number, wanted: number): boolean {
  for (let at = 0; at < length; at++) if (numbers[at] === wanted) return true;
  return false;
}
