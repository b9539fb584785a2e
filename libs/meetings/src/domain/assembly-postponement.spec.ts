import { given } from '#libs/testing';
import { assemblyMeetingDecider as decider } from './assembly-meeting.decider.js';
import { membersPresent } from './assembly-meeting.state.js';
import {
  at,
  comesIn,
  conveneSitting,
  gatheredSitting,
  item,
  openSitting,
  playSitting,
  sittingAfter,
  sittingNotice,
  TEN,
} from './testing/assembly.js';
import { DOORS_AT, STARTS_AT, vaultText } from './testing/commands.js';
import { conveneGathering } from './testing/gatherings.js';
import {
  convenesAgain,
  HALL,
  NEW_START,
  POSTPONED_AT,
  postponedSitting,
  postpones,
  tellsAgain,
} from './testing/postponement.js';

const opensOnNewDay = { ...openSitting(), now: NEW_START, occurredAt: NEW_START };

describe('a sitting is postponed', () => {
  it('for a listed reason, to a later day with its place and its days of notice', () => {
    given(decider, gatheredSitting(0))
      .when(postpones())
      .then([
        {
          type: 'AssemblyPostponed',
          data: {
            reason: 'weather',
            from: STARTS_AT,
            place: HALL,
            startsAt: NEW_START,
            noticeOn: '2026-03-09',
            noticeDueOn: '2026-03-09',
            change: 1,
            eligible: 10,
            required: 5,
            members: TEN,
            occurredAt: POSTPONED_AT,
          },
        },
      ]);
  });

  it('with nine days of notice it is refused, counted from the day on which the notice is to be published', () => {
    given(decider, gatheredSitting(0))
      .when(postpones({ startsAt: '2026-03-18T05:00:00.000Z' }))
      .thenRefused('NoticeTooShort', { noticeDays: 9, required: 10, earliest: '2026-03-19' });
    given(decider, gatheredSitting(0))
      .when(postpones({ noticeOn: '2026-03-08' }))
      .thenRefused('NoticeInThePast', { noticeOn: '2026-03-08', convenedOn: '2026-03-09' });
  });

  it('only to a later time, in the term of the assembly, for matters that are its own that day', () => {
    const far = playSitting([], conveneSitting({ startsAt: '2026-04-20T05:00:00.000Z' }), sittingNotice());
    given(decider, far)
      .when(postpones({ startsAt: '2026-04-20T05:00:00.000Z' }))
      .thenRefused('PostponedToEarlier', {
        startsAt: '2026-04-20T05:00:00.000Z',
        current: '2026-04-20T05:00:00.000Z',
      });
    given(decider, gatheredSitting(0))
      .when(postpones({ startsAt: '2026-08-10T05:00:00.000Z' }))
      .thenRefused('TermOver', { termTo: '2026-08-09' });
  });

  it('another reason than the listed ones is explained, in the vault', () => {
    given(decider, gatheredSitting(0))
      .when(postpones({ reason: 'other' }))
      .thenRefused('ExplanationMissing', {});
    const [event] = decider.decide(
      postpones({ reason: 'other', explanation: vaultText('why') }),
      sittingAfter(gatheredSitting(0)),
    );
    expect(event?.data).toMatchObject({ reason: 'other', explanation: vaultText('why') });
  });

  it('the members in office on the new day take part, and the quorum is theirs', () => {
    const put = playSitting(gatheredSitting(0), postpones({ members: TEN.slice(0, 7) }));
    expect(put.at(-1)?.data).toMatchObject({ eligible: 7, required: 4 });
    const told = playSitting(put, tellsAgain());
    given(decider, told)
      .when(comesIn('member-8', NEW_START))
      .thenRefused('NotAssemblyMember', { memberId: 'member-8', standing: 'never' });
  });

  it('a gathering of residents keeps its share of whom the roll has on the new day', () => {
    const composition = { kind: 'residents', eligible: 700, rollVersion: 7 } as const;
    const agenda = [item('item-1', { competence: 'communityPriorities' })];
    const convened = playSitting([], conveneGathering({ composition, agenda, priorities: [] }));
    const { members: _none, ...asked } = postpones() as Extract<
      ReturnType<typeof postpones>,
      { type: 'PostponeAssembly' }
    >;
    given(decider, convened)
      .when({ ...asked, eligible: 0, rollVersion: 8 })
      .thenRefused('NobodyEligible', { eligible: 0, rollVersion: 8 });
    const [event] = decider.decide({ ...asked, eligible: 651, rollVersion: 8 }, sittingAfter(convened));
    expect(event?.data).toMatchObject({ eligible: 651, required: 66, rollVersion: 8 });
  });

  it('who had come on the former day has not come on the new one; at a later hour of the same day they have', () => {
    const come = playSitting(
      [],
      conveneSitting({ startsAt: '2026-03-20T05:00:00.000Z' }),
      sittingNotice(),
      at('RegisterInvitee', DOORS_AT, { guestId: 'guest-1', kind: 'press', name: vaultText('name') }),
    );
    const sameDay = playSitting(come, postpones({ startsAt: '2026-03-20T09:00:00.000Z' }));
    expect(sittingAfter(sameDay).invitees).toEqual(['guest-1']);
    const later = playSitting(come, postpones({ startsAt: '2026-03-25T05:00:00.000Z' }));
    expect(sittingAfter(later)).toMatchObject({ invitees: [], attendance: [] });
  });

  it('is told by every channel that told of the former day, the first of them in time', () => {
    const twice = playSitting(
      gatheredSitting(0),
      sittingNotice({ noticeId: 'notice-m', channel: 'messenger' }),
      postpones(),
    );
    given(decider, [...twice])
      .when(tellsAgain({ publishedOn: '2026-03-08' }))
      .thenRefused('NoticeTooEarly', { publishedOn: '2026-03-08', notBefore: '2026-03-09' });
    given(decider, twice)
      .when(
        tellsAgain({
          publishedOn: '2026-03-10',
          now: '2026-03-10T05:00:00.000Z',
          occurredAt: '2026-03-10T05:00:00.000Z',
        }),
      )
      .thenRefused('NoticeTooShort', { noticeDays: 9, required: 10, earliest: '2026-03-20' });
    given(decider, twice).when(opensOnNewDay).thenRefused('NoticeMissing', {});
    const once = playSitting(twice, tellsAgain());
    expect(once.at(-1)?.data).toMatchObject({ change: 1 });
    given(decider, once)
      .when(opensOnNewDay)
      .thenRefused('ChangeNotAnnounced', { missing: ['messenger'] });
    const told = playSitting(once, tellsAgain({ noticeId: 'notice-3', channel: 'messenger' }));
    expect(playSitting(told, opensOnNewDay).map(({ type }) => type)).toContain('AssemblyOpened');
  });

  it('a notice of the new day that does not come in time is an event of its own, once', () => {
    const late = at('MissAssemblyNoticeDeadline', '2026-03-10T05:00:00.000Z', {});
    const missed = {
      type: 'AssemblyNoticeDeadlineMissed' as const,
      data: { dueOn: '2026-03-09', by: 'akimOffice' as const, occurredAt: '2026-03-10T05:00:00.000Z' },
    };
    const put = playSitting(gatheredSitting(0), postpones());
    given(decider, put).when(late).then([missed]);
    given(decider, [...put, missed])
      .when(late)
      .thenNothing();
    given(decider, playSitting(put, tellsAgain())).when(late).thenNothing();
  });

  it('as often as there is a reason; each time the notice begins anew', () => {
    const state = sittingAfter(postponedSitting());
    expect(state).toMatchObject({ phase: 'inSession', change: 2, quorum: { eligible: 9, required: 5 } });
    expect(membersPresent(state)).toHaveLength(5);
  });

  it('not once it was opened, and not a sitting that ended', () => {
    const opened = playSitting(gatheredSitting(10), openSitting());
    given(decider, opened).when(postpones()).thenRefused('AlreadyOpened', {});
    const cancelled = playSitting(
      gatheredSitting(0),
      at('CancelAssembly', POSTPONED_AT, { reason: 'mourning' }),
    );
    given(decider, cancelled).when(postpones()).thenRefused('AlreadyCancelled', {});
  });
});

