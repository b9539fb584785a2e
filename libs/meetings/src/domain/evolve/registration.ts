import type { Evolvers } from '#libs/kernel';
import type { DeskEvent } from '../events/desk.js';
import type { RegistrationEvent } from '../events/registration.js';
import type { Desk, Participant, SeparateGatheringState } from '../separate-gathering.state.js';
import { attended } from './following.js';

/** A registration that came from a desk counts among its entries. */
function fromDesk(state: SeparateGatheringState, deskId: string | undefined): SeparateGatheringState {
  const { attendance } = state;
  if (!attendance.desks.some((desk) => desk.deskId === deskId)) return state;
  const desks = attendance.desks.map((desk) =>
    desk.deskId === deskId ? { ...desk, entries: desk.entries + 1 } : desk,
  );
  return attended(state, { desks });
}

export const registrationEvolvers: Evolvers<RegistrationEvent, SeparateGatheringState> = {
  AttendanceRegistered: (state, data) =>
    withParticipant(fromDesk(state, data.deskId), {
      memberId: data.memberId,
      standing: 'present',
      by: 'roll',
      desks: data.deskId === undefined ? [] : [data.deskId],
      identitySeen: data.identitySeen,
      assisted: data.assisted,
      registeredAt: data.occurredAt,
      changedAt: data.occurredAt,
    }),
  AttendanceRegisteredAgain: (state, { memberId, deskId }) =>
    changeParticipant(fromDesk(state, deskId), memberId, (participant) => ({
      ...participant,
      desks: deskId === undefined ? participant.desks : [...participant.desks, deskId],
    })),
  RegistrationAnnulled: annulled,
  DoubleRegistrationAnnulled: annulled,
  GuestRegistered: (state, data) => attended(state, { guests: [...state.attendance.guests, data] }),
  ParticipantAdmitted: (state, data) =>
    withParticipant(state, {
      memberId: data.memberId,
      standing: 'present',
      by: 'chair',
      desks: [],
      identitySeen: data.identitySeen,
      assisted: false,
      registeredAt: data.occurredAt,
      changedAt: data.occurredAt,
    }),
  ParticipantLeft: (state, { memberId, occurredAt }) =>
    changeParticipant(state, memberId, (participant) => ({
      ...participant,
      standing: 'left',
      changedAt: occurredAt,
    })),
  ParticipantReturned: (state, { memberId, occurredAt }) =>
    changeParticipant(state, memberId, (participant) => ({
      ...participant,
      standing: 'present',
      changedAt: occurredAt,
    })),
};

function annulled(
  state: SeparateGatheringState,
  { memberId, occurredAt }: { readonly memberId: string; readonly occurredAt: string },
): SeparateGatheringState {
  return changeParticipant(state, memberId, (participant) => ({
    ...participant,
    standing: 'annulled',
    changedAt: occurredAt,
  }));
}

export const deskEvolvers: Evolvers<DeskEvent, SeparateGatheringState> = {
  DeskEnlisted: (state, { deskId, deviceId }) => {
    const others = state.attendance.desks.filter((desk) => desk.deskId !== deskId);
    return withDesks(state, [...others, { deskId, deviceId, standing: 'enlisted', entries: 0 }]);
  },
  DeskSynced: (state, { deskId }) => deskStands(state, deskId, 'synced'),
  DeskDeclaredLost: (state, { deskId }) => deskStands(state, deskId, 'lost'),
  RegistrationArrivedLate: (state, data) => {
    const counted = fromDesk(state, data.deskId);
    return attended(counted, { late: [...counted.attendance.late, data] });
  },
};

function deskStands(
  state: SeparateGatheringState,
  deskId: string,
  standing: Desk['standing'],
): SeparateGatheringState {
  return withDesks(
    state,
    state.attendance.desks.map((desk) => (desk.deskId === deskId ? { ...desk, standing } : desk)),
  );
}

function withDesks(state: SeparateGatheringState, desks: readonly Desk[]): SeparateGatheringState {
  return attended(state, { desks });
}

function changeParticipant(
  state: SeparateGatheringState,
  memberId: string,
  change: (participant: Participant) => Participant,
): SeparateGatheringState {
  const participant = state.attendance.participants.get(memberId);
  return participant ? withParticipant(state, change(participant)) : state;
}

/** `present` is kept, not recounted: a section may have thousands, and every vote asks. */
function withParticipant(state: SeparateGatheringState, participant: Participant): SeparateGatheringState {
  const { participants, present } = state.attendance;
  const before = participants.get(participant.memberId)?.standing === 'present' ? 1 : 0;
  const after = participant.standing === 'present' ? 1 : 0;
  return attended(state, {
    participants: participants.with(participant.memberId, participant),
    present: present - before + after,
  });
}
