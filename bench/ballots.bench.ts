import { randomUUID } from 'node:crypto';
import type { GraphqlAnswer } from '#libs/testing';
import { atRate, HttpLoad, perSecond } from './http-load.js';
import { openVotingHouse } from './voting-house.js';
import type { VotingHouse } from './voting-house.js';
import { measurePages } from './ballot-pages.js';
import { median, quantile } from './measure.js';
import type { Report } from './report.js';

export const name = 'ballots';

/** Until V8 has compiled what a ballot goes through; before, one costs twice as much. */
const WARM_UP = 8_000;
const BALLOTS = 4_000;
const ROUNDS = 3;
const STEADY_S = 5;
const AT_ONCE = 64;
const MOST_P99_MS = 100;
const LEAST_RATIO = 0.6;
const CAST = `mutation($input: CastAssistedBallotInput!) { answer: castAssistedBallot(input: $input) {
  __typename ... on Refusal { code } ... on BallotAccepted { commitment receipt position } } }`;

interface Cast {
  readonly answer: { readonly code?: string; readonly commitment?: string };
}

/** Voting through the built api beside a bare route, then pages of a campaign with few ballots and with many. */
export async function run(report: Report): Promise<void> {
  const house = await openVotingHouse();
  try {
    await measureVoting(house, report);
    await measurePages(house, report);
  } finally {
    await house.close();
  }
}

/** Ballots of as many voters, none a change of another, and the same bodies into one table by a bare route. */
async function measureVoting(
  { api, bareUrl, office, voting, voters, another }: VotingHouse,
  report: Report,
): Promise<void> {
  const authorization = `Bearer ${await office.token('clerk')}`;
  const ours = await HttpLoad.open(api.url, AT_ONCE);
  const bare = await HttpLoad.open(bareUrl, AT_ONCE);
  let next = 0;
  const bodyOf = (): string => {
    const memberId = voters[next++];
    if (memberId === undefined) throw new Error('there are no more voters');
    const projectIds = [voting.projectIds[next % voting.projectIds.length]];
    const input = { commandId: randomUUID(), campaignId: voting.id, memberId, projectIds };
    return JSON.stringify({ query: CAST, variables: { input } });
  };
  const castBy = async (load: HttpLoad): Promise<void> => {
    const headers = { authorization, 'x-channel': 'desk', 'accept-language': 'kk' };
    const { data } = JSON.parse(
      await load.post({ path: '/graphql', body: bodyOf(), headers }),
    ) as GraphqlAnswer<Cast>;
    if (data?.answer.commitment === undefined)
      throw new Error(`refused: ${data?.answer.code ?? 'with an error'}`);
  };
  const cast = (): Promise<void> => castBy(ours);
  const body = bodyOf();
  const insert = (): Promise<string> => bare.post({ path: '/ballot', body });
  await perSecond(WARM_UP, AT_ONCE, cast);
  await perSecond(WARM_UP, AT_ONCE, insert);
  const rates: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rates.push([await perSecond(BALLOTS, AT_ONCE, cast), await perSecond(BALLOTS, AT_ONCE, insert)]);
  const capacity = median(rates.map(([ballots]) => ballots));
  const plain = median(rates.map(([, inserts]) => inserts));
  report({
    name: `ballots a second, ${String(AT_ONCE)} at once`,
    value: capacity,
    unit: '/s',
    atLeast: LEAST_RATIO * plain,
    yardstick: { name: 'Fastify with one INSERT', value: plain },
  });
  const rate = capacity / 2;
  const took = await atRate(Math.floor(rate * STEADY_S), rate, cast);
  const tookBare = await atRate(Math.floor(rate * STEADY_S), rate, insert);
  for (const share of [0.5, 0.99])
    report({
      name: `ballots at half of that, p${String(100 * share)}`,
      value: quantile(took, share),
      unit: 'ms',
      ...(share === 0.99 && { atMost: MOST_P99_MS }),
      yardstick: { name: 'INSERT at the same rate', value: quantile(tookBare, share) },
    });
  const second = await another();
  const theirs = await HttpLoad.open(second.url, AT_ONCE / 2);
  const castByBoth = (index: number): Promise<void> => castBy(index % 2 === 0 ? ours : theirs);
  await perSecond(2 * WARM_UP, AT_ONCE, castByBoth);
  report({
    name: 'ballots a second through two processes',
    value: await perSecond(BALLOTS, AT_ONCE, castByBoth),
    unit: '/s',
    yardstick: { name: 'Fastify with one INSERT', value: await perSecond(BALLOTS, AT_ONCE, insert) },
  });
  theirs.close();
  await second.stop();
  ours.close();
  bare.close();
}
