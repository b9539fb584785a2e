import type { FrozenNorm } from '#libs/norms';
import { assemblyMeetingDecider as decider } from '../assembly-meeting.decider.js';
import type { AssemblyMeetingCommand, MeetingCommandOf } from '../assembly-meeting.commands.js';
import type { AgendaItem, AssemblyMeetingEvent, AssemblyMeetingNorms } from '../assembly-meeting.events.js';
import type { AssemblyMeetingState } from '../assembly-meeting.state.js';
import {
  appointment,
  CALENDAR,
  CHAIR,
  CLERK,
  CONVENED_AT,
  DELIVERED_AT,
  DOORS_AT,
  ENDS_AT,
  hands,
  MINUTES_DOCUMENT,
  SIGNED_AT,
  STARTS_AT,
  vaultDocument,
} from './commands.js';

export const TEN = Array.from({ length: 10 }, (_, index) => `member-${String(index + 1)}`);
export const TERM_TO = '2026-08-09';

function law<Value>(value: Value): FrozenNorm<Value> {
  return { value, validFrom: '2018-01-01', source: 'L148', confidence: 'H', origin: 'law' };
}

export const SITTING_NORMS: AssemblyMeetingNorms = {
  'assembly.noticeDays': law(10),
  'assembly.initiative': law({ numerator: 1, denominator: 10 }),
  'assembly.quorum': law({ numerator: 1, denominator: 2 }),
  'assembly.waitingMinutes': law(30),
  'assembly.tieRule': law('fails'),
  'assembly.recusalBase': law('notCounted'),
  'assembly.minutesDeliveryWorkingDays': law(2),
};

/** The specimen's norms with some of them set otherwise. */
export function sittingNorms(values: {
  readonly [Id in keyof AssemblyMeetingNorms]?: NonNullable<AssemblyMeetingNorms[Id]>['value'];
}): AssemblyMeetingNorms {
  const changed = Object.entries(values).map(([id, value]) => [id, law(value)]);
  return { ...SITTING_NORMS, ...(Object.fromEntries(changed) as Partial<AssemblyMeetingNorms>) };
}

export function item(itemId: string, changes: Partial<AgendaItem> = {}): AgendaItem {
  return {
    itemId,
    competence: 'ownRevenueConsent',
    title: { kk: 'Көше жарығы', ru: 'Уличное освещение' },
    ...changes,
  };
}
export const AGENDA = [item('item-1'), item('item-2')];

type Fields<Type extends AssemblyMeetingCommand['type']> = Omit<
  MeetingCommandOf<Type>,
  'type' | 'now' | 'occurredAt'
>;

/** A command given as it happens. */
export function at<Type extends AssemblyMeetingCommand['type']>(
  type: Type,
  occurredAt: string,
  fields: Fields<Type>,
): AssemblyMeetingCommand {
  return { ...fields, type, now: occurredAt, occurredAt } as unknown as AssemblyMeetingCommand;
}

export function conveneSitting(
  changes: Partial<MeetingCommandOf<'ConveneAssembly'>> = {},
): AssemblyMeetingCommand {
  const convening: Fields<'ConveneAssembly'> = {
    meetingId: 'sitting-1',
    assemblyId: 'assembly-1',
    territory: '595037000',
    convener: { kind: 'akim', officialId: CHAIR, appointments: [appointment('akim')] },
    place: { kk: 'Бугровое ауылының клубы', ru: 'клуб села Бугровое' },
    startsAt: STARTS_AT,
    agenda: AGENDA,
    noticeOn: '2026-02-27',
    members: TEN,
    termTo: TERM_TO,
    norms: SITTING_NORMS,
  };
  return at('ConveneAssembly', CONVENED_AT, { ...convening, ...changes });
}

export function sittingNotice(
  changes: Partial<MeetingCommandOf<'PublishAssemblyNotice'>> = {},
): AssemblyMeetingCommand {
  return {
    type: 'PublishAssemblyNotice',
    noticeId: 'notice-1',
    channel: 'poster',
    where: { kk: 'Хабарландыру тақтасы', ru: 'Доска объявлений' },
    publishedOn: '2026-02-27',
    now: CONVENED_AT,
    occurredAt: CONVENED_AT,
    ...changes,
  };
}

