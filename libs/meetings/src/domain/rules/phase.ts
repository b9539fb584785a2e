import { leastReaching } from '#libs/kernel';
import type { DomainError } from '#libs/kernel';
import { refusal } from '../refusals.js';
import type { EventData, QuorumFacts } from '../separate-gathering.events.js';
import type { Ending, Phase, Schedule, SeparateGatheringState } from '../separate-gathering.state.js';

export const BEFORE_OPENING: readonly Phase[] = ['convened'];
export const IN_SESSION: readonly Phase[] = ['inSession'];
/** From the opening to the end, with or without a quorum. */
export const MEETING: readonly Phase[] = ['waiting', 'inSession', 'adjourned'];
export const UNTIL_END: readonly Phase[] = [...BEFORE_OPENING, ...MEETING];

/** What a gathering has from its convening on. */
export interface Convened {
  readonly convened: EventData<'SeparateGatheringConvened'>;
  readonly schedule: Schedule;
}

/** @throws DomainError NotConvened */
export function requireConvened(state: SeparateGatheringState): Convened {
  const { convened, schedule } = state;
  if (!convened || !schedule) throw refusal('NotConvened', {});
  return { convened, schedule };
}

/**
 * @returns the facts of the convening, when the gathering stands in one of the phases
 * @throws DomainError that says where it stands instead
 */
export function requirePhase(state: SeparateGatheringState, allowed: readonly Phase[]): Convened {
  const convened = requireConvened(state);
  if (!allowed.includes(state.phase)) throw standing(state, convened, allowed);
  return convened;
}

/** @throws DomainError NotConvened, NotEndedYet, AlreadyCancelled */
export function requireEnd(state: SeparateGatheringState): Convened & { readonly end: Ending } {
  const convened = requireConvened(state);
  if (state.phase === 'cancelled') throw refusal('AlreadyCancelled', {});
  if (!state.end) throw refusal('NotEndedYet', {});
  return { ...convened, end: state.end };
}

/** Present now, eligible by the frozen roll, and what the frozen norm requires of it (rules.md §2.5). */
export function quorumFacts(
  { attendance }: SeparateGatheringState,
  { convened, schedule }: Convened,
): QuorumFacts {
  const { eligible } = schedule;
  const required = leastReaching(eligible, convened.norms['separateGathering.quorum'].value);
  return { present: attendance.present, eligible, required };
}

function standing(state: SeparateGatheringState, convened: Convened, allowed: readonly Phase[]): DomainError {
  const { schedule } = convened;
  const facts = quorumFacts(state, convened);
  const opened = !allowed.some((phase) => MEETING.includes(phase));
  switch (state.phase) {
    case 'none':
      return refusal('NotConvened', {});
    case 'convened':
      return refusal('NotOpenedYet', { startsAt: schedule.startsAt });
    case 'opened':
    case 'waiting':
      return opened ? refusal('AlreadyOpened', {}) : refusal('QuorumNotReached', { ...facts });
    case 'inSession':
      return opened ? refusal('AlreadyOpened', {}) : refusal('QuorumStands', { ...facts });
    case 'adjourned':
      return opened ? refusal('AlreadyOpened', {}) : refusal('MeetingAdjourned', { ...facts });
    case 'notHeld':
      return refusal('NotHeld', {});
    case 'cancelled':
      return refusal('AlreadyCancelled', {});
    case 'closed':
      return refusal('AlreadyClosed', {});
  }
}
