export * from './caller.js';
export * from './command-executor.js';
export * from './command-hash.js';
export * from './fold.js';
export * from './request.js';
export * from './stream-queue.js';
