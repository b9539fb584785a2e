export * from './common-refusals.js';
export * from './refusal-catalogue.js';
export * from './refusal.js';
export * from './scalars.js';
