export { describeError } from './describe-error.js';
export type { DescribedError } from './describe-error.js';
export { createLogger } from './logger.js';
export type { Logger } from './logger.js';
export { maskText } from './mask.js';
export { NestLogger } from './nest-logger.js';
export { fastifyLogOptions, installRequestLog, requestIds } from './request-log.js';
export type { FastifyLogOptions, RequestIds } from './request-log.js';
export { scrub } from './scrub.js';
