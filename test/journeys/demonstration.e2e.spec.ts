import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CampaignRecount } from '#libs/participatory-budget';
import { PublicApi } from '../../apps/api/src/demonstration/public-api.js';
import { ApiProcess, createTestDatabase, GraphqlClient } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';
import { STORY_MS } from './support/house.js';
import { expectJudged } from './support/judged.js';

interface Shown {
  readonly campaigns: readonly {
    readonly phase: string;
    readonly isVoting: boolean;
    readonly turnout: { readonly total: number };
    readonly result: { readonly districts: readonly { readonly winners: readonly string[] }[] } | null;
  }[];
  readonly projects: {
    readonly edges: readonly {
      readonly node: { readonly spentTiyn: number; readonly contractor: string | null };
    }[];
  };
}

describe('what a newcomer finds', () => {
  let database: TestDatabase;
  let dataDir: string;
  let endedWith: number | null;
  let api: ApiProcess;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataDir = await mkdtemp(join(tmpdir(), 'jinalys-newcomer-'));
    const env = { JINALYS_DEMONSTRATION: 'on' };
    const house = { databaseUrl: database.url, dataDir, readyWithinMs: 240_000, env };
    const until = async (health: Response): Promise<boolean> =>
      (await health.text()).includes('loading the demonstration: contests');
    endedWith = await (await ApiProcess.start({ ...house, until })).stop();
    api = await ApiProcess.start(house);
  }, STORY_MS);
  afterAll(async () => {
    await api.stop();
    await rm(dataDir, { recursive: true, force: true });
    await database.drop();
  }, STORY_MS);

  it('is there although its loading was stopped in the midst, in good order', () => {
    expect(endedWith).toBe(0);
  });

  it(
    'is a contest in the middle of its vote and one that is over, whose winner is being built, all by the rules',
    async () => {
      const shown = await new GraphqlClient(api.url).ask<Shown>(
        `{ campaigns { phase isVoting turnout { total } result { districts { winners } } }
           projects { edges { node { spentTiyn contractor } } } }`,
      );
      const phases = shown.campaigns.map(({ phase }) => phase);
      expect(phases).toHaveLength(3);
      const [present, former] = ['voting', 'resultDeclared'].map(
        (phase) => shown.campaigns[phases.indexOf(phase)],
      );
      expect(present).toMatchObject({ phase: 'voting', isVoting: true, result: null });
      expect(present?.turnout.total).toBeGreaterThan(10);
      expect(former).toMatchObject({ phase: 'resultDeclared', isVoting: false });
      expect(former?.result?.districts[0]?.winners.length).toBeGreaterThan(0);
      const built = shown.projects.edges.map(({ node }) => node);
      expect(built.some(({ contractor, spentTiyn }) => contractor !== null && spentTiyn > 0)).toBe(true);
      const categories = ['campaign', 'ballot', 'paperBatch', 'proposal', 'project'];
      const events = await expectJudged(database, categories);
      const recount = new CampaignRecount();
      events.forEach((event, index) => {
        recount.take(event, index);
      });
      expect((await recount.finish(true)).findings).toEqual([]);
    },
    STORY_MS,
  );

  it('is a resident to sign in as: her proposal is voted on, she voted in the contest before and may vote now', async () => {
    const resident = new PublicApi(api.url);
    const { campaigns, myProposals } = await resident.graphql<{
      campaigns: readonly { id: string; phase: string }[];
      myProposals: readonly { phase: string }[];
    }>('resident', '{ campaigns { id phase } myProposals { phase } }', {});
    expect(myProposals).toEqual([{ phase: 'accepted' }]);
    const standings = campaigns.map(async ({ id, phase }) => {
      if (phase === 'announced') return [phase, ''];
      const query = 'query($id: ID!) { myBallot(campaignId: $id) { standing barredBy } }';
      const { myBallot } = await resident.graphql<{
        myBallot: { standing: string; barredBy: string | null };
      }>('resident', query, { id });
      expect(myBallot.barredBy).toBeNull();
      return [phase, myBallot.standing];
    });
    expect(Object.fromEntries(await Promise.all(standings))).toEqual({
      announced: '',
      voting: 'notVoted',
      resultDeclared: 'voted',
    });
  });
});
