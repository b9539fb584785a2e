/** Asks the api as a program would: over HTTP, with the bearer token of a demonstration person. */
export class GraphqlClient {
  constructor(
    readonly url: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** @throws Error with the answer's errors, if it has any */
  async ask<Data>(document: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const { data, errors } = await this.answer<Data>(document, variables);
    if (errors !== undefined || data == null) throw new Error(`GraphQL errors: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The answer as it came, errors and all. */
  async answer<Data>(
    document: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<GraphqlAnswer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...this.headers },
      body: JSON.stringify({ query: document, variables }),
    });
    return (await response.json()) as GraphqlAnswer<Data>;
  }

  /** The same client with other headers on top. */
  with(headers: Readonly<Record<string, string>>): GraphqlClient {
    return new GraphqlClient(this.url, { ...this.headers, ...headers });
  }
}

export interface GraphqlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}
