import { given } from '#libs/testing';
import { assemblyMeetingDecider as decider } from './assembly-meeting.decider.js';
import { excusedAbsent, inTheHall, membersPresent } from './assembly-meeting.state.js';
import {
  approval,
  at,
  comesIn,
  conveneSitting,
  decide,
  gatheredSitting,
  item,
  officer,
  openSitting,
  playSitting,
  signSitting,
  sittingAfter,
  sittingNotice,
  TEN,
} from './testing/assembly.js';
import { DOORS_AT, ENDS_AT, STARTS_AT, vaultDocument, vaultText } from './testing/commands.js';
import { POSTPONED_AT, postpones } from './testing/postponement.js';
import {
  addsMaterial,
  excuses,
  IN_TIME_AT,
  joinsFromElsewhere,
  links,
  RECORD_NORMS,
  RECORDING,
  recordedSitting,
  toldSitting,
} from './testing/sitting-record.js';

const ended = (events: ReturnType<typeof playSitting>): ReturnType<typeof playSitting> =>
  playSitting(
    events,
    { ...openSitting(), now: STARTS_AT, occurredAt: STARTS_AT },
    at('RecountAssemblyQuorum', '2026-03-11T05:30:00.000Z', {}),
  );

describe('materials to an item of the agenda', () => {
  it('five days ahead are in time', () => {
    given(decider, toldSitting())
      .when(addsMaterial())
      .then([
        {
          type: 'AssemblyMaterialAdded',
          data: {
            materialId: 'material-1',
            itemId: 'item-1',
            title: { kk: 'Шығыстар сметасы', ru: 'Смета расходов' },
            document: vaultDocument('estimate'),
            open: true,
            dueOn: '2026-03-06',
            late: false,
            occurredAt: IN_TIME_AT,
          },
        },
      ]);
  });

  it('that come later are taken, and said to be late', () => {
    const late = { now: '2026-03-07T05:00:00.000Z', occurredAt: '2026-03-07T05:00:00.000Z' };
    const [event] = decider.decide(addsMaterial(late), sittingAfter(toldSitting()));
    expect(event?.data).toMatchObject({ dueOn: '2026-03-06', late: true });
  });

  it('are not judged in a sitting that was convened before there was a norm for them', () => {
    const [event] = decider.decide(addsMaterial(), sittingAfter(gatheredSitting(0)));
    expect(event?.data).toMatchObject({ late: false });
    expect(event?.data).not.toHaveProperty('dueOn');
  });

  it('belong to an item that is on the agenda, once', () => {
    given(decider, toldSitting())
      .when(addsMaterial({ itemId: 'item-9' }))
      .thenRefused('ItemNotOnAgenda', { itemId: 'item-9' });
    const added = playSitting(toldSitting(), addsMaterial());
    given(decider, added).when(addsMaterial()).thenRefused('AlreadyRecorded', { id: 'material-1' });
    given(decider, added)
      .when(addsMaterial({ materialId: 'material-2' }))
      .thenRefused('AlreadyRecorded', { id: 'material-2' });
    expect(playSitting(added, addsMaterial({ materialId: 'material-2', itemId: 'item-2' }))).toHaveLength(4);
  });

  it('are counted to the day that holds when they come', () => {
    const put = playSitting(toldSitting(), postpones());
    const [event] = decider.decide(
      addsMaterial({ now: '2026-03-09T05:30:00.000Z', occurredAt: '2026-03-09T05:30:00.000Z' }),
      sittingAfter(put),
    );
    expect(event?.data).toMatchObject({ dueOn: '2026-03-14', late: false });
  });

  it('are not added once it ended or was cancelled, nor before it was convened', () => {
    const over = { now: ENDS_AT, occurredAt: ENDS_AT };
    given(decider, ended(toldSitting())).when(addsMaterial(over)).thenRefused('NotHeld', {});
    const cancelled = playSitting(toldSitting(), at('CancelAssembly', STARTS_AT, { reason: 'mourning' }));
    given(decider, cancelled).when(addsMaterial(over)).thenRefused('AlreadyCancelled', {});
    given(decider).when(addsMaterial()).thenRefused('NotConvened', {});
    given(decider, toldSitting())
      .when(addsMaterial({ occurredAt: '2026-02-26T05:00:00.000Z' }))
      .thenRefused('HappenedTooEarly');
  });
});

