import { canonicalJson, localDate } from '#libs/kernel';
import type { JsonObject, Kato } from '#libs/kernel';
import type { TrailEntry, TrailFilter } from '../read-model/trail.queries.js';
import type { Row } from './tables.js';
import type { AuditDesk } from './audit-desk.js';
import type { HistoryEvent, Until } from './stream-history.js';

/** What a part of the house refused, and on which grounds; deadlines that passed; the vault opened for names. */
export const TRAIL_TOPICS = {
  refusals: [
    'SectionsRejected',
    'SeparateGatheringPostponed',
    'SeparateGatheringCancelled',
    'RegistrationAnnulled',
    'DoubleRegistrationAnnulled',
    'RegistrationArrivedLate',
    'QuorumFailed',
    'SecretaryNotElected',
    'ElectionTied',
    'AssemblyElectionTied',
    'SignerUnavailable',
    'AssemblyPostponed',
    'AssemblyCancelled',
    'AssemblyMemberExcused',
    'AssemblyQuorumFailed',
    'AssemblyOfficerNotElected',
    'AssemblyElectionRejected',
    'AssemblyNotElected',
    'AssemblyAgendaRejected',
    'AssemblyMemberRecused',
    'InitiativeLapsed',
    'InitiativeAnswered',
    'AkimDisagreed',
    'DecisionContested',
    'HigherAkimDecided',
    'ProposalReturned',
    'ProposalRefused',
    'ProposalAppealDecided',
    'ProjectExcludedByCourt',
    'ResultCorrectedByCourt',
    'ProjectStopped',
    'RoleRevoked',
    'NormOverrideRevoked',
  ],
  missedDeadlines: [
    'NoticeDeadlineMissed',
    'MinutesDeliveryDeadlineMissed',
    'AssemblyNoticeDeadlineMissed',
    'AssemblyMinutesDeadlineMissed',
    'AssemblySittingDeadlineMissed',
    'AnswerDeadlineMissed',
    'HigherAkimDeadlineMissed',
    'PublicationDeadlineMissed',
    'ExecutionDeadlineMissed',
    'ScreeningDeadlineMissed',
    'ReworkDeadlineMissed',
    'ReviewDeadlineMissed',
    'ScreeningPublicationMissed',
    'ProposalAppealDeadlineMissed',
    'StageDeadlineMissed',
  ],
  vaultOpenings: ['VaultOpened'],
} as const;
/** Of these types only those with this `outcome` are refusals. */
export const REFUSING_OUTCOMES = {
  InitiativeAnswered: 'negative',
  HigherAkimDecided: 'setAside',
  ProposalAppealDecided: 'dismissed',
} as const;
export type TrailTopic = keyof typeof TRAIL_TOPICS;

/** What a topic looks for. */
export function topicFilter(topic: TrailTopic): Pick<TrailFilter, 'types' | 'outcomes'> {
  return { types: TRAIL_TOPICS[topic], ...(topic === 'refusals' && { outcomes: REFUSING_OUTCOMES }) };
}

export const TRAIL_COLUMNS = [
  'leafIndex',
  'recordedAt',
  'type',
  'role',
  'actorId',
  'onBehalfOf',
  'channel',
  'territory',
  'stream',
  'revision',
  'eventId',
  'data',
] as const;
export const OPENING_COLUMNS = [
  'leafIndex',
  'openedAt',
  'role',
  'actorId',
  'purpose',
  'count',
  'wholeSection',
  'documentId',
  'channel',
  'territory',
  'eventId',
] as const;
export const DIFFERENCE_COLUMNS = ['path', 'before', 'after'] as const;

/** An opening of the vault: who looked at names, what for, how many. */
export interface Opening {
  readonly leafIndex: number | null;
  readonly eventId: string;
  readonly openedAt: string;
  readonly territory: Kato;
  readonly role: string;
  readonly actorId: string | null;
  readonly purpose: string;
  readonly count: number;
  readonly wholeSection: boolean;
  readonly documentId: string | null;
  readonly channel: string;
}

/** The facts of `VaultOpened` that are read here. */
interface Opened {
  readonly openedAt: string;
  readonly territory: Kato;
  readonly purpose: string;
  readonly count: number;
  readonly areas?: readonly JsonObject[];
  readonly documentId?: string;
}

/** An entry of the trail that is an opening of the vault. */
export function openingOf({ data, ...entry }: TrailEntry): Opening {
  const opened = JSON.parse(data) as Opened;
  return {
    leafIndex: entry.leafIndex,
    eventId: entry.eventId,
    openedAt: opened.openedAt,
    territory: opened.territory,
    role: entry.role,
    actorId: entry.actorId,
    purpose: opened.purpose,
    count: opened.count,
    wholeSection: opened.areas !== undefined,
    documentId: opened.documentId ?? null,
    channel: entry.channel,
  };
}

/** The trail as a table. */
export async function* trailRows({ trail }: AuditDesk, filter: TrailFilter): AsyncGenerator<Row, void> {
  for await (const entry of trail.all(filter)) yield trailRow(entry);
}

/** Openings of the vault as a table. */
export async function* openingRows({ trail }: AuditDesk, filter: TrailFilter): AsyncGenerator<Row, void> {
  const openings = { ...filter, types: TRAIL_TOPICS.vaultOpenings };
  for await (const entry of trail.all(openings)) yield { ...openingOf(entry) };
}

/** The history of one thing as a table. */
export async function* historyRows(
  { histories }: AuditDesk,
  stream: string,
  territory: Kato,
  until: Until,
): AsyncGenerator<Row, void> {
  const { events } = await histories.of(stream, until);
  for (const each of events) yield trailRow(entryOf(each, territory));
}

/** An event of a history as the trail has it. */
export function entryOf({ event, leafIndex }: HistoryEvent, territory: Kato): TrailEntry {
  const { actor, channel, recordedAt } = event.metadata;
  return {
    position: event.position,
    leafIndex,
    eventId: event.id,
    stream: event.stream,
    revision: event.revision,
    type: event.type,
    territory,
    actorId: actor.id ?? null,
    role: actor.role,
    onBehalfOf: actor.onBehalfOf ?? null,
    channel,
    recordedAt,
    data: canonicalJson(event.data),
  };
}

/** The name of a file that holds an answer: what, where, of which day. */
export function fileName(what: string, territory: Kato, now: string, ending: string): string {
  return `${what}-${territory}-${localDate(now)}.${ending}`;
}

function trailRow({ position: _, ...entry }: TrailEntry): Row {
  return { ...entry, data: JSON.parse(entry.data) as JsonObject };
}
