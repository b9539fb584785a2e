import { inspect } from 'node:util';
import { loadConfig } from './config.js';
import { ConfigError } from './config-error.js';
import { EXAMPLES } from './config-variables.js';

const VAULT_KEY = Buffer.alloc(32, 1).toString('base64');
const COMMAND_KEY = Buffer.alloc(32, 2).toString('base64');
const PRODUCTION = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://jinalys.example.kz',
  DATABASE_URL: 'postgresql://jinalys:hunter2@db:5432/jinalys',
  JINALYS_VAULT_KEY: VAULT_KEY,
  JINALYS_COMMAND_KEY: COMMAND_KEY,
  JINALYS_AUDIT_KEY: Buffer.alloc(32, 3).toString('base64'),
  OIDC_ISSUER: 'https://id.example.kz',
  OIDC_CLIENT_ID: 'jinalys',
  OIDC_CLIENT_SECRET: 'swordfish',
};

function problemsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(({ variable }) => variable);
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('needs nothing set to try the program out', () => {
    expect(loadConfig({}, '/srv/jinalys')).toEqual({
      environment: 'development',
      http: { host: '127.0.0.1', port: 3000, publicUrl: 'http://localhost:3000', trustProxy: false },
      log: { level: 'info' },
      dataDir: '/srv/jinalys/var/data',
      database: { kind: 'embedded', folder: '/srv/jinalys/var/data/postgres' },
      eventStore: { kind: 'postgres' },
      keys: {},
      audit: { origin: 'localhost:3000/log', isOriginConfigured: false, interval: 60, witnesses: [] },
      signatures: {},
      messages: { folder: '/srv/jinalys/var/data/messages' },
      identity: { kind: 'embedded' },
      demonstration: true,
      clock: 'system',
      metrics: {},
    });
  });

  it('takes the production set', () => {
    const config = loadConfig({ ...PRODUCTION, EVENTSTOREDB_URL: 'esdb://es:2113?tls=false' });
    expect(config).toMatchObject({
      environment: 'production',
      database: { kind: 'external' },
      eventStore: { kind: 'eventstoredb' },
      identity: { kind: 'oidc', issuer: 'https://id.example.kz', clientId: 'jinalys' },
      demonstration: false,
      messages: {},
    });
    expect(config.keys.vault?.reveal()).toBe(VAULT_KEY);
    expect(config.database.kind === 'external' && config.database.url.reveal()).toBe(PRODUCTION.DATABASE_URL);
  });

  it('cannot be changed', () => {
    const config = loadConfig(PRODUCTION) as { http: { port: number } };
    expect(() => {
      config.http.port = 1;
    }).toThrow(TypeError);
  });

  it('counts an empty variable as absent', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: ' ' }).http.port).toBe(3000);
  });

  it('follows the port in the public address and drops its trailing slash', () => {
    expect(loadConfig({ PORT: '4100' }).http.publicUrl).toBe('http://localhost:4100');
    expect(loadConfig({ PUBLIC_URL: 'https://a.kz/' }).http.publicUrl).toBe('https://a.kz');
  });

  it('shows no secret when printed or serialised', () => {
    const config = loadConfig({ ...PRODUCTION, METRICS_TOKEN: 'a-long-metrics-token' });
    const shown = `${inspect(config, { depth: 9, showHidden: true })} ${JSON.stringify(config)}`;
    for (const secret of ['hunter2', 'swordfish', VAULT_KEY, COMMAND_KEY, 'a-long-metrics-token']) {
      expect(shown).not.toContain(secret);
    }
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000x'],
    ['HOST', 'a b'],
    ['PUBLIC_URL', 'jinalys.kz'],
    ['PUBLIC_URL', 'https://jinalys.kz/path'],
    ['PUBLIC_URL', 'ftp://jinalys.kz'],
    ['NODE_ENV', 'staging'],
    ['LOG_LEVEL', 'verbose'],
    ['DATABASE_URL', 'mysql://h/d'],
    ['DATABASE_URL', 'postgresql://host'],
    ['EVENTSTOREDB_URL', 'http://localhost:2113'],
    ['JINALYS_VAULT_KEY', 'c2hvcnQ='],
    ['JINALYS_COMMAND_KEY', 'not base64'],
    ['OIDC_ISSUER', 'id.example.kz'],
    ['JINALYS_DEMONSTRATION', 'maybe'],
    ['JINALYS_CLOCK', 'sundial'],
    ['METRICS_TOKEN', 'short'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', 'loopback,'],
  ])('refuses %s=%s by its name', (variable, value) => {
    expect(problemsOf({ [variable]: value })).toContain(variable);
  });

  it('takes addresses, ranges and named ranges of proxies', () => {
    const { http } = loadConfig({ TRUST_PROXY: 'loopback, 10.0.0.0/8,fd00::/8, 192.0.2.7' });
    expect(http.trustProxy).toEqual(['loopback', '10.0.0.0/8', 'fd00::/8', '192.0.2.7']);
  });

  it.each([
    ['on', true],
    ['FALSE', false],
    ['1', true],
    ['off', false],
  ])('reads the switch %s', (value, expected) => {
    expect(loadConfig({ JINALYS_DEMONSTRATION: value }).demonstration).toBe(expected);
  });

  it('names everything that production lacks at once', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
      'DATABASE_URL',
      'JINALYS_AUDIT_KEY',
      'OIDC_ISSUER',
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET',
    ]);
  });

  it('refuses under production the test clock and plain http beyond the loopback', () => {
    expect(
      problemsOf({
        ...PRODUCTION,
        JINALYS_CLOCK: 'ipc',
        PUBLIC_URL: 'http://jinalys.kz',
        OIDC_ISSUER: 'http://id.example.kz',
      }),
    ).toEqual(['JINALYS_CLOCK', 'PUBLIC_URL', 'OIDC_ISSUER']);
    expect(problemsOf({ ...PRODUCTION, PUBLIC_URL: 'http://localhost:3000' })).toEqual([]);
  });

  it('wants keys that outlive the machine when the database is not its own', () => {
    expect(problemsOf({ DATABASE_URL: PRODUCTION.DATABASE_URL })).toEqual([
      'JINALYS_VAULT_KEY',
      'JINALYS_COMMAND_KEY',
    ]);
  });

  it('refuses one key for two purposes', () => {
    expect(problemsOf({ JINALYS_VAULT_KEY: VAULT_KEY, JINALYS_COMMAND_KEY: VAULT_KEY })).toEqual([
      'JINALYS_COMMAND_KEY',
    ]);
  });

  it('wants the three OIDC variables together', () => {
    expect(problemsOf({ OIDC_ISSUER: 'https://id.example.kz' })).toEqual([
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET',
    ]);
  });

  it('says what is wrong and what would do, without repeating a secret', () => {
    const attempt = () => loadConfig({ PORT: 'x', DATABASE_URL: 'mysql://root:hunter2@h/d' });
    expect(attempt).toThrow('PORT is not a port: a whole number from 1 to 65535\n    example: PORT=3000');
    expect(attempt).toThrow(`example: DATABASE_URL=${EXAMPLES.DATABASE_URL}`);
    expect(attempt).not.toThrow('hunter2');
  });
});
