import type { Actor, RecordedEvent } from '#libs/event-store';
import { DomainError, katoParent, localDate } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import type { FreeText, Official, PaperContext, Person } from '#libs/minutes';
import type { Section, VaultTextReference } from '../../domain/section-plan.events.js';
import type { Chair, SeparateGatheringEvent } from '../../domain/separate-gathering.events.js';
import type { ConvenedGathering, MeetingStreams } from '../meeting-streams.js';
import type {
  KnownPerson,
  MeetingVault,
  MemberNames,
  MembersOfSection,
  OfficialOfPaper,
  Registers,
  Visitor,
} from '../ports.js';

/** Whom the papers ask. */
export interface PaperSources {
  readonly streams: MeetingStreams;
  readonly names: MemberNames;
  readonly vault: MeetingVault;
  readonly registers: Registers;
  readonly members: MembersOfSection;
  /** True where the people are invented; every paper then says so. */
  readonly demonstration: boolean;
}

export type Recorded = RecordedEvent & { readonly data: SeparateGatheringEvent['data'] };

/** A gathering with everything its papers show: history, section, names. */
export interface PaperStuff {
  readonly state: ConvenedGathering;
  readonly events: readonly RecordedEvent[];
  readonly section: Section;
  /** Place of the section in its plan, from 1: the number of its papers. */
  readonly ordinal: number;
  readonly context: PaperContext;
  /** The akim who convened it. */
  readonly okrugAkim: Official;
  readonly person: (memberId: string) => Person;
  readonly official: (chair: Chair) => Official;
  readonly text: (reference: VaultTextReference) => FreeText;
}

const ERASED = { erased: true } as const;

/**
 * Reads everything at once, so that the drawing itself asks nobody.
 *
 * @param visitor on whose account names are opened; without one the paper shows none
 * @param people whose names are shown besides those of the gathering's history
 * @throws DomainError `NotFound`
 */
export async function gatherStuff(
  sources: PaperSources,
  gatheringId: string,
  visitor?: Visitor,
  people: readonly string[] = [],
): Promise<PaperStuff> {
  const { streams, registers, names, vault, demonstration } = sources;
  const { state, events } = await streams.gathering(gatheringId);
  const { territory, planId, sectionId } = state.convened;
  const { plan, section } = await streams.section(planId, sectionId);
  const last = events.at(-1);
  if (!last) throw new DomainError('NotFound', { what: 'separateGathering', id: gatheringId });
  const known: ReadonlyMap<string, KnownPerson> = visitor
    ? await names.of([...new Set([...peopleIn(state), ...people])], territory, visitor)
    : new Map();
  const texts = await readTexts(events, vault);
  const officials = new Map(
    await Promise.all(officialsIn(state).map(async (id) => [id, await registers.official(id)] as const)),
  );
  const { akimId } = state.convened;
  const akim = akimId === undefined ? undefined : await registers.official(akimId);
  const okrug = await registers.territoryName(territory);
  return {
    state,
    events,
    section,
    ordinal: plan.proposal.sections.indexOf(section) + 1,
    context: {
      place: { ...(await placesAbove(territory, registers)), okrug, section: section.name },
      drawnAt: last.metadata.recordedAt,
      drawnFrom: {
        stream: last.stream,
        revision: last.revision,
        position: String(Number(last.position) || last.position),
      },
      ...(demonstration && { demonstration }),
    },
    okrugAkim: akim ? named(akim) : { position: akimOf(okrug) },
    person: (memberId) => personOf(memberId, known.get(memberId)),
    official: (chair) => {
      const card = officials.get(chair.officialId);
      return {
        name: card?.name ?? ERASED,
        position: card?.position ?? akimOf(okrug),
        ...(chair.capacity === 'authorisedPerson' && { authority: { ...chair.order, scope: chair.scope } }),
      };
    },
    text: ({ textId }) => {
      const text = texts.get(textId);
      return text === undefined ? ERASED : { text };
    },
  };
}

/** The akim in office on the meeting's day, who issues what is drawn from the minutes later. */
export async function akimNow(
  { registers }: Pick<PaperSources, 'registers'>,
  { state, okrugAkim }: PaperStuff,
): Promise<Official> {
  const akimId = await registers.akimIdOf(state.convened.territory, localDate(state.schedule.startsAt));
  const akim = akimId === undefined ? undefined : await registers.official(akimId);
  return akim ? named(akim) : okrugAkim;
}

export function named({ position, name }: OfficialOfPaper): Official {
  return { position, ...(name && { name }) };
}

/** Everybody whose name a paper of this gathering may show. */
function peopleIn({
  attendance,
  election,
  secretary,
  speeches,
  dissents,
  minutes,
}: ConvenedGathering): readonly string[] {
  return [
    ...attendance.participants.keys(),
    ...election.candidates.flatMap(({ memberId, nominatedBy }) => [
      memberId,
      ...(nominatedBy ? [nominatedBy] : []),
    ]),
    ...secretary.votes.map(({ memberId }) => memberId),
    ...speeches.map(({ speaker }) => speaker),
    ...dissents.map(({ memberId }) => memberId),
    ...Object.values(minutes.substitutes),
  ];
}

function officialsIn({ opening, minutes, speeches }: ConvenedGathering): readonly string[] {
  const attestors = minutes.signatures.flatMap(({ signature }) =>
    signature.method === 'wetInk' ? [signature.attestedBy] : [],
  );
  const chair = opening ? [opening.chair.officialId] : [];
  return [
    ...new Set([
      ...chair,
      ...attestors,
      ...Object.values(minutes.substitutes),
      ...speeches.map(({ speaker }) => speaker),
    ]),
  ];
}

export async function readTexts(
  events: readonly RecordedEvent[],
  vault: MeetingVault,
): Promise<ReadonlyMap<string, string>> {
  const ids = events.flatMap(({ data }) => Object.values(data).flatMap((value) => textIdIn(value)));
  const read = await Promise.all(ids.map(async (id) => [id, await vault.text(id)] as const));
  return new Map(read.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function textIdIn(value: unknown): readonly string[] {
  const holds = typeof value === 'object' && value !== null && 'textId' in value;
  return holds && typeof value.textId === 'string' ? [value.textId] : [];
}

export async function placesAbove(
  okrug: Kato,
  registers: Registers,
): Promise<Pick<PaperContext['place'], 'region' | 'district'>> {
  const district = katoParent(okrug) ?? okrug;
  const region = katoParent(district);
  return {
    district: await registers.territoryName(district),
    ...(region !== undefined && { region: await registers.territoryName(region) }),
  };
}

export function personOf(memberId: string, known: KnownPerson | undefined): Person {
  if (!known || 'erased' in known) return { id: memberId, name: ERASED };
  const { surname, given, patronymic, birthYear, residence } = known;
  return { id: memberId, name: { surname, given, patronymic }, birthYear, residence };
}

/** «Бугровой ауылдық округінің әкімі», «аким: Бугровской сельский округ», when nobody's post is recorded. */
export function akimOf(okrug: { readonly kk: string; readonly ru: string }): {
  readonly kk: string;
  readonly ru: string;
} {
  return { kk: `${okrug.kk}нің әкімі`, ru: `аким (${okrug.ru})` };
}

/** Who recorded an event, in words a paper may show. */
export function roleOf(actor: Actor): { readonly kk: string; readonly ru: string } {
  return actor.role === 'akimOffice'
    ? { kk: 'әкім аппаратының қызметкері', ru: 'сотрудник аппарата акима' }
    : { kk: 'жауапты тұлға', ru: 'ответственное лицо' };
}
