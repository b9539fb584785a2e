import { localDate, optional, requireBilingual, requireFilled, requireVaultText, uuidV5 } from '#libs/kernel';
import type {
  ApproveAgenda,
  DecideItem,
  DeclareRecusal,
  RecordAssemblyDissent,
  RecordAssemblySpeech,
} from '../../assembly-meeting.commands.js';
import type { AgendaItem, AssemblyMeetingEvent, ItemVote } from '../../assembly-meeting.events.js';
import { inTheHall, itemsDecided, membersPresent, recusedFrom } from '../../assembly-meeting.state.js';
import type { AssemblyMeetingState } from '../../assembly-meeting.state.js';
import { refusal, rule } from '../../refusals.js';
import { requireNotBefore } from '../moment.js';
import { isMajority, requireVote } from '../vote.js';
import { requireBulletins } from './bulletins.js';
import { requireItems } from './convening.js';
import { assemblyQuorumLost, requireMeeting, requireOfficers, requireSession } from './standing.js';

type Events = AssemblyMeetingEvent[];

/** The meeting approves its agenda, and may amend it as long as what is decided stays on it. */
export function approveAgenda(state: AssemblyMeetingState, command: ApproveAgenda): Events {
  const convened = requireSession(state, command);
  requireOfficers(state, 'chair', 'secretary');
  const { items, vote, occurredAt } = command;
  const { startsAt, territory, body } = convened;
  requireItems(items, localDate(startsAt), territory, body);
  const ids = items.map(({ itemId }) => itemId);
  const begun = state.elections.map(({ itemId }) => itemId);
  for (const itemId of [...itemsDecided(state), ...begun])
    rule(ids.includes(itemId), 'ItemDecided', { itemId });
  const lost = assemblyQuorumLost(state, convened, occurredAt);
  if (lost.length > 0) return lost;
  const present = membersPresent(state);
  requireVote(vote, present.length, new Set(present));
  const before = state.agenda.map(({ itemId }) => itemId);
  const data = {
    items,
    added: ids.filter((id) => !before.includes(id)),
    withdrawn: before.filter((id) => !ids.includes(id)),
    vote,
    base: present.length,
    occurredAt,
  };
  const type = isMajority(vote.for, present.length) ? 'AssemblyAgendaApproved' : 'AssemblyAgendaRejected';
  return [{ type, data }];
}

/** @throws DomainError AgendaNotApproved, ItemNotOnAgenda, ItemDecided */
export function requireUndecidedItem(state: AssemblyMeetingState, itemId: string): AgendaItem {
  rule(state.agendaApproved, 'AgendaNotApproved', {});
  const item = requireItem(state, itemId);
  rule(!itemsDecided(state).includes(itemId), 'ItemDecided', { itemId });
  return item;
}

/** @throws DomainError ItemNotOnAgenda */
export function requireItem({ agenda }: AssemblyMeetingState, itemId: string): AgendaItem {
  const item = agenda.find((listed) => listed.itemId === itemId);
  if (!item) throw refusal('ItemNotOnAgenda', { itemId });
  return item;
}

/** A member with an interest of their own says so before the vote, and has none on that item. */
export function declareRecusal(state: AssemblyMeetingState, command: DeclareRecusal): Events {
  const { rules } = requireSession(state, command);
  const { itemId, memberId, reason, occurredAt } = command;
  requireUndecidedItem(state, itemId);
  rule(membersPresent(state).includes(memberId), 'NotPresent', { memberId });
  rule(!recusedFrom(state, itemId).includes(memberId), 'AlreadyRecorded', { id: memberId });
  requireVaultText('reason', reason);
  const effect = rules.recusalBase;
  return [{ type: 'AssemblyMemberRecused', data: { itemId, memberId, reason, effect, occurredAt } }];
}

