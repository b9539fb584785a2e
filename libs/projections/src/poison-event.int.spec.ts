import { PoisonEvent } from './index.js';
import type { Projection } from './index.js';
import { arrive, attendance, event, gate, numbered } from './testing/attendance.js';
import { Harness, PATIENCE } from './testing/harness.js';

const frail: Projection = {
  ...attendance,
  apply: (recorded, tx) => {
    if (recorded.data['member'] === 'poison') throw new TypeError('no such member');
    return attendance.apply(recorded, tx);
  },
};

describe('a poison event', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await Harness.open();
  });
  afterEach(() => harness.close());

  it('stops the projection with all before it applied, and is named', async () => {
    const failures: unknown[] = [];
    const projections = harness.projections(frail, { onFailure: (...args) => failures.push(args) });
    await arrive(harness.store, 'north', numbered('m', 4));
    const before = await harness.store.head();
    const position = await arrive(harness.store, 'north', ['poison']);
    const after = await arrive(harness.store, 'north', ['late']);
    projections.start();
    await expect(projections.waitFor('attendance', after, PATIENCE)).rejects.toMatchObject({
      stopped: true,
      reached: before,
    });
    await projections.stop();
    const failure = {
      error: 'TypeError: no such member',
      event: {
        id: event('north/poison', '', {}).id,
        type: 'MemberArrived',
        stream: 'gathering-north',
        revision: 4,
        position,
      },
    };
    expect(await projections.status()).toMatchObject([
      { state: 'stopped', checkpoint: before, applied: 4, failure, lag: { events: 2 } },
    ]);
    expect(projections.failures()).toEqual([{ name: 'attendance', failure }]);
    expect(failures).toEqual([['attendance', failure, false]]);
    expect(await harness.projections().status()).toMatchObject([{ failure }]);
  });

  it('is applied after the cause is mended and the projection started again', async () => {
    const position = await arrive(harness.store, 'north', ['a', 'poison', 'b']);
    const broken = harness.projections(frail);
    broken.start();
    await expect(broken.waitFor('attendance', position, PATIENCE)).rejects.toMatchObject({ stopped: true });
    await broken.stop();
    const mended = harness.projections();
    mended.start();
    await mended.waitFor('attendance', position, PATIENCE);
    expect(mended.failures()).toEqual([]);
    expect(await mended.status()).toMatchObject([{ state: 'live', applied: 3, lag: { events: 0 } }]);
    expect((await mended.status())[0]).not.toHaveProperty('failure');
  });

  it('in SQL is one as well', async () => {
    const projections = harness.projections();
    const twice = [
      event('1', 'MemberArrived', { member: 'a' }),
      event('2', 'MemberArrived', { member: 'a' }),
    ];
    const { position } = await harness.store.append('gathering-north', 'noStream', twice);
    projections.start();
    await expect(projections.waitFor('attendance', position, PATIENCE)).rejects.toMatchObject({
      stopped: true,
    });
    expect(projections.failures()[0]?.failure).toMatchObject({
      error: expect.stringContaining('duplicate key') as string,
      event: { id: twice[1]?.id, revision: 1 },
    });
  });

  it('in a rebuild leaves the live read model as it is', async () => {
    const position = await arrive(harness.store, 'north', ['a', 'poison', 'b']);
    const live = harness.projections();
    live.start();
    await live.waitFor('attendance', position, PATIENCE);
    const before = await live.dump('attendance');
    await expect(harness.projections(frail).rebuild('attendance')).rejects.toBeInstanceOf(PoisonEvent);
    expect(await live.dump('attendance')).toBe(before);
    expect(await live.status()).toMatchObject([
      { state: 'live', building: { applied: 1, failure: { event: { stream: 'gathering-north' } } } },
    ]);
    expect(await live.rebuild('attendance')).toBe(true);
    expect(await live.dump('attendance')).toBe(before);
  });
});

it('tables that cannot be made stop the projection too', async () => {
  const harness = await Harness.open();
  try {
    const failed = gate<string>();
    const projections = harness.projections(
      { ...attendance, tables: 'CREATE TABEL' },
      {
        onFailure: (_, { error }) => {
          failed.open(error);
        },
      },
    );
    projections.start();
    expect(await failed.opened).toContain('syntax error');
    await projections.stop();
    expect(projections.failures()).toMatchObject([{ name: 'attendance' }]);
  } finally {
    await harness.close();
  }
});
