import { randomUUID } from 'node:crypto';
import { BadRequestException, Catch, HttpException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { GqlArgumentsHost } from '@nestjs/graphql';
import { getNamedType, GraphQLError, isUnionType } from 'graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import { AppendUnconfirmedError, WrongExpectedRevisionError } from '#libs/event-store';
import { InputRefused, refusalOf } from '#libs/graphql';
import type { Refusal, RequestContext } from '#libs/graphql';
import { DomainError } from '#libs/kernel';
import { requestIds } from '#libs/platform';
import type { Logger } from '#libs/platform';
import { ProjectionBehind } from '#libs/projections';
import { invalidInput } from './invalid-input.js';
import type { ApiContext } from './request-contexts.js';

const UNEXPECTED = {
  kk: 'Күтпеген қате. Қайталап көріңіз; қайталанса, әкімшіге мына нөмірді айтыңыз: ',
  ru: 'Непредвиденная ошибка. Повторите; если повторится, сообщите администратору номер: ',
  en: 'Unexpected error. Try again; if it persists, tell the administrator this number: ',
};

/**
 * What a rule refuses becomes the answer: a member of the mutation's result union, or else, as for a query, an
 * error with code and facts. Anything unexpected is logged under a reference number, and only that number leaves the server.
 */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(exception: unknown, host: ArgumentsHost): Refusal | undefined {
    if (host.getType<string>() !== 'graphql') {
      this.beside(exception, host);
      return;
    }
    const gql = GqlArgumentsHost.create(host);
    const context = gql.getContext<ApiContext>();
    const { locale } = context;
    const refusal = refusalFor(exception, locale);
    if (!refusal) throw this.unexpected(exception, context);
    const answer = getNamedType(gql.getInfo<GraphQLResolveInfo>().returnType);
    if (isUnionType(answer) && answer.getTypes().some(({ name }) => name === refusal.code)) return refusal;
    const { code, message, ...facts } = refusal;
    throw new GraphQLError(message, { extensions: { code, ...facts } });
  }

  /** What is asked for beside GraphQL: an unknown address, or a fault under its reference number. */
  private beside(exception: unknown, host: ArgumentsHost): undefined {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (exception instanceof HttpException) {
      void reply.code(exception.getStatus()).send({ code: 'NotFound', status: exception.getStatus() });
      return undefined;
    }
    const reference = randomUUID();
    const ids = requestIds(host.switchToHttp().getRequest<FastifyRequest>());
    this.logger.error({ ...ids, err: exception, reference }, 'unexpected error');
    void reply.code(500).send({ code: 'Unexpected', reference });
    return undefined;
  }

  private unexpected(exception: unknown, { locale, ids }: Pick<ApiContext, 'locale' | 'ids'>): GraphQLError {
    if (exception instanceof GraphQLError) return exception;
    const reference = randomUUID();
    this.logger.error({ ...ids, err: exception, reference }, 'unexpected error');
    return new GraphQLError(`${UNEXPECTED[locale]}${reference}`, {
      extensions: { code: 'Unexpected', reference },
    });
  }
}

function refusalFor(exception: unknown, locale: RequestContext['locale']): Refusal | undefined {
  if (exception instanceof InputRefused) return invalidInput(exception.faults, locale);
  if (exception instanceof BadRequestException) return invalidInput([], locale);
  if (exception instanceof DomainError) return refusalOf(exception.code, exception.facts, locale);
  if (exception instanceof AppendUnconfirmedError || exception instanceof WrongExpectedRevisionError)
    return refusalOf('Unconfirmed', {}, locale);
  if (exception instanceof ProjectionBehind) return refusalOf('ProjectionBehind', {}, locale);
  return undefined;
}