export function comesIn(memberId: string, occurredAt = DOORS_AT): AssemblyMeetingCommand {
  return at('RegisterAssemblyMember', occurredAt, { memberId, standing: 'member', identitySeen: true });
}

export function openSitting(changes: Partial<MeetingCommandOf<'OpenAssembly'>> = {}): AssemblyMeetingCommand {
  return at('OpenAssembly', STARTS_AT, {
    chair: { capacity: 'akim', officialId: CHAIR },
    appointments: [appointment('akim')],
    inPublic: true,
    ...changes,
  });
}

export function officer(
  part: 'chair' | 'secretary',
  memberId: string,
  votesFor = 10,
): AssemblyMeetingCommand {
  return at('ElectAssemblyOfficer', STARTS_AT, { part, memberId, vote: hands(votesFor) });
}

export function approval(items: readonly AgendaItem[] = AGENDA, votesFor = 10): AssemblyMeetingCommand {
  return at('ApproveAgenda', STARTS_AT, { items, vote: hands(votesFor) });
}

export const TEXT = { kk: 'Көше жарығын орнату мақұлдансын', ru: 'Одобрить установку уличного освещения' };

export function decide(
  itemId: string,
  vote: MeetingCommandOf<'DecideItem'>['vote'],
  castingVote?: 'for' | 'against',
): AssemblyMeetingCommand {
  return at('DecideItem', STARTS_AT, {
    itemId,
    text: TEXT,
    vote,
    ...(castingVote !== undefined && { castingVote }),
  });
}

export function signSitting(
  part: 'chair' | 'secretary',
  signer: string,
  changes: Partial<MeetingCommandOf<'SignAssemblyMinutes'>> = {},
): AssemblyMeetingCommand {
  return at('SignAssemblyMinutes', SIGNED_AT, {
    part,
    signer,
    signature: { method: 'wetInk', scan: vaultDocument('scan-1'), attestedBy: CLERK },
    document: MINUTES_DOCUMENT,
    ...changes,
  });
}

export function deliverSitting(
  changes: Partial<MeetingCommandOf<'DeliverAssemblyMinutes'>> = {},
): AssemblyMeetingCommand {
  return at('DeliverAssemblyMinutes', DELIVERED_AT, {
    incomingNumber: '71',
    deliveredOn: '2026-03-12',
    receivedBy: CLERK,
    appointments: [appointment('akimOffice')],
    caseNumber: '03-12',
    inventoryLine: 1,
    calendar: CALENDAR,
    ...changes,
  });
}

type Events = readonly AssemblyMeetingEvent[];

export function sittingAfter(events: Events): AssemblyMeetingState {
  return events.reduce((state, event) => decider.evolve(state, event), decider.initialState);
}

/** What follows when the commands come one after the other. */
export function playSitting(before: Events, ...commands: readonly AssemblyMeetingCommand[]): Events {
  return commands.reduce<Events>(
    (events, command) => [...events, ...decider.decide(command, sittingAfter(events))],
    before,
  );
}

/** Convened and told, so many members registered. */
export function gatheredSitting(
  count: number,
  changes: Partial<MeetingCommandOf<'ConveneAssembly'>> = {},
): Events {
  const members = TEN.slice(0, count).map((memberId) => comesIn(memberId));
  return playSitting([], conveneSitting(changes), sittingNotice(), ...members);
}

/** In session, `member-1` in the chair, `member-2` the secretary, the agenda approved. */
export function inSitting(count = 10, changes: Partial<MeetingCommandOf<'ConveneAssembly'>> = {}): Events {
  return playSitting(
    gatheredSitting(count, changes),
    openSitting(),
    officer('chair', 'member-1', count),
    officer('secretary', 'member-2', count),
    approval(changes.agenda ?? AGENDA, count),
  );
}

/** Both items adopted, closed, signed by both, delivered. */
export function deliveredSitting(): Events {
  return playSitting(
    inSitting(),
    decide('item-1', hands(9, 1)),
    decide('item-2', hands(6, 4)),
    at('CloseAssembly', ENDS_AT, {}),
    signSitting('chair', 'member-1'),
    signSitting('secretary', 'member-2'),
    deliverSitting(),
  );
}
