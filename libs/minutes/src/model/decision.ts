import type { CalendarDate } from '#libs/kernel';
import type { BilingualText, FreeText, Official, PaperContext } from './common.js';
import type { Signature } from './meeting.js';
import type { SittingBodyOfPaper } from './sitting.js';

/** The decision that a paper is about, and the minutes that it stands in. */
export interface DecisionOfPaper {
  readonly text: BilingualText;
  readonly minutes: MinutesOfPaper;
  /** Under which the minutes came to the akim's office. */
  readonly incomingNumber: string;
}

export interface MinutesOfPaper {
  readonly body: SittingBodyOfPaper;
  readonly number: string;
  readonly date: CalendarDate;
}

/** What is to be done until when, and what shows it. */
export interface PlanOfPaper {
  readonly responsible: Official;
  readonly deadline: CalendarDate;
  readonly indicators: readonly {
    readonly name: BilingualText;
    readonly unit: BilingualText;
    readonly baseline: number;
    readonly target: number;
  }[];
}

/** The akim's answer to a decision (rules.md §4): he agrees, with a plan, or disagrees, with reasons. */
export interface AkimAnswerModel extends PaperContext {
  readonly decision: DecisionOfPaper;
  readonly answeredOn: CalendarDate;
  /** After the last day. */
  readonly late: boolean;
  readonly answer:
    | { readonly kind: 'agreed'; readonly plan: PlanOfPaper }
    | { readonly kind: 'disagreed'; readonly reasons: FreeText };
  readonly akim: Official;
}

/** The protocol of the repeat discussion of a decision that the akim disagreed with. */
export interface RepeatDiscussionModel extends PaperContext {
  readonly decision: DecisionOfPaper;
  readonly disagreedOn: CalendarDate;
  readonly reasons: FreeText;
  /** Of the sitting that discussed it again. */
  readonly minutes: MinutesOfPaper;
  readonly vote: {
    readonly base: number;
    readonly for: number;
    readonly against: number;
    readonly abstained: number;
  };
  readonly stands: boolean;
  readonly signatures: readonly Signature[];
}
