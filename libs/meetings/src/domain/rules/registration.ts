import { localDate } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import { isPresent, tookPart } from '../attendance.js';
import type { DeskEvent } from '../events/desk.js';
import type { AdmissibleVerdict, RegistrationEvent } from '../events/registration.js';
import { optional } from '#libs/kernel';
import { refusal, rule } from '../refusals.js';
import type {
  AdmitByChair,
  AnnulRegistration,
  MembershipFacts,
  RecordDeparture,
  RecordReturn,
  RegisterAttendance,
  RegisterGuest,
} from '../separate-gathering.commands.js';
import type { Participant, Phase, SeparateGatheringState } from '../separate-gathering.state.js';
import { deskOf } from './desks.js';
import { requireFilled, requireVaultText } from './fields.js';
import { requireFresh, requireNotBefore } from './moment.js';
import { MEETING, requirePhase, UNTIL_END } from './phase.js';
import type { Convened } from './phase.js';
import { requireNoOpenVote } from './vote.js';

/** Registered before the opening, or coming late: votes from the next item (rules.md §2.3, 2.5). */
export function registerAttendance(
  state: SeparateGatheringState,
  command: RegisterAttendance,
): (RegistrationEvent | DeskEvent)[] {
  const { memberId, membership, identitySeen, assisted, deskId, occurredAt } = command;
  const late = arrivesLate(state, command);
  const known = requireAtTheDoor(state, command, late ? [...UNTIL_END, 'closed', 'notHeld'] : UNTIL_END);
  requireFilled('memberId', memberId);
  requireEligible(known, membership);
  const participant = state.attendance.participants.get(memberId);
  if (participant && participant.standing !== 'annulled')
    return registerAgain(participant, participant.standing, command);
  const { rollVersion } = membership;
  const facts = { rollVersion, identitySeen, assisted, ...optional('deskId', deskId) };
  const { present } = state.attendance;
  if (late) {
    const repeated = state.attendance.late.some((entry) => entry.memberId === memberId);
    rule(!repeated, 'AlreadyRecorded', { id: memberId });
    return [{ type: 'RegistrationArrivedLate', data: { memberId, present, occurredAt, ...facts } }];
  }
  const { planId, sectionId } = known.convened;
  return [
    {
      type: 'AttendanceRegistered',
      data: { memberId, planId, sectionId, present: present + 1, occurredAt, ...facts },
    },
  ];
}

/** Of before the opening but not known when it was opened, or from a desk that nobody waited for. */
function arrivesLate(state: SeparateGatheringState, { deskId, occurredAt }: RegisterAttendance): boolean {
  const { opening, paper } = state;
  if (!opening || paper) return false;
  return occurredAt < opening.occurredAt || deskOf(state, deskId)?.standing === 'lost';
}

/** A second desk is recorded, and stays one participant; the same desk is told. */
function registerAgain(
  { desks, changedAt }: Participant,
  standing: 'present' | 'left',
  { memberId, deskId, occurredAt }: RegisterAttendance,
): RegistrationEvent[] {
  const anotherDesk = deskId !== undefined && !desks.includes(deskId);
  const stood = standing === 'present' || occurredAt < changedAt;
  rule(stood && anotherDesk, 'AlreadyRegistered', { memberId, standing });
  return [{ type: 'AttendanceRegisteredAgain', data: { memberId, deskId, occurredAt } }];
}

/**
 * On the roll that was frozen at convening, and in no other section.
 *
 * @throws DomainError RollVersionDiffers, NotEligible, RegisteredElsewhere
 */
export function requireEligible({ schedule }: Convened, membership: MembershipFacts): void {
  requireFrozenRoll(schedule.rollVersion, membership);
  const { verdict, registeredElsewhere } = membership;
  if (verdict !== 'eligible') throw refusal('NotEligible', { reason: verdict });
  if (registeredElsewhere !== undefined)
    throw refusal('RegisteredElsewhere', { gatheringId: registeredElsewhere });
}

function requireFrozenRoll(frozen: number, { rollVersion }: MembershipFacts): void {
  rule(rollVersion === frozen, 'RollVersionDiffers', { frozen, given: rollVersion });
}

/** The door opens on the day of the meeting; before the opening it also closes with that day. */
function requireAtTheDoor(
  state: SeparateGatheringState,
  moment: { readonly now: Instant; readonly occurredAt: Instant },
  phases: readonly Phase[] = UNTIL_END,
): Convened {
  const known = requirePhase(state, phases);
  const heldOn = localDate(known.schedule.startsAt);
  const day = localDate(moment.occurredAt);
  rule(day >= heldOn, 'TooEarlyToRegister', { opensOn: heldOn });
  rule(day === heldOn || state.phase !== 'convened', 'MeetingDayPassed', { heldOn });
  requireFresh(state, moment);
  return known;
}

