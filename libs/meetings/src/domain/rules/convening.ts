import { isCalendarDate, isKato, localDate } from '#libs/kernel';
import { optional } from '#libs/kernel';
import { rule } from '../refusals.js';
import type {
  CancelSeparateGathering,
  ConveneSeparateGathering,
  ListPriority,
  PostponeSeparateGathering,
} from '../separate-gathering.commands.js';
import type { ConveningEvent } from '../events/convening.js';
import type { SeparateGatheringState } from '../separate-gathering.state.js';
import {
  requireBilingual,
  requireFilled,
  requireInstant,
  requireReference,
  requireVaultText,
  requireWhole,
} from './fields.js';
import { requireFresh, requireNotBefore, requirePlausibleStart } from './moment.js';
import { requireNoticePeriod } from './notice.js';
import type { Convened } from './phase.js';
import { BEFORE_OPENING, requirePhase, UNTIL_END } from './phase.js';

/** The akim fixes place, time and agenda once the maslikhat has approved the plan (rules.md §2.1–2). */
export function convene(state: SeparateGatheringState, command: ConveneSeparateGathering): ConveningEvent[] {
  rule(state.phase === 'none', 'AlreadyConvened', { gatheringId: command.gatheringId });
  const { planId, sectionId, order, maslikhatDecision, occurredAt, eligible, rollVersion } = command;
  rule(maslikhatDecision !== undefined, 'MaslikhatDecisionMissing', { planId, sectionId });
  requireReference('maslikhatDecision', maslikhatDecision, occurredAt);
  requireReference('order', order, occurredAt);
  rule(order.date >= maslikhatDecision.date, 'OrderBeforeMaslikhatDecision', {
    order: order.date,
    decision: maslikhatDecision.date,
  });
  rule(isKato(command.territory), 'FieldInvalid', { field: 'territory' });
  requireWhole('quota', command.quota, 1);
  requireWhole('eligible', eligible, 0);
  rule(eligible > 0, 'NobodyEligible', { eligible, rollVersion });
  requireText(command);
  requireTimes(state, command);
  requirePrevious(command);
  return [
    {
      type: 'SeparateGatheringConvened',
      data: {
        gatheringId: command.gatheringId,
        territory: command.territory,
        planId,
        sectionId,
        sectionName: command.sectionName,
        quota: command.quota,
        order,
        maslikhatDecision,
        place: command.place,
        startsAt: command.startsAt,
        agenda: command.agenda,
        noticeOn: command.noticeOn,
        rollVersion,
        eligible,
        norms: command.norms,
        ...optional('previousGatheringId', command.previousGatheringId),
        ...optional('previousOutcome', command.previousOutcome),
        ...optional('convening', command.convening),
        ...optional('akimId', command.akimId),
        occurredAt,
      },
    },
  ];
}

function requireText({ sectionName, place, agenda }: ConveneSeparateGathering): void {
  requireBilingual('sectionName', sectionName);
  requireBilingual('place', place);
  rule(agenda.length > 0, 'AgendaMissing', {});
  agenda.forEach((item, index) => {
    requireBilingual(`agenda.${String(index)}`, item);
  });
}

/** A meeting still to come is convened now; only one that was held on paper is entered afterwards. */
function requireTimes(state: SeparateGatheringState, command: ConveneSeparateGathering): void {
  const { startsAt, occurredAt, now, noticeOn, norms } = command;
  requireInstant('startsAt', startsAt);
  rule(startsAt > occurredAt, 'StartsInThePast', { startsAt, occurredAt });
  requirePlausibleStart(startsAt, occurredAt);
  if (startsAt > now) requireFresh(state, command);
  rule(isCalendarDate(noticeOn), 'FieldInvalid', { field: 'noticeOn' });
  const convenedOn = localDate(occurredAt);
  rule(noticeOn >= convenedOn, 'NoticeInThePast', { noticeOn, convenedOn });
  requireNoticePeriod(noticeOn, startsAt, norms);
}

