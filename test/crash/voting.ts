import { Client } from 'pg';
import { appointExpert, CALENDAR, Campaign, IDEAS } from '../journeys/support/campaign.js';
import type { House } from '../journeys/support/house.js';
import type { Office } from '../journeys/support/office.js';

export const ANNOUNCED_AT = '2026-03-02T05:00:00.000Z';
/** A minute after the close. */
export const COUNTED_AT = '2026-04-12T19:01:00.000Z';

/** Who may vote, by member id. */
export async function adultsOnRoll({ database }: House): Promise<readonly string[]> {
  const client = new Client(database.connection);
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `SELECT member_id AS id FROM vault.roll_entry
       WHERE young_birth_date IS NULL AND NOT barred AND NOT temporary AND NOT foreign_national ORDER BY 1`,
    );
    return rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}

/** A campaign with two projects whose voting is open. */
export async function openVoting(
  office: Office,
  authors: readonly string[],
): Promise<{ campaign: Campaign; projectIds: readonly string[] }> {
  await appointExpert(office, ANNOUNCED_AT.slice(0, 10));
  office.forgetTokens();
  const campaign = await Campaign.announce(office);
  const projectIds: string[] = [];
  for (const [index, idea] of IDEAS.slice(0, 2).entries()) {
    const id = await campaign.propose(authors[index] ?? '', idea);
    await campaign.accept(id, idea);
    projectIds.push(id);
  }
  await office.setClock(CALENDAR.votingOpensAt);
  await campaign.until(({ phase }) => phase === 'voting');
  return { campaign, projectIds };
}
