import type { JsonObject, Kato } from '#libs/kernel';
import { buildElection, explain, idsOf, statistics, tally, totalCostOf } from '#libs/tally';
import type { BallotInput, Election, TallyOptions } from '#libs/tally';
import { requireChoice } from '../../domain/ballot/choice.js';
import type {
  CampaignTerms,
  DistrictResult,
  ProjectOnBallot,
} from '../../domain/campaign/campaign.events.js';
import type { CampaignState } from '../../domain/campaign/campaign.state.js';
import { openChoice } from '../ballot/sealed-choice.js';
import type { CollectedBallot } from './collected-ballots.js';
import { tallyOptionsOf, tengeOf } from './tally-options.js';

/** Numbers of voters below it are not told (rules.md §7, docs/adr/0004). */
const FEWEST_TOLD = 10;

/** A ballot of the log that nobody can have cast by the rules. */
export class BallotInvalid extends Error {
  override readonly name = 'BallotInvalid';

  constructor(
    readonly place: string,
    options?: ErrorOptions,
  ) {
    super('a ballot does not open, or breaks the rules of its campaign', options);
  }
}

/** One district's election: whose choices, and by which rule. */
export interface DistrictElection {
  readonly district: Kato;
  readonly budgetTiyn: number;
  readonly projects: readonly (ProjectOnBallot & { readonly excluded: boolean })[];
  /** Project ids of every ballot that counts, in no telling order. */
  readonly choices: readonly (readonly string[])[];
  readonly options: TallyOptions;
}

/**
 * Opens the ballots of a campaign and makes an election of each district.
 *
 * @throws BallotInvalid
 */
export function electionsOf(
  state: CampaignState,
  ballots: readonly CollectedBallot[],
  ballotKey: Uint8Array,
  lotSeed: string,
): readonly DistrictElection[] {
  const { announced, opened, excluded } = state;
  if (!announced || !opened) throw new RangeError('a campaign whose voting never opened has no elections');
  const { terms, projects } = opened;
  const choices = new Map<Kato, string[][]>(terms.budgets.map(({ district }) => [district, []]));
  for (const ballot of ballots)
    choices.get(ballot.district)?.push([...chosen(ballot, ballotKey, terms, projects)]);
  const least = announced.norms['participatoryBudget.leastVoters'].value;
  return terms.budgets.map(({ district, budgetTiyn }) => ({
    district,
    budgetTiyn,
    projects: projects
      .filter((project) => project.district === district)
      .map((project) => ({ ...project, excluded: excluded.includes(project.projectId) })),
    choices: inNoTellingOrder(choices.get(district) ?? []),
    options: tallyOptionsOf(terms.tally, lotSeed, least),
  }));
}

/** What a district's election came to, with why. */
export function resultOf({
  district,
  budgetTiyn,
  projects,
  choices,
  options,
}: DistrictElection): DistrictResult {
  const base = { district, budgetTiyn, voters: choices.length };
  if (choices.length === 0) return { ...base, spentTiyn: 0, winners: [], explanation: {}, statistics: {} };
  const election = electionFrom({ budgetTiyn, projects, choices });
  const outcome = tally(election, options);
  const perTenge = 10 ** election.decimals;
  return {
    ...base,
    spentTiyn: Math.round((Number(totalCostOf(election, outcome.winners)) / perTenge) * 100),
    winners: idsOf(election, outcome.winners),
    explanation: plain(explain(election, outcome, { currency: 'KZT' })),
    statistics: plain(statistics(election, outcome, { fewest: FEWEST_TOLD })),
  };
}

function electionFrom({
  budgetTiyn,
  projects,
  choices,
}: Pick<DistrictElection, 'budgetTiyn' | 'projects' | 'choices'>): Election {
  return buildElection({
    budget: tengeOf(budgetTiyn),
    projects: projects.map(({ projectId, costTiyn, category, title, excluded }) => ({
      id: projectId,
      cost: tengeOf(costTiyn),
      name: title.kk,
      categories: [category],
      withdrawn: excluded,
    })),
    ballots: choices.map((ids): BallotInput => ({ projects: ids })),
  });
}

function chosen(
  ballot: CollectedBallot,
  key: Uint8Array,
  terms: CampaignTerms,
  projects: readonly ProjectOnBallot[],
): readonly string[] {
  const { place, district } = ballot;
  const projectIds = openChoice(key, place, ballot, projects);
  if (!projectIds) throw new BallotInvalid(place);
  try {
    // What was excluded later was no mistake of the voter's: it is withdrawn when it is counted.
    requireChoice({ projectIds, district, projects, excluded: [], rules: terms.ballot });
  } catch (error) {
    throw new BallotInvalid(place, { cause: error });
  }
  return projectIds;
}

/** By what they say: whoever knows when somebody voted learns nothing from where a ballot stands. */
function inNoTellingOrder(choices: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const keyed = choices.map((choice) => ({ choice, key: choice.join() }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ choice }) => choice);
}

function plain(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject;
}