/** Convened again only where the one before left the section without representatives. */
function requirePrevious(command: ConveneSeparateGathering): void {
  const { planId, sectionId, previousGatheringId, previousOutcome, previousSection } = command;
  if (previousGatheringId === undefined) {
    rule(previousOutcome === undefined, 'FieldInvalid', { field: 'previousGatheringId' });
    return;
  }
  requireFilled('previousGatheringId', previousGatheringId);
  rule(previousOutcome !== undefined, 'PreviousOutcomeMissing', {});
  const here = previousSection?.planId === planId && previousSection.sectionId === sectionId;
  rule(here, 'PreviousGatheringElsewhere', { previousGatheringId });
  rule(previousOutcome !== 'other', 'PreviousGatheringStands', { previousOutcome });
}

/** Later, for a listed reason, before the opening (rules.md §2.9). */
export function postpone(
  state: SeparateGatheringState,
  command: PostponeSeparateGathering,
): ConveningEvent[] {
  const { convened, schedule } = requirePhase(state, BEFORE_OPENING);
  const { startsAt, place, reason, explanation, rollVersion, eligible, occurredAt } = command;
  requireStepBeforeMeeting(state, command, schedule);
  requireExplanation(command);
  requireInstant('startsAt', startsAt);
  requireBilingual('place', place);
  rule(startsAt > schedule.startsAt, 'PostponedToEarlier', { startsAt, current: schedule.startsAt });
  rule(startsAt > occurredAt, 'StartsInThePast', { startsAt, occurredAt });
  requirePlausibleStart(startsAt, occurredAt);
  requireWhole('eligible', eligible, 0);
  rule(eligible > 0, 'NobodyEligible', { eligible, rollVersion });
  if (state.notice.published.length === 0)
    requireNoticePeriod(localDate(occurredAt), startsAt, convened.norms);
  return [
    {
      type: 'SeparateGatheringPostponed',
      data: {
        reason,
        ...optional('explanation', explanation),
        startsAt,
        place,
        change: schedule.change + 1,
        rollVersion,
        eligible,
        occurredAt,
      },
    },
  ];
}

export function cancel(state: SeparateGatheringState, command: CancelSeparateGathering): ConveningEvent[] {
  const { schedule } = requirePhase(state, BEFORE_OPENING);
  const { reason, explanation, occurredAt } = command;
  requireStepBeforeMeeting(state, command, schedule);
  requireExplanation(command);
  return [
    {
      type: 'SeparateGatheringCancelled',
      data: { reason, ...optional('explanation', explanation), occurredAt },
    },
  ];
}

/** A change of a meeting still to come is entered while fresh; of one already held, with its papers. */
function requireStepBeforeMeeting(
  state: SeparateGatheringState,
  command: PostponeSeparateGathering | CancelSeparateGathering,
  { startsAt }: Convened['schedule'],
): void {
  requireNotBefore(command, state.lastStepAt);
  if (startsAt > command.now) requireFresh(state, command);
}

/** A listed reason speaks for itself; any other is explained. */
function requireExplanation({
  reason,
  explanation,
}: PostponeSeparateGathering | CancelSeparateGathering): void {
  rule(reason !== 'other' || explanation !== undefined, 'ExplanationMissing', {});
  if (explanation) requireVaultText('explanation', explanation);
}

export function listPriority(state: SeparateGatheringState, command: ListPriority): ConveningEvent[] {
  requirePhase(state, UNTIL_END);
  const { priorityId, text, occurredAt } = command;
  requireFilled('priorityId', priorityId);
  requireVaultText('text', text);
  const listed = state.priorities.some((priority) => priority.priorityId === priorityId);
  rule(!listed, 'AlreadyRecorded', { id: priorityId });
  return [{ type: 'PriorityListed', data: { priorityId, text, occurredAt } }];
}
