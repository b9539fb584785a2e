import { isPresent, votersIn } from '../attendance.js';
import type { MeetingEvent } from '../events/meeting.js';
import type { QuorumEvent } from '../events/quorum.js';
import { optional } from '#libs/kernel';
import { refusal, rule } from '../refusals.js';
import type { ElectSecretary } from '../separate-gathering.commands.js';
import type { SeparateGatheringState } from '../separate-gathering.state.js';
import { requireNextStep } from './moment.js';
import { IN_SESSION, requirePhase } from './phase.js';
import { isMajority, quorumLost, requireNoOpenVote, requireVote } from './vote.js';

/** By open vote of those present; an absent secretary is replaced by a new election (rules.md §2.6). */
export function electSecretary(
  state: SeparateGatheringState,
  command: ElectSecretary,
): (MeetingEvent | QuorumEvent)[] {
  const convened = requirePhase(state, IN_SESSION);
  const { memberId, vote, occurredAt } = command;
  const { attendance, secretary } = state;
  requireNoOpenVote(state);
  requireNextStep(state, command);
  rule(isPresent(attendance, memberId), 'SecretaryNotPresent', { memberId });
  const inOffice = secretary.memberId !== undefined && isPresent(attendance, secretary.memberId);
  if (inOffice) throw refusal('SecretaryInOffice', { memberId: secretary.memberId });
  const lost = quorumLost(state, convened, occurredAt);
  if (lost.length > 0) return lost;
  const base = attendance.present;
  requireVote(vote, base, votersIn(attendance));
  if (!isMajority(vote.for, base))
    return [{ type: 'SecretaryNotElected', data: { memberId, vote, base, occurredAt } }];
  const replaces = optional('replaces', secretary.memberId);
  return [{ type: 'SecretaryElected', data: { memberId, vote, base, ...replaces, occurredAt } }];
}

/**
 * The secretary records the counts, so one has to be there when a vote opens.
 *
 * @throws DomainError SecretaryMissing, SecretaryAbsent
 */
export function requireSecretaryPresent({ attendance, secretary }: SeparateGatheringState): void {
  const { memberId } = secretary;
  rule(memberId !== undefined, 'SecretaryMissing', {});
  rule(isPresent(attendance, memberId), 'SecretaryAbsent', { memberId });
}
