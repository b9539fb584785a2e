import { expectChecked, given } from '#libs/testing';
import type { CampaignCommand } from './campaign.commands.js';
import { campaignDecider } from './campaign.decider.js';
import type { CampaignEvent } from './campaign.events.js';
import {
  announcement,
  ANNOUNCED_AT,
  at,
  closing,
  correction,
  CLOSES_AT,
  declaration,
  exclusion,
  OKRUG,
  opening,
  PROJECTS,
  TERMS,
} from './testing/campaigns.js';

/** What follows when the commands come one after the other. */
function played(...commands: readonly CampaignCommand[]): readonly CampaignEvent[] {
  return commands.reduce<readonly CampaignEvent[]>((events, command) => {
    const state = events.reduce(
      (before, event) => campaignDecider.evolve(before, event),
      campaignDecider.initialState,
    );
    return [...events, ...campaignDecider.decide(command, state)];
  }, []);
}
const asked = (before: readonly CampaignEvent[], command: CampaignCommand) =>
  given(campaignDecider, before).when(command);

describe('a campaign', () => {
  it('goes from the announcement to a result that a court corrects, and each event follows when judged again', () => {
    const events = played(
      announcement(),
      opening(),
      exclusion('road'),
      closing(),
      declaration(),
      correction,
      at('DestroyCampaignSecret', '2026-07-13T05:00:00.000Z', {}),
    );
    expectChecked(campaignDecider, campaignDecider.initialState, events);
    expect(events.map(({ type }) => type)).toEqual([
      'CampaignAnnounced',
      'VotingOpened',
      'ProjectExcludedByCourt',
      'CountingClosed',
      'BallotKeyReleased',
      'ResultDeclared',
      'ResultCorrectedByCourt',
      'CampaignSecretDestroyed',
    ]);
  });

  it.each([
    [
      'a day out of order',
      { calendar: { ...TERMS.calendar, votingOpensAt: ANNOUNCED_AT } },
      'CalendarNotInOrder',
    ],
    [
      'a district elsewhere',
      { budgets: [{ district: '710000000', budgetTiyn: 1 }] },
      'BudgetsNotInTerritory',
    ],
    ['one area twice', { budgets: [...TERMS.budgets, ...TERMS.budgets] }, 'DistrictRepeated'],
    ['a cap above the budget', { costCapTiyn: 2_000_000_001 }, 'CapAboveBudget'],
    [
      'ties that no lot ends',
      { tally: { ...TERMS.tally, tieBreaking: ['lot', 'max-votes'] } },
      'TieBreakingIncomplete',
    ],
    ['a completion of greedy', { tally: { ...TERMS.tally, rule: 'greedy' } }, 'TallyChoiceContradicts'],
  ] as const)('is not announced with %s', (_what, terms, code) => {
    asked([], announcement(terms)).thenRefused(code);
  });

  it('is amended until voting opens, and never after', () => {
    const amendment = at('AmendCampaign', '2026-03-10T05:00:00.000Z', {
      terms: { ...TERMS, costCapTiyn: 1_500_000_000 },
    });
    const late = at('AmendCampaign', '2026-04-01T05:00:00.000Z', { terms: TERMS });
    expect(played(announcement(), amendment)[1]?.type).toBe('CampaignAmended');
    asked(played(announcement(), opening()), late).thenRefused('RulesFrozen');
  });

  it('opens on its day, once, with projects within the cap and somebody who may vote', () => {
    const before = played(announcement());
    asked(before, opening({}, '2026-03-30T03:59:59.999Z')).thenRefused('VotingNotDue');
    asked(before, opening({}, CLOSES_AT)).thenRefused('VotingOverAlready');
    asked(before, opening({ projects: [] })).thenRefused('NoProjects');
    const dear = PROJECTS.map((project) => ({ ...project, costTiyn: 1_200_000_001 }));
    asked(before, opening({ projects: dear })).thenRefused('ProjectAboveCap');
    const nobody = { on: '2026-04-12', rollVersion: 1, eligible: 0 };
    asked(before, opening({ eligibility: nobody })).thenRefused('NobodyMayVote');
    asked(before, opening({ eligibility: { ...nobody, on: '2026-04-13', eligible: 1 } })).thenRefused(
      'FieldInvalid',
      { field: 'eligibility.on' },
    );
    asked(played(announcement(), opening()), opening()).thenRefused('VotingOpenedAlready');
  });

  it('says at its opening what amended terms leave off the ballot, and why', () => {
    const left = {
      proposalId: 'dear',
      costTiyn: 1_200_000_001,
      place: OKRUG,
      reason: 'aboveBudget',
    } as const;
    const [before, opened] = played(announcement(), opening({ leftOff: [left] }));
    expect(opened?.data).toMatchObject({ leftOff: [left] });
    asked([before!], opening({ leftOff: [{ ...left, costTiyn: 1 }] })).thenRefused('FieldInvalid', {
      field: 'leftOff',
    });
  });

  it('is counted a minute after the close at the earliest, and not before paper is reconciled', () => {
    const before = played(announcement(), opening());
    asked(before, closing({}, '2026-04-12T19:00:59.999Z')).thenRefused('CountingTooEarly');
    asked(before, closing({ unreconciled: ['batch-2'] })).thenRefused('PaperNotReconciled', {
      batches: ['batch-2'],
    });
    asked(before, closing({ ballotKey: '33'.repeat(32) })).thenRefused('FieldInvalid', {
      field: 'ballotKey',
    });
    asked(played(announcement(), opening(), closing()), closing()).thenRefused('CountingClosedAlready');
  });

  it.each([
    ['another number of voters', { voters: 30 }, 'voters'],
    ['another budget', { budgetTiyn: 1 }, 'budget'],
    ['a winner that is not on the ballot', { winners: ['other'] }, 'winners'],
    ['a winner that a court excluded', { winners: ['road'] }, 'winners'],
    ['money that was not spent so', { spentTiyn: 1 }, 'spent'],
  ])('has no result with %s', (_what, changes, what) => {
    const before = played(announcement(), opening(), exclusion('road'), closing());
    asked(before, declaration(changes)).thenRefused('ResultContradicts', { what });
  });

  it('keeps its secret until the last day of appeals', () => {
    const before = played(announcement(), opening(), closing(), declaration());
    const early = at('DestroyCampaignSecret', '2026-07-12T04:00:00.000Z', {});
    asked(before, {
      ...early,
      now: '2026-07-11T05:00:00.000Z',
      occurredAt: '2026-07-11T05:00:00.000Z',
    }).thenRefused('SecretStillNeeded', { until: '2026-07-12' });
    asked(played(announcement()), early).thenRefused('ResultNotDeclared');
  });
});
