import { addMinutes, localDate, optional, requireFilled, requireVaultText } from '#libs/kernel';
import type {
  ElectAssemblyOfficer,
  MeetingCommandOf,
  OpenAssembly,
  RegisterAssemblyMember,
  RegisterInvitee,
} from '../../assembly-meeting.commands.js';
import type { AssemblyMeetingEvent } from '../../assembly-meeting.events.js';
import { evolveAssemblyMeeting } from '../../assembly-meeting.evolve.js';
import { membersPresent } from '../../assembly-meeting.state.js';
import type { AssemblyMeetingState } from '../../assembly-meeting.state.js';
import { rule } from '../../refusals.js';
import { requireChair } from '../officials.js';
import { isMajority, requireVote } from '../vote.js';
import { requireTold } from './postponement.js';
import {
  assemblyQuorum,
  assemblyQuorumLost,
  hasAssemblyQuorum,
  IN_THE_HALL,
  requireMeeting,
  requireMeetingStep,
  requireSession,
} from './standing.js';
import type { ConvenedMeeting } from './standing.js';

type Events = AssemblyMeetingEvent[];

/**
 * Who may take part that day; whoever else is in the hall is an invitee without a vote (rules.md §3–4). Who took part
 * from elsewhere and comes into the hall is registered there once more.
 */
export function registerMember(state: AssemblyMeetingState, command: RegisterAssemblyMember): Events {
  const convened = requireMeeting(state, IN_THE_HALL);
  requireMeetingStep(state, command);
  const { memberId, standing, verdict, identitySeen, remote, occurredAt } = command;
  requireTheDay(convened, occurredAt);
  rule(remote === undefined || convened.rules.remote, 'RemoteNotAllowed', { memberId });
  const { members } = convened;
  if (members) {
    rule(standing === 'member', 'NotAssemblyMember', { memberId, standing });
    rule(members.includes(memberId), 'NotAssemblyMember', { memberId, standing: 'never' });
  } else {
    const reason = verdict ?? 'unknown';
    rule(reason === 'eligible', 'ParticipantNotEligible', { memberId, reason });
  }
  const known = state.attendance.find((one) => one.memberId === memberId);
  const comesIn = known?.remote !== undefined && known.inHallFrom === undefined && remote === undefined;
  rule(known === undefined || comesIn, 'AlreadyRegistered', {
    memberId,
    standing: known?.here === false ? 'left' : 'present',
  });
  const present = new Set([...membersPresent(state), memberId]).size;
  const data = { memberId, identitySeen, present, ...optional('remote', remote), occurredAt };
  return [{ type: 'AssemblyAttendanceRegistered', data }];
}

function requireTheDay({ startsAt }: ConvenedMeeting, occurredAt: string): void {
  const heldOn = localDate(startsAt);
  rule(localDate(occurredAt) >= heldOn, 'TooEarlyToRegister', { opensOn: heldOn });
  rule(localDate(occurredAt) <= heldOn, 'MeetingDayPassed', { heldOn });
}

export function memberDeparted(
  state: AssemblyMeetingState,
  command: MeetingCommandOf<'RecordAssemblyDeparture'>,
): Events {
  requireMeeting(state, IN_THE_HALL);
  requireMeetingStep(state, command);
  const { memberId, occurredAt } = command;
  rule(membersPresent(state).includes(memberId), 'NotPresent', { memberId });
  const present = membersPresent(state).length - 1;
  return [{ type: 'AssemblyMemberDeparted', data: { memberId, present, occurredAt } }];
}

export function memberReturned(
  state: AssemblyMeetingState,
  command: MeetingCommandOf<'RecordAssemblyReturn'>,
): Events {
  requireMeeting(state, IN_THE_HALL);
  requireMeetingStep(state, command);
  const { memberId, occurredAt } = command;
  const gone = state.attendance.some((one) => one.memberId === memberId && !one.here);
  rule(gone, 'NotGone', { memberId });
  const present = membersPresent(state).length + 1;
  return [{ type: 'AssemblyMemberReturned', data: { memberId, present, occurredAt } }];
}

