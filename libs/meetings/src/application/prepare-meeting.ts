import { localDate } from '#libs/kernel';
import type { Counts, NamedVote, OpenVote } from '../domain/separate-gathering.events.js';
import type { MembershipFacts } from '../domain/separate-gathering.commands.js';
import { convenedOf } from './prepare-convening.js';
import { vaultId } from './preparation.js';
import type { Preparation, Preparers } from './preparation.js';
import type { OpenVoteIntent, SeparateGatheringCommandType } from './separate-gathering.intents.js';

export const prepareMeeting: Preparers<
  | 'RegisterAttendance'
  | 'AnnulRegistration'
  | 'RegisterGuest'
  | 'AdmitByChair'
  | 'RecordDeparture'
  | 'RecordReturn'
  | 'RecountQuorum'
  | 'ElectSecretary'
  | 'NominateCandidate'
  | 'WithdrawCandidate'
  | 'CloseNominations'
  | 'OpenCandidateVote'
  | 'CountCandidateVote'
  | 'DecideElection'
  | 'RecordSpeech'
  | 'RecordDissent'
  | 'CloseSeparateGathering'
> = {
  RegisterAttendance: async (preparation) => ({
    ...preparation.intent,
    assisted: preparation.intent.assisted ?? false,
    membership: await membership(preparation, preparation.intent.memberId),
  }),
  AnnulRegistration: ({ intent }) => intent,
  RegisterGuest: (preparation) => {
    const guestId = vaultId(preparation, 'guest');
    const { kind, name } = preparation.intent;
    return { guestId, kind, name: preparation.keeping.text(name, guestId) };
  },
  AdmitByChair: async (preparation) => ({
    ...preparation.intent,
    membership: await membership(preparation, preparation.intent.memberId),
    reason: preparation.keeping.text(preparation.intent.reason, preparation.intent.memberId),
  }),
  RecordDeparture: ({ intent }) => intent,
  RecordReturn: ({ intent }) => intent,
  RecountQuorum: () => ({}),
  ElectSecretary: ({ intent }) => ({ memberId: intent.memberId, vote: openVote(intent.vote) }),
  NominateCandidate: async (preparation) => ({
    ...preparation.intent,
    membership: await membership(preparation, preparation.intent.memberId),
  }),
  WithdrawCandidate: ({ intent }) => intent,
  CloseNominations: () => ({}),
  OpenCandidateVote: ({ intent }) => intent,
  CountCandidateVote: ({ intent }) => ({ memberId: intent.memberId, vote: openVote(intent.vote) }),
  DecideElection: () => ({}),
  RecordSpeech: (preparation) => ({
    speechId: vaultId(preparation, 'speech'),
    speaker: preparation.intent.speaker,
    agendaItem: preparation.intent.agendaItem,
    text: preparation.keeping.text(preparation.intent.text, preparation.intent.speaker),
  }),
  RecordDissent: (preparation) => ({
    memberId: preparation.intent.memberId,
    text: preparation.keeping.text(preparation.intent.text, preparation.intent.memberId),
  }),
  CloseSeparateGathering: () => ({}),
};

async function membership(
  preparation: Preparation<SeparateGatheringCommandType>,
  memberId: string,
): Promise<MembershipFacts> {
  const { planId, sectionId, territory, norms, ...convened } = convenedOf(preparation);
  const { startsAt, rollVersion } = preparation.state.schedule ?? convened;
  const { streams, members, registrations } = preparation.sources;
  const [{ section }, registeredElsewhere] = await Promise.all([
    streams.section(planId, sectionId),
    registrations.find(memberId, planId, sectionId),
  ]);
  const where = { territory, areas: section.areas, norms, on: localDate(startsAt) };
  const facts = await members.membership(memberId, where, rollVersion);
  return { ...facts, ...(registeredElsewhere !== undefined && { registeredElsewhere }) };
}

/** For a vote by name the counts are those of the names; hands are as they were counted. */
export function openVote(intent: OpenVoteIntent): OpenVote {
  const votes: readonly NamedVote[] = intent.votes ?? [];
  if (intent.mode === 'showOfHands') return { mode: 'showOfHands', ...counts(intent) };
  const counted = votes.reduce<Counts>((sum, vote) => ({ ...sum, [vote.choice]: sum[vote.choice] + 1 }), {
    for: 0,
    against: 0,
    abstained: 0,
  });
  return { mode: intent.mode, votes, ...counted };
}

function counts(intent: OpenVoteIntent): Counts {
  return { for: intent.for ?? 0, against: intent.against ?? 0, abstained: intent.abstained ?? 0 };
}
