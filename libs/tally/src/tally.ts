import { SCORE_UNIT, totalCostOf } from './election/election.js';
import type { Election } from './election/election.js';
import { equalShares } from './equal-shares/equal-shares.js';
import { TallyError } from './problem.js';
import { selectGreedily } from './rules/greedy.js';
import type { Outcome, Removal } from './rules/outcome.js';
import { phragmen } from './rules/phragmen.js';
import type { TallyOptions } from './rules/rule.js';

/**
 * Computes the outcome of an election by a rule. The same election and options always give the same outcome:
 * neither the order of the ballots nor the voters' names matter.
 *
 * @throws TallyError `EmptyElection`, `BudgetNotPositive`, `TieNotCovered` (with the ids of the projects),
 *   `IncrementInvalid`
 */
export function tally(election: Election, options: TallyOptions): Outcome {
  if (election.voters === 0 || election.projects.length === 0)
    throw new TallyError('EmptyElection', { voters: election.voters, projects: election.projects.length });
  if (election.budget <= 0n)
    throw new TallyError('BudgetNotPositive', { budget: election.budget.toString() });
  const { taking, removed } = takingPart(election, options);
  const { rule } = options;
  const result = ((): Pick<Outcome, 'winners' | 'steps' | 'losses' | 'endowment' | 'end' | 'comparison'> => {
    switch (rule.kind) {
      case 'greedy':
        return selectGreedily(election, taking, rule, options.tieBreaking, {
          money: election.budget,
          round: 1,
          by: 'greedy',
        });
      case 'equal-shares':
        return equalShares(election, taking, rule, options);
      case 'phragmen':
        return phragmen(election, taking, options);
    }
  })();
  return {
    ...result,
    losses: [...result.losses].sort((a, b) => a.project - b.project),
    options,
    totalCost: totalCostOf(election, result.winners),
    removed,
  };
}

/** Withdrawn projects and those below a threshold are removed before the rule runs. */
function takingPart(election: Election, options: TallyOptions): { taking: number[]; removed: Removal[] } {
  const taking: number[] = [];
  const removed: Removal[] = [];
  const { minVoters = 0, minScore } = options;
  election.projects.forEach(({ withdrawn }, project) => {
    const votes = election.votes[project]!;
    const score = minScore?.by === 'score' ? election.scores[project]! / SCORE_UNIT : votes;
    if (withdrawn) removed.push({ why: 'withdrawn', project });
    else if (votes < minVoters)
      removed.push({ why: 'too-few-voters', project, had: votes, needed: minVoters });
    else if (minScore && score < minScore.least)
      removed.push({ why: 'below-threshold', project, had: score, needed: minScore.least });
    else taking.push(project);
  });
  return { taking, removed };
}
