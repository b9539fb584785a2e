import { assemblyDecider } from '../assembly.decider.js';
import type { AssemblyCommand, FormAssembly } from '../assembly.commands.js';
import type { AssemblyEvent } from '../assembly.events.js';
import type { AssemblyState } from '../assembly.state.js';
import type { AssemblyMeetingEvent } from '../assembly-meeting.events.js';
import {
  AGENDA,
  approval,
  at,
  comesIn,
  conveneSitting,
  decide,
  deliverSitting,
  gatheredSitting,
  inSitting,
  item,
  officer,
  openSitting,
  playSitting,
  signSitting,
  TEN,
} from './assembly.js';
import { CALENDAR, ENDS_AT, hands, STARTS_AT, vaultDocument, vaultText } from './commands.js';

export const FORMED_AT = '2022-08-10T05:00:00.000Z';
export const GATHERING = {
  decision: { number: '1', date: '2022-08-09' },
  minutes: vaultDocument('gathering-minutes'),
};
const ROWS = [
  { upTo: 10_000, least: 5, most: 10 },
  { upTo: 15_000, least: 11, most: 15 },
  { least: 16, most: 25 },
];
const LAW = { validFrom: '2018-01-01', source: 'L148', confidence: 'H', origin: 'law' } as const;

/** Ten members where 942 people live, for four years. */
export function formation(changes: Partial<FormAssembly> = {}): FormAssembly {
  const members = changes.members ?? TEN.map((memberId) => ({ memberId }));
  return {
    type: 'FormAssembly',
    assemblyId: 'assembly-1',
    territory: '595037000',
    population: 942,
    members,
    eligibility: members.map(() => ({ verdict: 'eligible' as const })),
    source: GATHERING,
    termFrom: '2022-08-09',
    termTo: '2026-08-09',
    rollVersion: 7,
    norms: { 'assembly.size': { ...LAW, value: ROWS }, 'assembly.termYears': { ...LAW, value: 4 } },
    now: FORMED_AT,
    occurredAt: FORMED_AT,
    ...changes,
  };
}

export function exit(memberId: string, leftOn = '2023-03-01'): AssemblyCommand {
  const now = '2023-03-02T05:00:00.000Z';
  return { type: 'RecordMemberExit', memberId, reason: 'movedAway', leftOn, now, occurredAt: now };
}

export function vacancyFilled(memberId: string): AssemblyCommand {
  const now = '2023-04-11T05:00:00.000Z';
  return {
    type: 'FillVacancy',
    member: { memberId },
    eligibility: { verdict: 'eligible' },
    source: { ...GATHERING, decision: { number: '2', date: '2023-04-10' } },
    rollVersion: 8,
    now,
    occurredAt: now,
  };
}

export function assemblyAfter(events: readonly AssemblyEvent[]): AssemblyState {
  return events.reduce((state, event) => assemblyDecider.evolve(state, event), assemblyDecider.initialState);
}

/** What follows when the commands come one after the other. */
export function playAssembly(...commands: readonly AssemblyCommand[]): readonly AssemblyEvent[] {
  return commands.reduce<readonly AssemblyEvent[]>(
    (events, command) => [...events, ...assemblyDecider.decide(command, assemblyAfter(events))],
    [],
  );
}

/** Between them, every event of a sitting. */
export const sittingHistories: Readonly<Record<string, () => readonly AssemblyMeetingEvent[]>> = {
  held: () =>
    playSitting(
      gatheredSitting(10),
      openSitting(),
      officer('chair', 'member-3', 5),
      officer('chair', 'member-1'),
      officer('secretary', 'member-2'),
      approval(AGENDA, 4),
      approval([item('item-1'), item('item-3', { competence: 'other' })], 8),
      at('RegisterInvitee', STARTS_AT, { guestId: 'guest-1', kind: 'deputy', name: vaultText('name') }),
      at('RecordAssemblySpeech', STARTS_AT, {
        speechId: 'speech-1',
        speaker: 'guest-1',
        itemId: 'item-1',
        text: vaultText('speech'),
      }),
      at('DeclareRecusal', STARTS_AT, {
        itemId: 'item-1',
        memberId: 'member-10',
        reason: vaultText('interest'),
      }),
      decide('item-1', hands(6, 3)),
      at('RecordAssemblyDeparture', STARTS_AT, { memberId: 'member-9' }),
      at('RecordAssemblyReturn', STARTS_AT, { memberId: 'member-9' }),
      decide('item-3', hands(4, 5, 1)),
      at('RecordAssemblyDissent', STARTS_AT, {
        memberId: 'member-8',
        itemId: 'item-3',
        text: vaultText('dissent'),
      }),
      at('CloseAssembly', ENDS_AT, {}),
      signSitting('chair', 'member-1'),
      signSitting('secretary', 'member-2'),
      deliverSitting(),
    ),
  'secret-vote': () =>
    playSitting(
      inSitting(10, { agenda: [item('item-1', { ballot: 'secret' })] }),
      decide('item-1', {
        mode: 'secret',
        for: 6,
        against: 2,
        abstained: 1,
        commission: ['member-3', 'member-4', 'member-5'],
        bulletins: { printed: 12, issued: 10, valid: 9, invalid: 1, unused: 2 },
        protocol: vaultDocument('protocol'),
      }),
      at('CloseAssembly', ENDS_AT, {}),
    ),
  adjourned: () =>
    playSitting(
      gatheredSitting(5),
      openSitting(),
      officer('chair', 'member-1', 5),
      at('RecordAssemblyDeparture', STARTS_AT, { memberId: 'member-5' }),
      officer('secretary', 'member-2', 4),
      at('RecordAssemblyReturn', STARTS_AT, { memberId: 'member-5' }),
      at('RecountAssemblyQuorum', STARTS_AT, {}),
      at('RecordAssemblyDeparture', STARTS_AT, { memberId: 'member-4' }),
      officer('secretary', 'member-2', 4),
      at('CloseAssembly', ENDS_AT, {}),
      at('MissAssemblyMinutesDeadline', '2026-03-14T05:00:00.000Z', { calendar: CALENDAR }),
    ),
  'not-held': () =>
    playSitting(
      gatheredSitting(4),
      openSitting(),
      comesInLate(),
      at('RecordAssemblyDeparture', '2026-03-11T05:20:00.000Z', { memberId: 'member-5' }),
      at('RecountAssemblyQuorum', '2026-03-11T05:30:00.000Z', {}),
    ),
  cancelled: () =>
    playSitting(
      [],
      conveneSitting(),
      at('MissAssemblyNoticeDeadline', '2026-03-02T05:00:00.000Z', {}),
      at('CancelAssembly', '2026-03-02T06:00:00.000Z', { reason: 'weather' }),
    ),
};

function comesInLate(): ReturnType<typeof comesIn> {
  return comesIn('member-5', '2026-03-11T05:10:00.000Z');
}
