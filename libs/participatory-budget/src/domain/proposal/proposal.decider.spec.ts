import { expectChecked, given } from '#libs/testing';
import { proposalDecider as decider } from './proposal.decider.js';
import {
  AUTHOR,
  CAMPAIGN,
  document,
  FORM,
  formed,
  NORMS,
  picture,
  proposalAfter,
  proposalHistories,
  sponsorship,
  SPONSOR,
  submission,
  SUBMITTED_AT,
  submitted,
  VOTING,
  withdrawal,
} from './testing/proposals.js';

const author = (verdict: string) => ({ memberId: AUTHOR, rollVersion: 1, verdict });

describe('a proposal is submitted', () => {
  it('with its sums, and the day by which the council screens it', () => {
    given(decider)
      .when(submission())
      .then([
        {
          type: 'ProposalSubmitted',
          data: {
            proposalId: 'proposal-1',
            campaignId: 'campaign-1',
            territory: '595037000',
            author: author('eligible'),
            form: { ...FORM, totalTiyn: 1_540_000_000, costTiyn: 1_520_000_000 },
            campaign: CAMPAIGN,
            screeningDueOn: '2026-02-09',
            norms: NORMS,
            occurredAt: SUBMITTED_AT,
          },
        },
      ]);
  });

  it('once by each author', () => {
    given(decider, submitted()).when(submission()).thenRefused('ProposalSubmittedAlready', {
      phase: 'submitted',
    });
    given(decider, proposalHistories['withdrawn']?.() ?? [])
      .when(submission())
      .thenRefused('ProposalSubmittedAlready', { phase: 'takenBack' });
  });

  it('within the calendar, to the millisecond', () => {
    const { submissionOpensAt: opensAt, submissionClosesAt: closesAt } = CAMPAIGN;
    expect(decider.decide(submission({}, opensAt), decider.initialState)).toHaveLength(1);
    given(decider)
      .when(submission({}, '2026-01-19T18:59:59.999Z'))
      .thenRefused('SubmissionNotOpen', { opensAt, at: '2026-01-19T18:59:59.999Z' });
    expect(decider.decide(submission({}, '2026-03-01T18:59:59.999Z'), decider.initialState)).toHaveLength(1);
    given(decider).when(submission({}, closesAt)).thenRefused('SubmissionClosed', { closesAt, at: closesAt });
    given(decider)
      .when(submission({ campaign: { ...CAMPAIGN, status: 'cancelled' } }))
      .thenRefused('VotingHasOpened');
  });

  it('by a resident of full age', () => {
    given(decider)
      .when(submission({ author: author('minor') }))
      .thenRefused('AuthorMinor', {});
    for (const verdict of ['nonResident', 'unknown', 'left', 'incapable'])
      given(decider)
        .when(submission({ author: author(verdict) }))
        .thenRefused('AuthorNotResident', { verdict });
  });

  it('by a minor where the territory lets minors propose', () => {
    const norms = {
      ...NORMS,
      'proposal.minorsMayPropose': { ...NORMS['proposal.minorsMayPropose'], value: true },
    };
    const [event] = decider.decide(submission({ author: author('minor'), norms }), decider.initialState);
    expect(event?.type).toBe('ProposalSubmitted');
  });
});

