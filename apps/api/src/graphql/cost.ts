import { createRequire } from 'node:module';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type * as QueryComplexity from 'graphql-query-complexity';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { mercurius } from 'mercurius';

/** Its ES module brings a second graphql along; the CommonJS one shares ours. */
const { getComplexity, simpleEstimator } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof QueryComplexity;

/** Fields, each page's counted as often as the page is long, at most. */
const MAX_COST = 5_000;
/** Kept for one document: as many lengths of pages as an honest client asks for. */
const MOST_KEPT = 100;

export type Variables = Readonly<Record<string, unknown>> | undefined;

/**
 * Judges what a query costs. The cost of a document depends on lengths of pages and on what is included or skipped,
 * so a document that is asked again with the same of those is not counted again.
 */
export class QueryCost {
  private readonly known = new WeakMap<DocumentNode, Map<string, number>>();

  /** @throws ErrorWithProps `QueryTooCostly` */
  limit(schema: GraphQLSchema, query: DocumentNode, variables: Variables): void {
    const cost = this.of(schema, query, variables);
    if (cost > MAX_COST)
      throw new mercurius.ErrorWithProps(
        `The query costs ${String(cost)}, at most ${String(MAX_COST)} is answered.`,
        { code: 'QueryTooCostly', cost, most: MAX_COST },
        200,
      );
  }

  private of(schema: GraphQLSchema, query: DocumentNode, variables: Variables): number {
    const known = this.known.get(query) ?? new Map<string, number>();
    const key = deciding(variables);
    const before = known.get(key);
    if (before !== undefined) return before;
    const cost = getComplexity({ schema, query, variables: { ...variables }, estimators: ESTIMATORS });
    if (known.size < MOST_KEPT) known.set(key, cost);
    this.known.set(query, known);
    return cost;
  }
}

/** The variables that can change a cost: a length is a number, including and skipping are yes or no. */
function deciding(variables: Variables): string {
  return JSON.stringify(
    Object.entries({ ...variables }).filter(
      ([, value]) => typeof value === 'number' || typeof value === 'boolean',
    ),
  );
}

const ESTIMATORS: ComplexityEstimator[] = [
  ({ args, childComplexity }) => {
    const first: unknown = args['first'];
    return typeof first === 'number' ? 1 + Math.max(1, first) * childComplexity : undefined;
  },
  simpleEstimator({ defaultComplexity: 1 }),
];
