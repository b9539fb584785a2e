import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver } from '@nestjs/mercurius';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import type { DynamicModule } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { GraphQLSchema, ValidationRule } from 'graphql';
import { createComplexityRule, simpleEstimator } from 'graphql-query-complexity';
import type { RequestContexts } from './request-contexts.js';

/** Nested fields, at most. */
const MAX_DEPTH = 12;
/** Fields, each page's counted as often as the page is long, at most. */
const MAX_COST = 5_000;

/** The schema, code first, over HTTP and WebSocket; limits on depth and cost. */
export function graphqlModule(options: {
  readonly contexts: RequestContexts;
  readonly graphiql: boolean;
  readonly schemaFile: string | true;
}): DynamicModule {
  const { contexts, graphiql, schemaFile } = options;
  return GraphQLModule.forRoot<MercuriusDriverConfig>({
    driver: MercuriusDriver,
    path: '/graphql',
    autoSchemaFile: schemaFile,
    sortSchema: true,
    graphiql,
    jit: 4,
    queryDepth: MAX_DEPTH,
    validationRules: ({ variables }: { readonly variables?: Record<string, unknown> }) => [
      costLimit(variables ?? {}),
    ],
    context: (request: FastifyRequest) => contexts.ofRequest(request),
    subscription: {
      context: (_socket: unknown, request: FastifyRequest) => contexts.ofRequest(request),
      verifyClient: ({ req }: { readonly req: FastifyRequest['raw'] }) => contexts.mayConnect(req),
    },
  } as unknown as MercuriusDriverConfig & { readonly schema?: GraphQLSchema });
}

function costLimit(variables: Record<string, unknown>): ValidationRule {
  return createComplexityRule({
    maximumComplexity: MAX_COST,
    variables,
    estimators: [
      ({ args, childComplexity }) => {
        const first: unknown = args['first'];
        return typeof first === 'number' ? 1 + Math.max(1, first) * childComplexity : undefined;
      },
      simpleEstimator({ defaultComplexity: 1 }),
    ],
  });
}
