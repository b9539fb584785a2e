import type { Evolvers } from '#libs/kernel';
import type { MeetingEvent } from '../events/meeting.js';
import type { SeparateGatheringState } from '../separate-gathering.state.js';
import { following } from './following.js';

export const meetingEvolvers: Evolvers<MeetingEvent, SeparateGatheringState> = {
  SecretaryElected: (state, { memberId, vote, base, occurredAt }) =>
    following(state, {
      secretary: {
        memberId,
        votes: [...state.secretary.votes, { memberId, vote, base, occurredAt, elected: true }],
      },
      lastStepAt: occurredAt,
    }),
  SecretaryNotElected: (state, data) =>
    following(state, {
      secretary: { ...state.secretary, votes: [...state.secretary.votes, { ...data, elected: false }] },
      lastStepAt: data.occurredAt,
    }),
  SpeechRecorded: (state, data) => following(state, { speeches: [...state.speeches, data] }),
  DissentRecorded: (state, data) => following(state, { dissents: [...state.dissents, data] }),
  SeparateGatheringClosed: (state, { outcome, occurredAt }) =>
    following(state, {
      phase: 'closed',
      end: { at: occurredAt, outcome },
      lastStepAt: occurredAt,
    }),
};
