export * from './calendar/index.js';
export * from './norm.js';
