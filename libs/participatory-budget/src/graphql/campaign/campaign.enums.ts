import { enumOf } from '#libs/meetings';
import {
  CAMPAIGN_PROFILES,
  LEFT_OFF_REASONS,
  PROJECT_CATEGORIES,
  TALLY_RULES,
  TIE_BREAKS,
} from '../../domain/campaign/campaign.events.js';
import { CAMPAIGN_PHASES } from '../../domain/campaign/campaign.state.js';

/** GraphQL names have no dash: `okrug_contest` stands for `okrug-contest`. */
export function nameOf(value: string): string {
  return value.replaceAll('-', '_');
}

/** The value of a GraphQL name. */
export function valueOf<Value extends string>(name: string, values: readonly Value[]): Value {
  const found = values.find((value) => nameOf(value) === name);
  if (found === undefined) throw new RangeError(`no value is called ${name}`);
  return found;
}

export const CampaignProfileEnum = enumOf(
  'CampaignProfile',
  'Whose budget it is: a city’s, or an okrug’s own contest.',
  CAMPAIGN_PROFILES.map(nameOf),
);
export const CampaignPhaseEnum = enumOf(
  'CampaignPhase',
  'Where a campaign stands; whether voting is over the calendar says.',
  CAMPAIGN_PHASES,
);
export const ProjectCategoryEnum = enumOf('ProjectCategory', 'What a project is about.', PROJECT_CATEGORIES);
export const BallotKindEnum = enumOf(
  'BallotKind',
  'What limits a ballot: the number of projects, or what they cost in all.',
  ['approval', 'knapsack'],
);
export const TallyRuleEnum = enumOf('TallyRule', 'How winners are chosen.', TALLY_RULES.map(nameOf));
export const SatisfactionEnum = enumOf('TallySatisfaction', 'What a winner is worth to who voted for it.', [
  'cost',
  'cardinality',
]);
export const CompletionEnum = enumOf('TallyCompletion', 'What becomes of the rest with equal shares.', [
  'none',
  'utilitarian',
  'add1',
  'add1u',
]);
export const TieBreakEnum = enumOf(
  'TallyTieBreak',
  'What decides between equals; the lot always stands last.',
  TIE_BREAKS.map(nameOf),
);
export const BallotStandingEnum = enumOf('BallotStanding', 'How somebody takes part in a vote.', [
  'notVoted',
  'voted',
  'paper',
]);
export const LeftOffReasonEnum = enumOf(
  'LeftOffReason',
  'Why an accepted proposal is not on the ballot: it lies in none of the districts, or costs more than any one project may.',
  LEFT_OFF_REASONS,
);
