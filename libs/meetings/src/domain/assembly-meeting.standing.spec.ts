import { expectChecked, given } from '#libs/testing';
import type { AssemblyMeetingCommand } from './assembly-meeting.commands.js';
import { assemblyMeetingDecider as decider } from './assembly-meeting.decider.js';
import type { AssemblyMeetingEvent } from './assembly-meeting.events.js';
import {
  approval,
  at,
  comesIn,
  conveneSitting,
  decide,
  gatheredSitting,
  inSitting,
  officer,
  openSitting,
  playSitting,
  signSitting,
  sittingAfter,
  sittingNotice,
} from './testing/assembly.js';
import { DOORS_AT, ENDS_AT, hands, STARTS_AT, vaultText } from './testing/commands.js';
import { sittingHistories } from './testing/sitting-histories.js';

type Events = readonly AssemblyMeetingEvent[];
const convened = playSitting([], conveneSitting());
const waiting = playSitting(gatheredSitting(4), openSitting());
const adjourned = playSitting(
  inSitting(5),
  at('RecordAssemblyDeparture', STARTS_AT, { memberId: 'member-5' }),
  decide('item-1', hands(4)),
);
const closed = playSitting(adjourned, at('CloseAssembly', ENDS_AT, {}));
const notHeld = sittingHistories['not-held']?.() ?? [];
const cancelled = sittingHistories['cancelled']?.() ?? [];
const recount = at('RecountAssemblyQuorum', ENDS_AT, {});
const close = at('CloseAssembly', ENDS_AT, {});
const departs = (memberId: string, when = STARTS_AT) => at('RecordAssemblyDeparture', when, { memberId });
const returns = (memberId: string, when = STARTS_AT) => at('RecordAssemblyReturn', when, { memberId });
const four = { present: 4, eligible: 10, required: 5 };

describe('what is asked of a sitting fits where it stands', () => {
  it.each<[string, AssemblyMeetingCommand]>([
    ['notice', sittingNotice()],
    ['registration', comesIn('member-1')],
    ['opening', openSitting()],
    ['vote', decide('item-1', hands(9))],
    [
      'speech',
      at('RecordAssemblySpeech', ENDS_AT, {
        speechId: 'speech-1',
        speaker: 'member-1',
        itemId: 'item-1',
        text: vaultText('speech'),
      }),
    ],
    ['closing', close],
    ['signature', signSitting('chair', 'member-1')],
  ])('a %s of one that nobody convened is refused', (_, command) => {
    given(decider).when(command).thenRefused('NotConvened', {});
  });

  it.each<[string, Events, AssemblyMeetingCommand, string, object]>([
    [
      'no vote before it is opened',
      convened,
      officer('chair', 'member-1'),
      'NotOpenedYet',
      { startsAt: STARTS_AT },
    ],
    ['no closing before it is opened', convened, close, 'NotOpenedYet', { startsAt: STARTS_AT }],
    ['no signature before it ended', inSitting(), signSitting('chair', 'member-1'), 'NotEndedYet', {}],
    ['no notice while people wait for the quorum', waiting, sittingNotice(), 'AlreadyOpened', {}],
    ['no second opening', waiting, openSitting(), 'AlreadyOpened', {}],
    ['no vote while people wait for the quorum', waiting, approval(), 'QuorumNotReached', four],
    ['no closing while people wait for the quorum', waiting, close, 'QuorumNotReached', four],
    [
      'no cancelling once it is in session',
      inSitting(),
      at('CancelAssembly', ENDS_AT, { reason: 'weather' }),
      'AlreadyOpened',
      {},
    ],
    [
      'no second count while the quorum stands',
      inSitting(5),
      recount,
      'QuorumStands',
      { ...four, present: 5 },
    ],
    ['no vote after the quorum was lost', adjourned, approval(), 'MeetingAdjourned', four],
    ['no opening after the quorum was lost', adjourned, openSitting(), 'AlreadyOpened', {}],
    ['no restoring while the quorum is not there', adjourned, recount, 'QuorumNotReached', four],
    ['no vote after it was not held', notHeld, approval(), 'NotHeld', {}],
    ['nobody registered after it was not held', notHeld, comesIn('member-9', ENDS_AT), 'NotHeld', {}],
    ['no opening after it was cancelled', cancelled, openSitting(), 'AlreadyCancelled', {}],
    [
      'no signature after it was cancelled',
      cancelled,
      signSitting('chair', 'member-1'),
      'AlreadyCancelled',
      {},
    ],
    ['no vote after the closing', closed, approval(), 'AlreadyClosed', {}],
    ['no second closing', closed, close, 'AlreadyClosed', {}],
  ])('%s', (_, before, command, code, facts) => {
    given(decider, before)
      .when(command)
      .thenRefused(code, { ...facts });
  });

  it('an invitee may still come and somebody leave while the others wait, and after the quorum was lost', () => {
    const guest = at('RegisterInvitee', ENDS_AT, {
      guestId: 'guest-1',
      kind: 'deputy',
      name: vaultText('name'),
    });
    for (const before of [waiting, adjourned, gatheredSitting(1), inSitting()])
      expect(sittingAfter(playSitting(before, guest, departs('member-1', ENDS_AT))).invitees).toEqual([
        'guest-1',
      ]);
  });
});

