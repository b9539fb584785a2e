import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import {
  encodeKey,
  encodePrivateKey,
  parseKey,
  SIGNATURE_TYPE,
  signerOf,
  UrlSource,
  verifyHistory,
  verifyReceipt,
} from '#libs/audit';
import type { Verdict } from '#libs/audit';
import { ApiProcess, createTestDatabase, GraphqlClient } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';
import { judgedHistory } from '../../apps/api/src/infrastructure/histories.js';
import { STORY_MS } from '../journeys/support/house.js';
import { Office } from '../journeys/support/office.js';
import { jinalysAudit } from './support/command.js';
import type { Said } from './support/command.js';

const LOOK_MS = 100;
const PATIENCE_MS = 60_000;
const SEED = Buffer.alloc(32, 8);
const WITNESS = signerOf('maslikhat.example', SEED, SIGNATURE_TYPE.cosignature);

describe('the public log of a running house', () => {
  let database: TestDatabase;
  let folder: string;
  let api: ApiProcess;
  let token: string;
  let logKey: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'jinalys-audit-'));
    api = await ApiProcess.start({
      databaseUrl: database.url,
      now: '2026-03-02T05:00:00.000Z',
      readyWithinMs: 240_000,
      env: {
        JINALYS_DEMONSTRATION: 'on',
        JINALYS_AUDIT_INTERVAL: '1',
        JINALYS_AUDIT_MIRROR: join(folder, 'mirror'),
        JINALYS_AUDIT_WITNESSES: encodeKey(WITNESS.key),
      },
    });
    await writeFile(join(folder, 'witness.key'), encodePrivateKey(WITNESS.key, SEED));
    token = await new Office({ api }, 'audit').token('auditor');
    await everythingSigned();
    logKey = (await (await fetch(`${api.url}/log/keys.txt`)).text()).trim();
  }, STORY_MS);
  afterAll(async () => {
    await api.stop();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }, STORY_MS);

  const log = () => `${api.url}/log`;

  async function query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = new Client(database.connection);
    await client.connect();
    try {
      return (await client.query<Row>(sql, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  async function everythingSigned(): Promise<number> {
    for (const until = performance.now() + PATIENCE_MS; performance.now() < until;) {
      await delay(LOOK_MS);
      const [row] = await query<{ events: number }>('select count(*)::int as events from event_store.events');
      const note = await (await fetch(`${log()}/checkpoint`)).text();
      if (Number(note.split('\n')[1]) === row!.events) return row!.events;
    }
    throw new Error(`the log was not signed to its end:\n${api.log}`);
  }

  /** What is not well, as soon as anything is not. */
  async function notReady(): Promise<readonly string[]> {
    for (const until = performance.now() + PATIENCE_MS; performance.now() < until;) {
      const ready = await fetch(`${api.url}/health/ready`);
      const { failed } = (await ready.json()) as { readonly failed: readonly string[] };
      if (ready.status === 503) return failed;
      await delay(LOOK_MS);
    }
    throw new Error('the api stays ready');
  }

  /** The command as the operator of the house runs it. */
  function jinalys(...arguments_: readonly string[]): Promise<Said> {
    const env = {
      ...process.env,
      DATABASE_URL: database.url,
      JINALYS_DATA_DIR: api.dataDir,
      JINALYS_VAULT_KEY: Buffer.alloc(32, 1).toString('base64'),
      JINALYS_COMMAND_KEY: Buffer.alloc(32, 2).toString('base64'),
      PUBLIC_URL: api.url,
    };
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        ['dist/apps/cli/src/main.js', 'audit', ...arguments_],
        { env },
        (error, out, err) => {
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: `${out}${err}` });
        },
      );
    });
  }

  async function verified(url: string, by?: string): Promise<Verdict> {
    const trust = { keys: [parseKey(logKey)], since: [], witnesses: [] };
    return verifyHistory(await UrlSource.open(url, by), trust, judgedHistory);
  }

  it('is verified from its address: everything for an auditor, the public part for everybody', async () => {
    const auditors = await jinalysAudit('verify', log(), '--key', logKey, '--token', token);
    expect(auditors).toMatchObject({
      code: 0,
      out: expect.stringMatching(/ 0 withheld[^]*all holds/) as string,
    });
    expect(auditors.out).toContain('complete only up to this checkpoint');
    const anyone = await jinalysAudit('verify', log(), '--key', logKey);
    expect(anyone).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /[1-9]\d* withheld[^]*what was shown holds; [1-9]\d* events were withheld/,
      ) as string,
    });
  });

  it('serves tiles that never change, and no others', async () => {
    const size = await everythingSigned();
    const tile = await fetch(`${log()}/tile/0/000${size < 256 ? `.p/${size}` : ''}`);
    expect(tile.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(tile.headers.get('content-type')).toBe('application/octet-stream');
    expect((await tile.arrayBuffer()).byteLength).toBe(32 * Math.min(256, size));
    for (const path of ['tile/0/999', 'tile/0/x000/000', 'tile/1/000.p/200', 'tile/entries/..%2f000'])
      expect([path, (await fetch(`${log()}/${path}`)).status]).toEqual([path, 404]);
    const mirrored = await readFile(join(folder, 'mirror', 'checkpoint'), 'utf8');
    expect(await (await fetch(`${log()}/checkpoint`)).text()).toBe(mirrored);
  });

  it('gives a receipt for an event, which a browser verifies; the event itself to auditors only', async () => {
    const [event] = await query<{ id: string }>(
      "select id from event_store.events where type = 'AttendanceRegistered' order by position limit 1",
    );
    const url = `${log()}/receipts/${event!.id}`;
    const anyones = await (await fetch(url)).text();
    const auditors = await (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).text();
    expect(await verifyReceipt(anyones, logKey)).toMatchObject({ holds: true });
    expect(anyones).not.toContain('memberId');
    const verdict = await verifyReceipt(auditors, logKey);
    expect(verdict.holds && verdict.event).toContain('"type":"AttendanceRegistered"');
    expect(await (await fetch(`${url}/qr`)).text()).toContain('<svg');
    expect((await fetch(`${log()}/receipts/00000000-0000-5000-8000-000000000000`)).status).toBe(404);
    expect(await (await fetch(`${log()}/verify`)).text()).toContain('verifyReceipt');
  });

  it('proves the same by GraphQL', async () => {
    const client = new GraphqlClient(api.url);
    const { logCheckpoint, inclusionProof } = await client.ask<{
      logCheckpoint: { size: number; keys: string[]; note: string };
      inclusionProof: { size: number; proof: string[]; checkpoint: string };
    }>('{ logCheckpoint { size keys note } inclusionProof(leafIndex: 3) { size proof checkpoint } }');
    expect(logCheckpoint.keys).toEqual([logKey]);
    expect(inclusionProof).toMatchObject({ size: logCheckpoint.size, checkpoint: logCheckpoint.note });
    const { errors } = await client.answer('{ inclusionProof(leafIndex: 999999) { size } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LeafNotPublished' });
  });

  it('is asked by an auditor, in the own territory only, and answers in files as well', async () => {
    const [convened] = await query<{ stream: string }>(
      "select stream from event_store.events where type = 'SeparateGatheringClosed' order by position limit 1",
    );
    const stream = convened!.stream;
    const client = new GraphqlClient(api.url, { authorization: `Bearer ${token}` });
    const { auditTrail, vaultOpenings, streamHistory, historyDifference } = await client.ask<{
      auditTrail: {
        totalCount: number;
        edges: { node: { type: string; role: string; leafIndex: number } }[];
      };
      vaultOpenings: { totalCount: number; edges: { node: { purpose: string; count: number } }[] };
      streamHistory: { territory: string; events: { type: string }[]; state: string };
      historyDifference: { path: string; before: string; after: string }[];
    }>(
      `query ($stream: String!) {
        auditTrail(territory: "595000000", role: "akimOffice", first: 1) {
          totalCount edges { node { type role leafIndex } }
        }
        vaultOpenings(territory: "595037000") { totalCount edges { node { purpose count } } }
        streamHistory(stream: $stream, until: { revision: 0 }) { territory events { type } state }
        historyDifference(stream: $stream, from: -1, to: 0) { path before after }
      }`,
      { stream },
    );
    expect(auditTrail.edges).toMatchObject([{ node: { role: 'akimOffice' } }]);
    expect(vaultOpenings.edges.map(({ node }) => node.purpose)).toContain('registrationDesk');
    expect(streamHistory.events).toEqual([{ type: 'SeparateGatheringConvened' }]);
    expect(JSON.parse(streamHistory.state)).toMatchObject({ phase: 'convened' });
    expect(historyDifference).toContainEqual({ path: 'phase', before: '"none"', after: '"convened"' });

    const file = (name: string, by?: string) =>
      fetch(
        `${api.url}/audit/${name}`,
        by === undefined ? {} : { headers: { authorization: `Bearer ${by}` } },
      );
    const trail = await file('trail.jsonl?territory=595000000&role=akimOffice', token);
    expect(trail.headers.get('content-disposition')).toMatch(/^attachment; filename="trail-595000000-/);
    expect((await trail.text()).trimEnd().split('\n')).toHaveLength(auditTrail.totalCount);
    const openings = await (await file('openings.csv?territory=595037000', token)).text();
    expect(openings.trimEnd().split('\r\n')).toHaveLength(vaultOpenings.totalCount + 1);
    const told = await (await file(`history.csv?stream=${stream}`, token)).text();
    expect(told).toContain('SeparateGatheringClosed');
    const changed = await file(`difference.jsonl?stream=${stream}&from=-1&to=0`, token);
    expect((await changed.text()).trimEnd().split('\n')).toHaveLength(historyDifference.length);
    const clerk = await new Office({ api }, 'audit').token('clerk');
    for (const [name, by, status] of [
      ['trail.csv?territory=596000000', token, 403],
      ['trail.csv?territory=595037000', clerk, 403],
      [`history.csv?stream=${stream}`, clerk, 403],
      ['openings.csv?territory=595037000', undefined, 401],
      ['trail.csv?territory=595037000&topic=everything', token, 422],
      ['everything.csv?territory=595037000', token, 404],
    ] as const)
      expect([name, (await file(name, by)).status]).toEqual([name, status]);
  });

  it(
    'is witnessed, exported, and found out when somebody changes the database',
    async () => {
      const state = join(folder, 'seen');
      const witness = ['--key', join(folder, 'witness.key'), '--log', logKey, '--state', state];
      const first = await jinalysAudit('witness', log(), ...witness, '--submit');
      expect(first).toMatchObject({ code: 0, out: expect.stringContaining('co-signed') as string });

      const bundle = join(folder, 'bundle');
      expect(await jinalys('export', bundle)).toMatchObject({ code: 0 });
      const trust = ['--key', logKey, '--witness', encodeKey(WITNESS.key), '--since', state];
      const held = await jinalysAudit('verify', bundle, ...trust);
      expect(held).toMatchObject({
        code: 0,
        out: expect.stringMatching(/maslikhat\.example saw[^]*all holds/) as string,
      });
      expect(held.out).not.toContain('note:');

      const [victim] = await query<{ position: string }>(
        "select position from event_store.events where type = 'QuorumReached' order by position limit 1",
      );
      await query('alter table event_store.events disable trigger append_only');
      await query(
        `update event_store.events set data = replace(data, '"present":', '"present":1') where position = $1`,
        [victim!.position],
      );
      const [found] = (await verified(log(), token)).findings;
      expect(found).toMatchObject({ kind: 'eventChanged', from: Number(victim!.position) - 1 });
      const forged = await fetch(`${log()}/cosignatures`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: (await readFile(state, 'utf8')).replace('\n', '\n1'),
      });
      expect([forged.status, await forged.text()]).toEqual([
        422,
        expect.stringContaining('CosignatureRefused'),
      ]);

      await query(
        'update read_transparency.leaf set entry = $1 where leaf_index = (select max(leaf_index) from read_transparency.leaf)',
        [Buffer.alloc(32)],
      );
      await query('update read_transparency.tile set hashes = $1 where level = 0', [Buffer.alloc(8192)]);
      expect(await notReady()).toContain('publicLog');
    },
    STORY_MS,
  );
});
