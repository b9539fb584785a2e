import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { leafEntry, PostgresEventStore } from '#libs/event-store';
import type { NewEvent } from '#libs/event-store';
import { uuidV5 } from '#libs/kernel';
import { Projections } from '#libs/projections';
import { createTestDatabase } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';
import { AuditLog } from '../audit-log.js';
import { CheckpointLog } from '../application/checkpoint-log.js';
import { BundleExport } from '../application/export-bundle.js';
import { Mirror } from '../application/mirror.js';
import { CheckpointPublisher } from '../application/publish-checkpoint.js';
import { FolderSource } from '../bundle/folder-source.js';
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  MemoryTiles,
  nodesFrom,
  provesConsistency,
  provesInclusion,
  signerOf,
  tilePath,
  tilesBetween,
} from '../log/index.js';
import type { Verdict } from '../verification/findings.js';
import { verifyHistory } from '../verification/verify.js';
import { transparencyProjection } from './transparency.projection.js';
import { TransparencyQueries } from './transparency.queries.js';

const PATIENCE = 20_000;
const SIGNER = signerOf('log.example', Buffer.alloc(32, 5));
const clock = { now: () => '2026-03-11T07:00:00.000Z' };

function event(name: string): NewEvent {
  const id = uuidV5(name);
  return {
    id,
    type: 'TerritoryRegistered',
    data: { name, kato: '595037000' },
    metadata: {
      schemaVersion: 1,
      correlationId: id,
      causationId: id,
      commandId: id,
      commandHash: '0'.repeat(64),
      actor: { role: 'administrator' },
      channel: 'web',
      recordedAt: clock.now(),
      salt: id.replaceAll('-', ''),
    },
  };
}