describe('at the door', () => {
  const moved = (command: AssemblyMeetingCommand, occurredAt: string, now = occurredAt) => ({
    ...command,
    occurredAt,
    now,
  });

  it('people are registered on the day of the sitting and on no other', () => {
    const told = gatheredSitting(0);
    given(decider, told)
      .when(comesIn('member-1', '2026-03-10T18:59:00.000Z'))
      .thenRefused('TooEarlyToRegister', { opensOn: '2026-03-11' });
    given(decider, told)
      .when(comesIn('member-1', '2026-03-11T19:00:00.000Z'))
      .thenRefused('MeetingDayPassed', { heldOn: '2026-03-11' });
    given(decider, told)
      .when(moved(openSitting(), '2026-03-12T05:00:00.000Z'))
      .thenRefused('MeetingDayPassed', { heldOn: '2026-03-11' });
  });

  it('nobody twice, whether they are here or have left', () => {
    const one = gatheredSitting(1);
    const again = comesIn('member-1');
    given(decider, one)
      .when(again)
      .thenRefused('AlreadyRegistered', { memberId: 'member-1', standing: 'present' });
    given(decider, playSitting(one, departs('member-1', DOORS_AT)))
      .when(again)
      .thenRefused('AlreadyRegistered', { memberId: 'member-1', standing: 'left' });
  });

  it('who leaves was here, and who comes back had left', () => {
    given(decider, gatheredSitting(1))
      .when(departs('member-2'))
      .thenRefused('NotPresent', { memberId: 'member-2' });
    given(decider, gatheredSitting(1))
      .when(returns('member-1'))
      .thenRefused('NotGone', { memberId: 'member-1' });
    given(decider, gatheredSitting(1))
      .when(returns('member-2'))
      .thenRefused('NotGone', { memberId: 'member-2' });
    const left = playSitting(gatheredSitting(2), departs('member-1', DOORS_AT));
    given(decider, left).when(departs('member-1')).thenRefused('NotPresent', { memberId: 'member-1' });
  });

  it('each step says how many are present after it', () => {
    const events = playSitting(gatheredSitting(3), departs('member-2'), returns('member-2'));
    const counts = events.map(({ data }) => ('present' in data ? data.present : undefined)).slice(2);
    expect(counts).toEqual([1, 2, 3, 2, 3]);
    expect(sittingAfter(events).attendance.map(({ memberId, here }) => [memberId, here])).toEqual([
      ['member-1', true],
      ['member-2', true],
      ['member-3', true],
    ]);
  });

  it('it is opened at the hour, not a minute before, and only if people were told', () => {
    const early = '2026-03-11T04:59:00.000Z';
    given(decider, gatheredSitting(5))
      .when(moved(openSitting(), early))
      .thenRefused('TooEarlyToOpen', { startsAt: STARTS_AT });
    given(decider, convened).when(openSitting()).thenRefused('NoticeMissing', {});
  });

  it('a step comes after the one before it and is entered while it is fresh', () => {
    const facts = { occurredAt: DOORS_AT, notBefore: STARTS_AT };
    const session = inSitting();
    for (const command of [
      departs('member-1', DOORS_AT),
      moved(approval(), DOORS_AT),
      moved(close, DOORS_AT),
      moved(decide('item-1', hands(9)), DOORS_AT),
    ])
      given(decider, session).when(command).thenRefused('HappenedTooEarly', facts);
    const gone = playSitting(session, departs('member-1'));
    given(decider, gone).when(returns('member-1', DOORS_AT)).thenRefused('HappenedTooEarly', facts);
    given(decider, adjourned).when(moved(recount, DOORS_AT)).thenRefused('HappenedTooEarly', facts);
    given(decider, session)
      .when(moved(departs('member-1'), STARTS_AT, '2026-03-12T05:01:00.000Z'))
      .thenRefused('EnteredTooLate', { occurredAt: STARTS_AT, now: '2026-03-12T05:01:00.000Z', hours: 24 });
    const dayLater = moved(departs('member-1'), STARTS_AT, '2026-03-12T05:00:00.000Z');
    expect(decider.decide(dayLater, sittingAfter(session))).toHaveLength(1);
  });
});

