import { requireDate, requireDateNotBefore, requireFilled } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import type { SizeRow } from '#libs/norms';
import type { EligibilityFacts } from '../assembly.commands.js';
import type { ElectedMember } from '../assembly.events.js';
import { refusal, rule } from '../refusals.js';

/** How many members an assembly has where so many people live. @throws DomainError FieldInvalid for a table without such a row */
export function sizeFor(population: number, rows: readonly SizeRow[]): SizeRow {
  const row = rows.find(({ upTo }) => upTo === undefined || population <= upTo);
  if (!row) throw refusal('FieldInvalid', { field: 'norms' });
  return row;
}

/** Begins on the day of the decision or later, and is no longer than the norm. @throws DomainError TermTooLong, DateTooEarly */
export function requireTerm(
  from: CalendarDate,
  to: CalendarDate,
  decidedOn: CalendarDate,
  years: number,
): void {
  requireDate('termFrom', from);
  requireDate('termTo', to);
  requireDateNotBefore('termFrom', from, decidedOn);
  requireDateNotBefore('termTo', to, from);
  const longest = `${String(Number(from.slice(0, 4)) + years)}${from.slice(4)}`;
  rule(to <= longest, 'TermTooLong', { termTo: to, longest, years });
}

/** A member of the community; as a representative only one whom a published separate gathering elected. */
export function requireElected(
  { memberId, representativeOf }: ElectedMember,
  facts: EligibilityFacts | undefined,
): void {
  requireFilled('memberId', memberId);
  const verdict = facts?.verdict ?? 'unknown';
  rule(verdict === 'eligible', 'MemberNotEligible', { memberId, reason: verdict });
  if (representativeOf === undefined) return;
  const named = { memberId, gatheringId: representativeOf };
  rule(facts?.representative !== undefined, 'NotElectedThere', named);
  rule(facts.representative !== 'notElected', 'NotElectedThere', named);
  rule(facts.representative === 'published', 'ElectionNotPublished', named);
}
