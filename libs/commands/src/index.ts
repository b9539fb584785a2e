export * from './caller.js';
export * from './command-executor.js';
export * from './command-hash.js';
export * from './execution.js';
export * from './fold.js';
export * from './request.js';
