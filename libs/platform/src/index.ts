export * from './embedded-postgres/index.js';
export { loadConfig } from './config.js';
export type { Config } from './config.js';
export type { EnvironmentName, LogLevel } from './config-variables.js';
export { ConfigError } from './config-error.js';
export type { ConfigProblem } from './config-error.js';
export { loadKeys, loadOrCreateKey } from './keys.js';
export type { Keys } from './keys.js';
export { Secret } from './secret.js';
