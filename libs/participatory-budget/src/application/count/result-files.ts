import QuickLRU from 'quick-lru';
import { makePbFile, pbChunks } from '#libs/tally';
import { DomainError, localDate } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { DistrictResult } from '../../domain/campaign/campaign.events.js';
import { lastDayOfVoting } from '../../domain/campaign/rules/voting.js';
import type { CampaignStreams, LoadedCampaign } from '../campaign/campaign-streams.js';
import type { BallotLog } from './ballot-log.js';
import { CommitmentTree } from './commitment-tree.js';
import { electionsOf } from './count-ballots.js';
import type { DistrictElection } from './count-ballots.js';
import { recordedLot, recordedRule } from './recorded-rule.js';
import { tengeOf } from './tally-options.js';

/** Counts kept open: those that people ask for. */
const MOST_COUNTS = 4;

interface OpenedCount {
  readonly elections: readonly DistrictElection[];
  readonly tree: CommitmentTree;
}

/** One file of what is published of a count. */
export interface ResultFile {
  readonly name: string;
  readonly chunks: Iterable<string>;
}

/**
 * What anybody may have after the close, to count it again: of each budget a `.pb` file, and apart from it the
 * commitments. Ballots stand in the order of what they say, without age, sex or neighbourhood: nothing leads from a
 * ballot to a commitment, a moment or a person.
 */
export class ResultFiles {
  private readonly opened = new QuickLRU<string, Promise<OpenedCount>>({ maxSize: MOST_COUNTS });

  constructor(
    private readonly campaigns: Pick<CampaignStreams, 'campaign'>,
    private readonly log: Pick<BallotLog, 'collect'>,
  ) {}

  /** @throws DomainError `CampaignUnknown`; `ResultNotDeclared` before it is */
  async of(campaignId: string): Promise<readonly ResultFile[]> {
    const campaign = await this.campaigns.campaign(campaignId);
    const { state } = campaign;
    const { counted, result, ballotKey } = state;
    if (!counted || !result || ballotKey === undefined) throw new DomainError('ResultNotDeclared');
    const { elections, tree } = await this.count(campaign, counted.upTo, ballotKey, result.lotSeed);
    return [
      ...elections.map((election) => ({
        name: `${election.district}.pb`,
        chunks: pbOf(campaign, election, resultIn(result.results, election.district)),
      })),
      { name: 'commitments.txt', chunks: tree.commitments.map((commitment) => `${commitment}\n`) },
      { name: 'root.txt', chunks: [`${await tree.root()}\n`] },
    ];
  }

  /** A count that is closed never changes: it is opened once, however many ask. */
  private count(
    campaign: LoadedCampaign,
    upTo: string,
    ballotKey: string,
    lotSeed: string,
  ): Promise<OpenedCount> {
    const key = `${campaign.campaignId} ${upTo}`;
    const known = this.opened.get(key);
    if (known) return known;
    const opening = this.open(campaign, upTo, Buffer.from(ballotKey, 'hex'), lotSeed);
    this.opened.set(key, opening);
    opening.catch(() => this.opened.delete(key));
    return opening;
  }

  private async open(
    campaign: LoadedCampaign,
    upTo: string,
    ballotKey: Uint8Array,
    lotSeed: string,
  ): Promise<OpenedCount> {
    const { ballots } = (await this.log.collect(campaign, upTo)).collected;
    return {
      elections: electionsOf(campaign.state, ballots, ballotKey, lotSeed),
      tree: new CommitmentTree(ballots.map(({ commitment }) => commitment)),
    };
  }
}

function resultIn(results: readonly DistrictResult[], district: Kato): DistrictResult {
  const found = results.find((result) => result.district === district);
  if (!found) throw new RangeError(`no result of ${district}`);
  return found;
}

function pbOf(
  { terms, territory, state }: LoadedCampaign,
  { district, budgetTiyn, projects, choices, options }: DistrictElection,
  { winners }: DistrictResult,
): Iterable<string> {
  const { votingOpensAt, votingClosesAt } = terms.calendar;
  const votes = new Map<string, number>();
  for (const choice of choices) for (const id of choice) votes.set(id, (votes.get(id) ?? 0) + 1);
  const limit =
    terms.ballot.kind === 'approval'
      ? { max_length: Math.min(terms.ballot.mostProjects, projects.length) }
      : { max_sum_cost: tengeOf(terms.ballot.mostCostTiyn) };
  return pbChunks(
    makePbFile({
      meta: {
        description: terms.title.ru,
        country: 'Kazakhstan',
        unit: district,
        ...(district !== territory && { subunit: territory }),
        instance: localDate(state.opened?.occurredAt ?? votingOpensAt).slice(0, 4),
        budget: tengeOf(budgetTiyn),
        vote_type: 'approval',
        ...recordedRule(options),
        date_begin: dateOf(localDate(votingOpensAt)),
        date_end: dateOf(lastDayOfVoting(votingClosesAt)),
        language: 'kk, ru',
        currency: 'KZT',
        min_length: 1,
        ...limit,
      },
      projects: projects.map(({ projectId, costTiyn, category, title, excluded }) => ({
        project_id: projectId,
        cost: excluded ? WITHDRAWN : tengeOf(costTiyn),
        name: title.ru,
        name_kk: title.kk,
        category,
        votes: votes.get(projectId) ?? 0,
        selected: winners.includes(projectId) ? 1 : 0,
        ...recordedLot(options, projectId),
      })),
      votes: choices.map((choice, index) => ({ voter_id: index + 1, vote: choice.join(',') })),
    }),
  );
}

/** How the format marks a project that was withdrawn. */
const WITHDRAWN = '999999999';

/** DD.MM.YYYY, as the format has it. */
function dateOf(date: CalendarDate): string {
  const [year, month, day] = date.split('-');
  return `${day ?? ''}.${month ?? ''}.${year ?? ''}`;
}
