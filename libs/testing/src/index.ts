export * from './api-process.js';
export * from './given-when-then.js';
export * from './graphql-client.js';
export * from './postgres.js';
