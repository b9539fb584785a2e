import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver } from '@nestjs/mercurius';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import type { DynamicModule } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { QueryCost } from './cost.js';
import type { Variables } from './cost.js';
import { answerWithErrors, knowWhoAsks } from './errors.js';
import type { RequestContexts } from './request-contexts.js';

/** Nested fields, at most; the introspection that GraphiQL asks for needs fifteen. */
const MAX_DEPTH = 16;

/** The schema, code first, over HTTP and WebSocket; limits on depth and cost. */
export function graphqlModule(options: {
  readonly contexts: RequestContexts;
  readonly schemaFile: string | true;
}): DynamicModule {
  const { contexts, schemaFile } = options;
  const cost = new QueryCost();
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
        cost.limit(schema, query, variables);
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
