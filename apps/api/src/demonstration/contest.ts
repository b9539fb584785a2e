import { addCalendarDays, aggregateIdOf, uuidV5 } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import { OKRUG, VILLAGES } from './okrug.js';
import { drawnPlace } from './picture.js';
import type { PublicApi } from './public-api.js';
import { at } from './story.js';

const TENGE = 100;

/** An invented proposal of the demonstration. */
export interface Idea {
  readonly key: string;
  readonly category: string;
  readonly village: number;
  readonly tenge: number;
  readonly title: { readonly kk: string; readonly ru: string };
  readonly description: string;
  readonly ground: readonly [number, number, number];
  /** Of how many voters in ten. */
  readonly wanted: number;
}

/** One contest of the okrug: its days, counted from today. */
export interface ContestDays {
  readonly announced: number;
  readonly submissionCloses: number;
  readonly votingOpens: number;
  readonly votingCloses: number;
}

/** A contest as the office and the residents take it through the api. */
export class Contest {
  readonly id: string;

  constructor(
    private readonly api: PublicApi,
    private readonly key: string,
    private readonly today: CalendarDate,
    private readonly days: ContestDays,
  ) {
    this.id = aggregateIdOf(uuidV5(`demonstration:${key} announced`));
  }

  day(days: number): CalendarDate {
    return addCalendarDays(this.today, days);
  }

  async announce(title: { readonly kk: string; readonly ru: string }): Promise<void> {
    const { announced, submissionCloses, votingOpens, votingCloses } = this.days;
    await this.api.command('akim', `${this.key} announced`, 'announceCampaign', {
      territory: OKRUG,
      terms: {
        profile: 'okrug_contest',
        title,
        basis: { number: '12', date: this.day(announced - 10) },
        budgets: [{ district: OKRUG, budgetTiyn: 20_000_000 * TENGE }],
        categories: ['improvement', 'greening', 'playground', 'sportsGround', 'lighting', 'pavement', 'road'],
        costCapTiyn: 12_000_000 * TENGE,
        calendar: {
          submissionOpensAt: at(this.day(announced), '00:00'),
          submissionClosesAt: at(this.day(submissionCloses), '00:00'),
          votingOpensAt: at(this.day(votingOpens), '00:00'),
          votingClosesAt: at(this.day(votingCloses), '00:00'),
        },
        ballot: { kind: 'approval', mostProjects: 3 },
        tally: {
          rule: 'equal_shares',
          satisfaction: 'cost',
          completion: 'utilitarian',
          tieBreaking: ['max_votes', 'min_cost', 'lot'],
        },
      },
    });
  }

  /** @param memberId for whom it is entered at the desk; the resident of the demonstration proposes herself @returns the proposal's id */
  async propose(idea: Idea, memberId?: string): Promise<string> {
    const { key, category, village, tenge, title, description, ground } = idea;
    const [as, channel] = memberId === undefined ? ['resident', 'web'] : ['clerk', 'desk'];
    const photo = await this.api.upload(
      as,
      OKRUG,
      `${key}.png`,
      'image/png',
      drawnPlace(ground),
      '/proposals/files',
    );
    const place = VILLAGES[village];
    const amountTiyn = tenge * TENGE;
    const line = {
      name: title.ru,
      unit: 'жиынтық',
      quantityThousandths: 1_000,
      priceTiyn: amountTiyn,
      amountTiyn,
    };
    const answer = await this.api.command(
      as,
      `${this.key} ${key} proposed`,
      'submitProposal',
      {
        campaignId: this.id,
        ...(memberId !== undefined && { memberId }),
        form: {
          name: title.kk,
          description,
          address: place?.streets[0] ?? '',
          category,
          place: place?.kato,
          point: { latitude: 54_900_000 + 9_000 * village, longitude: 69_100_000 + 7_000 * village },
          estimate: [line],
          ownShare: { moneyTiyn: 0, labourTiyn: 0, materialsTiyn: 0 },
          photoIds: [photo],
          sketchIds: [],
          documentIds: [],
        },
      },
      { selection: '... on ProposalChanged { proposalId }', channel },
    );
    return answer['proposalId'] as string;
  }

  accept(proposalId: string, { key, title }: Idea): Promise<unknown> {
    return this.api.command('maslikhat', `${this.key} ${key} accepted`, 'acceptProposal', {
      proposalId,
      title,
    });
  }

  openVoting(): Promise<unknown> {
    return this.api.command(
      'akim',
      `${this.key} opened`,
      'openVoting',
      { campaignId: this.id },
      { already: 'VotingOpenedAlready' },
    );
  }

  /** Each voter names what so many in ten want, at most three. */
  async vote(voters: readonly string[], ideas: readonly (Idea & { readonly id: string })[]): Promise<void> {
    await Promise.all(
      voters.map((memberId, voter) => {
        const wanted = ideas.filter(({ wanted: most }, index) => (voter * 3 + index * 7) % 10 < most);
        const projectIds = (wanted.length > 0 ? wanted : ideas).slice(0, 3).map(({ id }) => id);
        const input = { campaignId: this.id, memberId, projectIds };
        return this.api.command('clerk', `${this.key} ballot ${String(voter)}`, 'castAssistedBallot', input, {
          channel: 'desk',
        });
      }),
    );
  }

  /** The resident of the demonstration votes for herself. */
  voteAsResident(projectIds: readonly string[]): Promise<unknown> {
    return this.api.command('resident', `${this.key} own ballot`, 'castBallot', {
      campaignId: this.id,
      projectIds,
    });
  }

  closeCounting(): Promise<unknown> {
    return this.api.command(
      'akim',
      `${this.key} counted`,
      'closeCounting',
      { campaignId: this.id },
      { already: 'CountingClosedAlready' },
    );
  }
}