/** Adopted if more than half of the participants are for it; exactly half is a tie (rules.md §4). */
export function decideItem(state: AssemblyMeetingState, command: DecideItem): Events {
  const convened = requireSession(state, command);
  requireOfficers(state, 'chair', 'secretary');
  const { itemId, text, vote, castingVote, occurredAt } = command;
  const item = requireUndecidedItem(state, itemId);
  rule(item.competence !== 'assemblyElection', 'ItemIsElection', { itemId });
  requireBilingual('text', text);
  const lost = assemblyQuorumLost(state, convened, occurredAt);
  if (lost.length > 0) return lost;
  const present = membersPresent(state);
  const recused = recusedFrom(state, itemId).filter((memberId) => present.includes(memberId));
  const voters = present.filter((memberId) => !recused.includes(memberId));
  requireItemVote(item, vote, { voters, recused, inHall: inTheHall(state) });
  const { rules, meetingId } = convened;
  const base = rules.recusalBase === 'counted' ? present.length : voters.length;
  const tie = vote.for * 2 === base && base > 0;
  const chairDecides = tie && rules.tieRule === 'chairDecides';
  rule(castingVote === undefined || chairDecides, 'CastingVoteNotDue', {});
  rule(castingVote !== undefined || !chairDecides, 'CastingVoteMissing', {});
  const adopted = isMajority(vote.for, base) || castingVote === 'for';
  const decisionId = adopted && item.repeats === undefined ? decisionIdOf(meetingId, itemId) : undefined;
  const data = {
    itemId,
    text,
    vote,
    base,
    recused,
    tie,
    ...optional('castingVote', castingVote),
    outcome: adopted ? ('adopted' as const) : ('rejected' as const),
    ...optional('decisionId', decisionId),
    occurredAt,
  };
  return [{ type: 'AssemblyItemDecided', data }];
}

/**
 * Open or secret as it was declared; nobody recused votes. A secret vote is on paper in the hall, and a decision
 * needs more than half of the participants (rules.md §4): nobody takes part from elsewhere, without a bulletin but
 * counted among them.
 */
function requireItemVote(
  item: AgendaItem,
  vote: ItemVote,
  {
    voters,
    recused,
    inHall,
  }: {
    readonly voters: readonly string[];
    readonly recused: readonly string[];
    /** Whom a bulletin can be handed to. */
    readonly inHall: readonly string[];
  },
): void {
  const ballot = item.ballot ?? 'open';
  rule((vote.mode === 'secret') === (ballot === 'secret'), 'BallotDeclaredOtherwise', { ballot });
  if (vote.mode === 'secret') {
    const remote = voters.filter((memberId) => !inHall.includes(memberId)).length;
    rule(remote === 0, 'RemoteInSecretVote', { itemId: item.itemId, remote });
    requireBulletins(vote, voters);
    return;
  }
  if (vote.mode !== 'showOfHands')
    for (const { memberId } of vote.votes) rule(!recused.includes(memberId), 'RecusedVotes', { memberId });
  requireVote(vote, voters.length, new Set(voters));
}

/** The id of the decision that an item of a sitting brings about. */
export function decisionIdOf(meetingId: string, itemId: string): string {
  return uuidV5(`decision:${meetingId}:${itemId}`);
}

/** Speeches are written up until the minutes are frozen by the first signature; invitees speak too. */
export function recordAssemblySpeech(state: AssemblyMeetingState, command: RecordAssemblySpeech): Events {
  requireUnsigned(state, command);
  const { speechId, speaker, itemId, text, occurredAt } = command;
  requireFilled('speechId', speechId);
  requireVaultText('text', text);
  requireItem(state, itemId);
  rule(!state.speeches.includes(speechId), 'AlreadyRecorded', { id: speechId });
  const heard =
    state.invitees.includes(speaker) ||
    state.opening?.chair.officialId === speaker ||
    state.attendance.some(({ memberId }) => memberId === speaker);
  rule(heard, 'SpeakerUnknown', { speaker });
  return [{ type: 'AssemblySpeechRecorded', data: { speechId, speaker, itemId, text, occurredAt } }];
}

export function recordAssemblyDissent(state: AssemblyMeetingState, command: RecordAssemblyDissent): Events {
  requireUnsigned(state, command);
  const { memberId, itemId, text, occurredAt } = command;
  requireVaultText('text', text);
  requireItem(state, itemId);
  const tookPart = state.attendance.some((one) => one.memberId === memberId);
  rule(tookPart, 'DidNotTakePart', { memberId });
  return [{ type: 'AssemblyDissentRecorded', data: { memberId, itemId, text, occurredAt } }];
}

function requireUnsigned(state: AssemblyMeetingState, command: { readonly occurredAt: string }): void {
  requireMeeting(state, ['waiting', 'inSession', 'adjourned', 'closed', 'notHeld']);
  rule(state.signatures.length === 0, 'MinutesFrozen', {});
  requireNotBefore(command, state.opening?.occurredAt ?? '');
}