/** A registration that was no participation; the base of an open vote stays what it was announced as. */
export function annulRegistration(
  state: SeparateGatheringState,
  { memberId, reason, occurredAt, now }: AnnulRegistration,
): RegistrationEvent[] {
  requirePhase(state, UNTIL_END);
  const participant = state.attendance.participants.get(memberId);
  rule(participant !== undefined && tookPart(state.attendance, memberId), 'NotRegistered', { memberId });
  requireNoOpenVote(state);
  requireNotBefore({ occurredAt, now }, participant.changedAt);
  requireFresh(state, { occurredAt, now });
  const present = state.attendance.present - (participant.standing === 'present' ? 1 : 0);
  return [{ type: 'RegistrationAnnulled', data: { memberId, reason, present, occurredAt } }];
}

export function registerGuest(state: SeparateGatheringState, command: RegisterGuest): RegistrationEvent[] {
  requireAtTheDoor(state, command);
  const { guestId, kind, name, occurredAt } = command;
  requireFilled('guestId', guestId);
  requireVaultText('name', name);
  const repeated = state.attendance.guests.some((guest) => guest.guestId === guestId);
  rule(!repeated, 'AlreadyRecorded', { id: guestId });
  return [{ type: 'GuestRegistered', data: { guestId, kind, name, occurredAt } }];
}

/** The chair mends the list, not the law: whom the law or a norm bars stays a guest (docs/adr/0006). */
export function admitByChair(state: SeparateGatheringState, command: AdmitByChair): RegistrationEvent[] {
  const { convened, schedule } = requirePhase(state, MEETING);
  const { memberId, membership, reason, identitySeen, occurredAt } = command;
  requireFilled('memberId', memberId);
  requireVaultText('reason', reason);
  requireNotBefore(command, state.opening?.occurredAt ?? state.lastStepAt);
  requireFresh(state, command);
  requireFrozenRoll(schedule.rollVersion, membership);
  const verdict = requireAdmissible(membership);
  const standing = state.attendance.participants.get(memberId)?.standing ?? 'annulled';
  if (standing !== 'annulled') throw refusal('AlreadyRegistered', { memberId, standing });
  const { rollVersion } = membership;
  const present = state.attendance.present + 1;
  return [
    {
      type: 'ParticipantAdmitted',
      data: {
        memberId,
        planId: convened.planId,
        sectionId: convened.sectionId,
        rollVersion,
        verdict,
        reason,
        identitySeen,
        present,
        occurredAt,
      },
    },
  ];
}

function requireAdmissible({ verdict, registeredElsewhere }: MembershipFacts): AdmissibleVerdict {
  if (registeredElsewhere !== undefined)
    throw refusal('RegisteredElsewhere', { gatheringId: registeredElsewhere });
  switch (verdict) {
    case 'unknown':
    case 'nonResident':
    case 'left':
      return verdict;
    default:
      throw refusal('NotAdmissible', { reason: verdict });
  }
}

export function recordDeparture(
  state: SeparateGatheringState,
  command: RecordDeparture,
): RegistrationEvent[] {
  const { memberId, occurredAt } = command;
  requirePhase(state, UNTIL_END);
  rule(isPresent(state.attendance, memberId), 'NotPresent', { memberId });
  requireAfterLastChange(state, command);
  const present = state.attendance.present - 1;
  return [{ type: 'ParticipantLeft', data: { memberId, present, occurredAt } }];
}

export function recordReturn(state: SeparateGatheringState, command: RecordReturn): RegistrationEvent[] {
  const { memberId, occurredAt } = command;
  requirePhase(state, UNTIL_END);
  rule(tookPart(state.attendance, memberId), 'NotRegistered', { memberId });
  rule(!isPresent(state.attendance, memberId), 'NotGone', { memberId });
  requireAfterLastChange(state, command);
  const present = state.attendance.present + 1;
  return [{ type: 'ParticipantReturned', data: { memberId, present, occurredAt } }];
}

function requireAfterLastChange(
  state: SeparateGatheringState,
  command: RecordDeparture | RecordReturn,
): void {
  const participant = state.attendance.participants.get(command.memberId);
  requireNotBefore(command, participant?.changedAt ?? '');
  requireFresh(state, command);
}
