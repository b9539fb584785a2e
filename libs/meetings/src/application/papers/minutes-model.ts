import { DomainError } from '#libs/kernel';
import type { AgendaItem, Election, Guest, MinutesModel, Movement, Person } from '#libs/minutes';
import { everyParticipant } from '../../domain/attendance.js';
import type { EventData, SeparateGatheringEventType } from '../../domain/separate-gathering.events.js';
import { maslikhatDecision, meetingDay, order, quorumOf, voteOf } from './forms.js';
import { normsApplied, valueInWords } from './norm-words.js';
import { roleOf } from './paper-sources.js';
import type { PaperStuff } from './paper-sources.js';
import { signatureBlocks } from './signature-blocks.js';

const CHANNELS = {
  poster: { kk: 'хабарландыру тақтасы', ru: 'доска объявлений' },
  website: { kk: 'интернет-ресурс', ru: 'интернет-ресурс' },
  messenger: { kk: 'мессенджер', ru: 'мессенджер' },
  media: { kk: 'бұқаралық ақпарат құралдары', ru: 'средства массовой информации' },
  loudspeaker: { kk: 'дауыс зорайтқыш', ru: 'громкоговоритель' },
  houseToHouse: { kk: 'үй аралау', ru: 'подворный обход' },
} as const;
const GUESTS = {
  minor: { kk: 'кәмелетке толмаған', ru: 'не достиг совершеннолетия' },
  press: { kk: 'баспасөз өкілі', ru: 'представитель прессы' },
  notRegisteredHere: { kk: 'осы учаскеде тіркелмеген', ru: 'не зарегистрирован на этом участке' },
  deputy: { kk: 'депутат', ru: 'депутат' },
  expert: { kk: 'сарапшы', ru: 'эксперт' },
  other: { kk: 'шақырылған', ru: 'приглашённый' },
} as const;

/** The minutes as the law asks for them, from the whole history of the gathering. */
export function minutesModel(stuff: PaperStuff, audience: 'official' | 'public'): MinutesModel {
  const { state, context, okrugAkim, person, official } = stuff;
  const { convened, schedule, end, opening, attendance } = state;
  if (!end || !opening) throw new DomainError('NotEndedYet');
  const chair = official(opening.chair);
  const wait = lastOf(stuff, 'QuorumWaitStarted');
  const first = state.notice.published[0];
  return {
    ...context,
    number: minutesNumber(stuff),
    audience,
    outcome: end.outcome === 'notHeld' ? 'notHeld' : end.outcome === 'adjourned' ? 'adjourned' : 'held',
    venue: { name: schedule.place },
    scheduledAt: schedule.startsAt,
    ...(end.outcome !== 'notHeld' && { openedAt: opening.occurredAt }),
    closedAt: end.at,
    openedBy: chair,
    chair,
    ...(state.secretary.memberId === undefined && { drawnUpBy: chair }),
    notice: {
      publishedOn: first?.publishedOn ?? convened.noticeOn,
      channels: [...new Set(state.notice.published.map(({ channel }) => channel))].map(
        (channel) => CHANNELS[channel],
      ),
    },
    rulesApprovedBy: maslikhatDecision(stuff),
    order: order({ ...stuff, okrugAkim }),
    quorum: quorumComputation(stuff),
    ...(wait && { waiting: { from: wait.occurredAt, until: wait.until, presentAtStart: wait.present } }),
    participants: everyParticipant(attendance).map(({ memberId, registeredAt, by }) => ({
      person: person(memberId),
      ...(registeredAt > opening.occurredAt && { arrivedAt: registeredAt }),
      ...(by === 'chair' && { addedAtTheDoor: true }),
    })),
    ...(attendance.late.length > 0 && { arrivedLate: attendance.late.length }),
    guests: attendance.guests.map((guest) => guestOf(stuff, guest)),
    admissions: allOf(stuff, 'ParticipantAdmitted').map(({ memberId, occurredAt, reason }) => ({
      person: person(memberId),
      at: occurredAt,
      reason: stuff.text(reason),
    })),
    helpers: [],
    movements: movementsOf(stuff),
    secretaries: secretariesOf(stuff),
    agenda: agendaOf(stuff),
    ...(state.election.candidates.length > 0 && { election: electionOf(stuff) }),
    dissents: state.dissents.map(({ memberId, text }) => ({
      person: person(memberId),
      content: stuff.text(text),
    })),
    adjournments: adjournmentsOf(stuff),
    ...heldOnPaper(stuff),
    norms: normsApplied(convened.norms),
    signatures: signatureBlocks(stuff),
  };
}

/** The section's place in its plan; a gathering convened again adds which time it is. */
export function minutesNumber({ ordinal, state }: PaperStuff): string {
  const { convening, previousGatheringId } = state.convened;
  const time = convening ?? (previousGatheringId === undefined ? 1 : 2);
  return time === 1 ? String(ordinal) : `${String(ordinal)}/${String(time)}`;
}

function quorumComputation(stuff: PaperStuff): MinutesModel['quorum'] {
  const { convened, schedule, quorum, end, opening } = stuff.state;
  return {
    ...quorumOf(stuff),
    eligibleOn: meetingDay(stuff),
    rollVersion: schedule.rollVersion,
    share: convened.norms['separateGathering.quorum'].value,
    present: quorum?.present ?? 0,
    judgedAt: quorum?.at ?? opening?.occurredAt ?? end?.at ?? '',
  };
}

