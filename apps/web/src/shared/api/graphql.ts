import type { initGraphQLTada, ResultOf, VariablesOf } from 'gql.tada';
import type { introspection } from '../../generated/graphql-env.js';

type Graphql = ReturnType<
  typeof initGraphQLTada<{
    introspection: introspection;
    disableMasking: true;
    scalars: { CalendarDate: string; Instant: string; Kato: string; LogPosition: string; Tiyn: number };
  }>
>;

/** The text of an operation or a fragment, with the fragments it uses. */
export class Operation {
  readonly text: string;
  private readonly parts: ReadonlySet<string>;

  constructor(own: string, fragments: readonly Operation[]) {
    this.parts = new Set([own, ...fragments.flatMap(({ parts }) => [...parts])]);
    this.text = [...this.parts].join('\n');
  }
}

/**
 * An operation in GraphQL with its types taken from the schema; nothing is parsed in the browser.
 * The spec beside this file holds every operation against schema.graphql.
 */
export const graphql = ((own: string, fragments: readonly Operation[] = []) =>
  new Operation(own, fragments)) as unknown as Graphql;

/** An operation as `graphql` gives it, with its result and variables in its type. */
export type { TadaDocumentNode as Document } from 'gql.tada';
export type { ResultOf, VariablesOf };

/** The text of an operation, as it is sent. */
export function textOf(document: object): string {
  if (!(document instanceof Operation)) throw new TypeError('not an operation of graphql()');
  return document.text;
}
