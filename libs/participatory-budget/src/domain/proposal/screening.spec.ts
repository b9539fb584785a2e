import { given } from '#libs/testing';
import { proposalDecider as decider } from './proposal.decider.js';
import { SCREENING_GROUNDS } from './screening-grounds.js';
import {
  acceptance,
  AKIM,
  appeal,
  appointedAs,
  at,
  AUTHOR,
  CAMPAIGN,
  dismissal,
  EXPERT,
  FORM,
  play,
  proposalAfter,
  proposalHistories,
  publication,
  refused,
  refusing,
  returned,
  returning,
  rework,
  ruling,
  SPONSOR,
  sponsorship,
  submitted,
  VOTING,
} from './testing/proposals.js';

const appealed = () => play(refused(), appeal());

describe('the expert council', () => {
  it('accepts under a title in both languages; the office publishes by the next working day', () => {
    const [accepted] = play(submitted(), acceptance()).slice(-1);
    expect(accepted?.data).toMatchObject({ publicationDueOn: '2026-02-09', late: false });
    given(decider, submitted())
      .when(acceptance({ title: { kk: 'Алаң', ru: ' ' } }))
      .thenRefused('FieldInvalid', { field: 'title.ru' });
  });

  it('is of this territory, and nobody screens what is their own', () => {
    given(decider, submitted())
      .when(acceptance({ appointments: [appointedAs('expert', '596000000')] }))
      .thenRefused('NotAnExpert', { territory: '595037000', on: '2026-02-06' });
    given(decider, submitted())
      .when(acceptance({ appointments: [appointedAs('akimOffice')] }))
      .thenRefused('NotAnExpert');
    given(decider, submitted())
      .when(refusing({ screenerMemberId: AUTHOR }))
      .thenRefused('ScreenerInvolved', {});
    given(decider, play(submitted(), sponsorship()))
      .when(acceptance({ screenerMemberId: SPONSOR }))
      .thenRefused('ScreenerInvolved', {});
  });

  it('refuses on listed grounds only, each once, and with reasons', () => {
    for (const ground of SCREENING_GROUNDS)
      expect(play(submitted(), refusing({ grounds: [ground] }))).toHaveLength(2);
    given(decider, submitted())
      .when(refusing({ grounds: [] }))
      .thenRefused('GroundsMissing', {});
    given(decider, submitted())
      .when(refusing({ grounds: ['we do not like it' as never] }))
      .thenRefused('GroundsMissing', {});
    given(decider, submitted())
      .when(refusing({ grounds: ['commercial', 'commercial'] }))
      .thenRefused('GroundRepeated', { ground: 'commercial' });
    given(decider, submitted())
      .when(refusing({ reasons: { textId: ' ', digest: '' } }))
      .thenRefused('FieldInvalid');
  });

  it('accepts nothing that its district’s budget cannot pay, nor what lies in no district', () => {
    const budgets = [
      { district: '595037100', budgetTiyn: 1_519_999_999 },
      { district: '595037300', budgetTiyn: 9_000_000_000 },
    ];
    const divided = (...from: typeof budgets) => acceptance({ campaign: { ...CAMPAIGN, budgets: from } });
    given(decider, submitted())
      .when(divided(...budgets))
      .thenRefused('CostAboveBudget', {
        costTiyn: 1_520_000_000,
        ...budgets[0],
      });
    const elsewhere = budgets.map((budget, index) => ({ ...budget, district: `59503730${String(index)}` }));
    given(decider, submitted())
      .when(divided(...elsewhere))
      .thenRefused('PlaceInNoDistrict', { place: '595037100', districts: ['595037300', '595037301'] });
  });

  it('accepts nothing once voting has opened: the ballot is frozen', () => {
    given(decider, submitted())
      .when(acceptance({ campaign: VOTING }))
      .thenRefused('VotingHasOpened', { opensAt: CAMPAIGN.votingOpensAt });
  });

  it('decides once', () => {
    given(decider, refused()).when(acceptance()).thenRefused('NotUnderScreening', { phase: 'refused' });
  });

  it('that is late is marked, and the day is missed by name', () => {
    const missed = play(
      submitted(),
      at('MissScreeningDeadline', '2026-02-10T05:00:00.000Z', { by: [EXPERT] }),
    );
    expect(missed.at(-1)).toEqual({
      type: 'ScreeningDeadlineMissed',
      data: { dueOn: '2026-02-09', by: [EXPERT], occurredAt: '2026-02-10T05:00:00.000Z' },
    });
    expect(play(missed, acceptance({}, '2026-02-10T06:00:00.000Z')).at(-1)?.data).toMatchObject({
      late: true,
    });
    given(decider, submitted())
      .when(at('MissScreeningDeadline', '2026-02-09T18:59:59.999Z', { by: [EXPERT] }))
      .then([]);
    given(decider, missed)
      .when(at('MissScreeningDeadline', '2026-02-11T05:00:00.000Z', { by: [EXPERT] }))
      .then([]);
  });
});