function guestOf({ text }: PaperStuff, { kind, name }: EventData<'GuestRegistered'>): Guest {
  const given = text(name);
  const person: Person =
    'erased' in given || typeof given.text !== 'string'
      ? { name: { erased: true } }
      : { name: { surname: given.text, given: '' } };
  return { person, reason: GUESTS[kind] };
}

function movementsOf(stuff: PaperStuff): readonly Movement[] {
  const opened = stuff.state.opening?.occurredAt ?? '';
  const moves = {
    AttendanceRegistered: 'arrived',
    ParticipantLeft: 'left',
    ParticipantReturned: 'returned',
  } as const;
  return stuff.events.flatMap(({ type, data }) => {
    if (!Object.hasOwn(moves, type)) return [];
    const { memberId, occurredAt, present } = data as unknown as EventData<'ParticipantLeft'>;
    if (occurredAt <= opened) return [];
    return [
      {
        person: stuff.person(memberId),
        kind: moves[type as keyof typeof moves],
        at: occurredAt,
        presentAfter: present,
      },
    ];
  });
}

function secretariesOf({ state, person }: PaperStuff): MinutesModel['secretaries'] {
  return state.secretary.votes.map(({ memberId, vote, base, elected, ...rest }) => {
    const replaces = 'replaces' in rest && typeof rest.replaces === 'string' ? rest.replaces : undefined;
    return {
      person: person(memberId),
      vote: voteOf(vote, base, person),
      elected,
      ...(replaces !== undefined && {
        replacing: {
          person: person(replaces),
          reason: { text: { kk: 'хатшы залда болмады', ru: 'секретарь отсутствовал в зале' } },
        },
      }),
    };
  });
}

/** The election stands under the item that names representatives, else under the last one. */
function agendaOf(stuff: PaperStuff): readonly AgendaItem[] {
  const { agenda } = stuff.state.convened;
  const named = agenda.findIndex(({ kk, ru }) => /өкіл/i.test(kk) || /представител/i.test(ru));
  const election = named < 0 ? agenda.length - 1 : named;
  return agenda.map((title, index) => ({
    kind: index === election ? 'election' : 'matter',
    title,
    speeches: stuff.state.speeches
      .filter(({ agendaItem }) => agendaItem === index + 1)
      .map(({ speaker, text, occurredAt }) => ({
        speaker: stuff.person(speaker),
        content: stuff.text(text),
        at: occurredAt,
      })),
    votes: [],
    decisions: index === election ? stuff.state.priorities.map(({ text }) => stuff.text(text)) : [],
  }));
}

function electionOf(stuff: PaperStuff): Election {
  const { state, person } = stuff;
  const { norms, quota } = state.convened;
  const result = lastOf(stuff, 'RepresentativesElected');
  return {
    quota,
    rule: valueInWords('choice', norms['separateGathering.electionRule'].value),
    nominations: state.election.candidates.map(({ memberId, nominatedBy, inAdvance, withdrawn }) => ({
      candidate: person(memberId),
      by: nominatedBy
        ? { kind: 'participant' as const, person: person(nominatedBy) }
        : { kind: inAdvance ? ('list' as const) : ('self' as const) },
      withdrawn,
    })),
    votes: state.election.counted.map(({ memberId, round, vote, base }) => ({
      candidate: person(memberId),
      round,
      vote: voteOf(vote, base, person),
    })),
    ties: allOf(stuff, 'ElectionTied').map(({ round, tied, seats }) => ({
      round,
      candidates: tied.map(person),
      votesFor:
        state.election.counted.find((vote) => vote.round === round && vote.memberId === tied[0])?.vote.for ??
        0,
      seatsLeft: seats,
    })),
    elected: (result?.elected ?? []).map(({ memberId, for: votesFor, round }) => ({
      person: person(memberId),
      votesFor,
      round,
    })),
  };
}

function adjournmentsOf(stuff: PaperStuff): MinutesModel['adjournments'] {
  const restored = allOf(stuff, 'QuorumRestored');
  return allOf(stuff, 'QuorumLost').map(({ occurredAt, present, required }) => ({
    at: occurredAt,
    cause: { kind: 'quorumLost', present, required },
    resumedAt: restored.find((again) => again.occurredAt >= occurredAt)?.occurredAt,
  }));
}

function heldOnPaper({ state, events }: PaperStuff): Pick<MinutesModel, 'heldOnPaper'> {
  const declared = events.find(({ type }) => type === 'HeldOnPaperDeclared');
  if (!state.paper || !declared) return {};
  const checked = events.find(({ type }) => type === 'PaperEntryChecked');
  return {
    heldOnPaper: {
      enteredAt: declared.metadata.recordedAt,
      enteredBy: roleOf(declared.metadata.actor),
      scannedSheets: state.paper.scans.length,
      ...(checked && { checked: { at: checked.metadata.recordedAt, by: roleOf(checked.metadata.actor) } }),
    },
  };
}

function allOf<Type extends SeparateGatheringEventType>(
  { events }: PaperStuff,
  type: Type,
): readonly EventData<Type>[] {
  return events.filter((event) => event.type === type).map(({ data }) => data as unknown as EventData<Type>);
}

function lastOf<Type extends SeparateGatheringEventType>(
  stuff: PaperStuff,
  type: Type,
): EventData<Type> | undefined {
  return allOf(stuff, type).at(-1);
}
