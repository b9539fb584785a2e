import {
  addCalendarDays,
  appointmentAs,
  isKato,
  leastReaching,
  localDate,
  reaches,
  optional,
  requireBilingual,
  requireDate,
  requireFilled,
  requireInstant,
  requirePastDate,
  requireVaultDocument,
  requireVaultText,
} from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import { competenceOn } from '#libs/norms';
import type { SittingBody } from '#libs/norms';
import type {
  CancelAssembly,
  ConveneAssembly,
  PublishAssemblyNotice,
} from '../../assembly-meeting.commands.js';
import type { Appointment } from '../../events/appointment.js';
import type {
  AgendaItem,
  AssemblyMeetingEvent,
  Convener,
  MeetingEventData,
} from '../../assembly-meeting.events.js';
import { noticesOfNow } from '../../assembly-meeting.state.js';
import type { AssemblyMeetingState } from '../../assembly-meeting.state.js';
import { refusal, rule } from '../../refusals.js';
import { requireFresh, requirePlausibleStart } from '../moment.js';
import { requireDaysOfNotice } from '../notice.js';
import { requireMeeting, requireMeetingStep } from './standing.js';
import type { ConvenedMeeting } from './standing.js';

type Events = AssemblyMeetingEvent[];

/** By the akim or by members with their signatures; at least the norm's days ahead (rules.md §4). */
export function conveneAssembly(state: AssemblyMeetingState, command: ConveneAssembly): Events {
  rule(state.phase === 'none', 'AlreadyConvened', { gatheringId: command.meetingId });
  const { type: _type, now: _now, convener: given, previous, ...facts } = command;
  const { territory, startsAt, agenda, termTo, norms } = facts;
  requirePlaceAndTime(command, norms['assembly.noticeDays'].value);
  const heldOn = localDate(startsAt);
  rule(heldOn <= termTo, 'TermOver', { termTo });
  requireItems(agenda, heldOn, territory, 'assembly');
  const convener = requireConvener(command, given);
  return [{ type: 'AssemblyConvened', data: { ...facts, convener, ...requirePrevious(command, previous) } }];
}

/** Convened again where the sitting before was not held, was broken off or cancelled. */
function requirePrevious(
  { assemblyId }: ConveneAssembly,
  previous: ConveneAssembly['previous'],
): Pick<MeetingEventData<'AssemblyConvened'>, 'previousMeetingId' | 'previousOutcome'> {
  if (!previous) return {};
  const { meetingId: previousMeetingId, bodyId, outcome: previousOutcome } = previous;
  requireFilled('previousMeetingId', previousMeetingId);
  rule(bodyId === assemblyId, 'PreviousSittingElsewhere', { previousMeetingId });
  rule(previousOutcome !== 'other', 'PreviousSittingStands', { previousOutcome });
  return { previousMeetingId, previousOutcome };
}

/** Where and when a sitting is to be, and that its notice can be in time. */
export function requirePlaceAndTime(
  command: Pick<ConveneAssembly, 'territory' | 'place' | 'startsAt' | 'noticeOn' | 'occurredAt' | 'now'>,
  noticeDays: number,
): void {
  const { territory, place, startsAt, noticeOn, occurredAt } = command;
  rule(isKato(territory), 'FieldInvalid', { field: 'territory' });
  requireBilingual('place', place);
  requireInstant('startsAt', startsAt);
  rule(startsAt > occurredAt, 'StartsInThePast', { startsAt, occurredAt });
  requirePlausibleStart(startsAt, occurredAt);
  requireFresh({}, command);
  requireDate('noticeOn', noticeOn);
  const convenedOn = localDate(occurredAt);
  rule(noticeOn >= convenedOn, 'NoticeInThePast', { noticeOn, convenedOn });
  requireDaysOfNotice(noticeOn, startsAt, noticeDays);
}

/** @throws DomainError NotTheAkim */
export function requireAkim(
  { territory, occurredAt }: Pick<ConveneAssembly, 'territory' | 'occurredAt'>,
  {
    officialId,
    appointments,
  }: { readonly officialId: string; readonly appointments: readonly Appointment[] },
): { readonly kind: 'akim'; readonly officialId: string; readonly appointment: Appointment } {
  const on = localDate(occurredAt);
  const appointment = appointmentAs(['akim'], appointments, territory, on);
  if (!appointment) throw refusal('NotTheAkim', { officialId, territory, on });
  return { kind: 'akim', officialId, appointment };
}

