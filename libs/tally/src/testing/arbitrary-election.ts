import fc from 'fast-check';
import { buildElection } from '../election/build-election.js';
import type { ElectionInput } from '../election/build-election.js';
import type { Election } from '../election/election.js';

/** An election small enough to check by brute force: ballots are sets of project ids `a`, `b`, … */
export interface SmallElection {
  readonly budget: number;
  readonly costs: readonly number[];
  readonly ballots: readonly (readonly string[])[];
}

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

export function inputOf({ budget, costs, ballots }: SmallElection): ElectionInput {
  return {
    budget: String(budget),
    projects: costs.map((cost, at) => ({ id: IDS[at]!, cost: String(cost) })),
    ballots: ballots.map((projects) => ({ projects })),
  };
}

export function electionOf(small: SmallElection): Election {
  return buildElection(inputOf(small));
}

/** Up to six projects and eight voters; ties and shared supporters are frequent. */
export function smallElections(): fc.Arbitrary<SmallElection> {
  return fc.integer({ min: 1, max: IDS.length }).chain((projects) =>
    fc.record({
      budget: fc.integer({ min: 1, max: 60 }),
      costs: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: projects, maxLength: projects }),
      ballots: fc.array(fc.subarray(IDS.slice(0, projects)), { minLength: 1, maxLength: 8 }),
    }),
  );
}
