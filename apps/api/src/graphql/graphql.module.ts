import { createRequire } from 'node:module';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver } from '@nestjs/mercurius';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import type { DynamicModule } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type * as QueryComplexity from 'graphql-query-complexity';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { mercurius } from 'mercurius';
import { answerWithErrors, knowWhoAsks } from './errors.js';
import type { RequestContexts } from './request-contexts.js';

/** Its ES module brings a second graphql along; the CommonJS one shares ours. */
const { getComplexity, simpleEstimator } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof QueryComplexity;

/** Nested fields, at most; the introspection that GraphiQL asks for needs fifteen. */
const MAX_DEPTH = 16;
/** Fields, each page's counted as often as the page is long, at most. */
const MAX_COST = 5_000;

/** The schema, code first, over HTTP and WebSocket; limits on depth and cost. */
export function graphqlModule(options: {
  readonly contexts: RequestContexts;
  readonly schemaFile: string | true;
}): DynamicModule {
  const { contexts, schemaFile } = options;
  return GraphQLModule.forRoot<MercuriusDriverConfig>({
    driver: MercuriusDriver,
    path: '/graphql',
    autoSchemaFile: schemaFile,
    sortSchema: true,
    graphiql: false,
    jit: 4,
    fieldResolverEnhancers: ['filters'],
    queryDepth: MAX_DEPTH,
    hooks: {
      preExecution: (schema: GraphQLSchema, query: DocumentNode, _context: unknown, variables: Variables) => {
        limitCost(schema, query, variables);
      },
    },
    context: (request: FastifyRequest) => contexts.ofRequest(request),
    errorFormatter: answerWithErrors,
    // Mercurius would find out who asks once more to say that it cannot be found out.
    additionalRouteOptions: { preHandler: knowWhoAsks(contexts) },
    subscription: {
      context: (_socket: unknown, request: FastifyRequest) => contexts.ofRequest(request),
      verifyClient: ({ req }: { readonly req: FastifyRequest['raw'] }) => contexts.mayConnect(req),
    },
  });
}

type Variables = Readonly<Record<string, unknown>> | undefined;

function limitCost(schema: GraphQLSchema, query: DocumentNode, variables: Variables): void {
  const cost = getComplexity({ schema, query, variables: { ...variables }, estimators: ESTIMATORS });
  if (cost > MAX_COST)
    throw new mercurius.ErrorWithProps(
      `The query costs ${String(cost)}, at most ${String(MAX_COST)} is answered.`,
      { code: 'QueryTooCostly', cost, most: MAX_COST },
      200,
    );
}

const ESTIMATORS: ComplexityEstimator[] = [
  ({ args, childComplexity }) => {
    const first: unknown = args['first'];
    return typeof first === 'number' ? 1 + Math.max(1, first) * childComplexity : undefined;
  },
  simpleEstimator({ defaultComplexity: 1 }),
];
