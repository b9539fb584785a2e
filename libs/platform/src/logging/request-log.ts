import { randomUUID } from 'node:crypto';
import { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#libs/kernel';
import { withLogContext } from './context.js';
import type { LogContext } from './context.js';
import type { Logger } from './logger.js';
import { maskText } from './mask.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Health and metrics are asked every few seconds; they are logged at `debug`. */
const ROUTINE = /^\/(?:health\/|metrics$)/;

export interface FastifyLogOptions {
  readonly loggerInstance: FastifyBaseLogger;
  readonly genReqId: () => string;
  readonly requestIdHeader: false;
  readonly logController: LogController;
}

/** What to give Fastify when it is made: our logger, request ids that we make, none of its own request lines. */
export function fastifyLogOptions(logger: Logger): FastifyLogOptions {
  return {
    loggerInstance: logger,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
  };
}

/**
 * Logs one line a request, from an allow-list of fields, and gives all lines of a request its ids. A client may
 * send `x-correlation-id` (a UUID; anything else is ignored); the answer carries `x-request-id`.
 */
export function installRequestLog(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const context = contextOf(request);
    void reply.header('x-request-id', context.requestId);
    withLogContext(context, done);
  });
  fastify.addHook('onError', (request, _reply, error: Error & { readonly statusCode?: number }, done) => {
    // A rule that refuses is an answer, not a fault.
    if (error instanceof DomainError) {
      logger.info({ ...contextOf(request), code: error.code }, 'refused');
    } else if ((error.statusCode ?? 500) >= 500) {
      logger.error({ ...contextOf(request), err: error }, 'request failed');
    }
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const level = ROUTINE.test(request.routeOptions.url ?? '') ? 'debug' : 'info';
    logger[level]({ ...contextOf(request), ...describeRequest(request, reply) }, 'request');
    done();
  });
}

interface DescribedRequest {
  readonly method: string;
  /** The route's template; absent when there is none for the URL. */
  readonly route?: string;
  /** Those parameters of the path that are random ids. */
  readonly ids?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly durationMs: number;
}

/** The fields of a request's line: an allow-list, so that nothing a client sends gets in by itself. */
function describeRequest(request: FastifyRequest, reply: FastifyReply): DescribedRequest {
  const route = request.routeOptions.url;
  const ids = Object.entries(request.params ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && isRandomId(entry[1]),
  );
  return {
    method: request.method,
    ...(route === undefined ? {} : { route }),
    ...(ids.length === 0 ? {} : { ids: Object.fromEntries(ids) }),
    status: reply.statusCode,
    durationMs: Math.round(reply.elapsedTime * 10) / 10,
  };
}

function isRandomId(text: string): boolean {
  return UUID.test(text) && maskText(text) === text;
}

const contexts = new WeakMap<object, LogContext>();

function contextOf(request: FastifyRequest): LogContext {
  const known = contexts.get(request.raw);
  if (known !== undefined) return known;
  const sent = request.headers['x-correlation-id'];
  const correlationId = typeof sent === 'string' && isRandomId(sent) ? sent.toLowerCase() : request.id;
  const context = { requestId: request.id, correlationId };
  contexts.set(request.raw, context);
  return context;
}
