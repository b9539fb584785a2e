import type { Instant, WorkingCalendar } from '#libs/kernel';
import type { FrozenNorm } from '#libs/norms';
import type { VaultDocumentReference, VaultTextReference } from '../section-plan.events.js';
import type {
  ConveneSeparateGathering,
  DeliverMinutes,
  MembershipFacts,
  OpenSeparateGathering,
  PublishNotice,
  RegisterAttendance,
  SeparateGatheringCommand,
  SignMinutes,
} from '../separate-gathering.commands.js';
import type {
  Appointment,
  EventData,
  FrozenDocument,
  OpenVote,
  SeparateGatheringNorms,
} from '../separate-gathering.events.js';

/** The times of a specimen meeting, in Kazakhstan five hours later: convened on 27 February, held on 11 March. */
export const CONVENED_AT: Instant = '2026-02-27T04:00:00.000Z';
export const DOORS_AT: Instant = '2026-03-11T04:30:00.000Z';
export const STARTS_AT: Instant = '2026-03-11T05:00:00.000Z';
export const ENDS_AT: Instant = '2026-03-11T06:00:00.000Z';
export const SIGNED_AT: Instant = '2026-03-11T07:00:00.000Z';
export const DELIVERED_AT: Instant = '2026-03-12T05:00:00.000Z';

export const CHAIR = 'official-akim';
export const CLERK = 'official-clerk';
export const ROLL_VERSION = 7;
export const ELIGIBLE: MembershipFacts = { rollVersion: ROLL_VERSION, verdict: 'eligible' };
export const CALENDAR: WorkingCalendar = { holidays: new Set(), movedWorkingDays: new Set() };

/** An appointment over the specimen okrug, in force all the time. */
export function appointment(role: string, changes: Partial<Appointment> = {}): Appointment {
  return { role, territory: '595037000', validFrom: '2026-01-01', ...changes };
}

export function vaultText(textId: string): VaultTextReference {
  return { textId, digest: 'a'.repeat(64) };
}

export function vaultDocument(documentId: string): VaultDocumentReference {
  return { documentId, digest: 'b'.repeat(64) };
}

export const MINUTES_DOCUMENT: FrozenDocument = {
  ...vaultDocument('document-minutes'),
  templateVersion: 'minutes-1',
};

function law<Value>(value: Value): FrozenNorm<Value> {
  return { value, validFrom: '2018-01-01', source: 'L148', confidence: 'M', origin: 'law' };
}

export const NORMS: SeparateGatheringNorms = {
  'separateGathering.noticeDays': law(10),
  'separateGathering.quorum': law({ numerator: 1, denominator: 10 }),
  'separateGathering.waitingMinutes': law(30),
  'separateGathering.electionRule': law('mostVotes'),
  'separateGathering.minutesDeliveryWorkingDays': law(2),
  'separateGathering.substituteSigner': law('authorisedPerson'),
  'membership.adultAge': law(18),
  'membership.foreignPermanentResidents': law(true),
  'membership.temporaryRegistration': law(false),
};

/** The specimen's norms with some of them set otherwise. */
export function normsWith(values: {
  readonly [Id in keyof SeparateGatheringNorms]?: SeparateGatheringNorms[Id]['value'];
}): SeparateGatheringNorms {
  const changed = Object.entries(values).map(([id, value]) => [id, law(value)]);
  return { ...NORMS, ...(Object.fromEntries(changed) as Partial<SeparateGatheringNorms>) };
}

type Of<Type extends SeparateGatheringCommand['type']> = Extract<
  SeparateGatheringCommand,
  { readonly type: Type }
>;

/** A command decided when it happened, unless `fields` say otherwise. */
export function command<Type extends SeparateGatheringCommand['type']>(
  type: Type,
  occurredAt: Instant,
  fields: Omit<Of<Type>, 'type' | 'now' | 'occurredAt'> & Partial<Pick<Of<Type>, 'now'>>,
): Of<Type> {
  return { now: occurredAt, ...fields, type, occurredAt } as unknown as Of<Type>;
}

