import type { Decider } from '#libs/kernel';
import { checkSeparateGathering } from './separate-gathering.check.js';
import type { SeparateGatheringCommand } from './separate-gathering.commands.js';
import { decideSeparateGathering } from './separate-gathering.decide.js';
import type { SeparateGatheringEvent } from './separate-gathering.events.js';
import { evolveSeparateGathering } from './separate-gathering.evolve.js';
import { initialSeparateGathering } from './separate-gathering.state.js';
import type { SeparateGatheringState } from './separate-gathering.state.js';

/** The separate gathering of a section: rules.md §2, choices in docs/adr/0006-separate-gathering.md. */
export const separateGatheringDecider: Decider<
  SeparateGatheringCommand,
  SeparateGatheringEvent,
  SeparateGatheringState
> = {
  initialState: initialSeparateGathering,
  decide: decideSeparateGathering,
  evolve: evolveSeparateGathering,
  check: checkSeparateGathering,
};
