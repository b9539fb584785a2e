export const VOTES = ['for', 'against', 'abstained'] as const;
export type VoteChoice = (typeof VOTES)[number];
export type Counts = Readonly<Record<VoteChoice, number>>;
/** As they stand in the fields; an empty one is no hands. */
export type Hands = Readonly<Record<VoteChoice, number | string>>;
export type Choices = Readonly<Record<string, VoteChoice>>;

export const NO_HANDS: Hands = { for: '', against: '', abstained: '' };

export function handsOf(hands: Hands): Counts {
  const { for: votesFor, against, abstained } = hands;
  return { for: Number(votesFor), against: Number(against), abstained: Number(abstained) };
}

export function countsOf(choices: Choices): Counts {
  const given = Object.values(choices);
  const of = (choice: VoteChoice): number => given.filter((each) => each === choice).length;
  return { for: of('for'), against: of('against'), abstained: of('abstained') };
}

export function votesOf(choices: Choices): { readonly memberId: string; readonly choice: VoteChoice }[] {
  return Object.entries(choices).map(([memberId, choice]) => ({ memberId, choice }));
}

/** More hands than people: somebody was counted twice. */
export function isTooMany(counts: Counts, base: number): boolean {
  return counts.for + counts.against + counts.abstained > base;
}
