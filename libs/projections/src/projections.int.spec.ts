import { ProjectionBehind } from './index.js';
import { arrive, attendance, event, gate, NOON, numbered } from './testing/attendance.js';
import { Harness, PATIENCE } from './testing/harness.js';

describe('a running projection', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await Harness.open();
  });
  afterEach(() => harness.close());

  const present = () =>
    harness.query<{ id: string; present: number }>('SELECT * FROM read_attendance.gathering ORDER BY id');

  it('shows a person what they just did, when the reader waits for the position', async () => {
    const projections = harness.projections();
    projections.start();
    const position = await arrive(harness.store, 'north', ['a', 'b']);
    await projections.waitFor('attendance', position, PATIENCE);
    expect(await present()).toEqual([{ id: 'gathering-north', present: 2 }]);
  });

  it('comes past events that are none of its business', async () => {
    const projections = harness.projections();
    projections.start();
    const { position } = await harness.store.append('roll-1', 'noStream', [event('r', 'RollImported', {})]);
    await projections.waitFor(['attendance'], position, PATIENCE);
    expect(await projections.status()).toMatchObject([{ state: 'live', applied: 0, lag: { events: 0 } }]);
  });

  it('says so when it has not come far enough in time', async () => {
    const position = await arrive(harness.store, 'north', ['a']);
    const waiting = harness.projections().waitFor('attendance', position, 40);
    await expect(waiting).rejects.toMatchObject({
      name: 'ProjectionBehind',
      projection: 'attendance',
      wanted: position,
      reached: '',
      stopped: false,
    });
    await expect(waiting).rejects.toBeInstanceOf(ProjectionBehind);
  });

  it('refuses to wait for a projection nobody knows', async () => {
    const waiting = harness.projections().waitFor('unknown', await harness.store.head(), 10);
    await expect(waiting).rejects.toThrow(RangeError);
  });

  it('tells its lag in events, and in time by the clock', async () => {
    await arrive(harness.store, 'north', ['a', 'b', 'c']);
    const clock = { now: () => '2026-03-11T07:00:05.000Z' };
    const projections = harness.projections(attendance, { clock });
    expect(NOON).toBe('2026-03-11T07:00:00.000Z');
    expect(await projections.status()).toEqual([
      {
        name: 'attendance',
        version: 0,
        state: 'stopped',
        checkpoint: '',
        applied: 0,
        lag: { events: 3, more: false, milliseconds: 5000 },
      },
    ]);
  });

  it('is given events in their present shape', async () => {
    const projections = harness.projections(attendance, {
      upcast: (old) => (old.type === 'PersonCame' ? { ...old, type: 'MemberArrived' } : old),
    });
    projections.start();
    const came = event('x', 'PersonCame', { member: 'x' });
    const { position } = await harness.store.append('gathering-north', 'noStream', [came]);
    await projections.waitFor('attendance', position, PATIENCE);
    expect(await present()).toEqual([{ id: 'gathering-north', present: 1 }]);
  });

  it('applies a batch wholly or not at all when its connection is killed within it', async () => {
    const reached = gate<undefined>();
    const release = gate<undefined>();
    const held = {
      ...attendance,
      apply: async (...[recorded, tx]: Parameters<typeof attendance.apply>) => {
        await attendance.apply(recorded, tx);
        if (recorded.data['member'] !== 'm007') return;
        reached.open(undefined);
        await release.opened;
      },
    };
    const position = await arrive(harness.store, 'north', numbered('m', 10));
    const projections = harness.projections(held);
    projections.start();
    await reached.opened;
    await harness.killConnections('jinalys attendance');
    expect(await present()).toEqual([]);
    release.open(undefined);
    await projections.waitFor('attendance', position, PATIENCE);
    expect(await present()).toEqual([{ id: 'gathering-north', present: 10 }]);
  });

  it('holds after kills between batches what it would have held without', async () => {
    const projections = harness.projections(attendance, { batchSize: 3 });
    projections.start();
    let kills = 0;
    for (const gathering of numbered('g', 5)) {
      const position = await arrive(harness.store, gathering, numbered('m', 7));
      kills += await harness.killConnections('jinalys attendance');
      await projections.waitFor('attendance', position, PATIENCE);
    }
    const disturbed = await projections.dump('attendance');
    await projections.rebuild('attendance');
    expect(kills).toBeGreaterThan(0);
    expect(disturbed).toBe(await projections.dump('attendance'));
    expect(disturbed.split('\n')).toHaveLength(5 + 35 + 2 + 1);
  });

  it('runs in one process at a time, and in the other when the one stops', async () => {
    const [one, other] = [harness.projections(), harness.projections()];
    one.start();
    const first = await arrive(harness.store, 'north', numbered('a', 5));
    await one.waitFor('attendance', first, PATIENCE);
    other.start();
    const second = await arrive(harness.store, 'north', numbered('b', 5));
    await other.waitFor('attendance', second, PATIENCE);
    expect(await one.status()).toMatchObject([{ state: 'live', applied: 10 }]);
    expect(await other.status()).toMatchObject([{ state: 'waiting', applied: 10 }]);
    await one.stop();
    const third = await arrive(harness.store, 'north', numbered('c', 5));
    await other.waitFor('attendance', third, PATIENCE);
    expect(await other.status()).toMatchObject([{ state: 'live', applied: 15 }]);
    expect(await present()).toEqual([{ id: 'gathering-north', present: 15 }]);
  });

  it('is seen from a process that does not run it', async () => {
    const [running, looking] = [harness.projections(), harness.projections()];
    running.start();
    const position = await arrive(harness.store, 'north', ['a']);
    await looking.waitFor('attendance', position, PATIENCE);
    expect(await looking.status()).toMatchObject([{ state: 'live', checkpoint: position }]);
    await running.stop();
    expect(await looking.status()).toMatchObject([{ state: 'stopped', checkpoint: position }]);
  });
});