describe('a rework', () => {
  it('is handed in by its author within four days and looked at within two', () => {
    expect(play(returned(), rework()).at(-1)?.data).toMatchObject({ reviewDueOn: '2026-02-11' });
    given(decider, returned())
      .when(rework({}, '2026-02-10T19:00:00.000Z'))
      .thenRefused('ReworkTooLate', { dueOn: '2026-02-10' });
    given(decider, returned())
      .when(rework({ memberId: SPONSOR }))
      .thenRefused('NotTheAuthor', {});
    given(decider, submitted()).when(rework()).thenRefused('NotReturned', { phase: 'submitted' });
    given(decider, returned())
      .when(rework({ form: { ...FORM, category: 'opera' } }))
      .thenRefused('CategoryUnknown');
  });

  it('is not returned a second time', () => {
    given(decider, play(returned(), rework()))
      .when(returning({}, '2026-02-10T05:00:00.000Z'))
      .thenRefused('ReturnedBefore', {});
  });

  it('that never came lapses; the author may appeal', () => {
    const lapsed = proposalHistories['lapsed']?.() ?? [];
    expect(lapsed.at(-1)).toEqual({
      type: 'ReworkDeadlineMissed',
      data: {
        dueOn: '2026-02-10',
        by: [AUTHOR],
        appealUntil: '2026-02-16',
        occurredAt: '2026-02-11T05:00:00.000Z',
      },
    });
    given(decider, lapsed)
      .when(rework({}, '2026-02-11T06:00:00.000Z'))
      .thenRefused('NotReturned', { phase: 'lapsed' });
    expect(proposalAfter(play(lapsed, appeal(AUTHOR, '2026-02-12T05:00:00.000Z'))).phase).toBe('appealed');
  });
});

describe('the publication', () => {
  it('follows the decision, once; a late one is marked', () => {
    given(decider, submitted()).when(publication()).thenRefused('NothingToPublish', { phase: 'submitted' });
    const published = play(submitted(), acceptance(), publication('2026-02-10'));
    expect(published.at(-1)?.data).toMatchObject({ late: true });
    given(decider, published).when(publication('2026-02-10')).thenRefused('ScreeningPublishedAlready', {});
    given(decider, play(submitted(), acceptance()))
      .when(publication('2026-02-05', '2026-02-10T05:00:00.000Z'))
      .thenRefused('DateTooEarly');
  });

  it('that did not come is missed', () => {
    const accepted = play(submitted(), acceptance());
    given(decider, accepted)
      .when(at('MissScreeningPublication', '2026-02-10T05:00:00.000Z', { by: [AKIM] }))
      .then([
        {
          type: 'ScreeningPublicationMissed',
          data: { dueOn: '2026-02-09', by: [AKIM], occurredAt: '2026-02-10T05:00:00.000Z' },
        },
      ]);
  });
});

describe('an appeal', () => {
  it('is the author’s, within five days of a refusal', () => {
    given(decider, refused()).when(appeal(SPONSOR)).thenRefused('NotTheAuthor', {});
    given(decider, refused())
      .when(appeal(AUTHOR, '2026-02-12T05:00:00.000Z'))
      .thenRefused('AppealTooLate', { until: '2026-02-11' });
    given(decider, submitted()).when(appeal()).thenRefused('NotAppealable', { phase: 'submitted' });
  });

  it('is decided by the akim, not by who screened it, with reasons', () => {
    given(decider, appealed())
      .when(ruling({ appointments: [appointedAs('expert')] }))
      .thenRefused('AppealNotByAkim', { territory: '595037000', on: '2026-02-12' });
    given(decider, appealed())
      .when(ruling({ decidedBy: EXPERT }))
      .thenRefused('AppealDecidedByScreener', {});
    given(decider, appealed())
      .when(ruling({ outcome: 'dismissed' }))
      .thenRefused('TitleNotDue', {});
    given(decider, refused()).when(ruling()).thenRefused('NotAppealed', { phase: 'refused' });
    expect(proposalAfter(play(appealed(), dismissal())).phase).toBe('dismissed');
  });

  it('brings it onto the ballot, unless voting has opened meanwhile', () => {
    expect(proposalAfter(play(appealed(), ruling()))).toMatchObject({ phase: 'accepted' });
    const late = play(appealed(), ruling({ campaign: VOTING }));
    expect(late.at(-1)?.data).toMatchObject({ onBallot: false });
    expect(proposalAfter(late).phase).toBe('grantedTooLate');
  });

  it('names nothing for the ballot without a title', () => {
    const { title: _title, ...untitled } = ruling() as ReturnType<typeof ruling> & {
      readonly title?: object;
    };
    given(decider, appealed())
      .when(untitled as ReturnType<typeof ruling>)
      .thenRefused('TitleMissing', {});
  });
});
