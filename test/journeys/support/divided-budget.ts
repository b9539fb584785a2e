import { VILLAGES } from '../../../apps/api/src/demonstration/okrug.js';
import { Campaign, TERMS } from './campaign.js';
import type { Idea } from './campaign.js';
import type { Office } from './office.js';
import { expectTallied } from './tallied.js';

const [FIRST, SECOND, THIRD] = VILLAGES.map(({ kato }) => kato);
const TENGE = 100;
const VOTERS = 12;

function idea(place: string | undefined, tenge: number): Idea {
  return { category: 'lighting', title: { kk: 'Көше жарығы', ru: 'Уличное освещение' }, tenge, place };
}

/** Another contest of the same days, whose money is divided between two villages. */
export class DividedBudget {
  private projects: readonly string[] = [];

  private constructor(
    private readonly office: Office,
    private readonly campaign: Campaign,
    /** By village. */
    private readonly adults: readonly (readonly string[])[],
  ) {}

  static async announce(office: Office, adults: readonly (readonly string[])[]): Promise<DividedBudget> {
    const budgets = [
      { district: FIRST, budgetTiyn: 10_000_000 * TENGE },
      { district: SECOND, budgetTiyn: 5_000_000 * TENGE },
    ];
    const costCapTiyn = 10_000_000 * TENGE;
    const campaign = await Campaign.announce(office, { ...TERMS, budgets, costCapTiyn });
    return new DividedBudget(office, campaign, adults);
  }

  /** One project in each village; the third has no budget, and the second cannot pay the dear one. */
  async screen(): Promise<void> {
    const [first, second, elsewhere, dear] = [
      idea(FIRST, 9_000_000),
      idea(SECOND, 4_000_000),
      idea(THIRD, 1_000_000),
      idea(SECOND, 5_000_001),
    ] as const;
    const propose = (author: number, proposed: Idea): Promise<string> =>
      this.campaign.propose(this.adults[0]?.[author] ?? '', proposed);
    this.projects = [await propose(20, first), await propose(21, second)];
    for (const proposalId of this.projects) await this.campaign.accept(proposalId, first);
    const refused = async (author: number, proposed: Idea, code: string): Promise<unknown> =>
      this.office.refused(
        'maslikhat',
        'acceptProposal',
        { proposalId: await propose(author, proposed), title: proposed.title },
        code,
      );
    await refused(22, elsewhere, 'PlaceInNoDistrict');
    await refused(23, dear, 'CostAboveBudget');
  }

  /** Everybody has a say in the budget of their own village only. */
  async vote(): Promise<void> {
    await this.campaign.until(({ phase }) => phase === 'voting');
    const [first = '', second = ''] = this.projects;
    const foreign = { memberId: this.adults[0]?.[0], projectIds: [second] };
    await this.campaign.refused('clerk', 'castAssistedBallot', foreign, 'ProjectOfAnotherDistrict');
    const homeless = { memberId: this.adults[2]?.[0], projectIds: [first] };
    await this.campaign.refused('clerk', 'castAssistedBallot', homeless, 'NotEligibleToVote');
    for (const [village, projectId] of [first, second].entries())
      await Promise.all(
        (this.adults[village] ?? [])
          .slice(0, VOTERS)
          .map((memberId) => this.campaign.assist(memberId, [projectId])),
      );
  }

  /** Each district has a result and a file of its own. */
  async result(): Promise<void> {
    const { result } = await this.campaign.until(({ phase }) => phase === 'resultDeclared');
    expect(result?.districts.map(({ district, voters, winners }) => ({ district, voters, winners }))).toEqual(
      [
        { district: FIRST, voters: VOTERS, winners: [this.projects[0]] },
        { district: SECOND, voters: VOTERS, winners: [this.projects[1]] },
      ],
    );
    for (const { pbFile, winners } of result?.districts ?? [])
      await expectTallied(await (await this.office.http(null, pbFile)).text(), winners);
  }
}
