import { addCalendarDays, addWorkingDays, localDate } from '#libs/kernel';
import type { CalendarDate, Instant, Kato, WorkingCalendar } from '#libs/kernel';
import { citedAs, lawCited } from '#libs/norms';
import type { FrozenNorms } from '#libs/norms';
import type { BilingualText } from '../../domain/section-plan.events.js';
import { stateOf } from './duty.js';
import type { Duty, DutyKind, LegalBasis } from './duty.js';

/** The norms of a gathering that set its deadlines, frozen when it was convened. */
export type DeadlineNorms = FrozenNorms<
  'separateGathering.noticeDays' | 'separateGathering.quorum' | 'separateGathering.minutesDeliveryWorkingDays'
>;

/** What the read model says of a gathering, as far as something has to be done about it. */
export interface GatheringFacts {
  readonly gatheringId: string;
  readonly territory: Kato;
  readonly planId: string;
  readonly sectionId: string;
  readonly sectionName: BilingualText;
  readonly startsAt: Instant;
  readonly status:
    'convened' | 'waitingForQuorum' | 'inSession' | 'adjourned' | 'closed' | 'notHeld' | 'cancelled';
  /** How many times it was postponed. */
  readonly changes: number;
  readonly notices: readonly {
    readonly channel: string;
    readonly change: number;
    /** Published when the meeting had been cancelled. */
    readonly ofCancellation: boolean;
  }[];
  readonly onPaper: boolean;
  readonly paperChecked: boolean;
  readonly endedAt?: Instant;
  readonly hasSecretary: boolean;
  readonly chairSigned: boolean;
  readonly secretarySigned: boolean;
  readonly delivered: boolean;
  readonly published: boolean;
  readonly norms: DeadlineNorms;
}

interface Due {
  readonly kind: DutyKind;
  readonly by?: Duty['by'];
  readonly dueOn?: CalendarDate;
  readonly basis: LegalBasis;
}

/** Decisions are published (L148 39-3; no number of days was read). */
const PUBLICATION: LegalBasis = { cited: lawCited('39-3'), source: 'L148 39-3', confidence: 'M' };

/** What has to be done next about a gathering (rules.md §2), each with its last day. */
export function gatheringDuties(
  facts: GatheringFacts,
  today: CalendarDate,
  calendar: WorkingCalendar,
): readonly Duty[] {
  const { gatheringId, territory, planId, sectionId, sectionName, startsAt } = facts;
  return dueOf(facts, today, calendar).map(({ kind, by = 'akimOffice', dueOn, basis }) => ({
    kind,
    by,
    state: stateOf(dueOn, today),
    ...(dueOn !== undefined && { dueOn }),
    basis,
    territory,
    planId,
    sectionId,
    sectionName,
    gatheringId,
    startsAt,
  }));
}

function dueOf(facts: GatheringFacts, today: CalendarDate, calendar: WorkingCalendar): readonly Due[] {
  const day = localDate(facts.startsAt);
  const quorum = basisOf('separateGathering.quorum', facts.norms);
  switch (facts.status) {
    case 'convened':
      return facts.notices.length === 0
        ? [firstNotice(facts, today)]
        : [...changeToTell(facts, day), { kind: 'hold', dueOn: day, basis: quorum }];
    case 'waitingForQuorum':
    case 'inSession':
    case 'adjourned':
      return [{ kind: 'conclude', dueOn: day, basis: quorum }];
    case 'cancelled':
      return day < today ? [] : cancellationToTell(facts, day);
    case 'closed':
    case 'notHeld':
      return papersToFinish(facts, calendar);
  }
}

/** Once the last day of the notice has passed the meeting can only be postponed. */
function firstNotice({ norms, startsAt }: GatheringFacts, today: CalendarDate): Due {
  const basis = basisOf('separateGathering.noticeDays', norms);
  const dueOn = addCalendarDays(localDate(startsAt), -norms['separateGathering.noticeDays'].value);
  return { kind: today > dueOn ? 'postpone' : 'publishNotice', dueOn, basis };
}

/** The same people are told by the same channels (rules.md §2.9). */
function changeToTell({ notices, changes, norms }: GatheringFacts, day: CalendarDate): readonly Due[] {
  const before = notices.filter(({ change }) => change < changes).map(({ channel }) => channel);
  const since = notices.filter(({ change }) => change === changes).map(({ channel }) => channel);
  return before.every((channel) => since.includes(channel))
    ? []
    : [
        {
          kind: 'announceChange',
          dueOn: day,
          basis: basisOf('separateGathering.noticeDays', norms),
        },
      ];
}

function cancellationToTell({ notices, norms }: GatheringFacts, day: CalendarDate): readonly Due[] {
  const told = new Set(notices.filter(({ ofCancellation }) => ofCancellation).map(({ channel }) => channel));
  return notices.every(({ channel }) => told.has(channel))
    ? []
    : [{ kind: 'announceChange', dueOn: day, basis: basisOf('separateGathering.noticeDays', norms) }];
}

/** One after the other: the second clerk's check, the signatures, the delivery, the public copy. */
function papersToFinish(facts: GatheringFacts, calendar: WorkingCalendar): readonly Due[] {
  const { norms, endedAt, onPaper, paperChecked, delivered, published } = facts;
  if (delivered) return published ? [] : [{ kind: 'publishMinutes', basis: PUBLICATION }];
  if (endedAt === undefined) return [];
  const days = norms['separateGathering.minutesDeliveryWorkingDays'].value;
  const due = {
    dueOn: addWorkingDays(localDate(endedAt), days, calendar),
    basis: basisOf('separateGathering.minutesDeliveryWorkingDays', norms),
  };
  if (onPaper && !paperChecked) return [{ kind: 'checkPaperEntry', ...due }];
  const signed = facts.chairSigned && (facts.secretarySigned || !facts.hasSecretary);
  return signed
    ? [{ kind: 'deliverMinutes', ...due }]
    : [{ kind: 'signMinutes', by: 'chairAndSecretary', ...due }];
}

/** A norm as the reason for a duty. */
export function basisOf<
  Id extends keyof Norms & Parameters<typeof citedAs>[0],
  Norms extends FrozenNorms<Id>,
>(id: Id, norms: Norms): LegalBasis {
  const norm = norms[id];
  const { value, source, confidence } = norm;
  return { norm: { id, value }, cited: citedAs(id, norm), source, confidence };
}
