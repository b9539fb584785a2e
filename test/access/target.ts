/** What a call is about. */
export interface Target {
  readonly territory: string;
  readonly planId: string;
  readonly sectionId: string;
  readonly gatheringId: string;
  readonly assemblyId: string;
  /** A sitting of that assembly, and a decision that one of its sittings took. */
  readonly meetingId: string;
  readonly decisionId: string;
  /** A campaign that takes proposals, and one that was submitted. */
  readonly campaignId: string;
  readonly proposalId: string;
  /** Residents ask for a gathering there. */
  readonly initiativeId: string;
  /** A project that has only been started. */
  readonly projectId: string;
}

export const DAY = '2026-03-02';
export const DECISION = { number: '1', date: DAY };
export const WORDS = { kk: 'Сөз', ru: 'Слово' };
export const NOBODY = '00000000-0000-4000-8000-000000000001';
export const MEMBER = { memberId: NOBODY };
export const HANDS = { mode: 'showOfHands', for: 1, against: 0, abstained: 0 };

/** Inputs that name what they are about by its id, and say the rest themselves. */
export function on(
  aggregate: keyof Target,
  inputs: Readonly<Record<string, object>>,
): Readonly<Record<string, (target: Target) => object>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([operation, input]) => [
      operation,
      (target: Target): object => ({ [aggregate]: target[aggregate], ...input }),
    ]),
  );
}
