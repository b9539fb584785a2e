export * from './given-when-then.js';
export * from './postgres.js';
