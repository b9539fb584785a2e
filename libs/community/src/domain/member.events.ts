import type { CalendarDate, DomainEvent } from '#libs/kernel';

export const MEMBER_CATEGORY = 'member';

/** `member-<uuid>`: what is decided about one person's data. */
export function memberStream(memberId: string): string {
  return `${MEMBER_CATEGORY}-${memberId}`;
}

/** Why a person is forgotten. */
export const FORGETTING_GROUNDS = ['ownRequest', 'courtDecision', 'retentionEnded'] as const;
export type ForgettingGround = (typeof FORGETTING_GROUNDS)[number];

/** The person's key is destroyed; replayed after any restore of keys (docs/adr/0003-personal-data.md). */
export type MemberForgotten = DomainEvent<
  'MemberForgotten',
  { readonly memberId: string; readonly ground: ForgettingGround; readonly forgottenOn: CalendarDate }
>;

/** The person asked to be on the roll again: the next import takes them in, under the same id. */
export type MemberReadmitted = DomainEvent<
  'MemberReadmitted',
  { readonly memberId: string; readonly readmittedOn: CalendarDate }
>;

export type MemberEvent = MemberForgotten | MemberReadmitted;
