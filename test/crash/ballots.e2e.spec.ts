import { BALLOT, CALENDAR } from '../journeys/support/campaign.js';
import { House } from '../journeys/support/house.js';
import { Office } from '../journeys/support/office.js';
import type { Answer } from '../journeys/support/office.js';
import { everyCommandIsWhole, liveUntilKilled, random } from './killing.js';
import type { Sent } from './killing.js';
import { adultsOnRoll, ANNOUNCED_AT, COUNTED_AT, openVoting } from './voting.js';

const KILLS = process.env['JINALYS_LONG'] === '1' ? 40 : 3;
const SEED = Number(process.env['JINALYS_SEED'] ?? 20_260_330);
const IN_FLIGHT = 8;
const LONGEST_LIFE_MS = 300;

interface CastBallot extends Sent {
  readonly memberId: string;
}

describe(`an api that is killed ${String(KILLS)} times while people vote (seed ${String(SEED)})`, () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open(ANNOUNCED_AT);
  }, 600_000);
  afterAll(() => house.close(), 60_000);

  it(
    'loses no ballot that it acknowledged and counts none twice',
    async () => {
      const office = new Office(house, 'killed while voting');
      const voters = await adultsOnRoll(house);
      const { campaign, projectIds } = await openVoting(office, voters);
      const cast = (sent: Sent): Promise<Answer> =>
        office.give('clerk', sent.operation, sent.input, { ...BALLOT, commandId: sent.commandId });
      const ballots = ballotsOf(office, campaign.id, voters, projectIds);
      const chance = random(SEED);
      const acknowledged: CastBallot[] = [];
      let unanswered = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const { done, open } = await liveUntilKilled(house, office, {
          next: ballots.next,
          send: cast,
          inFlight: IN_FLIGHT,
          lifeMs: chance() * LONGEST_LIFE_MS,
        });
        await house.killAndRestart(CALENDAR.votingOpensAt);
        office.forgetTokens();
        unanswered += open.length;
        // Whoever got no answer sends it again, as it was.
        for (const ballot of open) ballot.answer = await cast(ballot);
        acknowledged.push(...done, ...open);
        ballots.acknowledged(acknowledged);
      }
      expect(unanswered).toBeGreaterThan(0);
      await everyCommandIsWhole(house, acknowledged);
      for (const ballot of acknowledged.slice(-2 * IN_FLIGHT))
        expect(await cast(ballot)).toEqual({ ...ballot.answer, repeated: true });
      const voted = new Set(acknowledged.map(({ memberId }) => memberId)).size;
      expect(acknowledged.length).toBeGreaterThan(voted);
      const { turnout } = await campaign.until(({ turnout: { total } }) => total >= voted);
      expect(turnout).toMatchObject({ web: 0, desk: voted, paper: 0 });
      await office.setClock(COUNTED_AT);
      const { counted } = await campaign.until(({ phase }) => phase === 'resultDeclared');
      expect(counted).toMatchObject({ web: 0, desk: voted, paper: 0 });
    },
    KILLS * 120_000 + 240_000,
  );
});

/** Every other ballot is of a new voter, the others change what was acknowledged before the last kill. */
function ballotsOf(
  office: Office,
  campaignId: string,
  voters: readonly string[],
  projectIds: readonly string[],
): { next: () => CastBallot | undefined; acknowledged: (ballots: readonly CastBallot[]) => void } {
  const toChange = new Map<string, unknown>();
  let fresh = 0;
  let count = 0;
  const ballot = (memberId: string, replaced: { readonly replaces?: unknown } = {}): CastBallot => {
    const projectId = projectIds[count % projectIds.length];
    const input = { campaignId, memberId, projectIds: [projectId], ...replaced };
    return { commandId: office.nextCommandId(), operation: 'castAssistedBallot', memberId, input };
  };
  return {
    next: () => {
      count += 1;
      const [change] = count % 2 === 0 ? toChange : [];
      if (change) {
        const [memberId, replaces] = change;
        toChange.delete(memberId);
        return ballot(memberId, { replaces });
      }
      const memberId = voters[fresh++];
      return memberId === undefined ? undefined : ballot(memberId);
    },
    acknowledged: (ballots) => {
      toChange.clear();
      for (const { memberId, answer } of ballots) toChange.set(memberId, answer?.['commitment']);
    },
  };
}
