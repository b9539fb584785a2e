import { fastify } from 'fastify';
import { installHttpMetrics, mayReadMetrics, Metrics } from './metrics.js';
import { Secret } from './secret.js';

const figures = async (metrics: Metrics) => (await metrics.read()).body;

describe('the metrics', () => {
  it('count and time requests by route template, never by URL', async () => {
    const metrics = new Metrics({ processMetrics: false });
    const server = fastify();
    installHttpMetrics(server, metrics);
    server.get('/files/:id', () => 'ok');
    const origin = await server.listen({ host: '127.0.0.1', port: 0 });
    await fetch(`${origin}/files/870101300123?iin=870101300123`);
    await fetch(`${origin}/870101300123`);
    await server.close();
    const body = await figures(metrics);
    expect(body).toContain(
      'jinalys_http_request_duration_seconds_count{method="GET",route="/files/:id",status="2xx"} 1',
    );
    expect(body).toContain('_count{method="GET",route="none",status="4xx"} 1');
    expect(body).not.toContain('870101300123');
  });

  it('do not grow with what a client sends', async () => {
    const metrics = new Metrics({ processMetrics: false });
    metrics.observeRequest('BREW', undefined, 400, 0.1);
    metrics.observeCommand('Айгүл 870101300123', 'refused', 0.1);
    const body = await figures(metrics);
    expect(body).toContain('method="other"');
    expect(body).toContain('operation="other",outcome="refused"');
    expect(body).not.toMatch(/BREW|Айгүл/);
  });

  it('time commands and appends by outcome', async () => {
    const metrics = new Metrics({ processMetrics: false });
    metrics.observeCommand('OpenSeparateGathering', 'accepted', 0.03);
    metrics.observeAppend('written', 0.002);
    const body = await figures(metrics);
    expect(body).toContain(
      'jinalys_command_duration_seconds_bucket{le="0.04",operation="OpenSeparateGathering",outcome="accepted"} 1',
    );
    expect(body).toContain('jinalys_event_store_append_duration_seconds_count{outcome="written"} 1');
  });

  it('ask for lag and deadlines when they are read', async () => {
    const metrics = new Metrics({ processMetrics: false });
    const lags = [{ projection: 'meetings', events: 3, milliseconds: 250 }];
    metrics.watchProjections(() => Promise.resolve(lags));
    metrics.watchDeadlines(() => Promise.resolve(2));
    const body = await figures(metrics);
    expect(body).toContain('jinalys_projection_lag_seconds{projection="meetings"} 0.25');
    expect(body).toContain('jinalys_projection_lag_events{projection="meetings"} 3');
    expect(body).toContain('jinalys_workflow_deadlines_overdue 2');
    lags.length = 0;
    expect(await figures(metrics)).not.toContain('projection="meetings"');
  });

  it('stay readable when a figure cannot be had, and say so', async () => {
    const metrics = new Metrics({ processMetrics: false });
    metrics.watchProjections(() => Promise.reject(new Error('database down')));
    metrics.watchDeadlines(() => Promise.reject(new Error('database down')));
    const body = await figures(metrics);
    expect(body).toContain('jinalys_metrics_sample_failures_total{source="projections"} 1');
    expect(body).toContain('jinalys_metrics_sample_failures_total{source="deadlines"} 1');
  });

  it('include those of the process', async () => {
    const metrics = new Metrics();
    expect(await figures(metrics)).toContain('process_resident_memory_bytes');
    metrics.registry.clear();
  });
});

describe('who may read the metrics', () => {
  const token = new Secret('a-long-metrics-token');

  it.each([
    ['production', token, 'Bearer a-long-metrics-token', true],
    ['production', token, 'Bearer another-metrics-token', false],
    ['production', token, undefined, false],
    ['development', token, undefined, false],
    ['production', undefined, 'Bearer anything', false],
    ['development', undefined, undefined, true],
  ] as const)('under %s, token %s, sending %s: %s', (environment, expected, sent, allowed) => {
    const metrics = expected === undefined ? {} : { token: expected };
    expect(mayReadMetrics({ environment, metrics }, sent)).toBe(allowed);
  });
});
