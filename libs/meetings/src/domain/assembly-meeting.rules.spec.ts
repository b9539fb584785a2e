import { given } from '#libs/testing';
import type { AssemblyMeetingCommand } from './assembly-meeting.commands.js';
import { assemblyMeetingDecider as decider } from './assembly-meeting.decider.js';
import { decisionIdOf } from './rules/assembly/agenda.js';
import {
  AGENDA,
  approval,
  at,
  conveneSitting,
  decide,
  gatheredSitting,
  inSitting,
  item,
  officer,
  openSitting,
  playSitting,
  sittingAfter,
  sittingNorms,
  sittingNotice,
  TEN,
} from './testing/assembly.js';
import { CONVENED_AT, hands, STARTS_AT, vaultDocument, vaultText } from './testing/commands.js';

const opened = playSitting(gatheredSitting(10), openSitting());
const departs = (memberId: string) => at('RecordAssemblyDeparture', STARTS_AT, { memberId });
const recusal = (memberId: string, itemId = 'item-1') =>
  at('DeclareRecusal', STARTS_AT, { memberId, itemId, reason: vaultText('interest') });
const on = (command: AssemblyMeetingCommand, occurredAt: string, changes: object = {}) => ({
  ...command,
  ...changes,
  occurredAt,
  now: occurredAt,
});

describe('when a sitting is convened', () => {
  it('it lies ahead, by day, and not more than a year', () => {
    given(decider)
      .when(conveneSitting({ startsAt: CONVENED_AT }))
      .thenRefused('StartsInThePast', { startsAt: CONVENED_AT, occurredAt: CONVENED_AT });
    given(decider)
      .when(conveneSitting({ startsAt: '2026-03-11T18:00:00.000Z' }))
      .thenRefused('HourImplausible', { field: 'startsAt', hour: 23, from: 7, until: 22 });
  });

  it('it is entered while fresh, and people are told on that day or later', () => {
    given(decider)
      .when({ ...conveneSitting(), now: '2026-02-28T04:01:00.000Z' })
      .thenRefused('EnteredTooLate', { occurredAt: CONVENED_AT, now: '2026-02-28T04:01:00.000Z', hours: 24 });
    given(decider)
      .when(conveneSitting({ noticeOn: '2026-02-26' }))
      .thenRefused('NoticeInThePast', { noticeOn: '2026-02-26', convenedOn: '2026-02-27' });
  });

  it('it has an agenda, and may be held on the last day of the term', () => {
    given(decider)
      .when(conveneSitting({ agenda: [] }))
      .thenRefused('AgendaMissing', {});
    expect(playSitting([], conveneSitting({ termTo: '2026-03-11' }))).toHaveLength(1);
  });

  it('a first notice in time opens the way for a later one by another channel', () => {
    const later = sittingNotice({ noticeId: 'notice-2', channel: 'messenger', publishedOn: '2026-03-05' });
    const twice = playSitting(gatheredSitting(0), on(later, '2026-03-05T05:00:00.000Z'));
    expect(sittingAfter(twice).notices.map(({ noticeId }) => noticeId)).toEqual(['notice-1', 'notice-2']);
    const proof = vaultDocument('photograph');
    expect(playSitting([], conveneSitting(), sittingNotice({ proof })).at(-1)?.data).toMatchObject({ proof });
    given(decider, playSitting([], conveneSitting()))
      .when(sittingNotice({ publishedOn: '2026-02-26' }))
      .thenRefused('NoticeTooEarly', { publishedOn: '2026-02-26', notBefore: '2026-02-27' });
  });

  it('a missing notice is missed after its last day and before the hour of the sitting', () => {
    const miss = (when: string) => at('MissAssemblyNoticeDeadline', when, {});
    const convened = playSitting([], conveneSitting());
    given(decider).when(miss('2026-03-02T05:00:00.000Z')).thenNothing();
    given(decider, convened).when(miss('2026-03-01T05:00:00.000Z')).thenNothing();
    given(decider, convened).when(miss(STARTS_AT)).thenNothing();
    const off = playSitting(
      convened,
      at('CancelAssembly', '2026-03-01T06:00:00.000Z', { reason: 'weather' }),
    );
    given(decider, off).when(miss('2026-03-02T05:00:00.000Z')).thenNothing();
  });

  it('it is cancelled for a reason; another one than those of the list is explained', () => {
    const cancel = (fields: object) =>
      on(at('CancelAssembly', STARTS_AT, { reason: 'other' }), STARTS_AT, fields);
    given(decider, gatheredSitting(0)).when(cancel({})).thenRefused('ExplanationMissing', {});
    const explanation = vaultText('explanation');
    given(decider, gatheredSitting(0))
      .when(cancel({ explanation }))
      .then([{ type: 'AssemblyCancelled', data: { reason: 'other', explanation, occurredAt: STARTS_AT } }]);
    expect(sittingAfter(playSitting(gatheredSitting(0), cancel({ reason: 'weather' }))).phase).toBe(
      'cancelled',
    );
    given(decider, gatheredSitting(0))
      .when({ ...cancel({ reason: 'weather' }), occurredAt: '2026-02-26T05:00:00.000Z' })
      .thenRefused('HappenedTooEarly');
  });
});

