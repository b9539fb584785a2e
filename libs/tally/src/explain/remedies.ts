import { decimalText } from '../amount.js';
import type { Fraction } from '../amount.js';
import { SCORE_DECIMALS } from '../election/election.js';
import type { Election } from '../election/election.js';
import type { Loss, Outcome } from '../rules/outcome.js';
import { floorOf } from './amounts.js';
import type { Amounts } from './amounts.js';
import type { Remedy } from './explanation.js';
import { GreedyTurns } from './greedy-turns.js';
import type { Selected } from './greedy-turns.js';
import { Proof } from './proof.js';
import type { Purses } from './purses.js';
import { Variant, withSupporters } from './variant.js';

type MeritRemedy = Extract<Remedy, { kind: 'more-votes' | 'more-points' }>;
type SupporterRemedy = Extract<Remedy, { kind: 'more-supporters' }>;

/**
 * What would have made a project win, all else being equal. Only what is certain is named (see `Proof`); it is
 * enough, but not always the least that would have been.
 */
export class Remedies {
  readonly #variant: Variant;
  readonly #proof: Proof;
  readonly #turns: GreedyTurns | undefined;
  readonly #left: bigint;

  constructor(
    readonly election: Election,
    readonly outcome: Outcome,
    readonly purses: Purses | undefined,
    readonly amounts: Amounts,
    selected: Selected | undefined,
    mostWork: number | undefined,
  ) {
    this.#variant = new Variant(election);
    this.#proof = new Proof(outcome.options, election, outcome, mostWork);
    this.#turns = selected && new GreedyTurns(selected, this.#variant);
    this.#left = election.budget - outcome.totalCost;
  }

  of({ project, why }: Loss): Remedy[] {
    const { cost } = this.election.projects[project]!;
    if (why === 'no-cost') return [];
    const lacking = this.purses && this.#lacking(project, cost, this.purses);
    const merit = this.#merit(project);
    const supporters = this.#moreSupporters(project, cost, lacking);
    const better = supporters.filter(({ more }) => !merit.some((other) => Number(other.more) <= more));
    return [...this.#lowerCost(project, cost, lacking), ...merit, ...better];
  }

  #lacking(project: number, cost: bigint, purses: Purses): Fraction {
    const { numerator, denominator } = purses.ofSupporters(project);
    return { numerator: cost * denominator - numerator, denominator };
  }

  /** The first of these costs, the highest first, at which it is certain to win. */
  #lowerCost(project: number, cost: bigint, lacking: Fraction | undefined): Remedy[] {
    const byTurn = this.#turns?.cost(project);
    const supported = this.election.votes[project]! > 0;
    const byPurse = lacking && supported ? this.#costCovered(cost, lacking) : undefined;
    const within = byPurse !== undefined && byPurse > this.#left ? this.#left : undefined;
    const enough = [byTurn, byPurse, within]
      .filter((tried) => tried !== undefined && tried > 0n && tried < cost)
      .sort((a, b) => (a! < b! ? 1 : a! > b! ? -1 : 0))
      .find((tried) => this.#wins(project, { cost: tried! }));
    if (enough === undefined) return [];
    const { amounts } = this;
    return [{ kind: 'lower-cost', cost: amounts.money(enough), less: amounts.money(cost - enough) }];
  }

  /** The highest cost that the supporters' money would have covered in time. */
  #costCovered(cost: bigint, lacking: Fraction): bigint {
    const had = { ...lacking, numerator: cost * lacking.denominator - lacking.numerator };
    if (!this.outcome.end) return floorOf(had);
    // Phragmén ended at the moment when the next purchase was due: it must have come before, and fit.
    if (this.outcome.end.stoppedBy.length === 0) return this.#left;
    const before = (had.numerator - 1n) / had.denominator;
    return before < this.#left ? before : this.#left;
  }

  #merit(project: number): MeritRemedy[] {
    if (this.#wantsAnyVote(project)) return [{ kind: 'more-votes', votes: 1, more: 1 }];
    if (!this.#turns) return [];
    if (this.#turns.selected.rule.by === 'score') {
      const score = this.#turns.score(project);
      if (score === undefined || !this.#wins(project, { score })) return [];
      const text = (points: number): string => decimalText(BigInt(points), SCORE_DECIMALS);
      const more = text(score - this.election.scores[project]!);
      return [{ kind: 'more-points', points: text(score), more }];
    }
    const votes = this.#turns.votes(project);
    if (votes === undefined) return [];
    // Where voters have money of their own, who gives the votes matters to the count: only the theorem covers all.
    const greedy = this.outcome.options.rule.kind === 'greedy';
    if (greedy ? !this.#wins(project, { votes }) : !this.#proof.certain) return [];
    return [{ kind: 'more-votes', votes, more: votes - this.election.votes[project]! }];
  }

  /** Phragmén's method had bought all there was to buy, and this fits: any supporter earns its cost in time. */
  #wantsAnyVote(project: number): boolean {
    const { cost } = this.election.projects[project]!;
    const { end } = this.outcome;
    const boughtAll = end?.stoppedBy.length === 0 && this.election.votes[project] === 0;
    return boughtAll && cost <= this.#left && this.#proof.certain;
  }

  #moreSupporters(project: number, cost: bigint, lacking: Fraction | undefined): SupporterRemedy[] {
    if (!this.purses || !lacking || lacking.numerator < 0n) return [];
    const phragmen = this.outcome.end !== undefined;
    if (phragmen && cost > this.#left) return [];
    const joining = this.purses.fewestJoining(project, lacking, phragmen);
    if (!joining || !this.#proof.holds(project, () => withSupporters(this.election, project, joining)))
      return [];
    const more = joining.reduce((sum, { count }) => sum + count, 0);
    return [{ kind: 'more-supporters', supporters: this.election.votes[project]! + more, more }];
  }

  #wins(project: number, change: { cost?: bigint; votes?: number; score?: number }): boolean {
    return this.#variant.try(project, change, (changed) => this.#proof.holds(project, () => changed));
  }
}
