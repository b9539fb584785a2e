export * from './common-refusals.js';
export * from './connection.js';
export * from './is-id.js';
export * from './refusal-catalogue.js';
export * from './refusal.js';
export * from './request-context.js';
export * from './result-union.js';
export * from './scalars.js';
