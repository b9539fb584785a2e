import { separateGatheringDecider as decider } from '../separate-gathering.decider.js';
import type { SeparateGatheringCommand } from '../separate-gathering.commands.js';
import type { SeparateGatheringEvent } from '../separate-gathering.events.js';
import type { SeparateGatheringState } from '../separate-gathering.state.js';
import {
  CHAIR,
  command,
  convening,
  delivery,
  ELIGIBLE,
  ENDS_AT,
  hands,
  notice,
  opening,
  registration,
  signing,
  STARTS_AT,
} from './commands.js';

type Events = readonly SeparateGatheringEvent[];

export function stateAfter(events: Events): SeparateGatheringState {
  return events.reduce((state, event) => decider.evolve(state, event), decider.initialState);
}

/** What follows when the commands come one after the other. */
export function play(before: Events, ...commands: readonly SeparateGatheringCommand[]): Events {
  const events = [...before];
  let state = stateAfter(before);
  for (const next of commands)
    for (const event of decider.decide(next, state)) {
      events.push(event);
      state = decider.evolve(state, event);
    }
  return events;
}

/** `member-1` … `member-<count>`. */
export function members(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `member-${String(index + 1)}`);
}

export function convened(changes: Parameters<typeof convening>[0] = {}): Events {
  return play([], convening(changes));
}

export function told(changes: Parameters<typeof convening>[0] = {}): Events {
  return play(convened(changes), notice());
}

/** Registered on the day, not yet opened. */
export function gathered(count: number, changes: Parameters<typeof convening>[0] = {}): Events {
  return play(told(changes), ...members(count).map((memberId) => registration(memberId)));
}

export function opened(count: number, changes: Parameters<typeof convening>[0] = {}): Events {
  return play(gathered(count, changes), opening());
}

/** Twelve of a hundred in session, `member-1` is the secretary. */
export function inSession(changes: Parameters<typeof convening>[0] = {}): Events {
  return play(
    opened(12, changes),
    command('ElectSecretary', STARTS_AT, { memberId: 'member-1', vote: hands(12) }),
  );
}

export function nomination(memberId: string): SeparateGatheringCommand {
  return command('NominateCandidate', STARTS_AT, { memberId, membership: ELIGIBLE, consent: 'inPerson' });
}

/** Nominated from the floor, nominations closed. */
export function nominated(candidates: readonly string[], before: Events = inSession()): Events {
  return play(before, ...candidates.map(nomination), command('CloseNominations', STARTS_AT, {}));
}

/** Each voted on, with that many hands for them. */
export function voted(before: Events, votesFor: Readonly<Record<string, number>>): Events {
  const votes = Object.entries(votesFor).flatMap(([memberId, count]) => [
    command('OpenCandidateVote', STARTS_AT, { memberId }),
    command('CountCandidateVote', STARTS_AT, { memberId, vote: hands(count) }),
  ]);
  return play(before, ...votes);
}

/** `member-2` and `member-3` elected, the meeting closed. */
export function closed(changes: Parameters<typeof convening>[0] = {}): Events {
  const candidates = ['member-2', 'member-3'];
  const counted = voted(nominated(candidates, inSession(changes)), { 'member-2': 9, 'member-3': 7 });
  return play(
    counted,
    command('DecideElection', STARTS_AT, {}),
    command('CloseSeparateGathering', ENDS_AT, {}),
  );
}

export function signed(before: Events = closed()): Events {
  return play(before, signing('chair', CHAIR), signing('secretary', 'member-1'));
}

export function delivered(): Events {
  return play(signed(), delivery());
}
