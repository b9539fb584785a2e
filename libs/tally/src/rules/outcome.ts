import type { Fraction } from '../amount.js';
import type { BrokenTie } from './tie-breaking.js';
import type { TallyOptions } from './rule.js';

/** The result of a rule. Projects are indices into the election; money is in the election's units. */
export interface Outcome {
  readonly options: TallyOptions;
  /** In the order in which the rule chose them. */
  readonly winners: readonly number[];
  readonly totalCost: bigint;
  /** One for each winner, in the same order. */
  readonly steps: readonly Step[];
  /** One for each project that took part and was not chosen, in file order. */
  readonly losses: readonly Loss[];
  /** Projects that took no part. */
  readonly removed: readonly Removal[];
  /** The money each voter had in the Method of Equal Shares, after all raises. */
  readonly endowment?: Fraction;
  /** How Phragmén's method came to its end. */
  readonly end?: PhragmenEnd;
  /** Set if the comparison step of the Method of Equal Shares was asked for. */
  readonly comparison?: { readonly preferEqualShares: number; readonly preferGreedy: number };
}

interface StepBase {
  readonly project: number;
  /** From 1. */
  readonly round: number;
  /** How many voters support the project. */
  readonly supporters: number;
  readonly tie: BrokenTie | undefined;
}

/** Chosen by the order of the greedy rule, or by the utilitarian completion. */
export interface GreedyStep extends StepBase {
  readonly by: 'greedy' | 'completion';
  /** The score, the votes, or the votes per unit of money, that the order goes by. */
  readonly merit: Fraction;
  readonly moneyBefore: bigint;
  readonly moneyAfter: bigint;
}

/** Bought by its supporters from their equal shares. */
export interface EqualSharesStep extends StepBase {
  readonly by: 'equal-shares';
  /** The most that any supporter paid. */
  readonly price: Fraction;
  /** How many supporters paid the price. */
  readonly paidPrice: number;
  /** How many had less left and paid all of it; the rest of the supporters had nothing left. */
  readonly paidRest: number;
}

/** Bought as soon as its supporters had earned enough. */
export interface PhragmenStep extends StepBase {
  readonly by: 'phragmen';
  /** The money that every voter had earned by then. */
  readonly load: Fraction;
}

/** The end of Phragmén's method. */
export interface PhragmenEnd {
  /** The money that every voter had earned by then. */
  readonly load: Fraction;
  /** Their supporters had enough at that moment, but the budget had not; empty if nothing was left to buy. */
  readonly stoppedBy: readonly number[];
}

export type Step = GreedyStep | EqualSharesStep | PhragmenStep;

/** Why a project was not chosen, and what it lacked. */
export type Loss =
  | {
      readonly why: 'no-money-left';
      readonly project: number;
      readonly supporters: number;
      /** The round in which it was passed over: one more than there were winners by then. */
      readonly round: number;
      /** What was left when its turn came. */
      readonly left: bigint;
      /** How much cheaper it would have had to be. */
      readonly lacking: bigint;
      /** It would have been chosen, had it come before this project in the order; undefined if never. */
      readonly ahead: { readonly project: number; readonly merit: Fraction } | undefined;
    }
  | {
      readonly why: 'rule-stopped';
      readonly project: number;
      readonly supporters: number;
      /** The round that the rule did not come to. */
      readonly round: number;
      /** The project that did not fit and ended the rule. */
      readonly at: number;
    }
  | {
      readonly why: 'supporters-lack-money';
      readonly project: number;
      readonly supporters: number;
      /** What its supporters still had (equal shares) or had earned (Phragmén) at the end. */
      readonly behind: Fraction;
      readonly lacking: Fraction;
    }
  | {
      readonly why: 'would-exceed-budget';
      readonly project: number;
      readonly supporters: number;
      readonly left: bigint;
      readonly lacking: bigint;
    }
  | { readonly why: 'no-supporters'; readonly project: number; readonly supporters: 0 }
  | { readonly why: 'no-cost'; readonly project: number; readonly supporters: number };

/** Why a project took no part. */
export type Removal =
  | { readonly why: 'withdrawn'; readonly project: number }
  | {
      readonly why: 'too-few-voters';
      readonly project: number;
      readonly had: number;
      readonly needed: number;
    }
  | {
      readonly why: 'below-threshold';
      readonly project: number;
      readonly had: number;
      readonly needed: number;
    };