describe('the public tree in PostgreSQL', () => {
  let database: TestDatabase;
  let store: PostgresEventStore;
  let pool: Pool;
  let tree: TransparencyQueries;
  let projections: Projections;
  const truth = new MemoryTiles();

  const open = (batchSize: number) =>
    new Projections({
      store,
      database: database.connection,
      projections: [transparencyProjection],
      batchSize,
    });

  async function appendUpTo(size: number): Promise<void> {
    const events = Array.from({ length: size - truth.size }, (_, n) => event(`${truth.size + n}`));
    const stream = `territory-${size}`;
    const { position } = await store.append(stream, 'noStream', events);
    for (const [revision, each] of events.entries()) truth.append(leafEntry({ ...each, stream, revision }));
    await projections.waitFor('transparency', position, PATIENCE);
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    store = await PostgresEventStore.open({ connection: database.connection });
    pool = new Pool({ ...database.connection, max: 4 });
    tree = new TransparencyQueries(pool);
    projections = open(7);
    projections.start();
  });

  afterAll(async () => {
    await projections.close();
    await pool.end();
    await store.close();
    await database.drop();
  });

  it('has the tiles of the tree, full ones and partial ones, after a restart with other batches as well', async () => {
    await appendUpTo(300);
    await projections.close();
    projections = open(500);
    projections.start();
    await appendUpTo(700);
    for (const name of tilesBetween(0, 700)) {
      const path = tilePath(name);
      expect({ path, bytes: await tree.tile(name) }).toEqual({ path, bytes: await truth.tile(name) });
      const entries = { ...name, level: 'entries' } as const;
      if (name.level === 0) expect(await tree.tile(entries)).toEqual(await truth.tile(entries));
    }
    await expect(tree.tile({ level: 0, index: 2, width: 256 })).rejects.toMatchObject({
      name: 'TileMissing',
    });
    await expect(tree.tile({ level: 1, index: 0, width: 3 })).rejects.toMatchObject({ name: 'TileMissing' });
  });

  it('knows where an event stands, and proves it', async () => {
    const place = (await tree.leafOfEvent(uuidV5('277')))!;
    const { size, root } = await tree
      .tree()
      .then((frontier) => ({ size: frontier.size, root: frontier.root() }));
    const proof = await inclusionProof(place.leafIndex, size, nodesFrom(tree, size));
    const leaf = leafHash(place.entry);
    expect(place.leafIndex).toBe(277);
    expect(provesInclusion({ index: 277, size, root, leaf, proof })).toBe(true);
    expect(await tree.leafOfEvent(uuidV5('unknown'))).toBeUndefined();
  });

  it('is the same tree after a rebuild', async () => {
    const before = await projections.dump('transparency');
    await projections.rebuild('transparency');
    expect(await projections.dump('transparency')).toBe(before);
  });

  it('signs what grew, once, and never what does not grow out of what was signed', async () => {
    const log = await CheckpointLog.open(pool, 'log.example', true);
    const publisher = new CheckpointPublisher(log, tree, [SIGNER], clock);
    const first = await publisher.publish();
    expect([first?.size, await publisher.publish()]).toEqual([700, undefined]);
    await appendUpTo(701);
    const second = (await publisher.publish())!;
    const proof = await consistencyProof(700, 701, nodesFrom(tree, 701));
    const growth = { from: 700, to: 701, fromRoot: first!.root, toRoot: second.root, proof };
    expect(provesConsistency(growth)).toBe(true);
    expect((await log.upTo(701)).map(({ size }) => size)).toEqual([700, 701]);
    expect((await log.covering(700))?.size).toBe(701);

    const other = new MemoryTiles();
    for (let index = 0; index < 800; index += 1) other.append(Buffer.from(`${index}`));
    const rewritten = {
      tile: other.tile.bind(other),
      tree: () => Promise.resolve({ size: 800 } as never),
    };
    await expect(new CheckpointPublisher(log, rewritten, [SIGNER], clock).publish()).rejects.toMatchObject({
      how: 'changed',
    });
    const cut = { tile: tree.tile.bind(tree), tree: () => Promise.resolve({ size: 12 } as never) };
    await expect(new CheckpointPublisher(log, cut, [SIGNER], clock).publish()).rejects.toMatchObject({
      how: 'shorter',
    });
    await expect(pool.query('delete from audit.checkpoint')).rejects.toThrow(/what was signed stays/);
    await expect(CheckpointLog.open(pool, 'another.example', true)).rejects.toThrow(/log.example/);
    expect((await CheckpointLog.open(pool, 'another.example', false)).origin).toBe('log.example');
  });

  it('is exported whole or in part, and mirrored for any web server', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jinalys-bundle-'));
    try {
      const log = await CheckpointLog.open(pool, 'log.example', true);
      const bundles = new BundleExport(store, tree, log);
      const rules = {
        deciders: new Map([
          ['territory', { initialState: null, evolve: (state: unknown) => state, check: () => [] }],
        ]),
        upcast: <Event>(each: Event) => each,
      };
      const trust = { keys: [SIGNER.key], since: [(await log.ofSize(700))!.note], witnesses: [] };
      const whole = join(folder, 'whole');
      await bundles.export({ folder: whole, scope: 'whole', audience: 'auditor' });
      const verdict = await verifyHistory(await FolderSource.open(whole), trust, rules);
      expect(verdict).toMatchObject({
        findings: [],
        size: 701,
        events: { read: 701, judged: 701, streams: 3 },
      });

      const part = join(folder, 'part');
      await bundles.export({ folder: part, scope: { stream: 'territory-700' }, audience: 'public' });
      const chosen = await verifyHistory(await FolderSource.open(part), { ...trust, since: [] }, rules);
      expect(chosen).toMatchObject({ findings: [], size: 701, events: { read: 400, streams: 1 } });

      const mirrored = join(folder, 'mirror');
      const keys = await log.keys();
      for (const size of [700, 701]) await new Mirror(mirrored).update((await log.ofSize(size))!, tree, keys);
      expect(await readFile(join(mirrored, 'checkpoint'), 'utf8')).toBe((await log.latest())!.note);
      for (const name of tilesBetween(0, 701))
        expect(await readFile(join(mirrored, tilePath(name)))).toEqual(await tree.tile(name));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('is signed by both keys while one follows the other, and believed by whoever has either', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jinalys-rotation-'));
    const [seed, before, strangers] = [6, 5, 4].map((byte) => Buffer.alloc(32, byte)) as [
      Buffer,
      Buffer,
      Buffer,
    ];
    const publicUrl = 'http://localhost';
    const config = { origin: 'log.example', isOriginConfigured: true, interval: 60, witnesses: [] };
    const rules = { deciders: new Map(), upcast: <Event>(each: Event) => each };
    try {
      const keys = { audit: seed, previousAudit: before };
      const log = await AuditLog.open({ pool, store, clock, publicUrl, keys, config });
      await appendUpTo(702);
      expect((await log.publisher.publish())?.size).toBe(702);
      await log.bundles.export({ folder: join(folder, 'b'), scope: 'whole', audience: 'auditor' });
      const source = await FolderSource.open(join(folder, 'b'));
      expect(await source.keys()).toHaveLength(2);
      const verdict = (of: Buffer) =>
        verifyHistory(source, { keys: [signerOf('log.example', of).key], since: [], witnesses: [] }, rules);
      const signatures = ({ findings }: Verdict) => findings.filter(({ kind }) => kind === 'signatureWrong');
      const [byNew, byOld, byStranger] = [
        await verdict(seed),
        await verdict(before),
        await verdict(strangers),
      ];
      expect([byNew, byOld].map((each) => [each.size, signatures(each)])).toEqual([
        [702, []],
        [702, []],
      ]);
      expect(byNew.notes.join()).toContain('2 earlier checkpoints bear no signature of a key that was given');
      expect(byOld.notes.join()).not.toContain('earlier checkpoints bear');
      expect(signatures(byStranger)).toHaveLength(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
