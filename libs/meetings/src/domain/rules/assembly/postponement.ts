import { addCalendarDays, localDate, optional } from '#libs/kernel';
import type { PostponeAssembly } from '../../assembly-meeting.commands.js';
import { requiredPresent } from '../../assembly-meeting.convening.js';
import type { AssemblyMeetingEvent } from '../../assembly-meeting.events.js';
import { noticesOfNow } from '../../assembly-meeting.state.js';
import type { AssemblyMeetingState } from '../../assembly-meeting.state.js';
import type { NoticeChannel } from '../../events/convening.js';
import { rule } from '../../refusals.js';
import { requireExplanation, requireItems, requirePlaceAndTime } from './convening.js';
import { requireMeeting, requireMeetingStep } from './standing.js';

/**
 * To a later day, for a listed reason, before the opening; the new day is judged as that of a convening is: the days
 * of notice, the term, the competences (rules.md §2.9, §4).
 */
export function postponeAssembly(
  state: AssemblyMeetingState,
  command: PostponeAssembly,
): AssemblyMeetingEvent[] {
  const convened = requireMeeting(state, ['convened']);
  requireMeetingStep(state, command);
  requireExplanation(command);
  const { reason, explanation, place, startsAt, noticeOn, occurredAt } = command;
  const { territory, body, rules, termTo, startsAt: from } = convened;
  requirePlaceAndTime({ ...command, territory }, rules.noticeDays);
  rule(startsAt > from, 'PostponedToEarlier', { startsAt, current: from });
  const heldOn = localDate(startsAt);
  if (termTo !== undefined) rule(heldOn <= termTo, 'TermOver', { termTo });
  requireItems(state.agenda, heldOn, territory, body);
  const { members, rollVersion } = command;
  const eligible = members?.length ?? command.eligible ?? convened.eligible;
  rule(eligible > 0, 'NobodyEligible', { eligible, rollVersion: rollVersion ?? 0 });
  const data = {
    reason,
    ...optional('explanation', explanation),
    from,
    place,
    startsAt,
    noticeOn,
    noticeDueOn: addCalendarDays(heldOn, -rules.noticeDays),
    change: state.change + 1,
    eligible,
    required: requiredPresent({ eligible, rules }),
    ...optional('members', members),
    ...optional('rollVersion', rollVersion),
    occurredAt,
  };
  return [{ type: 'AssemblyPostponed', data }];
}

/**
 * Whoever was told of the former day is told of the present one by the same channels (rules.md §2.9).
 *
 * @throws DomainError NoticeMissing, ChangeNotAnnounced
 */
export function requireTold(state: AssemblyMeetingState): void {
  const told = new Set(noticesOfNow(state).map(({ channel }) => channel));
  rule(told.size > 0, 'NoticeMissing', {});
  const before = state.notices.map(({ channel }): NoticeChannel => channel);
  const missing = [...new Set(before)].filter((channel) => !told.has(channel));
  rule(missing.length === 0, 'ChangeNotAnnounced', { missing });
}
