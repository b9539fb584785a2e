import { addMinutes, localDate } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import type { QuorumEvent } from '../events/quorum.js';
import { rule } from '../refusals.js';
import { evolveSeparateGathering } from '../separate-gathering.evolve.js';
import type { OpenSeparateGathering, RecountQuorum } from '../separate-gathering.commands.js';
import type { SeparateGatheringState } from '../separate-gathering.state.js';
import { requireDesksEnded } from './desks.js';
import { requireNextStep } from './moment.js';
import { channelsNotToldOfChange } from './notice.js';
import { requireChair } from './officials.js';
import { BEFORE_OPENING, quorumFacts, requirePhase } from './phase.js';
import type { Convened } from './phase.js';
import { hasQuorum } from './vote.js';

/** Opened at the hour by the akim or an authorised person; the quorum is counted at once (rules.md §2.4–5). */
export function open(state: SeparateGatheringState, command: OpenSeparateGathering): QuorumEvent[] {
  const convened = requirePhase(state, BEFORE_OPENING);
  const { chair, appointments, occurredAt } = command;
  requireTold(state, convened);
  requireAtTheHour(convened, occurredAt);
  requireNextStep(state, command);
  const appointment = requireChair(chair, appointments, convened.convened.territory, occurredAt);
  requireDesksEnded(state);
  const opened: QuorumEvent = {
    type: 'SeparateGatheringOpened',
    data: { chair, appointment, occurredAt },
  };
  return [opened, ...countQuorum(evolveSeparateGathering(state, opened), convened, occurredAt)];
}

function requireTold(state: SeparateGatheringState, convened: Convened): void {
  rule(state.notice.published.length > 0, 'NoticeMissing', {});
  const missing = channelsNotToldOfChange(state, convened);
  rule(missing.length === 0, 'ChangeNotAnnounced', { missing });
}

function requireAtTheHour({ schedule }: Convened, occurredAt: Instant): void {
  const { startsAt } = schedule;
  rule(occurredAt >= startsAt, 'TooEarlyToOpen', { startsAt });
  const heldOn = localDate(startsAt);
  rule(localDate(occurredAt) === heldOn, 'MeetingDayPassed', { heldOn });
}

/** Counts again while waiting, at the end of the waiting time, or when an adjourned meeting has filled up. */
export function recountQuorum(state: SeparateGatheringState, command: RecountQuorum): QuorumEvent[] {
  const convened = requirePhase(state, ['opened', 'waiting', 'adjourned']);
  requireNextStep(state, command);
  return countQuorum(state, convened, command.occurredAt);
}

function countQuorum(state: SeparateGatheringState, convened: Convened, occurredAt: Instant): QuorumEvent[] {
  const facts = quorumFacts(state, convened);
  const reached = hasQuorum(facts, convened);
  if (state.phase === 'adjourned') {
    rule(reached, 'QuorumNotReached', { ...facts });
    return [{ type: 'QuorumRestored', data: { occurredAt, ...facts } }];
  }
  if (reached) return [{ type: 'QuorumReached', data: { occurredAt, ...facts } }];
  if (state.waitUntil === undefined) {
    const minutes = convened.convened.norms['separateGathering.waitingMinutes'].value;
    const until = addMinutes(occurredAt, minutes);
    return [{ type: 'QuorumWaitStarted', data: { until, occurredAt, ...facts } }];
  }
  rule(occurredAt >= state.waitUntil, 'WaitingTimeNotOver', { ...facts, until: state.waitUntil });
  return [{ type: 'QuorumFailed', data: { occurredAt, ...facts } }];
}
