export * from './decider.js';
export * from './domain-error.js';
export * from './ids.js';
export * from './json.js';
export * from './kato.js';
export * from './share.js';
export * from './time.js';
