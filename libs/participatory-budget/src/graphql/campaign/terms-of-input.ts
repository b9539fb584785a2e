import { DomainError } from '#libs/kernel';
import { CAMPAIGN_PROFILES, TALLY_RULES, TIE_BREAKS } from '../../domain/campaign/campaign.events.js';
import type { BallotRules, CampaignTerms } from '../../domain/campaign/campaign.events.js';
import { valueOf } from './campaign.enums.js';
import type { BallotRulesInput, CampaignTermsInput } from './campaign.inputs.js';

/** The terms as the rules know them. @throws DomainError FieldInvalid for a ballot without its limit */
export function termsOfInput(input: CampaignTermsInput): CampaignTerms {
  const { profile, tally, ballot, ...rest } = input;
  return {
    ...rest,
    profile: valueOf(profile, CAMPAIGN_PROFILES),
    ballot: ballotOf(ballot),
    tally: {
      ...tally,
      rule: valueOf(tally.rule, TALLY_RULES),
      tieBreaking: tally.tieBreaking.map((name) => valueOf(name, TIE_BREAKS)),
    },
  };
}

function ballotOf({ kind, mostProjects, mostCostTiyn }: BallotRulesInput): BallotRules {
  if (kind === 'approval' && mostProjects != null) return { kind, mostProjects };
  if (kind === 'knapsack' && mostCostTiyn != null) return { kind, mostCostTiyn };
  throw new DomainError('FieldInvalid', { field: kind === 'approval' ? 'mostProjects' : 'mostCostTiyn' });
}
