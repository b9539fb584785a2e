import { decimalText } from '../amount.js';
import { SCORE_DECIMALS, SCORE_UNIT } from '../election/election.js';
import type { Election } from '../election/election.js';
import type { GreedyStep, Outcome, Removal } from '../rules/outcome.js';
import type { GreedyRule } from '../rules/rule.js';
import { Amounts } from './amounts.js';
import type { Explanation, Lost, NotCounted, ProjectExplanation, ProjectFacts, Won } from './explanation.js';
import type { Selected } from './greedy-turns.js';
import { explainLoss } from './losses.js';
import { Purses } from './purses.js';
import { Remedies } from './remedies.js';
import { explainWins } from './wins.js';

export interface ExplainOptions {
  /** The currency's code, e.g. `KZT`, as the file's META names it. */
  readonly currency?: string;
  /**
   * How many entries of ballots may be counted again to make sure of what would have helped, where no theorem does;
   * 0 for none. By default what takes a few seconds.
   */
  readonly mostWork?: number;
}

const BY_VOTES: GreedyRule = { kind: 'greedy', by: 'votes', whenTooDear: 'skip' };

/**
 * Says for each project why it won or lost, and what would have made a loser win.
 *
 * @param outcome what `tally` gave for this election
 */
export function explain(
  election: Election,
  outcome: Outcome,
  { currency, mostWork }: ExplainOptions = {},
): Explanation {
  const amounts = new Amounts(election);
  const { rule, arithmetic } = outcome.options;
  const purses = greedyWasPreferred(outcome) ? undefined : Purses.after(election, outcome);
  const remedies = new Remedies(election, outcome, purses, amounts, greedyPart(election, outcome), mostWork);
  const left = election.budget - outcome.totalCost;

  const found = new Map<number, ProjectExplanation>();
  const put = (project: number, result: Won | Lost | NotCounted): void => {
    found.set(project, { ...factsOf(election, outcome, project), ...result });
  };
  explainWins(election, outcome, amounts).forEach((won, at) => {
    put(outcome.winners[at]!, won);
  });
  for (const loss of outcome.losses) {
    const lost = explainLoss(loss, outcome, amounts, left, purses);
    put(loss.project, { ...lost, wouldHaveWon: remedies.of(loss) });
  }
  for (const removal of outcome.removed) put(removal.project, notCounted(election, outcome, removal));

  return {
    rule,
    arithmetic,
    ...(currency === undefined ? {} : { currency }),
    budget: amounts.money(election.budget),
    spent: amounts.money(outcome.totalCost),
    left: amounts.money(left),
    voters: election.voters,
    winners: outcome.winners.length,
    ...(purses && outcome.endowment ? { share: amounts.fraction(outcome.endowment) } : {}),
    ...(outcome.comparison ? { comparison: outcome.comparison } : {}),
    ...(outcome.end
      ? {
          end: {
            earned: amounts.fraction(outcome.end.load),
            stoppedBy: outcome.end.stoppedBy.map((project) => amounts.name(project)),
          },
        }
      : {}),
    projects: election.projects.flatMap((_, project) => found.get(project) ?? []),
  };
}

/** True if equal shares was compared with the greedy outcome and gave way to it. */
function greedyWasPreferred({ comparison }: Outcome): boolean {
  return comparison !== undefined && comparison.preferGreedy > comparison.preferEqualShares;
}

/** The greedy selection that the rule is, that completed it, or that was preferred to it. */
function greedyPart(election: Election, outcome: Outcome): Selected | undefined {
  const { rule, tieBreaking } = outcome.options;
  const steps = outcome.steps.filter(
    (step): step is GreedyStep => step.by === 'greedy' || step.by === 'completion',
  );
  const part = { steps, losses: outcome.losses, left: election.budget - outcome.totalCost };
  if (rule.kind === 'greedy') return { ...part, rule, methods: tieBreaking };
  if (rule.kind === 'phragmen') return undefined;
  const completed = rule.completion === 'utilitarian' || rule.completion === 'add1u';
  if (!completed && !greedyWasPreferred(outcome)) return undefined;
  return { ...part, rule: BY_VOTES, methods: rule.completionTieBreaking };
}

function factsOf(election: Election, { options }: Outcome, project: number): ProjectFacts {
  const { id, name, cost } = election.projects[project]!;
  const score =
    options.rule.kind === 'greedy' && options.rule.by === 'score'
      ? { score: pointsText(election.scores[project]!) }
      : {};
  return {
    id,
    name,
    cost: decimalText(cost, election.decimals),
    supporters: election.votes[project]!,
    ...score,
  };
}

/** Both thresholds are looked at: it may have been below the two of them. */
function notCounted(election: Election, { options }: Outcome, { project, why }: Removal): NotCounted {
  if (why === 'withdrawn') return { result: 'not-counted', why };
  const { minVoters = 0, minScore } = options;
  const votes = election.votes[project]!;
  const needed = Math.max(minVoters, minScore?.by === 'votes' ? Math.ceil(minScore.least) : 0);
  const neededPoints = minScore?.by === 'score' ? Math.ceil(minScore.least * SCORE_UNIT) : -Infinity;
  const points = neededPoints - election.scores[project]!;
  return {
    result: 'not-counted',
    why: 'below-threshold',
    ...(needed > votes ? { voters: { needed, more: needed - votes } } : {}),
    ...(points > 0
      ? {
          points: {
            needed: pointsText(neededPoints),
            had: pointsText(election.scores[project]!),
            more: pointsText(points),
          },
        }
      : {}),
  };
}

function pointsText(score: number): string {
  return decimalText(BigInt(score), SCORE_DECIMALS);
}
