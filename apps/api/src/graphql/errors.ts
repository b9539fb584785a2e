import type { FastifyReply, FastifyRequest } from 'fastify';
import { mercurius } from 'mercurius';
import type { MercuriusContext } from 'mercurius';
import { refusalOf } from '#libs/graphql';
import { DomainError } from '#libs/kernel';
import { statusOf } from '../http/refusals.js';
import type { RequestContexts } from './request-contexts.js';

type Format = typeof mercurius.defaultErrorFormatter;

/** Mercurius logs each error with its stack; to the log a refusal is a code, and a fault was logged where it happened. */
const QUIET = { app: { log: { info: () => undefined } } } as unknown as MercuriusContext;

/** Answers as Mercurius would, and logs only the codes. */
export function answerWithErrors(
  execution: Parameters<Format>[0],
  { app }: Pick<MercuriusContext, 'app'>,
): ReturnType<Format> {
  const answer = mercurius.defaultErrorFormatter(execution, QUIET);
  const codes = answer.response.errors?.map(({ extensions }) => extensions?.['code'] ?? 'QueryNotValid');
  app.log.info({ codes }, 'answered with errors');
  return answer;
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
