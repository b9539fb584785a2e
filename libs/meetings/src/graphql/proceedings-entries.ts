import type { RecordedEvent } from '#libs/event-store';
import type { ConvenedGathering } from '../application/meeting-streams.js';
import type { MeetingVault } from '../application/ports.js';
import type { OpenVote } from '../domain/separate-gathering.events.js';
import { personOf } from './gathering-view.js';
import type { PersonType } from './person.type.js';
import type { ProceedingsEntry, RecordedVote } from './proceedings-entry.type.js';

/** What the events of a meeting say, as far as its chronicle shows it. */
interface Facts {
  readonly memberId?: string;
  readonly speaker?: string;
  readonly elected?: readonly { readonly memberId: string }[];
  readonly tied?: readonly string[];
  readonly vote?: OpenVote;
  readonly base?: number;
  readonly present?: number;
  readonly required?: number;
  readonly round?: number;
  readonly seats?: number;
  readonly until?: string;
  readonly agendaItem?: number;
  readonly number?: number;
  readonly part?: string;
  readonly text?: { readonly textId: string };
  readonly reason?: { readonly textId: string };
  readonly occurredAt: string;
}

/** Events whose member is public by their nature: candidates and the secretary. */
const PUBLIC = /^(Secretary|Candidate)/;
const WITH_TEXT = ['SpeechRecorded', 'DissentRecorded', 'ParticipantAdmitted'];

/** @param seesNames who may draw the papers also reads what was said, and who voted how */
export async function entriesOf(
  state: ConvenedGathering,
  events: readonly RecordedEvent[],
  seesNames: boolean,
  vault: MeetingVault,
): Promise<ProceedingsEntry[]> {
  const opened = events.findIndex(({ type }) => type === 'SeparateGatheringOpened');
  if (opened < 0) return [];
  return Promise.all(
    events.slice(opened).map(async ({ type, revision, data }) => {
      const facts = data as unknown as Facts;
      const text = WITH_TEXT.includes(type) && seesNames ? (facts.text ?? facts.reason) : undefined;
      return {
        revision,
        type,
        occurredAt: facts.occurredAt,
        ...peopleOf(state, type, facts),
        vote: facts.vote ? voteView(facts.vote, facts.base ?? 0, seesNames) : null,
        present: facts.present ?? null,
        required: facts.required ?? null,
        round: facts.round ?? null,
        seats: facts.seats ?? null,
        until: facts.until ?? null,
        number: facts.agendaItem ?? facts.number ?? null,
        part: facts.part ?? null,
        text: text ? ((await vault.text(text.textId)) ?? null) : null,
      };
    }),
  );
}

function peopleOf(
  { opening, attendance, secretary, convened: { territory } }: ConvenedGathering,
  type: string,
  { memberId, speaker, elected, tied }: Facts,
): Pick<ProceedingsEntry, 'person' | 'people' | 'byChair'> {
  const chairId = opening?.chair.officialId ?? null;
  const gathering = { territory, chairId, secretaryId: secretary.memberId ?? null };
  const one = (id: string, publicly: boolean): PersonType => personOf(id, gathering, publicly);
  const spoke = speaker !== undefined && attendance.participants.get(speaker) ? speaker : undefined;
  const id = memberId ?? spoke;
  // A tie tells who is voted on again, not who was elected before.
  const several = tied ?? elected?.map((each) => each.memberId) ?? [];
  return {
    person: id === undefined ? null : one(id, PUBLIC.test(type)),
    byChair: speaker !== undefined && speaker === chairId,
    people: several.map((each) => one(each, true)),
  };
}

function voteView({ mode, ...vote }: OpenVote, base: number, seesNames: boolean): RecordedVote {
  const votes = 'votes' in vote && seesNames ? vote.votes.map((named) => ({ ...named })) : null;
  return { mode, base, for: vote.for, against: vote.against, abstained: vote.abstained, votes };
}
