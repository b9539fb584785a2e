import type { CalendarDate, Instant, Kato } from '#libs/kernel';
import type { FrozenNorm, NormId } from '#libs/norms';
import type { BilingualText } from '../../domain/section-plan.events.js';

export const DUTY_KINDS = [
  'proposeSections',
  'approveSections',
  'convene',
  'conveneAgain',
  'publishNotice',
  'postpone',
  'announceChange',
  'hold',
  'conclude',
  'checkPaperEntry',
  'signMinutes',
  'deliverMinutes',
  'publishMinutes',
  'conveneAssembly',
] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** `open`: no day is set for it. */
export const DUTY_STATES = ['overdue', 'today', 'toCome', 'open'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

/** Why something has to be done, and where that is written. */
export interface LegalBasis {
  readonly norm?: { readonly id: NormId; readonly value: unknown };
  readonly cited: BilingualText;
  readonly source: string;
  readonly confidence: FrozenNorm['confidence'];
}

/** What somebody has to do next, and by when. */
export interface Duty {
  readonly kind: DutyKind;
  readonly by: 'akimOffice' | 'chairAndSecretary' | 'maslikhat';
  readonly state: DutyState;
  /** The last day on which it is in time. */
  readonly dueOn?: CalendarDate;
  readonly basis: LegalBasis;
  readonly territory: Kato;
  readonly planId?: string;
  readonly sectionId?: string;
  readonly sectionName?: BilingualText;
  readonly gatheringId?: string;
  readonly assemblyId?: string;
  readonly startsAt?: Instant;
}

export function stateOf(dueOn: CalendarDate | undefined, today: CalendarDate): DutyState {
  if (dueOn === undefined) return 'open';
  return dueOn < today ? 'overdue' : dueOn === today ? 'today' : 'toCome';
}

/** Overdue first, then by day; what has no day comes last. */
export function byUrgency(one: Duty, other: Duty): number {
  const [a, b] = [one, other].map(({ dueOn = '9999-12-31' }) => dueOn) as [string, string];
  return a < b ? -1 : a > b ? 1 : DUTY_KINDS.indexOf(one.kind) - DUTY_KINDS.indexOf(other.kind);
}
