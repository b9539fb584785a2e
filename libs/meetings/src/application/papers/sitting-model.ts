import { DomainError, localDate } from '#libs/kernel';
import type { SecretVoteOfPaper, Signature, SittingItem, SittingMinutesModel, Vote } from '#libs/minutes';
import { requiredPresent } from '../../domain/assembly-meeting.convening.js';
import type { ItemVote, MeetingEventData } from '../../domain/assembly-meeting.events.js';
import { assemblySigner, noticesOfNow } from '../../domain/assembly-meeting.state.js';
import type { AssemblyElection } from '../../domain/assembly-meeting.state.js';
import { materialsOf, recordOf } from './sitting-record-model.js';
import type { OpenVote } from '../../domain/separate-gathering.events.js';
import type { SittingStuff } from './sitting-sources.js';

/** What the minutes of a sitting show of its history. @throws DomainError `NotFound` for a stream that begins otherwise */
export function sittingMinutesModel(stuff: SittingStuff): SittingMinutesModel {
  const { state, context, person, official } = stuff;
  const { convened, opening, end, quorum } = state;
  const begun = begunOf(stuff);
  const [notice] = noticesOfNow(state);
  const came = state.attendance.map(({ memberId }) => memberId);
  return {
    ...context,
    body: begun.body,
    number: numberOf(stuff),
    outcome: end?.outcome ?? 'held',
    venue: convened.place,
    scheduledAt: convened.startsAt,
    ...(opening && { openedAt: opening.occurredAt, openedBy: official(opening.chair.officialId) }),
    ...(opening && { inPublic: opening.inPublic }),
    ...(end && { closedAt: end.at }),
    convenedBy: begun.convenedBy,
    ...(notice && { noticeOn: notice.publishedOn }),
    quorum: {
      present: quorum?.present ?? came.length,
      eligible: convened.eligible,
      required: requiredPresent(convened),
    },
    participants: came.map(person),
    absent: (convened.members ?? [])
      .filter((id) => !came.includes(id) && !state.excused.includes(id))
      .map(person),
    ...recordOf(stuff),
    invitees: state.invitees.length,
    ...officers(stuff),
    items: state.agenda.map(({ itemId, title, repeats }) => ({
      title,
      ...materialsOf(stuff, itemId),
      ...(repeats !== undefined && { repeated: true }),
      ...itemOf(stuff, itemId),
    })),
    signatures: signaturesOf(stuff),
  };
}

/** Whose sitting it is and who convened it. @throws DomainError `NotFound` for a stream that begins otherwise */
export function begunOf({
  events: [first],
  official,
}: SittingStuff): Pick<SittingMinutesModel, 'body' | 'convenedBy'> {
  if (first?.type === 'AssemblyConvened') {
    const { convener } = first.data;
    const convenedBy =
      convener.kind === 'akim'
        ? { kind: 'akim' as const, akim: official(convener.officialId) }
        : { kind: 'members' as const, signatures: convener.initiators.length };
    return { body: 'assembly', convenedBy };
  }
  if (first?.type !== 'GatheringConvened')
    throw new DomainError('NotFound', { what: 'assemblyMeeting', id: '' });
  const { convener, composition } = first.data;
  const convenedBy =
    convener.kind === 'akim'
      ? { kind: 'akim' as const, akim: official(convener.officialId) }
      : { kind: 'initiative' as const, order: convener.order };
  return { body: composition.kind, convenedBy };
}

/** Sittings are not counted; their minutes are known by the day. */
function numberOf({ state: { convened, delivered } }: SittingStuff): string {
  return delivered?.incomingNumber ?? localDate(convened.startsAt).split('-').reverse().join('.');
}

function officers({
  events,
  person,
}: SittingStuff): Pick<SittingMinutesModel, 'chair' | 'secretary' | 'agendaVote'> {
  const found: {
    chair?: SittingMinutesModel['chair'];
    secretary?: SittingMinutesModel['secretary'];
    agendaVote?: Vote;
  } = {};
  for (const event of events) {
    if (event.type === 'AssemblyOfficerElected') {
      const { part, memberId, vote, base } = event.data;
      found[part] = { person: person(memberId), vote: openVoteOf(vote, base, person) };
    }
    if (event.type === 'AssemblyAgendaApproved')
      found.agendaVote = openVoteOf(event.data.vote, event.data.base, person);
  }
  return found;
}