describe('a member who cannot come', () => {
  it('is excused with a ground that stays in the vault', () => {
    given(decider, gatheredSitting(5))
      .when(excuses('member-10'))
      .then([
        {
          type: 'AssemblyMemberExcused',
          data: { memberId: 'member-10', reason: vaultText('why-member-10'), occurredAt: DOORS_AT },
        },
      ]);
  });

  it('once, and only a member of this sitting who has not come', () => {
    const excused = playSitting(gatheredSitting(5), excuses('member-10'));
    given(decider, excused).when(excuses('member-10')).thenRefused('AlreadyRecorded', { id: 'member-10' });
    given(decider, excused)
      .when(excuses('neighbour'))
      .thenRefused('NotAssemblyMember', { memberId: 'neighbour', standing: 'never' });
    given(decider, excused)
      .when(excuses('member-1'))
      .thenRefused('AlreadyRegistered', { memberId: 'member-1', standing: 'present' });
    const left = playSitting(excused, at('RecordAssemblyDeparture', DOORS_AT, { memberId: 'member-1' }));
    given(decider, left)
      .when(excuses('member-1'))
      .thenRefused('AlreadyRegistered', { memberId: 'member-1', standing: 'left' });
  });

  it('does not count to the quorum; who comes after all is present and no longer excused', () => {
    const excused = playSitting(gatheredSitting(4), excuses('member-10'));
    expect(playSitting(excused, openSitting()).at(-1)).toMatchObject({
      type: 'AssemblyQuorumWaitStarted',
      data: { present: 4, eligible: 10, required: 5 },
    });
    const came = sittingAfter(playSitting(excused, comesIn('member-10')));
    expect([membersPresent(came).length, excusedAbsent(came)]).toEqual([5, []]);
  });

  it('is excused for that day; for the day to which it is postponed they say so again', () => {
    const excused = playSitting(gatheredSitting(0), excuses('member-10', POSTPONED_AT), postpones());
    expect(sittingAfter(excused).excused).toEqual([]);
  });

  it('may be entered until the minutes are frozen by the first signature', () => {
    const over = ended(gatheredSitting(4));
    const late = playSitting(over, excuses('member-10', ENDS_AT));
    expect(late.at(-1)?.type).toBe('AssemblyMemberExcused');
    const signed = playSitting(over, signSitting('chair', 'official-akim'));
    given(decider, signed).when(excuses('member-10', ENDS_AT)).thenRefused('MinutesFrozen', {});
  });
});

describe('the recording of a sitting', () => {
  const opened = playSitting(gatheredSitting(10), openSitting());

  it('is linked as a browser writes the address', () => {
    given(decider, opened)
      .when(links('https://WWW.YouTube.com/watch?v=jinalys'))
      .then([{ type: 'AssemblyRecordingLinked', data: { url: RECORDING, occurredAt: STARTS_AT } }]);
  });

  it('is linked from the opening on, each part once', () => {
    given(decider, gatheredSitting(10)).when(links()).thenRefused('NotOpenedYet', { startsAt: STARTS_AT });
    const linked = playSitting(opened, links());
    given(decider, linked).when(links()).thenRefused('AlreadyRecorded', { id: RECORDING });
    expect(sittingAfter(playSitting(linked, links(`${RECORDING}&part=2`))).recordings).toHaveLength(2);
    given(decider, ended(gatheredSitting(4)))
      .when(links(RECORDING, ENDS_AT))
      .then([{ type: 'AssemblyRecordingLinked', data: { url: RECORDING, occurredAt: ENDS_AT } }]);
  });

  it.each([
    ['http://example.org/video', 'notHttps'],
    ['javascript:alert(1)', 'notHttps'],
    ['example.org/video', 'unreadable'],
    ['https://localhost/video', 'unreadable'],
    [`https://example.org/${'a'.repeat(500)}`, 'unreadable'],
    ['https://clerk:secret@example.org/video', 'withPassword'],
    ['https://clerk@example.org/video', 'withPassword'],
  ])('%s is refused: %s', (url, problem) => {
    given(decider, opened).when(links(url)).thenRefused('RecordingLinkInvalid', { problem });
  });
});