describe('chair and secretary', () => {
  const led = playSitting(opened, officer('chair', 'member-1'), officer('secretary', 'member-2'));

  it('are present, and not replaced while they are', () => {
    given(decider, led)
      .when(officer('chair', 'member-11'))
      .thenRefused('NotPresent', { memberId: 'member-11' });
    given(decider, led)
      .when(officer('chair', 'member-3'))
      .thenRefused('OfficerInOffice', { part: 'chair', memberId: 'member-1' });
    given(decider, playSitting(opened, officer('secretary', 'member-2')))
      .when(officer('chair', 'member-2'))
      .thenRefused('OfficerOfTheOtherPart', { part: 'chair', memberId: 'member-2' });
  });

  it('who has left is replaced by name', () => {
    given(decider, playSitting(led, departs('member-1')))
      .when(officer('chair', 'member-3', 9))
      .then([
        {
          type: 'AssemblyOfficerElected',
          data: {
            part: 'chair',
            memberId: 'member-3',
            vote: hands(9),
            base: 9,
            replaces: 'member-1',
            occurredAt: STARTS_AT,
          },
        },
      ]);
  });

  it('are both there for the agenda and for each item', () => {
    given(decider, opened).when(approval()).thenRefused('OfficerMissing', { part: 'chair' });
    given(decider, playSitting(opened, officer('chair', 'member-1')))
      .when(approval())
      .thenRefused('OfficerMissing', { part: 'secretary' });
    given(decider, playSitting(inSitting(), departs('member-2')))
      .when(decide('item-1', hands(9)))
      .thenRefused('OfficerAbsent', { part: 'secretary', memberId: 'member-2' });
    given(decider, playSitting(inSitting(), departs('member-1')))
      .when(decide('item-1', hands(9)))
      .thenRefused('OfficerAbsent', { part: 'chair', memberId: 'member-1' });
  });

  it('have no more votes than people are present', () => {
    given(decider, opened)
      .when(officer('chair', 'member-1', 11))
      .thenRefused('CountsAbovePresent', { sum: 11, base: 10 });
    given(decider, led).when(approval(AGENDA, 11)).thenRefused('CountsAbovePresent', { sum: 11, base: 10 });
  });

  it('an agenda that half of them want is rejected', () => {
    expect(playSitting(led, approval(AGENDA, 5)).at(-1)).toEqual({
      type: 'AssemblyAgendaRejected',
      data: { items: AGENDA, added: [], withdrawn: [], vote: hands(5), base: 10, occurredAt: STARTS_AT },
    });
    expect(sittingAfter(playSitting(led, approval(AGENDA, 5))).agendaApproved).toBe(false);
  });
});

