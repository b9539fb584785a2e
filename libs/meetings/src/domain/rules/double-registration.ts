import { tookPart } from '../attendance.js';
import type { AnnulDoubleRegistration } from '../desk.commands.js';
import type { QuorumEvent } from '../events/quorum.js';
import type { RegistrationEvent } from '../events/registration.js';
import { evolveSeparateGathering } from '../separate-gathering.evolve.js';
import type { SeparateGatheringState } from '../separate-gathering.state.js';
import { quorumFacts, requireConvened } from './phase.js';
import type { Convened } from './phase.js';
import { quorumLost } from './vote.js';

/**
 * In two sections the first in the log stands; the later registration is annulled and the quorum counted without
 * it. A meeting in session that then lacks the quorum is adjourned, unless a vote is open, whose base was announced,
 * or the meeting is entered from paper, whose next vote shows it.
 */
export function annulDoubleRegistration(
  state: SeparateGatheringState,
  { memberId, standsIn, occurredAt }: AnnulDoubleRegistration,
): readonly (RegistrationEvent | QuorumEvent)[] {
  const convened = requireConvened(state);
  if (!standsIn || state.phase === 'cancelled' || !tookPart(state.attendance, memberId)) return [];
  if (!inAnotherSection(convened, standsIn)) return [];
  const { gatheringId, sectionId } = standsIn;
  const wasPresent = state.attendance.participants.get(memberId)?.standing === 'present';
  const facts = quorumFacts(state, convened);
  const present = facts.present - (wasPresent ? 1 : 0);
  const annulled: RegistrationEvent = {
    type: 'DoubleRegistrationAnnulled',
    data: { memberId, standsIn: { gatheringId, sectionId }, ...facts, present, occurredAt },
  };
  return [annulled, ...adjourned(evolveSeparateGathering(state, annulled), convened, occurredAt)];
}

function inAnotherSection(
  { convened }: Convened,
  other: NonNullable<AnnulDoubleRegistration['standsIn']>,
): boolean {
  return other.planId === convened.planId && other.sectionId !== convened.sectionId;
}

function adjourned(state: SeparateGatheringState, convened: Convened, occurredAt: string): QuorumEvent[] {
  const judgedNow = state.phase === 'inSession' && !state.election.openVote && !state.paper;
  return judgedNow ? quorumLost(state, convened, occurredAt) : [];
}
