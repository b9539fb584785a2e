import { given } from '#libs/testing';
import { separateGatheringDecider as decider } from '../separate-gathering.decider.js';
import { command, ENDS_AT, STARTS_AT } from '../testing/commands.js';
import { cancelled } from '../testing/specimen-histories.js';
import { closed, gathered, inSession, nominated, opened, play, stateAfter } from '../testing/histories.js';

const standsIn = { gatheringId: 'gathering-2', planId: 'plan-1', sectionId: 'section-2' };
const annulling = (memberId: string, changes: object = {}) =>
  command('AnnulDoubleRegistration', ENDS_AT, { memberId, standsIn, ...changes });
const annulled = (memberId: string, present: number) => ({
  type: 'DoubleRegistrationAnnulled' as const,
  data: {
    memberId,
    standsIn: { gatheringId: 'gathering-2', sectionId: 'section-2' },
    present,
    eligible: 100,
    required: 10,
    occurredAt: ENDS_AT,
  },
});

describe('somebody whom the log has in another section first', () => {
  it('is annulled here, with the section where they stand, and no longer counts', () => {
    given(decider, gathered(12))
      .when(annulling('member-3'))
      .then([annulled('member-3', 11)]);
    const { attendance } = stateAfter(play(gathered(12), annulling('member-3')));
    expect(attendance.present).toBe(11);
    expect(attendance.participants.get('member-3')?.standing).toBe('annulled');
  });

  it('adjourns a meeting in session that lacks the quorum without them', () => {
    given(decider, opened(10))
      .when(annulling('member-3'))
      .then([
        annulled('member-3', 9),
        { type: 'QuorumLost', data: { present: 9, eligible: 100, required: 10, occurredAt: ENDS_AT } },
      ]);
  });

  it('leaves the open vote its base; the next vote shows the quorum', () => {
    const vote = command('OpenCandidateVote', STARTS_AT, { memberId: 'member-2' });
    const leaving = ['member-11', 'member-12'].map((memberId) =>
      command('RecordDeparture', STARTS_AT, { memberId }),
    );
    const voting = play(nominated(['member-2'], inSession()), ...leaving, vote);
    given(decider, voting)
      .when(annulling('member-3'))
      .then([annulled('member-3', 9)]);
  });

  it('is annulled in a meeting that is over, too', () => {
    given(decider, closed())
      .when(annulling('member-3'))
      .then([annulled('member-3', 11)]);
  });

  it('stays where nothing stands against it any more', () => {
    for (const changes of [
      { standsIn: undefined },
      { standsIn: { ...standsIn, planId: 'plan-0' } },
      { standsIn: { ...standsIn, sectionId: 'section-1' } },
    ])
      given(decider, gathered(12)).when(annulling('member-3', changes)).thenNothing();
    given(decider, gathered(12)).when(annulling('stranger')).thenNothing();
    given(decider, play(gathered(12), annulling('member-3')))
      .when(annulling('member-3'))
      .thenNothing();
    given(decider, cancelled()).when(annulling('member-3')).thenNothing();
  });
});
