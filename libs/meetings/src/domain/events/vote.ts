/** Raised hands, counted; whoever raised none is `base - for - against - abstained`. */
export interface Counts {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

export type Choice = 'for' | 'against' | 'abstained';
export interface NamedVote {
  readonly memberId: string;
  readonly choice: Choice;
}

/** How an open vote was taken: hands counted, or each by name (roll-call or electronic). */
export type OpenVote =
  | ({ readonly mode: 'showOfHands' } & Counts)
  | ({ readonly mode: 'rollCall' | 'electronic'; readonly votes: readonly NamedVote[] } & Counts);
