/** A share compared in integers: `part * denominator >= whole * numerator`. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** True when `part` of `whole` reaches the share; integers only, no floating point decides a quorum. */
export function reaches(part: number, whole: number, share: Share): boolean {
  return part * share.denominator >= whole * share.numerator;
}

/** The smallest number that reaches the share of `whole`. */
export function leastReaching(whole: number, share: Share): number {
  const raised = whole * share.numerator + share.denominator - 1;
  return (raised - (raised % share.denominator)) / share.denominator;
}
