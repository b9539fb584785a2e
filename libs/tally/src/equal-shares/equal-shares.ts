import type { Fraction } from '../amount.js';
import { totalCostOf } from '../election/election.js';
import type { Election } from '../election/election.js';
import { TallyError } from '../problem.js';
import { selectGreedily } from '../rules/greedy.js';
import type { Loss, Step } from '../rules/outcome.js';
import type { EqualSharesRule, GreedyRule, TallyOptions } from '../rules/rule.js';
import { Ascent } from './ascent.js';
import { EqualSharesRuns } from './run.js';

export interface EqualSharesOutcome {
  readonly winners: readonly number[];
  readonly steps: readonly Step[];
  readonly losses: readonly Loss[];
  readonly endowment: Fraction;
  readonly comparison?: { readonly preferEqualShares: number; readonly preferGreedy: number };
}

const BY_VOTES: GreedyRule = { kind: 'greedy', by: 'votes', whenTooDear: 'skip' };

/**
 * The Method of Equal Shares with its completion.
 *
 * @param projects those that take part
 * @throws TallyError `TieNotCovered`, `IncrementInvalid`
 */
export function equalShares(
  election: Election,
  projects: readonly number[],
  rule: EqualSharesRule,
  options: TallyOptions,
): EqualSharesOutcome {
  const candidates = projects.filter(
    (project) => election.projects[project]!.cost > 0n && election.votes[project]! > 0,
  );
  const runs = new EqualSharesRuns(
    election,
    candidates,
    rule.satisfaction,
    options.tieBreaking,
    options.arithmetic,
  );
  const share = { numerator: election.budget, denominator: BigInt(election.voters) };
  const raises = rule.completion === 'add1' || rule.completion === 'add1u';
  // Nobody is raised if all projects fit together, as in the tool of equalshares.net.
  const endowment =
    raises && totalCostOf(election, projects) > election.budget
      ? raisedEndowment(election, projects, candidates, rule, runs)
      : share;
  const { steps, losses } = runs.detail(endowment);
  const outcome = {
    winners: steps.map((step) => step.project),
    steps,
    losses: [...losses, ...withoutPart(election, projects, candidates)],
    endowment,
  };
  const completed =
    rule.completion === 'utilitarian' || rule.completion === 'add1u'
      ? complete(election, projects, outcome, rule)
      : outcome;
  return rule.comparison ? compare(election, projects, completed, rule) : completed;
}

/**
 * The last endowment, raised step by step, whose outcome keeps to the budget; with `exhaustive` the first after
 * which no other project would fit.
 */
function raisedEndowment(
  election: Election,
  projects: readonly number[],
  candidates: readonly number[],
  rule: EqualSharesRule,
  runs: EqualSharesRuns,
): Fraction {
  const { exhaustive, integral, firstRun, increment } = rule.add1;
  if (!Number.isSafeInteger(increment) || increment <= 0)
    throw new TallyError('IncrementInvalid', { increment });
  const unit = 10n ** BigInt(election.decimals);
  const voters = BigInt(election.voters);
  const whole = (election.budget / (voters * unit)) * unit;
  const share = { numerator: election.budget, denominator: voters };
  const base = integral ? { numerator: whole, denominator: 1n } : share;
  const raise = BigInt(increment) * unit * base.denominator;

  const at = (raises: bigint): Fraction => ({
    numerator: base.numerator + raises * raise,
    denominator: base.denominator,
  });
  const goesOn = (winners: readonly number[]): boolean => {
    const left = election.budget - totalCostOf(election, winners);
    return (
      winners.length < candidates.length && !(exhaustive && isExhaustive(election, projects, winners, left))
    );
  };

  let last = runs.run(integral && firstRun === 'exact-share' ? share : base);
  const ascent = new Ascent(runs, at, last);
  while (goesOn(last.winners)) {
    const next = ascent.next();
    if (totalCostOf(election, next.winners) > election.budget) break;
    last = next;
  }
  return last.endowment;
}

/** True if no project that did not win costs at most what is left; one that costs nothing does not count. */
export function isExhaustive(
  election: Election,
  projects: readonly number[],
  winners: readonly number[],
  left: bigint,
): boolean {
  const won = new Set(winners);
  return projects.every((project) => {
    const { cost } = election.projects[project]!;
    return won.has(project) || cost > left || cost === 0n;
  });
}

/** The utilitarian completion: what is left of the budget goes to the projects with the most votes that fit. */
function complete(
  election: Election,
  projects: readonly number[],
  outcome: EqualSharesOutcome,
  rule: EqualSharesRule,
): EqualSharesOutcome {
  const won = new Set(outcome.winners);
  const completion = selectGreedily(
    election,
    projects.filter((project) => !won.has(project)),
    BY_VOTES,
    rule.completionTieBreaking,
    {
      money: election.budget - totalCostOf(election, outcome.winners),
      round: outcome.winners.length + 1,
      by: 'completion',
    },
  );
  return {
    ...outcome,
    winners: [...outcome.winners, ...completion.winners],
    steps: [...outcome.steps, ...completion.steps],
    losses: completion.losses,
  };
}

/** Takes the greedy outcome by votes if more voters have more funded projects in it than the other way round. */
function compare(
  election: Election,
  projects: readonly number[],
  outcome: EqualSharesOutcome,
  rule: EqualSharesRule,
): EqualSharesOutcome {
  const greedy = selectGreedily(election, projects, BY_VOTES, rule.completionTieBreaking, {
    money: election.budget,
    round: 1,
    by: 'greedy',
  });
  const inGreedy = new Set(greedy.winners);
  const inShares = new Set(outcome.winners);
  let preferEqualShares = 0;
  let preferGreedy = 0;
  const { ballots } = election;
  for (let group = 0; group < ballots.count; group++) {
    let difference = 0;
    for (const project of ballots.membersOf(group))
      difference += Number(inGreedy.has(project)) - Number(inShares.has(project));
    if (difference > 0) preferGreedy += ballots.weights[group]!;
    if (difference < 0) preferEqualShares += ballots.weights[group]!;
  }
  const comparison = { preferEqualShares, preferGreedy };
  return preferGreedy > preferEqualShares
    ? { ...outcome, winners: greedy.winners, steps: greedy.steps, losses: greedy.losses, comparison }
    : { ...outcome, comparison };
}

function withoutPart(election: Election, projects: readonly number[], candidates: readonly number[]): Loss[] {
  const took = new Set(candidates);
  return projects
    .filter((project) => !took.has(project))
    .map((project) => {
      const supporters = election.votes[project]!;
      return supporters === 0
        ? { why: 'no-supporters', project, supporters }
        : { why: 'no-cost', project, supporters };
    });
}