function itemOf(stuff: SittingStuff, itemId: string): Omit<SittingItem, 'title' | 'repeated' | 'materials'> {
  const { state, events, person, official, isOfficial, text } = stuff;
  const decided = state.decided.find((one) => one.itemId === itemId);
  const election = state.elections.find((one) => one.itemId === itemId);
  return {
    speeches: events.flatMap((event) =>
      event.type === 'AssemblySpeechRecorded' && event.data.itemId === itemId
        ? [
            {
              speaker: isOfficial(event.data.speaker)
                ? official(event.data.speaker)
                : person(event.data.speaker),
              content: text(event.data.text),
            },
          ]
        : [],
    ),
    recused: state.recusals.filter((one) => one.itemId === itemId).map(({ memberId }) => person(memberId)),
    dissents: events.flatMap((event) =>
      event.type === 'AssemblyDissentRecorded' && event.data.itemId === itemId
        ? [{ person: person(event.data.memberId), content: text(event.data.text) }]
        : [],
    ),
    ...(decided && { decision: decisionOf(decided, person) }),
    ...(election && { election: electionOf(election, stuff) }),
  };
}

function decisionOf(
  { text, outcome, vote, base }: MeetingEventData<'AssemblyItemDecided'>,
  person: SittingStuff['person'],
): NonNullable<SittingItem['decision']> {
  return { text, outcome, vote: voteOf(vote, base, person) };
}

function voteOf(vote: ItemVote, base: number, person: SittingStuff['person']): Vote | SecretVoteOfPaper {
  if (vote.mode !== 'secret') return openVoteOf(vote, base, person);
  const { for: inFavour, against, abstained, bulletins } = vote;
  return { method: 'secret', base, for: inFavour, against, abstained, bulletins };
}

function openVoteOf(vote: OpenVote, base: number, person: SittingStuff['person']): Vote {
  const { mode, for: inFavour, against, abstained } = vote;
  const byName =
    vote.mode === 'showOfHands'
      ? {}
      : { byName: vote.votes.map(({ memberId, choice }) => ({ person: person(memberId), choice })) };
  return { method: mode, base, for: inFavour, against, abstained, ...byName };
}

/** The last vote on each candidate, whichever round it was in. */
function electionOf(
  { itemId, terms, candidates, elected, outcome }: AssemblyElection,
  { events, person }: SittingStuff,
): NonNullable<SittingItem['election']> {
  return {
    size: terms.size,
    termFrom: terms.termFrom,
    termTo: terms.termTo,
    ...(outcome !== undefined && { outcome }),
    candidates: candidates.map(({ memberId }) => {
      const voted = events.findLast(
        (event) =>
          event.type === 'AssemblyCandidateVoted' &&
          event.data.itemId === itemId &&
          event.data.memberId === memberId,
      );
      const counts = voted?.type === 'AssemblyCandidateVoted' ? voted.data.vote : undefined;
      return {
        person: person(memberId),
        for: counts?.for ?? 0,
        against: counts?.against ?? 0,
        abstained: counts?.abstained ?? 0,
        elected: outcome === 'elected' && elected.some((one) => one.memberId === memberId),
      };
    }),
  };
}

function signaturesOf({ state, person, official }: SittingStuff): readonly Signature[] {
  return (['chair', 'secretary'] as const).flatMap((part): Signature[] => {
    const signer = assemblySigner(state, part);
    if (signer === undefined) return [];
    const signed = state.signatures.find((one) => one.part === part);
    const who = state.officers[part] === undefined ? official(signer) : person(signer);
    if (!signed) return [{ role: part, signer: who, mark: { kind: 'unsigned' } }];
    const { signature, occurredAt } = signed;
    const mark: Signature['mark'] =
      signature.method === 'cms'
        ? { kind: 'digital', signedAt: occurredAt, certificate: signature.certificate }
        : { kind: 'wetInk', signedOn: localDate(occurredAt), attestedBy: official(signature.attestedBy) };
    return [{ role: part, signer: who, mark }];
  });
}
