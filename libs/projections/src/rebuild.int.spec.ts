import type { Projection, RebuildProgress } from './index.js';
import { arrive, attendance, event, gate, numbered } from './testing/attendance.js';
import { Harness, PATIENCE } from './testing/harness.js';

/** The same read model, told anew: it counts in tens. */
const second: Projection = {
  ...attendance,
  version: 2,
  tables: attendance.tables.replace('present integer', 'present integer, doubled integer DEFAULT 0'),
  async apply(recorded, tx) {
    await attendance.apply(recorded, tx);
    await tx.query('UPDATE gathering SET doubled = 2 * present');
  },
};

describe('a rebuild', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await Harness.open();
  });
  afterEach(() => harness.close());

  it('gives the same read model, byte for byte, while the live one goes on', async () => {
    const projections = harness.projections(attendance, { batchSize: 4 });
    projections.start();
    const before = await arrive(harness.store, 'north', numbered('m', 30));
    await projections.waitFor('attendance', before, PATIENCE);
    const live = await projections.dump('attendance');
    const progress: RebuildProgress[] = [];
    const rebuilt = await projections.rebuild('attendance', { onProgress: (step) => progress.push(step) });
    expect(rebuilt).toBe(true);
    expect(await projections.dump('attendance')).toBe(live);
    expect(progress[0]).toEqual({ applied: 0, total: 30 });
    expect(progress.at(-1)).toEqual({ applied: 30, total: 30 });
    const after = await arrive(harness.store, 'south', ['a']);
    await projections.waitFor('attendance', after, PATIENCE);
    expect(await projections.status()).toMatchObject([{ state: 'live', applied: 31 }]);
    expect(await schemas()).toEqual(['read_attendance']);
  });

  it('catches up with what arrives meanwhile', async () => {
    const projections = harness.projections(attendance, { batchSize: 2 });
    projections.start();
    await arrive(harness.store, 'north', numbered('m', 20));
    const [, position] = await Promise.all([
      projections.rebuild('attendance'),
      arrive(harness.store, 'south', numbered('m', 20)),
    ]);
    await projections.waitFor('attendance', position, PATIENCE);
    const held = await projections.dump('attendance');
    await projections.rebuild('attendance');
    expect(await projections.dump('attendance')).toBe(held);
  });

  it('of an empty log ends', async () => {
    expect(await harness.projections().rebuild('attendance')).toBe(true);
  });

  it('that was interrupted goes on where it was', async () => {
    const projections = harness.projections(attendance, { batchSize: 5 });
    await arrive(harness.store, 'north', numbered('m', 20));
    const stop = new AbortController();
    const interrupted = await projections.rebuild('attendance', {
      signal: stop.signal,
      onProgress: ({ applied }) => {
        if (applied >= 10) stop.abort();
      },
    });
    expect(interrupted).toBe(false);
    expect(await projections.status()).toMatchObject([{ building: { applied: 10 } }]);
    const progress: number[] = [];
    await projections.rebuild('attendance', { onProgress: ({ applied }) => progress.push(applied) });
    expect(progress[0]).toBe(10);
    expect(progress.at(-1)).toBe(20);
  });

  it('that was interrupted begins again when asked to', async () => {
    const projections = harness.projections(attendance, { batchSize: 5 });
    await arrive(harness.store, 'north', numbered('m', 20));
    const stop = new AbortController();
    const onProgress = ({ applied }: RebuildProgress) => {
      if (applied >= 10) stop.abort();
    };
    await projections.rebuild('attendance', { signal: stop.signal, onProgress });
    const progress: number[] = [];
    await projections.rebuild('attendance', {
      fromStart: true,
      onProgress: ({ applied }) => progress.push(applied),
    });
    expect(progress[0]).toBe(0);
  });

  it('happens at the start of a newer version, and the older one does not come back', async () => {
    const old = harness.projections();
    old.start();
    const position = await arrive(harness.store, 'north', numbered('m', 3));
    await old.waitFor('attendance', position, PATIENCE);
    const renewed = harness.projections(second);
    renewed.start();
    const next = await arrive(harness.store, 'north', ['late']);
    await old.waitFor('attendance', next, PATIENCE);
    await old.stop();
    const last = await arrive(harness.store, 'north', ['later']);
    await renewed.waitFor('attendance', last, PATIENCE);
    expect(await harness.query('SELECT present, doubled FROM read_attendance.gathering')).toEqual([
      { present: 5, doubled: 10 },
    ]);
    old.start();
    const end = await arrive(harness.store, 'north', ['latest']);
    await old.waitFor('attendance', end, PATIENCE);
    expect(await old.status()).toMatchObject([{ state: 'waiting', version: 2, applied: 6 }]);
    expect(await renewed.status()).toMatchObject([{ state: 'live', version: 2, applied: 6 }]);
  });

  it('is asked for when tables changed and the version did not', async () => {
    const old = harness.projections();
    old.start();
    await old.waitFor('attendance', await arrive(harness.store, 'north', ['a']), PATIENCE);
    await old.stop();
    const failed = gate<string>();
    const changed = harness.projections(
      { ...second, version: 1 },
      {
        onFailure: (_, { error }) => {
          failed.open(error);
        },
      },
    );
    changed.start();
    expect(await failed.opened).toContain('tables of attendance changed and its version did not');
    await changed.stop();
    expect(await changed.rebuild('attendance')).toBe(true);
    changed.start();
    await changed.waitFor('attendance', await arrive(harness.store, 'north', ['b']), PATIENCE);
    expect(changed.failures()).toEqual([]);
  });

  const schemas = async () =>
    (
      await harness.query<{ name: string }>(
        "SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE 'read%'",
      )
    ).map(({ name }) => name);
});

describe('a dump', () => {
  it('refuses a table without a primary key', async () => {
    const harness = await Harness.open();
    try {
      const projections = harness.projections({ ...attendance, tables: 'CREATE TABLE heap (id text)' });
      projections.start();
      const { position } = await harness.store.append('roll-1', 'any', [event('r', 'RollImported', {})]);
      await projections.waitFor('attendance', position, PATIENCE);
      await expect(projections.dump('attendance')).rejects.toThrow('read_attendance.heap has no primary key');
    } finally {
      await harness.close();
    }
  });
});
