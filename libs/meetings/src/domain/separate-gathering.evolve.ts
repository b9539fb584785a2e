import { evolveBy } from '#libs/kernel';
import type { Evolvers } from '#libs/kernel';
import { conveningEvolvers } from './evolve/convening.js';
import { electionEvolvers } from './evolve/election.js';
import { meetingEvolvers } from './evolve/meeting.js';
import { minutesEvolvers, paperEvolvers } from './evolve/minutes.js';
import { quorumEvolvers } from './evolve/quorum.js';
import { deskEvolvers, registrationEvolvers } from './evolve/registration.js';
import type { SeparateGatheringEvent } from './separate-gathering.events.js';
import type { SeparateGatheringState } from './separate-gathering.state.js';

const evolvers: Evolvers<SeparateGatheringEvent, SeparateGatheringState> = {
  ...conveningEvolvers,
  ...registrationEvolvers,
  ...deskEvolvers,
  ...quorumEvolvers,
  ...meetingEvolvers,
  ...electionEvolvers,
  ...paperEvolvers,
  ...minutesEvolvers,
};

export const evolveSeparateGathering = evolveBy(evolvers);
