import { randomBytes } from 'node:crypto';
import { aggregateIdOf } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import { OKRUG, VILLAGES } from '../../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../../apps/api/src/demonstration/people.js';
import type { Answer, Ask, Office, Who } from './office.js';

/** A dot, as small as a picture can be. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const TENGE = 100;

/** From 2 March 2026: a fortnight for proposals, a fortnight for the vote. */
export const CALENDAR = {
  submissionOpensAt: '2026-03-02T00:00:00.000Z',
  submissionClosesAt: '2026-03-15T19:00:00.000Z',
  votingOpensAt: '2026-03-30T04:00:00.000Z',
  votingClosesAt: '2026-04-12T19:00:00.000Z',
};

export const TERMS = {
  profile: 'okrug_contest',
  title: {
    kk: 'Бугровой ауылдық округінің жобалар байқауы',
    ru: 'Конкурс проектов Бугровского сельского округа',
  },
  basis: { number: '7', date: '2026-02-27' },
  budgets: [{ district: OKRUG, budgetTiyn: 20_000_000 * TENGE }],
  categories: ['sportsGround', 'road', 'lighting', 'greening', 'other'],
  costCapTiyn: 12_000_000 * TENGE,
  calendar: CALENDAR,
  ballot: { kind: 'approval', mostProjects: 3 },
  tally: {
    rule: 'equal_shares',
    satisfaction: 'cost',
    completion: 'utilitarian',
    tieBreaking: ['max_votes', 'min_cost', 'lot'],
  },
};

export interface Idea {
  readonly category: string;
  readonly title: { readonly kk: string; readonly ru: string };
  readonly tenge: number;
  /** The first village when left out. */
  readonly place?: string | undefined;
}

/** What the okrug’s residents want. */
export const IDEAS: readonly Idea[] = [
  { category: 'sportsGround', title: { kk: 'Спорт алаңы', ru: 'Спортивная площадка' }, tenge: 9_000_000 },
  { category: 'road', title: { kk: 'Жол жөндеу', ru: 'Ремонт дороги' }, tenge: 12_000_000 },
  { category: 'lighting', title: { kk: 'Көше жарығы', ru: 'Уличное освещение' }, tenge: 6_000_000 },
  { category: 'greening', title: { kk: 'Ағаш отырғызу', ru: 'Посадка деревьев' }, tenge: 2_000_000 },
];
/** One campaign, as the office and its residents take it through the api. */
export class Campaign {
  private constructor(
    private readonly office: Office,
    readonly id: string,
  ) {}

  static async announce(office: Office, terms: object = TERMS): Promise<Campaign> {
    const commandId = office.nextCommandId();
    await office.give('akim', 'announceCampaign', { territory: OKRUG, terms }, { commandId });
    return new Campaign(office, aggregateIdOf(commandId));
  }

  /** The same campaign through another process of the api. */
  seenBy(office: Office): Campaign {
    return new Campaign(office, this.id);
  }

  /** A resident's proposal, entered at the desk. @returns its id */
  async propose(
    memberId: string,
    { category, title, tenge, place = VILLAGES[0]?.kato }: Idea,
  ): Promise<string> {
    const amountTiyn = tenge * TENGE;
    const form = {
      name: title.kk,
      description: `${title.kk}. ${title.ru}.`,
      address: 'Бейбітшілік көшесі',
      category,
      place,
      point: { latitude: 54_900_000, longitude: 69_100_000 },
      estimate: [
        { name: title.ru, unit: 'жиынтық', quantityThousandths: 1000, priceTiyn: amountTiyn, amountTiyn },
      ],
      ownShare: { moneyTiyn: 0, labourTiyn: 0, materialsTiyn: 0 },
      photoIds: [await this.photograph()],
      sketchIds: [],
      documentIds: [],
    };
    const selection = '... on ProposalChanged { proposalId }';
    const input = { campaignId: this.id, memberId, form };
    const answer = await this.office.give('clerk', 'submitProposal', input, { selection });
    return answer['proposalId'] as string;
  }

  /** The expert council lets it through, and the office publishes that. */
  async accept(proposalId: string, { title }: Idea): Promise<void> {
    await this.office.give('maslikhat', 'acceptProposal', { proposalId, title });
  }

  give(who: Who, operation: string, input: object = {}, ask: Ask = {}): Promise<Answer> {
    return this.office.give(who, operation, { campaignId: this.id, ...input }, ask);
  }

  refused(who: Who, operation: string, input: object, code: string, facts = ''): Promise<Answer> {
    return this.office.refused(who, operation, { campaignId: this.id, ...input }, code, facts);
  }

  /** A ballot at the desk. */
  assist(memberId: string, projectIds: readonly string[]): Promise<Answer> {
    return this.give('clerk', 'castAssistedBallot', { memberId, projectIds }, BALLOT);
  }

  async state(after: string | null = null): Promise<CampaignState> {
    const { campaign } = await this.office.query<{ campaign: CampaignState }>(
      null,
      `query($id: ID!, $after: LogPosition) { campaign(id: $id, after: $after) { ${STATE} } }`,
      { id: this.id, after },
    );
    return campaign;
  }

  until(isThere: (state: CampaignState) => boolean): Promise<CampaignState> {
    return this.office.eventually(() => this.state(), isThere);
  }

  private async photograph(): Promise<string> {
    // Each picture its own: the end of a PNG may be followed by anything.
    const form = new FormData();
    form.append('file', new Blob([DOT], { type: 'image/png' }), `${randomBytes(4).toString('hex')}.png`);
    const path = `/proposals/files?territory=${OKRUG}`;
    const response = await this.office.http('clerk', path, { method: 'POST', body: form });
    if (response.status !== 201) throw new Error(`the picture was refused: ${await response.text()}`);
    return ((await response.json()) as { documentId: string }).documentId;
  }
}

export const BALLOT: Ask = {
  selection: '... on BallotAccepted { commitment recordedAt receipt changed position repeated }',
};

const STATE = `id phase isVoting rules lotCommitment
  projects { id title { ru } costTiyn excluded }
  turnout { web desk paper total eligible share }
  counted { web desk paper commitmentRoot }
  result { lotSeed districts { district voters spentTiyn winners statistics pbFile
    projects { projectId result voters why } } corrections { court { ru } winners } }`;

export interface CampaignState {
  readonly id: string;
  readonly phase: string;
  readonly isVoting: boolean;
  readonly rules: readonly string[];
  readonly lotCommitment: string;
  readonly projects: readonly {
    readonly id: string;
    readonly costTiyn: number;
    readonly excluded: boolean;
  }[];
  readonly turnout: { readonly total: number; readonly [field: string]: unknown };
  readonly counted: { readonly commitmentRoot: string; readonly [field: string]: unknown } | null;
  readonly result: {
    readonly lotSeed: string;
    readonly districts: readonly {
      readonly district: string;
      readonly voters: number;
      readonly winners: readonly string[];
      readonly statistics: string;
      readonly pbFile: string;
      readonly projects: readonly {
        readonly projectId: string;
        readonly result: string;
        readonly voters: number;
        readonly why: string;
      }[];
    }[];
    readonly corrections: readonly object[];
  } | null;
}

/** Somebody of the demonstration sits on the expert council from that day on. */
export async function appointExpert(office: Office, validFrom: Instant): Promise<void> {
  await office.give('administrator', 'grantRole', {
    personId: personId('maslikhat'),
    role: 'expert',
    territory: OKRUG,
    validFrom,
    basis: { number: '5', date: validFrom },
  });
}