export function registerInvitee(state: AssemblyMeetingState, command: RegisterInvitee): Events {
  requireMeeting(state, IN_THE_HALL);
  const { guestId, kind, name, occurredAt } = command;
  requireFilled('guestId', guestId);
  requireVaultText('name', name);
  rule(!state.invitees.includes(guestId), 'AlreadyRecorded', { id: guestId });
  return [{ type: 'AssemblyInviteeRegistered', data: { guestId, kind, name, occurredAt } }];
}

/** Opened at the hour by the akim or an authorised person; the quorum is counted at once. */
export function openAssembly(state: AssemblyMeetingState, command: OpenAssembly): Events {
  const convened = requireMeeting(state, ['convened']);
  const { chair, appointments, inPublic, occurredAt } = command;
  requireTold(state);
  const { startsAt, territory } = convened;
  rule(occurredAt >= startsAt, 'TooEarlyToOpen', { startsAt });
  requireTheDay(convened, occurredAt);
  requireMeetingStep(state, command);
  const appointment = requireChair(chair, appointments, territory, occurredAt);
  const opened: AssemblyMeetingEvent = {
    type: 'AssemblyOpened',
    data: { chair, appointment, inPublic, occurredAt },
  };
  return [opened, ...countQuorum(evolveAssemblyMeeting(state, opened), convened, occurredAt)];
}

export function recountAssemblyQuorum(
  state: AssemblyMeetingState,
  command: MeetingCommandOf<'RecountAssemblyQuorum'>,
): Events {
  const convened = requireMeeting(state, ['opened', 'waiting', 'adjourned']);
  requireMeetingStep(state, command);
  return countQuorum(state, convened, command.occurredAt);
}

function countQuorum(state: AssemblyMeetingState, convened: ConvenedMeeting, occurredAt: string): Events {
  const facts = assemblyQuorum(state, convened);
  const reached = hasAssemblyQuorum(facts, convened);
  if (state.phase === 'adjourned') {
    rule(reached, 'QuorumNotReached', { ...facts });
    return [{ type: 'AssemblyQuorumRestored', data: { ...facts, occurredAt } }];
  }
  if (reached) return [{ type: 'AssemblyQuorumReached', data: { ...facts, occurredAt } }];
  if (state.waitUntil === undefined) {
    const until = addMinutes(occurredAt, convened.rules.waitingMinutes);
    return [{ type: 'AssemblyQuorumWaitStarted', data: { ...facts, until, occurredAt } }];
  }
  rule(occurredAt >= state.waitUntil, 'WaitingTimeNotOver', { ...facts, until: state.waitUntil });
  return [{ type: 'AssemblyQuorumFailed', data: { ...facts, occurredAt } }];
}

/** Chair and secretary are two of the members present, each by open vote; an absent one is replaced. */
export function electOfficer(state: AssemblyMeetingState, command: ElectAssemblyOfficer): Events {
  const convened = requireSession(state, command);
  const { part, memberId, vote, occurredAt } = command;
  const { officers } = state;
  const present = membersPresent(state);
  rule(present.includes(memberId), 'NotPresent', { memberId });
  const before = officers[part];
  rule(before === undefined || !present.includes(before), 'OfficerInOffice', {
    part,
    memberId: before ?? '',
  });
  const other = part === 'chair' ? officers.secretary : officers.chair;
  rule(other !== memberId, 'OfficerOfTheOtherPart', { part, memberId });
  const lost = assemblyQuorumLost(state, convened, occurredAt);
  if (lost.length > 0) return lost;
  const base = present.length;
  requireVote(vote, base, new Set(present));
  if (!isMajority(vote.for, base))
    return [{ type: 'AssemblyOfficerNotElected', data: { part, memberId, vote, base, occurredAt } }];
  const data = { part, memberId, vote, base, ...optional('replaces', before), occurredAt };
  return [{ type: 'AssemblyOfficerElected', data }];
}
