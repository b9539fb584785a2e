import { given } from '#libs/testing';
import { assemblyMeetingDecider as decider } from './assembly-meeting.decider.js';
import {
  at,
  comesIn,
  conveneSitting,
  decide,
  gatheredSitting,
  inSitting,
  item,
  officer,
  openSitting,
  playSitting,
  sittingNotice,
  TEN,
} from './testing/assembly.js';
import { CHAIR, DOORS_AT, hands, STARTS_AT, vaultDocument, vaultText } from './testing/commands.js';

const byMembers = (...initiators: string[]) =>
  conveneSitting({ convener: { kind: 'members', initiators, signatures: vaultDocument('signatures') } });

describe('a sitting is convened', () => {
  it('by one member of ten: a tenth of them', () => {
    const [convened] = decider.decide(byMembers('member-1'), decider.initialState);
    expect(convened?.data).toMatchObject({ convener: { kind: 'members', initiators: ['member-1'] } });
  });

  it('but not by one of eleven, for that is less than a tenth', () => {
    const members = [...TEN, 'member-11'];
    const convener = { kind: 'members', initiators: ['member-1'], signatures: vaultDocument('s') } as const;
    given(decider)
      .when(conveneSitting({ members, convener }))
      .thenRefused('InitiatorsTooFew', { signed: 1, members: 11, required: 2 });
  });

  it('not by a signature that stands twice, nor by somebody who is no member', () => {
    given(decider)
      .when(byMembers('member-1', 'member-1'))
      .thenRefused('SignedTwice', { memberId: 'member-1' });
    given(decider)
      .when(byMembers('neighbour'))
      .thenRefused('NotAssemblyMember', { memberId: 'neighbour', standing: 'never' });
  });

  it('not by an akim of elsewhere', () => {
    const convener = { kind: 'akim', officialId: CHAIR, appointments: [] } as const;
    given(decider)
      .when(conveneSitting({ convener }))
      .thenRefused('NotTheAkim', { officialId: CHAIR, territory: '595037000', on: '2026-02-27' });
  });

  it('not for a day after the term', () => {
    given(decider)
      .when(conveneSitting({ termTo: '2026-03-10' }))
      .thenRefused('TermOver', { termTo: '2026-03-10' });
  });

  it('not on a matter that the law took from assemblies', () => {
    given(decider)
      .when(conveneSitting({ agenda: [item('item-1', { competence: 'akimCandidates' })] }))
      .thenRefused('CompetenceNotInForce', { competence: 'akimCandidates', on: '2026-03-11' });
  });

  it('only with ten days of notice', () => {
    given(decider)
      .when(conveneSitting({ noticeOn: '2026-03-02' }))
      .thenRefused('NoticeTooShort', { noticeDays: 9, required: 10, earliest: '2026-03-12' });
    given(decider, playSitting([], conveneSitting()))
      .when(sittingNotice({ publishedOn: '2026-03-02', now: DOORS_AT, occurredAt: DOORS_AT }))
      .thenRefused('NoticeTooShort');
  });

  it('and a notice that does not come in time is an event, once', () => {
    const late = at('MissAssemblyNoticeDeadline', '2026-03-02T05:00:00.000Z', {});
    const missed = {
      type: 'AssemblyNoticeDeadlineMissed' as const,
      data: { dueOn: '2026-03-01', by: 'akimOffice' as const, occurredAt: '2026-03-02T05:00:00.000Z' },
    };
    const convened = playSitting([], conveneSitting());
    given(decider, convened).when(late).then([missed]);
    given(decider, [...convened, missed])
      .when(late)
      .thenNothing();
    given(decider, gatheredSitting(0)).when(late).thenNothing();
  });
});

describe('who is in the hall', () => {
  it('a member whose term ended is no participant', () => {
    const command = at('RegisterAssemblyMember', DOORS_AT, {
      memberId: 'member-1',
      standing: 'termOver',
      identitySeen: true,
    });
    given(decider, gatheredSitting(0))
      .when(command)
      .thenRefused('NotAssemblyMember', { memberId: 'member-1', standing: 'termOver' });
  });

  it('somebody elected after the convening is not among its members', () => {
    given(decider, gatheredSitting(0)).when(comesIn('member-11')).thenRefused('NotAssemblyMember');
  });

  it('four of ten are no quorum, and after the waiting time it is not held', () => {
    const waiting = playSitting(gatheredSitting(4), openSitting());
    expect(waiting.at(-1)).toEqual({
      type: 'AssemblyQuorumWaitStarted',
      data: {
        present: 4,
        eligible: 10,
        required: 5,
        until: '2026-03-11T05:30:00.000Z',
        occurredAt: STARTS_AT,
      },
    });
    given(decider, waiting).when(officer('chair', 'member-1')).thenRefused('QuorumNotReached');
    given(decider, waiting)
      .when(at('RecountAssemblyQuorum', '2026-03-11T05:29:00.000Z', {}))
      .thenRefused('WaitingTimeNotOver');
    const data = { present: 4, eligible: 10, required: 5, occurredAt: '2026-03-11T05:30:00.000Z' };
    given(decider, waiting)
      .when(at('RecountAssemblyQuorum', data.occurredAt, {}))
      .then([{ type: 'AssemblyQuorumFailed', data }]);
  });

  it('five of ten are a quorum', () => {
    expect(playSitting(gatheredSitting(5), openSitting()).at(-1)).toEqual({
      type: 'AssemblyQuorumReached',
      data: { present: 5, eligible: 10, required: 5, occurredAt: STARTS_AT },
    });
  });

  it('when the fifth leaves the next vote does not open, and goes on once they are back', () => {
    const left = playSitting(
      inSitting(5),
      at('RecordAssemblyDeparture', STARTS_AT, { memberId: 'member-5' }),
    );
    const lost = playSitting(left, decide('item-1', hands(4)));
    expect(lost.at(-1)?.type).toBe('AssemblyQuorumLost');
    const back = at('RecordAssemblyReturn', STARTS_AT, { memberId: 'member-5' });
    const restored = playSitting(lost, back, at('RecountAssemblyQuorum', STARTS_AT, {}));
    expect(restored.at(-1)?.type).toBe('AssemblyQuorumRestored');
  });

  it('an invitee speaks and has no vote', () => {
    const invited = playSitting(
      inSitting(),
      at('RegisterInvitee', STARTS_AT, { guestId: 'guest-1', kind: 'deputy', name: vaultText('name') }),
      at('RecordAssemblySpeech', STARTS_AT, {
        speechId: 'speech-1',
        speaker: 'guest-1',
        itemId: 'item-1',
        text: vaultText('text-2'),
      }),
    );
    const votes = [{ memberId: 'guest-1', choice: 'for' as const }];
    given(decider, invited)
      .when(decide('item-1', { mode: 'rollCall', votes, for: 1, against: 0, abstained: 0 }))
      .thenRefused('VoterNotPresent', { memberId: 'guest-1' });
  });
});