describe('a sitting that had no quorum', () => {
  it('is not held after the waiting time, and its minutes are signed by who opened it, alone', () => {
    const opener = 'official-akim';
    const sign = (part: 'chair' | 'secretary', signer: string) => signSitting(part, signer);
    given(decider, notHeld)
      .when(sign('secretary', 'member-2'))
      .thenRefused('OfficerMissing', { part: 'secretary' });
    given(decider, notHeld)
      .when(sign('chair', 'member-1'))
      .thenRefused('WrongSigner', { part: 'chair', expected: opener, signer: 'member-1' });
    const signed = playSitting(notHeld, sign('chair', opener));
    expect(sittingAfter(signed).signatures).toHaveLength(1);
  });

  it('begins as soon as enough have come in the waiting time', () => {
    const reached = playSitting(waiting, comesIn('member-5', '2026-03-11T05:10:00.000Z'), {
      ...recount,
      occurredAt: '2026-03-11T05:10:00.000Z',
      now: '2026-03-11T05:10:00.000Z',
    });
    expect(reached.at(-1)).toMatchObject({
      type: 'AssemblyQuorumReached',
      data: { present: 5, required: 5 },
    });
  });

  it('loses its quorum before the vote on an officer or the agenda, too', () => {
    const led = playSitting(gatheredSitting(5), openSitting(), officer('chair', 'member-1', 5));
    const lost = { type: 'AssemblyQuorumLost' as const, data: { ...four, occurredAt: STARTS_AT } };
    given(decider, playSitting(led, departs('member-5')))
      .when(officer('secretary', 'member-2', 4))
      .then([lost]);
    const both = playSitting(led, officer('secretary', 'member-2', 5), departs('member-5'));
    given(decider, both).when(approval(undefined, 4)).then([lost]);
  });

  it('is closed as far as it came', () => {
    expect(closed.at(-1)).toEqual({
      type: 'AssemblyClosed',
      data: { outcome: 'adjourned', occurredAt: ENDS_AT },
    });
    expect(expectChecked(decider, decider.initialState, closed)).toMatchObject({
      phase: 'closed',
      end: { at: ENDS_AT, outcome: 'adjourned' },
    });
  });
});

it.each<[string, string]>([
  ['held', 'closed'],
  ['secret-vote', 'closed'],
  ['adjourned', 'closed'],
  ['not-held', 'notHeld'],
  ['cancelled', 'cancelled'],
])('the history of a sitting %s follows from the rules, judged again, and ends %s', (name, phase) => {
  const events = sittingHistories[name]?.() ?? [];
  expect(expectChecked(decider, decider.initialState, events).phase).toBe(phase);
});
