import type { DomainError } from '#libs/kernel';
import { isQuorum, requiredPresent } from '../../assembly-meeting.convening.js';
import type { Convening } from '../../assembly-meeting.convening.js';
import type { AssemblyMeetingEvent } from '../../assembly-meeting.events.js';
import { membersPresent } from '../../assembly-meeting.state.js';
import type { AssemblyMeetingState, MeetingPhase } from '../../assembly-meeting.state.js';
import type { SignerPart } from '../../events/minutes.js';
import type { QuorumFacts } from '../../events/quorum.js';
import { refusal, rule } from '../../refusals.js';
import { requireFresh, requireNotBefore } from '../moment.js';

export type ConvenedMeeting = Convening;

interface Moment {
  readonly now: string;
  readonly occurredAt: string;
}

export const IN_THE_HALL: readonly MeetingPhase[] = ['convened', 'waiting', 'inSession', 'adjourned'];

/** @throws DomainError NotConvened, or one that says where the sitting stands instead */
export function requireMeeting(
  state: AssemblyMeetingState,
  allowed: readonly MeetingPhase[],
): ConvenedMeeting {
  const { convened, phase } = state;
  if (!convened) throw refusal('NotConvened', {});
  if (!allowed.includes(phase)) throw standing(state, convened, allowed);
  return convened;
}

/** A sitting that has ended, whether held or not. @throws DomainError NotConvened, NotEndedYet, AlreadyCancelled */
export function requireMeetingEnd(state: AssemblyMeetingState): {
  readonly convened: ConvenedMeeting;
  readonly endedAt: string;
} {
  const { convened, end, phase } = state;
  if (!convened) throw refusal('NotConvened', {});
  if (phase === 'cancelled') throw refusal('AlreadyCancelled', {});
  if (!end) throw refusal('NotEndedYet', {});
  return { convened, endedAt: end.at };
}

/** A step follows the step before and is entered while fresh. @throws DomainError HappenedTooEarly, EnteredTooLate */
export function requireMeetingStep({ lastStepAt }: AssemblyMeetingState, moment: Moment): void {
  requireNotBefore(moment, lastStepAt);
  requireFresh({}, moment);
}

/** In session, at a moment after the step before. */
export function requireSession(state: AssemblyMeetingState, moment: Moment): ConvenedMeeting {
  const convened = requireMeeting(state, ['inSession']);
  requireMeetingStep(state, moment);
  return convened;
}

/** Present now, those who may take part in all, and what the frozen norm requires of them (rules.md §3–4). */
export function assemblyQuorum(state: AssemblyMeetingState, convened: ConvenedMeeting): QuorumFacts {
  const { eligible } = convened;
  return { present: membersPresent(state).length, eligible, required: requiredPresent(convened) };
}

export function hasAssemblyQuorum({ present }: QuorumFacts, convened: ConvenedMeeting): boolean {
  return isQuorum(present, convened);
}

/** What happens instead of a vote when fewer than the quorum are present; nothing while there is one. */
export function assemblyQuorumLost(
  state: AssemblyMeetingState,
  convened: ConvenedMeeting,
  occurredAt: string,
): AssemblyMeetingEvent[] {
  const facts = assemblyQuorum(state, convened);
  if (hasAssemblyQuorum(facts, convened)) return [];
  return [{ type: 'AssemblyQuorumLost', data: { ...facts, occurredAt } }];
}

/** @throws DomainError OfficerMissing, OfficerAbsent */
export function requireOfficers(state: AssemblyMeetingState, ...parts: readonly SignerPart[]): void {
  for (const part of parts) {
    const memberId = state.officers[part];
    rule(memberId !== undefined, 'OfficerMissing', { part });
    rule(membersPresent(state).includes(memberId), 'OfficerAbsent', { part, memberId });
  }
}

function standing(
  state: AssemblyMeetingState,
  convened: ConvenedMeeting,
  allowed: readonly MeetingPhase[],
): DomainError {
  const facts = { ...assemblyQuorum(state, convened) };
  const wantsOpened = allowed.some((phase) => ['waiting', 'inSession', 'adjourned'].includes(phase));
  switch (state.phase) {
    case 'none':
    case 'convened':
      return refusal('NotOpenedYet', { startsAt: convened.startsAt });
    case 'opened':
    case 'waiting':
      return wantsOpened ? refusal('QuorumNotReached', facts) : refusal('AlreadyOpened', {});
    case 'inSession':
      return wantsOpened ? refusal('QuorumStands', facts) : refusal('AlreadyOpened', {});
    case 'adjourned':
      return wantsOpened ? refusal('MeetingAdjourned', facts) : refusal('AlreadyOpened', {});
    case 'notHeld':
      return refusal('NotHeld', {});
    case 'cancelled':
      return refusal('AlreadyCancelled', {});
    case 'closed':
      return refusal('AlreadyClosed', {});
  }
}