describe('the form', () => {
  it('names a category of the campaign and a place in its territory', () => {
    given(decider)
      .when(formed({ category: 'opera' }))
      .thenRefused('CategoryUnknown', { category: 'opera', categories: CAMPAIGN.categories });
    given(decider)
      .when(formed({ place: '595039100' }))
      .thenRefused('PlaceOutsideTerritory', { place: '595039100', territory: '595037000' });
    given(decider)
      .when(formed({ point: { latitude: 55_750_000, longitude: 37_620_000 } }))
      .thenRefused('PointOutsideCountry', { latitude: 55_750_000, longitude: 37_620_000 });
  });

  it('has an estimate whose lines add up, to the nearest tiyn', () => {
    const [line] = FORM.estimate;
    if (!line) return;
    given(decider)
      .when(formed({ estimate: [] }))
      .thenRefused('EstimateEmpty', {});
    given(decider)
      .when(formed({ estimate: [{ ...line, amountTiyn: 1_200_000_001 }] }))
      .thenRefused('EstimateLineDiffers', {
        line: 1,
        amountTiyn: 1_200_000_001,
        computedTiyn: 1_200_000_000,
      });
    const third = { quantityThousandths: 333, priceTiyn: 500, amountTiyn: 167 };
    const ownShare = { moneyTiyn: 0, labourTiyn: 0, materialsTiyn: 0 };
    expect(
      decider.decide(formed({ estimate: [third], ownShare }), decider.initialState)[0]?.data,
    ).toMatchObject({
      form: { totalTiyn: 167, costTiyn: 167 },
    });
    given(decider)
      .when(formed({ estimate: [{ ...line, priceTiyn: 1.5 }] }))
      .thenRefused('FieldInvalid', { field: 'estimate.0.priceTiyn' });
  });

  it('asks no more than the cap of the budget, the own share not counted', () => {
    const estimate = [{ quantityThousandths: 1_000, priceTiyn: 1_520_000_001, amountTiyn: 1_520_000_001 }];
    const own = (moneyTiyn: number) => ({ moneyTiyn, labourTiyn: 0, materialsTiyn: 0 });
    given(decider)
      .when(formed({ estimate, ownShare: own(0) }))
      .thenRefused('CostAboveCap', { costTiyn: 1_520_000_001, capTiyn: 1_520_000_000 });
    expect(decider.decide(formed({ estimate, ownShare: own(1) }), decider.initialState)).toHaveLength(1);
    given(decider)
      .when(formed({ estimate, ownShare: own(1_520_000_001) }))
      .thenRefused('OwnShareAboveTotal', { ownTiyn: 1_520_000_001, totalTiyn: 1_520_000_001 });
  });

  it('has a photograph of the present state, and each file once', () => {
    given(decider)
      .when(formed({ photos: [] }))
      .thenRefused('PhotoMissing', {});
    given(decider)
      .when(formed({ photos: [{ ...document('plan'), mediaType: 'application/pdf' }] }))
      .thenRefused('PictureExpected', { documentId: 'plan', mediaType: 'application/pdf' });
    given(decider)
      .when(formed({ sketches: [picture('photo')] }))
      .thenRefused('FileRepeated', { documentId: 'photo' });
  });
});

describe('co-sponsors', () => {
  it('say so themselves, each once, and may step back', () => {
    expect(proposalAfter(proposalHistories['accepted']?.() ?? []).sponsors).toEqual([SPONSOR]);
    given(decider, submitted()).when(sponsorship(AUTHOR)).thenRefused('CoSponsorIsAuthor', {});
    given(decider, [...submitted(), ...decider.decide(sponsorship(), proposalAfter(submitted()))])
      .when(sponsorship())
      .thenRefused('CoSponsorAlready', {});
  });

  it('are residents, before voting opens, of a proposal that stands', () => {
    given(decider, submitted())
      .when(sponsorship('member-9', 'nonResident'))
      .thenRefused('AuthorNotResident', { verdict: 'nonResident' });
    given(decider, submitted())
      .when(sponsorship(SPONSOR, 'eligible', SUBMITTED_AT, VOTING))
      .thenRefused('VotingHasOpened', { opensAt: CAMPAIGN.votingOpensAt });
    given(decider, proposalHistories['withdrawn']?.() ?? [])
      .when(sponsorship(SPONSOR, 'eligible', '2026-02-21T05:00:00.000Z'))
      .thenRefused('ProposalEnded', { phase: 'takenBack' });
  });
});

describe('the author', () => {
  it('may take it back until voting opens, and nobody else may', () => {
    given(decider, submitted())
      .when(withdrawal({ memberId: SPONSOR }))
      .thenRefused('NotTheAuthor', {});
    given(decider, submitted())
      .when(withdrawal({ campaign: VOTING }))
      .thenRefused('VotingHasOpened', { opensAt: CAMPAIGN.votingOpensAt });
    given(decider, submitted())
      .when(withdrawal({}, CAMPAIGN.votingOpensAt))
      .thenRefused('VotingHasOpened', { opensAt: CAMPAIGN.votingOpensAt });
  });
});

describe('every history', () => {
  it.each(Object.entries(proposalHistories))('%s is confirmed event by event', (_, history) => {
    expectChecked(decider, decider.initialState, history());
  });
});
