import type { Evolvers } from '#libs/kernel';
import type { QuorumEvent, QuorumFacts } from '../events/quorum.js';
import type { Phase, SeparateGatheringState } from '../separate-gathering.state.js';
import { following } from './following.js';

export const quorumEvolvers: Evolvers<QuorumEvent, SeparateGatheringState> = {
  SeparateGatheringOpened: (state, data) =>
    following(state, {
      phase: 'opened',
      opening: data,
      lastStepAt: data.occurredAt,
    }),
  QuorumReached: (state, data) => counted(state, 'inSession', data),
  QuorumWaitStarted: (state, data) => following(counted(state, 'waiting', data), { waitUntil: data.until }),
  QuorumFailed: (state, data) =>
    following(counted(state, 'notHeld', data), {
      end: { at: data.occurredAt, outcome: 'notHeld' },
    }),
  QuorumLost: (state, data) => counted(state, 'adjourned', data),
  QuorumRestored: (state, data) => counted(state, 'inSession', data),
};

function counted(
  state: SeparateGatheringState,
  phase: Phase,
  { present, eligible, required, occurredAt }: QuorumFacts & { readonly occurredAt: string },
): SeparateGatheringState {
  return following(state, {
    phase,
    quorum: { present, eligible, required, at: occurredAt },
    lastStepAt: occurredAt,
  });
}