describe('a member who takes part from elsewhere', () => {
  it('is refused where the local rule does not allow it', () => {
    given(decider, gatheredSitting(0))
      .when(joinsFromElsewhere('member-6'))
      .thenRefused('RemoteNotAllowed', { memberId: 'member-6' });
  });

  it('counts to the quorum and votes openly, by the way that is recorded', () => {
    const recorded = recordedSitting();
    expect(sittingAfter(recorded)).toMatchObject({ quorum: { present: 6 } });
    expect(sittingAfter(recorded).attendance.at(-1)).toEqual({
      memberId: 'member-6',
      here: true,
      remote: 'video',
    });
  });

  const beforeSecretVote = (): ReturnType<typeof playSitting> =>
    playSitting(
      [],
      conveneSitting({ norms: RECORD_NORMS, agenda: [item('item-1', { ballot: 'secret' })] }),
      sittingNotice(),
      ...TEN.slice(0, 5).map((memberId) => comesIn(memberId)),
      joinsFromElsewhere('member-6'),
      openSitting(),
      officer('chair', 'member-1', 6),
      officer('secretary', 'member-2', 6),
      approval([item('item-1', { ballot: 'secret' })], 6),
    );
  const bulletins = (issued: number, commission = ['member-3']) =>
    decide('item-1', {
      mode: 'secret',
      for: issued,
      against: 0,
      abstained: 0,
      commission,
      bulletins: { printed: 6, issued, valid: issued, invalid: 0, unused: 6 - issued },
      protocol: vaultDocument('protocol'),
    });

  it('stands in the way of a secret vote, which is on paper in the hall, until it is recorded that they left', () => {
    const secret = beforeSecretVote();
    given(decider, secret)
      .when(bulletins(5))
      .thenRefused('RemoteInSecretVote', { itemId: 'item-1', remote: 1 });
    const left = playSitting(secret, at('RecordAssemblyDeparture', STARTS_AT, { memberId: 'member-6' }));
    given(decider, left).when(bulletins(6)).thenRefused('CountsAbovePresent', { sum: 6, base: 5 });
    given(decider, left)
      .when(bulletins(5, ['member-6']))
      .thenRefused('VoterNotPresent', { memberId: 'member-6' });
    expect(playSitting(left, bulletins(5)).at(-1)?.data).toMatchObject({ outcome: 'adopted', base: 5 });
  });

  it('who comes into the hall is registered there: counted once, with a bulletin of their own', () => {
    const inHall = playSitting(beforeSecretVote(), comesIn('member-6', STARTS_AT));
    expect(inHall.at(-1)).toEqual({
      type: 'AssemblyAttendanceRegistered',
      data: { memberId: 'member-6', identitySeen: true, present: 6, occurredAt: STARTS_AT },
    });
    const { attendance } = sittingAfter(inHall);
    expect(attendance).toHaveLength(6);
    expect(attendance.at(-1)).toEqual({
      memberId: 'member-6',
      here: true,
      remote: 'video',
      inHallFrom: STARTS_AT,
    });
    const voted = playSitting(inHall, bulletins(6, ['member-6'])).at(-1);
    expect(voted?.data).toMatchObject({ outcome: 'adopted', base: 6 });
    given(decider, inHall)
      .when(comesIn('member-6', STARTS_AT))
      .thenRefused('AlreadyRegistered', { memberId: 'member-6', standing: 'present' });
    const [again] = inHall.slice(-1);
    expect(again && decider.check(sittingAfter(inHall.slice(0, -1)), again)).toEqual([]);
  });

  it('comes into the hall also after they left, and is counted again', () => {
    const left = at('RecordAssemblyDeparture', STARTS_AT, { memberId: 'member-6' });
    const back = playSitting(recordedSitting(), left, comesIn('member-6', STARTS_AT));
    expect(back.at(-1)?.data).toMatchObject({ memberId: 'member-6', present: 6 });
    expect(inTheHall(sittingAfter(back))).toContain('member-6');
    given(decider, recordedSitting())
      .when(joinsFromElsewhere('member-6', STARTS_AT))
      .thenRefused('AlreadyRegistered', { memberId: 'member-6', standing: 'present' });
    given(decider, recordedSitting())
      .when(comesIn('member-1', STARTS_AT))
      .thenRefused('AlreadyRegistered', { memberId: 'member-1', standing: 'present' });
  });
});
