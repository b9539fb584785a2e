import { clockCheck, liveness, projectionsCheck, readiness, Unhealthy } from './health.js';
import type { HealthCheck } from './health.js';

const well = (name: string): HealthCheck => ({ name, check: () => Promise.resolve() });
const failing = (name: string, error: Error): HealthCheck => ({
  name,
  check: () => Promise.reject(error),
});
const never: HealthCheck = {
  name: 'eventStore',
  timeoutMs: 1,
  check: () => new Promise<void>(() => undefined),
};

describe('readiness', () => {
  it('is 200 when all is well', async () => {
    const { statusCode, body } = await readiness([well('database'), well('clock')])();
    expect(statusCode).toBe(200);
    expect(body).toMatchObject({ status: 'ready', failed: [], checks: { database: { status: 'ok' } } });
  });

  it('is 503 and names every check that failed, the well ones beside them', async () => {
    const { statusCode, body } = await readiness([
      well('database'),
      failing('projections', new Unhealthy('stopped: meetings')),
      never,
    ])();
    expect(statusCode).toBe(503);
    expect(body).toMatchObject({
      status: 'notReady',
      failed: ['projections', 'eventStore'],
      checks: {
        database: { status: 'ok' },
        projections: { status: 'failed', reason: 'stopped: meetings' },
        eventStore: { status: 'failed', reason: 'no answer within 1 ms' },
      },
    });
  });

  it('shows of an error its code or type, never its words, which go to the log', async () => {
    const failures: string[] = [];
    const refused = Object.assign(new Error('connect postgresql://jinalys:hunter2@db'), {
      code: 'ECONNREFUSED',
    });
    const ready = readiness(
      [failing('database', refused), failing('clock', new TypeError('x hunter2'))],
      (name, error) => failures.push(`${name}: ${error.message}`),
    );
    const { body } = await ready();
    expect(JSON.stringify(body)).not.toContain('hunter2');
    expect(body.checks).toMatchObject({
      database: { reason: 'ECONNREFUSED' },
      clock: { reason: 'TypeError' },
    });
    expect(failures).toEqual(['database: connect postgresql://db', 'clock: x hunter2']);
  });

  it('takes a check that throws instead of rejecting', async () => {
    const throws: HealthCheck = {
      name: 'database',
      check: () => {
        throw new Unhealthy('no pool');
      },
    };
    expect((await readiness([throws])()).body.failed).toEqual(['database']);
  });

  it('asks once for all who wait at the same time, and again for who comes later', async () => {
    let asked = 0;
    const counting: HealthCheck = { name: 'database', check: () => Promise.resolve(void (asked += 1)) };
    const ready = readiness([counting]);
    await Promise.all([ready(), ready(), ready()]);
    expect(asked).toBe(1);
    await ready();
    expect(asked).toBe(2);
  });
});

describe('liveness', () => {
  it('asks nobody', () => {
    expect(liveness()).toEqual({ status: 'live', uptimeSeconds: expect.any(Number) as unknown });
  });
});

describe('the check of projections', () => {
  it('is red when one has stopped, and names it and the event', async () => {
    const check = projectionsCheck(() => [
      { name: 'norms', stopped: false },
      { name: 'meetings', stopped: true, eventId: 'e-1' },
      { name: 'notices', stopped: true },
    ]);
    await expect(check.check()).rejects.toThrow('stopped: meetings at e-1, notices');
  });

  it('is well when none has', async () => {
    await expect(projectionsCheck(() => Promise.resolve([])).check()).resolves.toBeUndefined();
  });
});

describe('the check of the clock', () => {
  const at = (...moments: string[]) => ({ now: () => moments.shift() ?? 'none left' });
  const reference = () => Promise.resolve(new Date('2026-03-01T04:00:00.000Z'));

  it.each([
    ['2026-03-01T04:00:01.000Z', '2026-03-01T04:00:01.000Z'],
    ['2026-03-01T03:59:59.000Z', '2026-03-01T03:59:59.000Z'],
    ['2026-03-01T03:59:50.000Z', '2026-03-01T04:00:10.000Z'],
  ])('is well up to a second off, the round trip not held against us (%s to %s)', async (before, after) => {
    await expect(clockCheck({ clock: at(before, after), reference }).check()).resolves.toBeUndefined();
  });

  it.each([
    ['2026-03-01T04:00:01.001Z', '2026-03-01T04:00:01.002Z'],
    ['2026-03-01T03:59:58.000Z', '2026-03-01T03:59:58.999Z'],
  ])('is red beyond it (%s to %s)', async (before, after) => {
    await expect(clockCheck({ clock: at(before, after), reference }).check()).rejects.toThrow(
      "1001 ms off the database server's, at most 1000 allowed",
    );
  });
});
