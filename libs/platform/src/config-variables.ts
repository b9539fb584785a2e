import { isIP } from 'node:net';
import { Transform } from 'class-transformer';
import type { TransformFnParams } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min, ValidateBy } from 'class-validator';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const ENVIRONMENTS = ['development', 'test', 'production'] as const;
const TRUSTED_RANGES = ['loopback', 'linklocal', 'uniquelocal'];

export type LogLevel = (typeof LOG_LEVELS)[number];
export type EnvironmentName = (typeof ENVIRONMENTS)[number];

const ONE_WORD = /^[\w.:-]+$/;
const SWITCH: Readonly<Record<string, boolean>> = {
  on: true,
  true: true,
  '1': true,
  off: false,
  false: false,
  '0': false,
};

function asNumber({ value }: TransformFnParams): unknown {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
}

function asSwitch({ value }: TransformFnParams): unknown {
  return typeof value === 'string' ? (SWITCH[value.toLowerCase()] ?? value) : value;
}

function asList({ value }: TransformFnParams): unknown {
  return typeof value === 'string' ? value.split(',').map((item) => item.trim()) : value;
}

function withoutTrailingSlash({ value }: TransformFnParams): unknown {
  return typeof value === 'string' ? value.replace(/\/+$/, '') : value;
}

function IsUrl(schemes: readonly string[], extra: (url: URL) => boolean, message: string): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isUrl',
      validator: {
        validate: (value: unknown) => {
          if (typeof value !== 'string' || !URL.canParse(value)) return false;
          const url = new URL(value);
          return schemes.includes(url.protocol) && url.host !== '' && extra(url);
        },
      },
    },
    { message },
  );
}

function IsKey(): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isKey',
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' &&
          /^[A-Za-z0-9+/]{43}=$/.test(value) &&
          Buffer.from(value, 'base64').length === 32,
      },
    },
    { message: 'is not 32 bytes in base64 (44 characters); make one with `openssl rand -base64 32`' },
  );
}

