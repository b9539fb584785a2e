import { compareFractions } from '../amount.js';
import type { Fraction } from '../amount.js';
import { SCORE_UNIT, projectAt, totalCostOf } from '../election/election.js';
import type { Election } from '../election/election.js';
import type { GreedyStep, Loss } from './outcome.js';
import type { GreedyOrder, GreedyRule } from './rule.js';
import { compareByMethods, tieNotCovered } from './tie-breaking.js';
import type { BrokenTie, TieBreak } from './tie-breaking.js';

/** What a selection from an order gave. */
export interface Selection {
  readonly winners: readonly number[];
  readonly steps: readonly GreedyStep[];
  readonly losses: readonly Loss[];
}

/**
 * The number by which the greedy rule orders. With cost-satisfaction a project that is approved by v voters and
 * costs c brings v·c satisfaction for c money, hence v; with cardinality-satisfaction v for c, hence v/c.
 */
export function meritOf(election: Election, by: GreedyOrder, project: number): Fraction {
  const votes = BigInt(election.votes[project]!);
  const { cost } = projectAt(election, project);
  switch (by) {
    case 'score':
      return { numerator: BigInt(election.scores[project]!), denominator: BigInt(SCORE_UNIT) };
    case 'votes':
    case 'cost-satisfaction':
      return { numerator: votes, denominator: 1n };
    case 'cardinality-satisfaction':
      return { numerator: votes, denominator: cost === 0n ? 1n : cost };
  }
}

function compareMerit(election: Election, by: GreedyOrder, a: number, b: number): number {
  if (by === 'cardinality-satisfaction') {
    const free = Number(isBargain(election, b)) - Number(isBargain(election, a));
    if (free !== 0) return free;
  }
  return compareFractions(meritOf(election, by, b), meritOf(election, by, a));
}

/** Costs nothing and somebody wants it: infinitely much satisfaction for the money. */
function isBargain(election: Election, project: number): boolean {
  return projectAt(election, project).cost === 0n && election.votes[project]! > 0;
}

/** Negative if the greedy rule comes to `a` before `b`; what no method tells apart stands in file order. */
export function compareTurns(
  election: Election,
  by: GreedyOrder,
  methods: readonly TieBreak[],
  a: number,
  b: number,
): number {
  return compareMerit(election, by, a, b) || compareByMethods(election, methods, a, b) || a - b;
}

interface Place {
  readonly order: readonly number[];
  readonly tied: readonly (readonly number[])[];
}

/** Projects in the rule's order; `tied[i]` holds those that stand equal in merit with the i-th. */
function inOrder(
  election: Election,
  projects: readonly number[],
  by: GreedyOrder,
  methods: readonly TieBreak[],
): Place {
  const order = [...projects].sort((a, b) => compareTurns(election, by, methods, a, b));
  const tied: number[][] = [];
  order.forEach((project, at) => {
    const before = tied[at - 1];
    if (before && compareMerit(election, by, before[0]!, project) === 0) {
      before.push(project);
      tied.push(before);
    } else tied.push([project]);
  });
  return { order, tied };
}

/**
 * Goes down the projects by merit and takes each that fits into what is left of the money.
 *
 * A tie matters only if not all the equal projects that fit one by one fit together (or, where the rule stops at
 * the first that does not fit, if not all of them fit): then a method must decide it.
 *
 * @throws TallyError `TieNotCovered`
 */
export function selectGreedily(
  election: Election,
  projects: readonly number[],
  rule: GreedyRule,
  methods: readonly TieBreak[],
  start: { readonly money: bigint; readonly round: number; readonly by: GreedyStep['by'] },
): Selection {
  const { order, tied } = inOrder(election, projects, rule.by, methods);
  const steps: GreedyStep[] = [];
  const losses: Loss[] = [];
  let left = start.money;
  let tie: BrokenTie | undefined;
  let stoppedAt: number | undefined;
  order.forEach((project, at) => {
    const supporters = election.votes[project]!;
    const round = start.round + steps.length;
    if (stoppedAt !== undefined) {
      losses.push({ why: 'rule-stopped', project, supporters, round, at: stoppedAt });
      return;
    }
    if (tied[at]![0] === project) tie = tieThatMatters(election, methods, tied[at]!, left, rule);
    const { cost } = projectAt(election, project);
    if (cost > left) {
      const ahead = lastInTime(steps, cost);
      losses.push({ why: 'no-money-left', project, supporters, round, left, lacking: cost - left, ahead });
      if (rule.whenTooDear === 'stop') stoppedAt = project;
      return;
    }
    steps.push({
      by: start.by,
      project,
      round,
      supporters,
      tie,
      merit: meritOf(election, rule.by, project),
      moneyBefore: left,
      moneyAfter: left - cost,
    });
    left -= cost;
  });
  return { winners: steps.map((step) => step.project), steps, losses };
}

/**
 * The tie among these equal projects, sorted by the methods, if their order can change who wins.
 *
 * @throws TallyError `TieNotCovered` if the methods leave two of them equal
 */
function tieThatMatters(
  election: Election,
  methods: readonly TieBreak[],
  tied: readonly number[],
  left: bigint,
  rule: GreedyRule,
): BrokenTie | undefined {
  const fitting = tied.filter((project) => projectAt(election, project).cost <= left);
  const someStop = rule.whenTooDear === 'stop' && fitting.length > 0 && fitting.length < tied.length;
  if (!someStop && totalCostOf(election, fitting) <= left) return undefined;
  const concerned = rule.whenTooDear === 'stop' ? tied : fitting;
  const same = (a: number, b: number): boolean => compareByMethods(election, methods, a, b) === 0;
  const twin = concerned.findIndex((project, at) => at > 0 && same(concerned[at - 1]!, project));
  if (twin > 0)
    throw tieNotCovered(
      election,
      concerned.filter((project) => same(concerned[twin]!, project)),
    );
  const by = methods.find(
    (method) => compareByMethods(election, [method], concerned[0]!, concerned[1]!) !== 0,
  );
  return by && { projects: concerned, by };
}

/** The latest winner before whose turn there was still enough money. */
function lastInTime(
  steps: readonly GreedyStep[],
  cost: bigint,
): { project: number; merit: Fraction } | undefined {
  const step = steps.findLast(({ moneyBefore }) => moneyBefore >= cost);
  return step && { project: step.project, merit: step.merit };
}
