import { tookPart } from '../attendance.js';
import type { MeetingEvent } from '../events/meeting.js';
import { rule } from '../refusals.js';
import type { CloseSeparateGathering, RecordDissent, RecordSpeech } from '../separate-gathering.commands.js';
import type { Ending, SeparateGatheringState } from '../separate-gathering.state.js';
import { requireFilled, requireVaultText } from './fields.js';
import { requireNextStep, requireNotBefore } from './moment.js';
import { MEETING, requirePhase } from './phase.js';
import type { Convened } from './phase.js';
import { requireNoOpenVote } from './vote.js';

/** Ends a meeting in session, or one adjourned for want of a quorum, whose votes then elect nobody. */
export function close(state: SeparateGatheringState, command: CloseSeparateGathering): MeetingEvent[] {
  requirePhase(state, ['inSession', 'adjourned']);
  requireNextStep(state, command);
  const outcome = state.phase === 'adjourned' ? 'adjourned' : electionOutcome(state);
  return [{ type: 'SeparateGatheringClosed', data: { outcome, occurredAt: command.occurredAt } }];
}

function electionOutcome(state: SeparateGatheringState): Exclude<Ending['outcome'], 'notHeld' | 'adjourned'> {
  const { election, secretary } = state;
  requireNoOpenVote(state);
  rule(secretary.memberId !== undefined, 'SecretaryMissing', {});
  const nobodyStands = !election.nominationsClosed && election.candidates.every(({ withdrawn }) => withdrawn);
  rule(election.decided || nobodyStands, 'ElectionNotDecided', {});
  return election.elected.length > 0 ? 'representativesElected' : 'nobodyElected';
}

/** Speeches are written up until the minutes are frozen by the first signature. */
export function recordSpeech(state: SeparateGatheringState, command: RecordSpeech): MeetingEvent[] {
  const { convened } = requireBeforeSigning(state, command);
  const { speechId, speaker, agendaItem, text, occurredAt } = command;
  requireFilled('speechId', speechId);
  requireVaultText('text', text);
  const repeated = state.speeches.some((speech) => speech.speechId === speechId);
  rule(!repeated, 'AlreadyRecorded', { id: speechId });
  const { length: items } = convened.agenda;
  const listed = Number.isSafeInteger(agendaItem) && agendaItem >= 1 && agendaItem <= items;
  rule(listed, 'AgendaItemUnknown', { agendaItem, items });
  rule(mayBeHeard(state, speaker), 'SpeakerUnknown', { speaker });
  return [{ type: 'SpeechRecorded', data: { speechId, speaker, agendaItem, text, occurredAt } }];
}

function mayBeHeard({ attendance, opening }: SeparateGatheringState, speaker: string): boolean {
  const guest = attendance.guests.some(({ guestId }) => guestId === speaker);
  return guest || opening?.chair.officialId === speaker || tookPart(attendance, speaker);
}

/** A participant's objection enters the minutes (rules.md §2.8). */
export function recordDissent(state: SeparateGatheringState, command: RecordDissent): MeetingEvent[] {
  requireBeforeSigning(state, command);
  const { memberId, text, occurredAt } = command;
  requireVaultText('text', text);
  rule(tookPart(state.attendance, memberId), 'DidNotTakePart', { memberId });
  return [{ type: 'DissentRecorded', data: { memberId, text, occurredAt } }];
}

function requireBeforeSigning(
  state: SeparateGatheringState,
  command: RecordSpeech | RecordDissent,
): Convened {
  const convened = requirePhase(state, [...MEETING, 'closed', 'notHeld']);
  rule(state.minutes.signatures.length === 0, 'MinutesFrozen', {});
  requireNotBefore(command, state.opening?.occurredAt ?? '');
  return convened;
}
