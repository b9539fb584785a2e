import type { ResultOf } from '../../../shared/api/graphql.js';
import type { missedDeadlinesQuery } from '../operations/deadlines.js';

type Answer = ResultOf<typeof missedDeadlinesQuery>;
type OfGathering = Answer['missedDeadlines'][number];
type Named = OfGathering['responsible'][number];

/** Somebody who answers for a deadline: in office, or a member of the community. */
export type Responsible = Pick<Named, 'personId' | 'official'> & Partial<Pick<Named, 'member' | 'part'>>;

/** What was due. */
export type MissedKind =
  | 'notice'
  | 'minutesDelivery'
  | Answer['missedAssemblyDeadlines'][number]['kind']
  | Answer['missedDecisionDeadlines'][number]['kind'];

/** A deadline that passed, whatever it belonged to. */
export interface Missed {
  readonly key: string;
  readonly kind: MissedKind;
  readonly dueOn: string;
  /** Days until it was done, or until today; null where that is not counted. */
  readonly late: { readonly days: number; readonly isDone: boolean } | null;
  /** A section, a decision's text; the body where a sitting is meant. */
  readonly subject: { readonly kk: string; readonly ru: string } | 'assembly' | 'gathering';
  readonly to: string | undefined;
  readonly territory: string;
  readonly startsAt: string | null;
  readonly basis: OfGathering['basis'] | undefined;
  readonly responsible: readonly Responsible[];
}

/** Of separate gatherings, of assemblies and sittings, of decisions; the latest first. */
export function allMissed(answer: Answer): readonly Missed[] {
  const missed = [
    ...answer.missedDeadlines.map(ofGathering),
    ...answer.missedAssemblyDeadlines.map(ofAssembly),
    ...answer.missedDecisionDeadlines.map(ofDecision),
  ];
  return missed.sort((one, other) => other.dueOn.localeCompare(one.dueOn));
}

export interface OfPerson {
  readonly person: Responsible | undefined;
  readonly missed: readonly Missed[];
}

/** Each person with the deadlines they answer for, whoever has most of them first. */
export function byPerson(missed: readonly Missed[]): readonly OfPerson[] {
  const people = new Map<string, { person: Responsible | undefined; missed: Missed[] }>();
  for (const each of missed)
    for (const person of each.responsible.length > 0 ? each.responsible : [undefined]) {
      const key = person?.personId ?? '';
      const known = people.get(key) ?? { person, missed: [] };
      known.missed.push(each);
      people.set(key, known);
    }
  return [...people.values()].sort((one, other) => other.missed.length - one.missed.length);
}

/** In what part a person answers for this one. */
export function partOf(missed: Missed, person: Responsible | undefined): Named['part'] | undefined {
  return missed.responsible.find(({ personId }) => personId === person?.personId)?.part;
}

function ofGathering({ kind, dueOn, gathering, basis, responsible }: OfGathering): Missed {
  return {
    key: `${kind}${gathering.id}`,
    kind: kind === 'notice' ? 'notice' : 'minutesDelivery',
    dueOn,
    late: null,
    subject: gathering.sectionName,
    to: `/meetings/${gathering.id}`,
    territory: gathering.territory,
    startsAt: gathering.startsAt,
    basis,
    responsible,
  };
}

function ofAssembly(missed: Answer['missedAssemblyDeadlines'][number]): Missed {
  const { kind, dueOn, doneOn, daysLate, territory, body, assemblyId, meetingId, responsible } = missed;
  return {
    key: `${kind}${meetingId ?? assemblyId ?? ''}${dueOn}`,
    kind,
    dueOn,
    late: { days: daysLate, isDone: doneOn !== null },
    subject: body,
    to: meetingId === null ? undefined : `/sittings/${meetingId}`,
    territory,
    startsAt: null,
    basis: undefined,
    responsible,
  };
}

function ofDecision(missed: Answer['missedDecisionDeadlines'][number]): Missed {
  const { kind, dueOn, doneOn, daysLate, missedBy, decision } = missed;
  const official = missedBy?.official ?? null;
  return {
    key: `${kind}${decision.id}`,
    kind,
    dueOn,
    late: { days: daysLate, isDone: doneOn !== null },
    subject: decision.text,
    to: `/decisions/${decision.id}`,
    territory: decision.territory,
    startsAt: null,
    basis: undefined,
    responsible: missedBy?.personId == null ? [] : [{ personId: missedBy.personId, official }],
  };
}
