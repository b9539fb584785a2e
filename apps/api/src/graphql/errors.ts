import type { FastifyReply, FastifyRequest } from 'fastify';
import { mercurius } from 'mercurius';
import type { MercuriusContext } from 'mercurius';
import { refusalOf } from '#libs/graphql';
import { DomainError } from '#libs/kernel';
import { statusOf } from '../http/refusals.js';
import { inLanguage } from './invalid-input.js';
import type { ApiContext, RequestContexts } from './request-contexts.js';

type Format = typeof mercurius.defaultErrorFormatter;

/** Mercurius logs each error with its stack; to the log a refusal is a code, and a fault was logged where it happened. */
const QUIET = { app: { log: { info: () => undefined } } } as unknown as MercuriusContext;

/** Answers as Mercurius would, in the language of who asks, and logs only the codes. */
export function answerWithErrors(
  execution: Parameters<Format>[0],
  { app, locale = 'kk', ids }: Pick<MercuriusContext, 'app'> & Partial<Pick<ApiContext, 'locale' | 'ids'>>,
): ReturnType<Format> {
  const { statusCode, response } = mercurius.defaultErrorFormatter(execution, QUIET);
  const errors = response.errors?.map((error) => inLanguage(error, locale)) ?? [];
  const codes = errors.map(({ extensions }) => extensions?.['code'] ?? 'QueryNotValid');
  app.log.info({ ...ids, codes }, 'answered with errors');
  return { statusCode, response: { ...response, errors } };
}

/** Before anything is resolved it is known who asks; when that cannot be found out, the answer is a refusal. */
export function knowWhoAsks(
  contexts: RequestContexts,
): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  return async (request, reply) => {
    try {
      await contexts.ofRequest(request);
      return undefined;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code, facts } = error;
      const refusal = refusalOf(code, facts, contexts.localeOf(request)) ?? { code, message: code };
      const { message, ...extensions } = refusal;
      return reply.code(statusOf(code)).send({ data: null, errors: [{ message, extensions }] });
    }
  };
}
