import type { Rule } from '../rules/rule.js';

/**
 * Why each project won or lost, as data. Money is decimal text in the currency (`"1500000"`, `"99.5"`), points are
 * decimal text too: nothing is rounded unless a field says so.
 */
export interface Explanation {
  readonly rule: Rule;
  readonly arithmetic: 'exact' | 'float';
  /** As the file names it, e.g. `KZT`. */
  readonly currency?: string;
  readonly budget: string;
  readonly spent: string;
  readonly left: string;
  readonly voters: number;
  /** How many projects were chosen. */
  readonly winners: number;
  /** Equal shares: what each voter had to spend, after all raises. */
  readonly share?: FractionAmount;
  /** Equal shares with the comparison step: how many voters prefer which outcome. */
  readonly comparison?: { readonly preferEqualShares: number; readonly preferGreedy: number };
  /** Phragmén: how the count ended. */
  readonly end?: { readonly earned: FractionAmount; readonly stoppedBy: readonly ProjectName[] };
  /** In file order. */
  readonly projects: readonly ProjectExplanation[];
}

/** An amount of money that need not be a whole number of units. */
export interface FractionAmount {
  /** In lowest terms, in units of the currency: `"5000000/201"`. */
  readonly exact: string;
  /** Rounded half up to two more decimals than the election's money has. */
  readonly rounded: string;
}

export interface ProjectName {
  readonly id: string;
  readonly name: string;
}

export interface ProjectFacts extends ProjectName {
  readonly cost: string;
  /** How many voters support it. */
  readonly supporters: number;
  /** The sum of its points, where the rule goes by points. */
  readonly score?: string;
}

export type ProjectExplanation = ProjectFacts & (Won | Lost | NotCounted);

interface WonBase {
  readonly result: 'won';
  readonly round: number;
  readonly budgetBefore: string;
  readonly budgetAfter: string;
  /** Set if it stood equal with others and a method decided. */
  readonly tie?: { readonly among: readonly ProjectName[]; readonly by: string };
}

export type Won = WonBase &
  (
    | { readonly by: 'greedy' | 'completion' }
    | ({ readonly by: 'equal-shares' } & Payment)
    /** `earned`: the money that every voter had earned by then, if none had spent any. */
    | { readonly by: 'phragmen'; readonly earned: FractionAmount }
  );

/** Who paid how much of the cost. */
export interface Payment {
  /** The most that any supporter paid. */
  readonly price: FractionAmount;
  /** How many supporters paid the price, and what that came to. */
  readonly paidPrice: number;
  readonly paidPriceTotal: FractionAmount;
  /** How many had less left and gave all of it, and what that came to. */
  readonly paidRest: number;
  readonly paidRestTotal: FractionAmount;
  /** How many had nothing left. */
  readonly paidNothing: number;
}

export type Lost = {
  readonly result: 'lost';
  /** The round in which it was passed over, or the one that the rule did not come to. */
  readonly round: number;
  /** What was left of the budget then. */
  readonly budgetLeft: string;
  /** Each of these alone would have made it win, all else being equal. Empty if none is known for certain. */
  readonly wouldHaveWon: readonly Remedy[];
} & LossFacts;

export type LossFacts =
  /** The order had come to it, but it cost more than was left. */
  | {
      readonly why: 'no-money-left';
      readonly lacking: string;
      /** With equal shares, whose completion passed it over: what its supporters had left of their shares. */
      readonly supportersHad?: FractionAmount;
    }
  /** Before the order came to it, the rule stopped at a project that did not fit. */
  | { readonly why: 'rule-stopped'; readonly stoppedBy: ProjectName }
  /** What its supporters had left (equal shares) or had earned and not spent (Phragmén) did not cover its cost. */
  | {
      readonly why: 'supporters-lack-money';
      readonly supportersHad: FractionAmount;
      readonly lacking: FractionAmount;
    }
  /** It was, or would have been, its turn, but it cost more than was left of the budget. */
  | { readonly why: 'would-exceed-budget'; readonly lacking: string }
  | { readonly why: 'no-supporters' }
  | { readonly why: 'no-cost' };

/** Something that would have made a project win. */
export type Remedy =
  /** At this cost, which is `less` below its own. */
  | { readonly kind: 'lower-cost'; readonly cost: string; readonly less: string }
  /** With so many votes, whoever gives them. */
  | { readonly kind: 'more-votes'; readonly votes: number; readonly more: number }
  | { readonly kind: 'more-points'; readonly points: string; readonly more: string }
  /** Supported besides by so many of the voters who had most money left. */
  | { readonly kind: 'more-supporters'; readonly supporters: number; readonly more: number };

/** It took no part. */
export type NotCounted = {
  readonly result: 'not-counted';
} & (
  | { readonly why: 'withdrawn' }
  | {
      readonly why: 'below-threshold';
      /** How many voters must support it, and how many more that is. */
      readonly voters?: { readonly needed: number; readonly more: number };
      readonly points?: { readonly needed: string; readonly had: string; readonly more: string };
    }
);
