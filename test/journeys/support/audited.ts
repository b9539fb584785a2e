import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { House } from './house.js';

const LOOK_MS = 100;
const PATIENCE_MS = 60_000;

/**
 * The whole log of a house, handed out and verified by the product's own command, in processes of its own.
 *
 * @param house opened with a short `JINALYS_AUDIT_INTERVAL`
 * @throws Error when either command ends with anything but 0, an event is withheld or a stream is not judged to its end
 */
export async function expectVerifiedByCommand(house: House): Promise<void> {
  await signedToTheEnd(house);
  const folder = await mkdtemp(join(tmpdir(), 'jinalys-audited-'));
  try {
    const bundle = join(folder, 'bundle');
    const key = (await (await fetch(`${house.api.url}/log/keys.txt`)).text()).trim();
    await house.api.operate('audit', 'export', bundle);
    const verified = await house.api.operate('audit', 'verify', bundle, '--key', key);
    expect(verified).toMatch(/ events read, 0 withheld, [1-9]\d* judged by the rules[^]*\nall holds\n$/);
    expect(verified).not.toContain('could not be judged');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A bundle goes up to the latest checkpoint; waits for one of everything that is in the log. */
async function signedToTheEnd({ api, database }: House): Promise<void> {
  const client = new Client(database.connection);
  await client.connect();
  try {
    for (const until = performance.now() + PATIENCE_MS; performance.now() < until;) {
      const { rows } = await client.query<{ events: number }>(
        'select count(*)::int as events from event_store.events',
      );
      const note = await (await fetch(`${api.url}/log/checkpoint`)).text();
      if (Number(note.split('\n')[1]) === rows[0]?.events) return;
      await delay(LOOK_MS);
    }
    throw new Error(`the log was not signed to its end:\n${api.log}`);
  } finally {
    await client.end();
  }
}