type Changes<Command> = Partial<Omit<Command, 'type'>>;

export function convening(changes: Changes<ConveneSeparateGathering> = {}): ConveneSeparateGathering {
  return {
    type: 'ConveneSeparateGathering',
    now: changes.occurredAt ?? CONVENED_AT,
    occurredAt: CONVENED_AT,
    gatheringId: 'gathering-1',
    territory: '595037000',
    planId: 'plan-1',
    sectionId: 'section-1',
    sectionName: { kk: 'Бугровое ауылы', ru: 'село Бугровое' },
    quota: 2,
    order: { number: '14', date: '2026-02-26' },
    maslikhatDecision: { number: '31-4', date: '2026-02-20' },
    place: { kk: 'Ауыл клубы', ru: 'Сельский клуб' },
    startsAt: STARTS_AT,
    agenda: [{ kk: 'Өкілдерді сайлау', ru: 'Избрание представителей' }],
    noticeOn: '2026-03-01',
    rollVersion: ROLL_VERSION,
    eligible: 100,
    norms: NORMS,
    ...changes,
  };
}

/** The facts that the event of the convening freezes. */
export function conveningFacts(command: ConveneSeparateGathering): EventData<'SeparateGatheringConvened'> {
  const { type: _type, now: _now, previousSection: _section, maslikhatDecision, ...facts } = command;
  if (!maslikhatDecision) throw new Error('the specimen has a decision of the maslikhat');
  return { ...facts, maslikhatDecision };
}

export function notice(changes: Changes<PublishNotice> = {}): PublishNotice {
  const occurredAt = changes.occurredAt ?? '2026-03-01T05:00:00.000Z';
  return {
    type: 'PublishNotice',
    now: occurredAt,
    occurredAt,
    noticeId: 'notice-1',
    channel: 'poster',
    where: { kk: 'Клубтың жанында', ru: 'У клуба' },
    publishedOn: '2026-03-01',
    ...changes,
  };
}

export function registration(
  memberId: string,
  changes: Changes<RegisterAttendance> = {},
): RegisterAttendance {
  const occurredAt = changes.occurredAt ?? DOORS_AT;
  return {
    type: 'RegisterAttendance',
    now: occurredAt,
    occurredAt,
    memberId,
    membership: ELIGIBLE,
    identitySeen: true,
    assisted: false,
    deskId: 'desk-1',
    ...changes,
  };
}

export function opening(changes: Changes<OpenSeparateGathering> = {}): OpenSeparateGathering {
  const occurredAt = changes.occurredAt ?? STARTS_AT;
  const chair = { capacity: 'akim', officialId: CHAIR } as const;
  return {
    type: 'OpenSeparateGathering',
    now: occurredAt,
    occurredAt,
    chair,
    appointments: [appointment('akim')],
    ...changes,
  };
}

export function hands(votesFor: number, against = 0, abstained = 0): OpenVote {
  return { mode: 'showOfHands', for: votesFor, against, abstained };
}

export function signing(
  part: SignMinutes['part'],
  signer: string,
  changes: Changes<SignMinutes> = {},
): SignMinutes {
  const occurredAt = changes.occurredAt ?? SIGNED_AT;
  return {
    type: 'SignMinutes',
    now: occurredAt,
    occurredAt,
    part,
    signer,
    signature: { method: 'wetInk', scan: vaultDocument('scan-minutes'), attestedBy: CLERK },
    document: MINUTES_DOCUMENT,
    ...changes,
  };
}

export function delivery(changes: Changes<DeliverMinutes> = {}): DeliverMinutes {
  const occurredAt = changes.occurredAt ?? DELIVERED_AT;
  return {
    type: 'DeliverMinutes',
    now: occurredAt,
    occurredAt,
    incomingNumber: '45',
    deliveredOn: '2026-03-12',
    receivedBy: CLERK,
    appointments: [appointment('akimOffice')],
    caseNumber: '02-11',
    inventoryLine: 3,
    calendar: CALENDAR,
    ...changes,
  };
}
