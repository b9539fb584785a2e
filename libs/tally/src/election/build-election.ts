import { parseDecimal, rescale } from '../amount.js';
import type { Decimal } from '../amount.js';
import { TallyError } from '../problem.js';
import { BallotBox } from './ballot-groups.js';
import { SCORE_UNIT } from './election.js';
import type { Election } from './election.js';

/** An election as a program has it in hand; amounts are decimal texts (`"1500000"`, `"99.50"`). */
export interface ElectionInput {
  readonly budget: string;
  readonly projects: readonly {
    readonly id: string;
    readonly cost: string;
    readonly name?: string;
    readonly categories?: readonly string[];
    readonly withdrawn?: boolean;
  }[];
  readonly ballots: Iterable<BallotInput>;
}

/** Supported projects by id; with `points` one number for each of them (zero or less is no support). */
export interface BallotInput {
  readonly projects: readonly string[];
  readonly points?: readonly number[];
}

function amount(text: string, what: string): Decimal {
  const parsed = parseDecimal(text);
  if (!parsed || parsed.digits < 0n) throw new TallyError('AmountInvalid', { what, text });
  return parsed;
}

/**
 * Builds an election without a file.
 *
 * @throws TallyError `AmountInvalid`, `ProjectRepeated`, `ProjectUnknown`, `PointsInvalid`, `BudgetNotPositive`
 */
export function buildElection(input: ElectionInput): Election {
  const budget = amount(input.budget, 'budget');
  if (budget.digits === 0n) throw new TallyError('BudgetNotPositive', { budget: input.budget });
  const costs = input.projects.map((project) => amount(project.cost, project.id));
  const decimals = Math.max(budget.decimals, ...costs.map((cost) => cost.decimals));
  const index = new Map(input.projects.map((project, at) => [project.id, at]));
  if (index.size < input.projects.length)
    throw new TallyError('ProjectRepeated', {
      projects: input.projects.map(({ id }) => id).filter((id, at) => index.get(id) !== at),
    });

  const box = new BallotBox(input.projects.length);
  const votes = input.projects.map(() => 0);
  const scores = input.projects.map(() => 0);
  for (const ballot of input.ballots) {
    const supported = new Set<number>();
    ballot.projects.forEach((id, at) => {
      const project = index.get(id);
      if (project === undefined) throw new TallyError('ProjectUnknown', { project: id });
      const points = Math.round((ballot.points ? (ballot.points[at] ?? Number.NaN) : 1) * SCORE_UNIT);
      if (!Number.isSafeInteger(points)) throw new TallyError('PointsInvalid', { project: id });
      if (points > 0) supported.add(project);
      scores[project]! += points;
    });
    for (const project of supported) votes[project]! += 1;
    box.add(Uint32Array.from(supported).sort());
  }
  return {
    decimals,
    budget: rescale(budget, decimals),
    projects: input.projects.map((project, at) => ({
      id: project.id,
      cost: rescale(costs[at]!, decimals),
      name: project.name ?? '',
      categories: project.categories ?? [],
      withdrawn: project.withdrawn ?? false,
    })),
    voters: box.ballots,
    ballots: box.close(),
    votes,
    scores,
  };
}