describe('nothing is done at a cancelled sitting', () => {
  const cancelled = playSitting(gatheredSitting(3), at('CancelAssembly', STARTS_AT, { reason: 'mourning' }));

  it.each([
    postpones({ now: STARTS_AT, occurredAt: STARTS_AT }),
    tellsAgain(),
    at('CancelAssembly', STARTS_AT, { reason: 'weather' }),
    comesIn('member-4', STARTS_AT),
    at('RecordAssemblyDeparture', STARTS_AT, { memberId: 'member-1' }),
    at('RegisterInvitee', STARTS_AT, { guestId: 'guest', kind: 'press', name: vaultText('name') }),
    openSitting(),
    at('RecountAssemblyQuorum', STARTS_AT, {}),
    at('CloseAssembly', STARTS_AT, {}),
  ])('%j is refused', (command) => {
    given(decider, cancelled).when(command).thenRefused('AlreadyCancelled', {});
  });

  it('and no deadline of it is missed', () => {
    given(decider, cancelled)
      .when(at('MissAssemblyNoticeDeadline', NEW_START, {}))
      .thenNothing();
  });
});

describe('a sitting that came to nothing is convened again', () => {
  it.each(['notHeld', 'adjourned', 'cancelled'] as const)('after one that was %s', (outcome) => {
    const [event] = decider.decide(convenesAgain({ outcome }), decider.initialState);
    expect(event?.data).toMatchObject({ previousMeetingId: 'sitting-1', previousOutcome: outcome });
    expect(event && decider.check(decider.initialState, event)).toEqual([]);
  });

  it('not where the former one stands, nor in place of another assembly’s', () => {
    given(decider)
      .when(convenesAgain({ outcome: 'other' }))
      .thenRefused('PreviousSittingStands', { previousOutcome: 'other' });
    given(decider)
      .when(convenesAgain({ bodyId: 'assembly-2' }))
      .thenRefused('PreviousSittingElsewhere', { previousMeetingId: 'sitting-1' });
  });
});
