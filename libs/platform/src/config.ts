import 'reflect-metadata';
import { resolve } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { ConfigError } from './config-error.js';
import type { ConfigProblem } from './config-error.js';
import { ConfigVariables, EXAMPLES } from './config-variables.js';
import type { EnvironmentName, LogLevel } from './config-variables.js';
import { Secret } from './secret.js';

/** How this process runs: read once at the start, never changed (docs/configuration.md). */
export interface Config {
  readonly environment: EnvironmentName;
  readonly http: {
    readonly host: string;
    readonly port: number;
    /** What people type; no slash at its end. */
    readonly publicUrl: string;
    /** Proxies whose `X-Forwarded-*` are believed, as Fastify's `trustProxy` takes them. */
    readonly trustProxy: false | readonly string[];
  };
  readonly log: { readonly level: LogLevel };
  /** Absolute path. */
  readonly dataDir: string;
  readonly database:
    | { readonly kind: 'embedded'; /** Absolute path. */ readonly folder: string }
    | { readonly kind: 'external'; readonly url: Secret };
  readonly eventStore:
    { readonly kind: 'postgres' } | { readonly kind: 'eventstoredb'; readonly url: Secret };
  /** 32 bytes each, in base64; what is absent here is made and kept in the data folder (keys.ts). */
  readonly keys: {
    readonly vault?: Secret;
    readonly command?: Secret;
    readonly audit?: Secret;
    readonly previousAudit?: Secret;
  };
  /** The public log (docs/threat-model.md). */
  readonly audit: {
    /** Names a log that has no name yet; a configured one must be the log's. */
    readonly origin: string;
    readonly isOriginConfigured: boolean;
    /** How often a checkpoint is signed when the log has grown, in seconds. */
    readonly interval: number;
    /** Absolute path of a folder for a web server to serve. */
    readonly mirror?: string;
    /** Verifier keys of those who co-sign. */
    readonly witnesses: readonly string[];
  };
  readonly signatures: {
    /** Absolute path of the certificates of trusted certification centres, PEM; absent: no digital signature. */
    readonly centres?: string;
  };
  /** Where SMS and e-mail are laid for a provider's program. Absolute path; absent: none are written. */
  readonly messages: { readonly folder?: string };
  readonly identity:
    | { readonly kind: 'embedded' }
    | {
        readonly kind: 'oidc';
        readonly issuer: string;
        readonly clientId: string;
        readonly clientSecret: Secret;
      };
  /** Whether the demonstration okrug is loaded into an empty store. */
  readonly demonstration: boolean;
  readonly clock: 'system' | 'ipc';
  readonly metrics: { readonly token?: Secret };
}

/**
 * The configuration that the environment asks for. A variable that is set but empty counts as absent.
 *
 * @throws ConfigError naming each variable that is wrong, why, and a value that would do
 */
export function loadConfig(env: NodeJS.ProcessEnv, workingFolder = process.cwd()): Config {
  const variables = readVariables(env);
  const problems = contradictions(variables);
  if (problems.length > 0) throw new ConfigError(problems);

  const production = variables.NODE_ENV === 'production';
  const embedded = variables.DATABASE_URL === undefined;
  const port = variables.PORT ?? 3000;
  const dataDir = resolve(workingFolder, variables.JINALYS_DATA_DIR ?? 'var/data');
  return deepFreeze<Config>({
    environment: variables.NODE_ENV ?? 'development',
    http: {
      host: variables.HOST ?? '127.0.0.1',
      port,
      publicUrl: variables.PUBLIC_URL ?? `http://localhost:${String(port)}`,
      trustProxy: variables.TRUST_PROXY ?? false,
    },
    log: { level: variables.LOG_LEVEL ?? 'info' },
    dataDir,
    database:
      variables.DATABASE_URL === undefined
        ? { kind: 'embedded', folder: resolve(dataDir, 'postgres') }
        : { kind: 'external', url: new Secret(variables.DATABASE_URL) },
    eventStore:
      variables.EVENTSTOREDB_URL === undefined
        ? { kind: 'postgres' }
        : { kind: 'eventstoredb', url: new Secret(variables.EVENTSTOREDB_URL) },
    keys: {
      ...optionalSecret('vault', variables.JINALYS_VAULT_KEY),
      ...optionalSecret('command', variables.JINALYS_COMMAND_KEY),
      ...optionalSecret('audit', variables.JINALYS_AUDIT_KEY),
      ...optionalSecret('previousAudit', variables.JINALYS_AUDIT_PREVIOUS_KEY),
    },
    audit: {
      origin:
        variables.JINALYS_AUDIT_ORIGIN ??
        `${new URL(variables.PUBLIC_URL ?? `http://localhost:${String(port)}`).host}/log`,
      isOriginConfigured: variables.JINALYS_AUDIT_ORIGIN !== undefined,
      interval: variables.JINALYS_AUDIT_INTERVAL ?? 60,
      ...(variables.JINALYS_AUDIT_MIRROR !== undefined && {
        mirror: resolve(workingFolder, variables.JINALYS_AUDIT_MIRROR),
      }),
      witnesses: variables.JINALYS_AUDIT_WITNESSES ?? [],
    },
    signatures: {
      ...(variables.JINALYS_SIGNATURE_CENTRES !== undefined && {
        centres: resolve(workingFolder, variables.JINALYS_SIGNATURE_CENTRES),
      }),
    },
    messages: messagesOf(variables, workingFolder, dataDir),
    identity: identityOf(variables),
    demonstration: variables.JINALYS_DEMONSTRATION ?? (embedded && !production),
    clock: variables.JINALYS_CLOCK ?? 'system',
    metrics: optionalSecret('token', variables.METRICS_TOKEN),
  });
}