function requireConvener(command: ConveneAssembly, convener: ConveneAssembly['convener']): Convener {
  if (convener.kind === 'akim') return requireAkim(command, convener);
  const { members, norms } = command;
  const { initiators, signatures } = convener;
  const share = norms['assembly.initiative'].value;
  initiators.forEach((memberId, index) => {
    rule(members.includes(memberId), 'NotAssemblyMember', { memberId, standing: 'never' });
    rule(initiators.indexOf(memberId) === index, 'SignedTwice', { memberId });
  });
  rule(reaches(initiators.length, members.length, share), 'InitiatorsTooFew', {
    signed: initiators.length,
    members: members.length,
    required: leastReaching(members.length, share),
  });
  requireVaultDocument('convener.signatures', signatures);
  return { kind: 'members', initiators, signatures };
}

/**
 * Every item is a matter that the law gives to the body on that day.
 *
 * @throws DomainError AgendaMissing, AlreadyRecorded, FieldInvalid, CompetenceNotInForce
 */
export function requireItems(
  agenda: readonly AgendaItem[],
  on: CalendarDate,
  territory: Kato,
  body: SittingBody,
): void {
  rule(agenda.length > 0, 'AgendaMissing', {});
  agenda.forEach(({ itemId, competence, title }, index) => {
    requireFilled('itemId', itemId);
    requireBilingual(`agenda.${String(index)}`, title);
    const first = agenda.findIndex((item) => item.itemId === itemId) === index;
    rule(first, 'AlreadyRecorded', { id: itemId });
    const inForce = competenceOn(competence, on, territory, body);
    rule(inForce !== undefined, 'CompetenceNotInForce', { competence, on });
  });
}

/** The last day on which a first notice is in time. */
export function assemblyNoticeDueOn({ startsAt, rules }: ConvenedMeeting): CalendarDate {
  return addCalendarDays(localDate(startsAt), -rules.noticeDays);
}

/** The first notice of a day must be in time; once one is, further channels may follow. */
export function publishAssemblyNotice(state: AssemblyMeetingState, command: PublishAssemblyNotice): Events {
  const convened = requireMeeting(state, ['convened']);
  const { noticeId, channel, where, publishedOn, proof, occurredAt } = command;
  requireFilled('noticeId', noticeId);
  requireBilingual('where', where);
  if (proof) requireVaultDocument('proof', proof);
  rule(!state.notices.some((notice) => notice.noticeId === noticeId), 'AlreadyRecorded', { id: noticeId });
  requirePastDate('publishedOn', publishedOn, occurredAt);
  const notBefore = localDate(convened.occurredAt);
  rule(publishedOn >= notBefore, 'NoticeTooEarly', { publishedOn, notBefore });
  const { change } = state;
  if (noticesOfNow(state).length === 0)
    requireDaysOfNotice(publishedOn, convened.startsAt, convened.rules.noticeDays);
  const data = {
    noticeId,
    channel,
    where,
    publishedOn,
    ...optional('proof', proof),
    ...(change > 0 && { change }),
    occurredAt,
  };
  return [{ type: 'AssemblyNoticePublished', data }];
}

/** The deadline's own command: the miss is recorded once, while there is still a sitting to be postponed. */
export function missAssemblyNotice(
  state: AssemblyMeetingState,
  { occurredAt }: { readonly occurredAt: string },
): Events {
  const { convened, noticeMissed, phase } = state;
  if (!convened || phase !== 'convened' || noticeMissed || noticesOfNow(state).length > 0) return [];
  const dueOn = assemblyNoticeDueOn(convened);
  if (localDate(occurredAt) <= dueOn || occurredAt >= convened.startsAt) return [];
  return [{ type: 'AssemblyNoticeDeadlineMissed', data: { dueOn, by: 'akimOffice', occurredAt } }];
}

export function cancelAssembly(state: AssemblyMeetingState, command: CancelAssembly): Events {
  requireMeeting(state, ['convened']);
  requireMeetingStep(state, command);
  requireExplanation(command);
  const { reason, explanation, occurredAt } = command;
  return [
    { type: 'AssemblyCancelled', data: { reason, ...optional('explanation', explanation), occurredAt } },
  ];
}

/** A listed reason speaks for itself; any other is explained. @throws DomainError ExplanationMissing */
export function requireExplanation({
  reason,
  explanation,
}: Pick<CancelAssembly, 'reason' | 'explanation'>): void {
  rule(reason !== 'other' || explanation !== undefined, 'ExplanationMissing', {});
  if (explanation) requireVaultText('explanation', explanation);
}
