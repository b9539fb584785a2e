import type { Evolvers } from '../dispatch.js';
import type { RegistrationEvent } from '../events/registration.js';
import type { Participant, SeparateGatheringState } from '../separate-gathering.state.js';

export const registrationEvolvers: Evolvers<RegistrationEvent, SeparateGatheringState> = {
  AttendanceRegistered: (state, data) =>
    withParticipant(state, {
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
    changeParticipant(state, memberId, (participant) => ({
      ...participant,
      desks: deskId === undefined ? participant.desks : [...participant.desks, deskId],
    })),
  RegistrationAnnulled: (state, { memberId, occurredAt }) =>
    changeParticipant(state, memberId, (participant) => ({
      ...participant,
      standing: 'annulled',
      changedAt: occurredAt,
    })),
  GuestRegistered: (state, data) => ({
    ...state,
    attendance: { ...state.attendance, guests: [...state.attendance.guests, data] },
  }),
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
  return {
    ...state,
    attendance: {
      ...state.attendance,
      participants: participants.with(participant.memberId, participant),
      present: present - before + after,
    },
  };
}
