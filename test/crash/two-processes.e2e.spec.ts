import type { ApiProcess } from '#libs/testing';
import { BALLOT, CALENDAR } from '../journeys/support/campaign.js';
import type { Campaign } from '../journeys/support/campaign.js';
import { House } from '../journeys/support/house.js';
import { Office } from '../journeys/support/office.js';
import type { Answer } from '../journeys/support/office.js';
import { adultsOnRoll, ANNOUNCED_AT, COUNTED_AT, openVoting } from './voting.js';

const VOTERS = 40;

describe('two processes of the api on one database', () => {
  let house: House;
  let second: ApiProcess;
  let offices: readonly [Office, Office];
  let campaign: Campaign;
  let projectIds: readonly string[];
  let voters: readonly string[];
  beforeAll(async () => {
    house = await House.open(ANNOUNCED_AT);
    const first = new Office(house, 'first of two');
    voters = await adultsOnRoll(house);
    ({ campaign, projectIds } = await openVoting(first, voters));
    second = await house.another(CALENDAR.votingOpensAt);
    offices = [first, new Office({ api: second }, 'second of two')];
  }, 600_000);
  afterAll(async () => {
    await second.stop();
    await house.close();
  }, 60_000);

  const vote = (office: Office, voter: number, more: object = {}, commandId?: string): Promise<Answer> => {
    const choice = { memberId: voters[voter], projectIds: [projectIds[voter % projectIds.length]] };
    const input = { campaignId: campaign.id, ...choice, ...more };
    return office.send('clerk', 'castAssistedBallot', input, {
      ...BALLOT,
      ...(commandId !== undefined && { commandId }),
    });
  };

  it('carry out once what is sent to both, and let one of two ballots of a voter win', async () => {
    const [first, other] = offices;
    for (let voter = 0; voter < VOTERS; voter += 2) {
      const commandId = first.nextCommandId();
      const same = await Promise.all([vote(first, voter, {}, commandId), vote(other, voter, {}, commandId)]);
      expect(new Set(same.map(({ commitment }) => commitment)).size).toBe(1);
      expect(same[0].commitment).toBeDefined();
      const two = await Promise.all([vote(first, voter + 1), vote(other, voter + 1)]);
      expect(two.filter(({ commitment }) => commitment !== undefined)).toHaveLength(1);
      expect(two.map(({ code }) => code)).toContain('BallotChangedMeanwhile');
    }
    expect((await campaign.until(({ turnout: { total } }) => total >= VOTERS)).turnout.desk).toBe(VOTERS);
  });

  it('go on as one when the other has gone: votes, read models, the close and the count', async () => {
    const [, left] = offices;
    await house.api.kill();
    expect((await vote(left, VOTERS)).commitment).toBeDefined();
    const seen = campaign.seenBy(left);
    expect((await seen.until(({ turnout: { total } }) => total > VOTERS)).turnout.desk).toBe(VOTERS + 1);
    await left.setClock(COUNTED_AT);
    const { counted } = await seen.until(({ phase }) => phase === 'resultDeclared');
    expect(counted).toMatchObject({ web: 0, desk: VOTERS + 1, paper: 0 });
  });
});