function readVariables(env: NodeJS.ProcessEnv): ConfigVariables {
  const names = Object.keys(EXAMPLES);
  const given = names.map((name) => [name, env[name]?.trim()]).filter(([, value]) => Boolean(value));
  const variables = plainToInstance(ConfigVariables, Object.fromEntries(given));
  const errors = validateSync(variables, { stopAtFirstError: true, forbidUnknownValues: false });
  if (errors.length === 0) return variables;
  throw new ConfigError(
    errors.map(({ property, constraints }) =>
      problem(
        property as keyof ConfigVariables,
        Object.values(constraints ?? {})[0] ?? 'has a value that cannot be used',
      ),
    ),
  );
}

/** What no single variable shows: combinations that would lose data, or let strangers in. */
function contradictions(variables: ConfigVariables): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const demand = (holds: boolean, variable: keyof ConfigVariables, what: string) => {
    if (!holds) problems.push(problem(variable, what));
  };
  const production = variables.NODE_ENV === 'production';
  const oidc = [variables.OIDC_ISSUER, variables.OIDC_CLIENT_ID, variables.OIDC_CLIENT_SECRET];

  if (production) {
    demand(
      variables.DATABASE_URL !== undefined,
      'DATABASE_URL',
      'is absent: the embedded PostgreSQL is for trying out and refuses to run under NODE_ENV=production',
    );
    demand(variables.JINALYS_CLOCK !== 'ipc', 'JINALYS_CLOCK', 'is for tests, refused under production');
    demand(
      !isOpenToListeners(variables.PUBLIC_URL),
      'PUBLIC_URL',
      'is plain http: session cookies need https (a loopback address may do without)',
    );
    demand(
      !isOpenToListeners(variables.OIDC_ISSUER),
      'OIDC_ISSUER',
      'is plain http: the issuer decides who people are, so it needs https',
    );
  }
  demand(
    !production || variables.JINALYS_AUDIT_KEY !== undefined,
    'JINALYS_AUDIT_KEY',
    'is absent: under NODE_ENV=production the key that signs the public log is yours to keep',
  );
  if (variables.DATABASE_URL !== undefined) {
    const why =
      'is absent: with a database of your own the key is yours to keep, for a lost one is lost data';
    demand(variables.JINALYS_VAULT_KEY !== undefined, 'JINALYS_VAULT_KEY', why);
    demand(variables.JINALYS_COMMAND_KEY !== undefined, 'JINALYS_COMMAND_KEY', why);
  }
  demand(
    variables.JINALYS_VAULT_KEY === undefined ||
      variables.JINALYS_VAULT_KEY !== variables.JINALYS_COMMAND_KEY,
    'JINALYS_COMMAND_KEY',
    'is the same as JINALYS_VAULT_KEY: each needs a key of its own',
  );
  if (production || oidc.some((value) => value !== undefined)) {
    const why = production
      ? 'is absent: the embedded issuer has demonstration people and is refused under NODE_ENV=production'
      : 'is absent: OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together';
    demand(variables.OIDC_ISSUER !== undefined, 'OIDC_ISSUER', why);
    demand(variables.OIDC_CLIENT_ID !== undefined, 'OIDC_CLIENT_ID', why);
    demand(variables.OIDC_CLIENT_SECRET !== undefined, 'OIDC_CLIENT_SECRET', why);
  }
  return problems;
}

function problem(variable: keyof ConfigVariables, what: string): ConfigProblem {
  return { variable, problem: what, example: EXAMPLES[variable] };
}

function isOpenToListeners(url: string | undefined): boolean {
  if (url === undefined) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !/^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

function identityOf(variables: ConfigVariables): Config['identity'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: secret } = variables;
  if (issuer === undefined || clientId === undefined || secret === undefined) return { kind: 'embedded' };
  return { kind: 'oidc', issuer, clientId, clientSecret: new Secret(secret) };
}

/** Production names its folder itself: the files hold people's contacts. */
function messagesOf(
  { JINALYS_MESSAGES: folder, NODE_ENV: environment }: ConfigVariables,
  workingFolder: string,
  dataDir: string,
): Config['messages'] {
  if (folder !== undefined) return { folder: resolve(workingFolder, folder) };
  return environment === 'production' ? {} : { folder: resolve(dataDir, 'messages') };
}

function optionalSecret<Name extends string>(
  name: Name,
  value: string | undefined,
): Partial<Record<Name, Secret>> {
  return value === undefined ? {} : ({ [name]: new Secret(value) } as Record<Name, Secret>);
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null) deepFreeze(part as object);
  }
  return Object.freeze(value);
}
