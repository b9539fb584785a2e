import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#libs/kernel';
import type { Logger } from './logger.js';
import { maskText } from './mask.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Health and metrics are asked every few seconds; they are logged at `debug`. */
const ROUTINE = /^\/(?:health\/|metrics$)/;

/** What ties the log lines of one request, and the events it led to, together. Random ids only. */
export interface RequestIds {
  readonly requestId: string;
  readonly correlationId: string;
}

export interface FastifyLogOptions {
  readonly loggerInstance: FastifyBaseLogger;
  readonly genReqId: () => string;
  readonly requestIdHeader: false;
  readonly logController: LogController;
  readonly childLoggerFactory: (
    this: FastifyInstance,
    logger: FastifyBaseLogger,
    bindings: object,
    options: object,
    raw: IncomingMessage,
  ) => FastifyBaseLogger;
}

/**
 * What to give Fastify when it is made: our logger, request ids that we make, none of its own request lines. Whatever
 * `request.log` writes carries the ids of the request.
 */
export function fastifyLogOptions(logger: Logger): FastifyLogOptions {
  return {
    loggerInstance: logger,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    childLoggerFactory: (parent, bindings, options, raw) => {
      const { requestId = '' } = bindings as { readonly requestId?: string };
      return parent.child(idsFor(raw, requestId), options);
    },
  };
}

/**
 * Logs one line a request, from an allow-list of fields. A client may
 * send `x-correlation-id` (a UUID; anything else is ignored); the answer carries `x-request-id`.
 */
export function installRequestLog(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onError', (request, _reply, error: Error & { readonly statusCode?: number }, done) => {
    // A rule that refuses is an answer, not a fault.
    if (error instanceof DomainError) {
      logger.info({ ...requestIds(request), code: error.code }, 'refused');
    } else if ((error.statusCode ?? 500) >= 500) {
      logger.error({ ...requestIds(request), err: error }, 'request failed');
    }
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const level = ROUTINE.test(request.routeOptions.url ?? '') ? 'debug' : 'info';
    if (logger.isLevelEnabled(level))
      logger[level]({ ...requestIds(request), ...describeRequest(request, reply) }, 'request');
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

const known = new WeakMap<IncomingMessage, RequestIds>();

/** The ids that every log line of a request carries, and the events that it leads to. */
export function requestIds({ raw, id }: Pick<FastifyRequest, 'raw' | 'id'>): RequestIds {
  return idsFor(raw, id);
}

function idsFor(raw: IncomingMessage, requestId: string): RequestIds {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const sent = raw.headers['x-correlation-id'];
  const correlationId = typeof sent === 'string' && isRandomId(sent) ? sent.toLowerCase() : requestId;
  const ids = { requestId, correlationId };
  known.set(raw, ids);
  return ids;
}