function isAddressOrRange(item: unknown): boolean {
  if (typeof item !== 'string') return false;
  if (TRUSTED_RANGES.includes(item)) return true;
  const [address = '', bits, ...more] = item.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

const isPlain = (url: URL) =>
  url.username === '' && url.password === '' && url.search === '' && url.hash === '';

/** The environment as it is read: one property a variable, checked alone; what joins them is in config.ts. */
export class ConfigVariables {
  @IsOptional()
  @Transform(asNumber)
  @Max(65_535, { message: 'is not a port: a whole number from 1 to 65535' })
  @Min(1, { message: 'is not a port: a whole number from 1 to 65535' })
  @IsInt({ message: 'is not a port: a whole number from 1 to 65535' })
  PORT?: number;

  @IsOptional()
  @Matches(ONE_WORD, { message: 'is not a host name or address to listen on' })
  HOST?: string;

  @IsOptional()
  @Transform(withoutTrailingSlash)
  @IsUrl(
    ['http:', 'https:'],
    (url) => isPlain(url) && url.pathname === '/',
    'is not the address people open: http:// or https://, a host, and no path',
  )
  PUBLIC_URL?: string;

  @IsOptional()
  @IsIn(ENVIRONMENTS, { message: `is none of ${ENVIRONMENTS.join(', ')}` })
  NODE_ENV?: EnvironmentName;

  @IsOptional()
  @IsIn(LOG_LEVELS, { message: `is none of ${LOG_LEVELS.join(', ')}` })
  LOG_LEVEL?: LogLevel;

  @IsOptional()
  @Matches(/\S/, { message: 'is not a folder' })
  JINALYS_DATA_DIR?: string;

  @IsOptional()
  @IsUrl(
    ['postgres:', 'postgresql:'],
    (url) => url.pathname.length > 1,
    'is not a PostgreSQL connection: postgresql://user:password@host:port/database',
  )
  DATABASE_URL?: string;

  @IsOptional()
  @Matches(/^esdb(\+discover)?:\/\/[^\s/]+/, {
    message: 'is not an EventStoreDB connection string: esdb:// or esdb+discover://, then host:port',
  })
  EVENTSTOREDB_URL?: string;

  @IsOptional()
  @IsKey()
  JINALYS_VAULT_KEY?: string;

  @IsOptional()
  @IsKey()
  JINALYS_COMMAND_KEY?: string;

  @IsOptional()
  @IsKey()
  JINALYS_AUDIT_KEY?: string;

  @IsOptional()
  @IsKey()
  JINALYS_AUDIT_PREVIOUS_KEY?: string;

  @IsOptional()
  @Matches(/^[^\s+]+$/, { message: 'cannot name a log: it holds a space or a plus' })
  JINALYS_AUDIT_ORIGIN?: string;

  @IsOptional()
  @Transform(asNumber)
  @Max(86_400, { message: 'is not a number of seconds from 1 to 86400' })
  @Min(1, { message: 'is not a number of seconds from 1 to 86400' })
  @IsInt({ message: 'is not a number of seconds from 1 to 86400' })
  JINALYS_AUDIT_INTERVAL?: number;

  @IsOptional()
  @Matches(/\S/, { message: 'is not a folder' })
  JINALYS_AUDIT_MIRROR?: string;

  @IsOptional()
  @Transform(asList)
  @Matches(/^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/, {
    each: true,
    message: 'is not a list of verifier keys (name+hash+key), separated by commas',
  })
  JINALYS_AUDIT_WITNESSES?: string[];

  @IsOptional()
  @Matches(/\S/, { message: 'is not a file' })
  JINALYS_SIGNATURE_CENTRES?: string;

  @IsOptional()
  @Matches(/\S/, { message: 'is not a folder' })
  JINALYS_MESSAGES?: string;

  @IsOptional()
  @IsUrl(['http:', 'https:'], isPlain, 'is not the address of an OpenID Connect issuer')
  OIDC_ISSUER?: string;

  @IsOptional()
  @Matches(/^\S+$/, { message: 'holds a space' })
  OIDC_CLIENT_ID?: string;

  @IsOptional()
  @Matches(/^\S+$/, { message: 'holds a space' })
  OIDC_CLIENT_SECRET?: string;

  @IsOptional()
  @Transform(asSwitch)
  @IsBoolean({ message: 'is neither on nor off' })
  JINALYS_DEMONSTRATION?: boolean;

  @IsOptional()
  @IsIn(['system', 'ipc'], { message: 'is neither system nor ipc' })
  JINALYS_CLOCK?: 'system' | 'ipc';

  @IsOptional()
  @Matches(/^[\w.~+/=-]{16,}$/, {
    message: 'is shorter than 16 characters or holds one that a bearer token cannot have',
  })
  METRICS_TOKEN?: string;

  @IsOptional()
  @Transform(asList)
  @ValidateBy(
    {
      name: 'isProxyList',
      validator: {
        validate: (value: unknown) =>
          Array.isArray(value) && value.length > 0 && value.every(isAddressOrRange),
      },
    },
    {
      message: `is not a list of addresses, ranges (10.0.0.0/8) or ${TRUSTED_RANGES.join(', ')}, separated by commas`,
    },
  )
  TRUST_PROXY?: string[];
}

/** A value that would do, for each variable. */
export const EXAMPLES: Readonly<Record<keyof ConfigVariables, string>> = {
  PORT: '3000',
  HOST: '127.0.0.1',
  PUBLIC_URL: 'https://jinalys.example.kz',
  NODE_ENV: 'production',
  LOG_LEVEL: 'info',
  JINALYS_DATA_DIR: '/var/lib/jinalys/data',
  DATABASE_URL: 'postgresql://jinalys:PASSWORD@127.0.0.1:5432/jinalys',
  EVENTSTOREDB_URL: 'esdb://127.0.0.1:2113?tls=false',
  JINALYS_VAULT_KEY: '"$(openssl rand -base64 32)"',
  JINALYS_COMMAND_KEY: '"$(openssl rand -base64 32)"',
  JINALYS_AUDIT_KEY: '"$(openssl rand -base64 32)"',
  JINALYS_AUDIT_PREVIOUS_KEY: 'what JINALYS_AUDIT_KEY was before',
  JINALYS_AUDIT_ORIGIN: 'jinalys.example.kz/log',
  JINALYS_AUDIT_INTERVAL: '60',
  JINALYS_AUDIT_MIRROR: '/var/lib/jinalys/log',
  JINALYS_AUDIT_WITNESSES: 'maslikhat.example.kz+12345678+BBase64',
  JINALYS_SIGNATURE_CENTRES: '/etc/jinalys/certification-centres.pem',
  JINALYS_MESSAGES: '/var/spool/jinalys',
  OIDC_ISSUER: 'https://id.example.kz',
  OIDC_CLIENT_ID: 'jinalys',
  OIDC_CLIENT_SECRET: 'SECRET',
  JINALYS_DEMONSTRATION: 'off',
  JINALYS_CLOCK: 'system',
  METRICS_TOKEN: '"$(openssl rand -hex 24)"',
  TRUST_PROXY: 'loopback,10.0.0.0/8',
};