describe('an interest of one’s own', () => {
  it('is declared once, by somebody present, on an item of the agenda that is still open', () => {
    given(decider, inSitting()).when(recusal('guest-1')).thenRefused('NotPresent', { memberId: 'guest-1' });
    given(decider, playSitting(inSitting(), recusal('member-9')))
      .when(recusal('member-9'))
      .thenRefused('AlreadyRecorded', { id: 'member-9' });
    const both = playSitting(inSitting(), recusal('member-9'), recusal('member-9', 'item-2'));
    expect(sittingAfter(both).recusals.map(({ itemId }) => itemId)).toEqual(['item-1', 'item-2']);
    given(decider, inSitting())
      .when(recusal('member-9', 'item-9'))
      .thenRefused('ItemNotOnAgenda', { itemId: 'item-9' });
    given(decider, playSitting(inSitting(), decide('item-1', hands(9))))
      .when(recusal('member-9'))
      .thenRefused('ItemDecided', { itemId: 'item-1' });
    given(decider, inSitting())
      .when(recusal('member-9'))
      .then([
        {
          type: 'AssemblyMemberRecused',
          data: {
            itemId: 'item-1',
            memberId: 'member-9',
            reason: vaultText('interest'),
            effect: 'notCounted',
            occurredAt: STARTS_AT,
          },
        },
      ]);
  });

  it('of somebody who left does not count in the vote, nor one on another item', () => {
    const gone = playSitting(
      inSitting(),
      recusal('member-9'),
      recusal('member-10', 'item-2'),
      departs('member-9'),
    );
    expect(playSitting(gone, decide('item-1', hands(5, 4))).at(-1)?.data).toMatchObject({
      base: 9,
      recused: [],
    });
  });

  it('of everybody leaves nobody to vote, and that is no tie', () => {
    const all = playSitting(inSitting(), ...TEN.map((memberId) => recusal(memberId)));
    expect(playSitting(all, decide('item-1', hands(0))).at(-1)?.data).toMatchObject({
      base: 0,
      tie: false,
      outcome: 'rejected',
    });
  });
});

describe('a vote by name', () => {
  const named = (choices: readonly ('for' | 'against')[]) => ({
    mode: 'rollCall' as const,
    votes: choices.map((choice, index) => ({ memberId: `member-${String(index + 1)}`, choice })),
    for: choices.filter((choice) => choice === 'for').length,
    against: choices.filter((choice) => choice === 'against').length,
    abstained: 0,
  });

  it('of those who are not recused is counted as they named it', () => {
    const vote = named([...Array<'for'>(6).fill('for'), 'against', 'against']);
    expect(playSitting(inSitting(), recusal('member-10'), decide('item-1', vote)).at(-1)?.data).toMatchObject(
      {
        vote,
        base: 9,
        recused: ['member-10'],
        outcome: 'adopted',
      },
    );
  });

  it('against which the chair casts theirs on a tie is rejected', () => {
    const chaired = inSitting(10, { norms: sittingNorms({ 'assembly.tieRule': 'chairDecides' }) });
    expect(playSitting(chaired, decide('item-1', hands(5, 5), 'against')).at(-1)?.data).toMatchObject({
      tie: true,
      castingVote: 'against',
      outcome: 'rejected',
    });
  });
});

describe('a secret vote', () => {
  it('is counted by a commission of different people', () => {
    const agenda = [item('item-1', { ballot: 'secret' })];
    const vote = {
      mode: 'secret' as const,
      for: 6,
      against: 2,
      abstained: 1,
      commission: ['member-3', 'member-4', 'member-3'],
      bulletins: { printed: 12, issued: 10, valid: 9, invalid: 1, unused: 2 },
      protocol: vaultDocument('protocol'),
    };
    given(decider, inSitting(10, { agenda }))
      .when(decide('item-1', vote))
      .thenRefused('MemberRepeated', { memberId: 'member-3' });
  });

  it('each decision has an id of its own, the same for the same item', () => {
    expect(decisionIdOf('sitting-1', 'item-1')).toBe(decisionIdOf('sitting-1', 'item-1'));
    const ids = [
      decisionIdOf('sitting-1', 'item-1'),
      decisionIdOf('sitting-1', 'item-2'),
      decisionIdOf('sitting-2', 'item-1'),
    ];
    expect(new Set(ids).size).toBe(3);
  });
});
