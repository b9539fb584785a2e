import { Client } from 'pg';
import type { Campaign } from './campaign.js';
import type { House } from './house.js';
import type { Office } from './office.js';

/** Three months after the result of 13 April. */
const LAST_MINUTE_OF_APPEALS = '2026-07-12T18:59:00.000Z';
const AFTER_APPEALS = '2026-07-12T19:00:00.000Z';

/**
 * Once the time for appeals is over nobody can tell any more who has voted: the vault itself has forgotten the key.
 *
 * @param memberId has voted
 */
export async function expectVotersForgotten(
  house: House,
  office: Office,
  { id }: Campaign,
  memberId: string | undefined,
): Promise<void> {
  const standing = (): Promise<unknown> =>
    office.query(
      'clerk',
      'query($id: ID!, $memberId: ID!) { voterStanding(campaignId: $id, memberId: $memberId) { standing } }',
      { id, memberId },
    );
  const look = (): Promise<Kept> => secretsInVault(house, id);
  await office.setClock(LAST_MINUTE_OF_APPEALS);
  expect(await look()).toEqual({ voters: true, ballots: true, lot: true });
  expect(await standing()).toEqual({ voterStanding: { standing: 'voted' } });
  await office.setClock(AFTER_APPEALS);
  const left = await office.eventually(look, ({ voters }) => voters === false);
  expect(left).toEqual({ voters: false, ballots: true, lot: true });
  await expect(standing()).rejects.toThrow('SecretDestroyed');
}

/** By the name of a secret: whether the vault still has it. */
type Kept = Readonly<Record<string, boolean>>;

async function secretsInVault({ database }: House, campaignId: string): Promise<Kept> {
  const client = new Client(database.connection);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; kept: boolean }>(
      'SELECT name, wrapped IS NOT NULL AS kept FROM vault.secret WHERE name LIKE $1',
      [`campaign:${campaignId}:%`],
    );
    return Object.fromEntries(rows.map(({ name, kept }) => [name.split(':').at(-1) ?? '', kept]));
  } finally {
    await client.end();
  }
}
