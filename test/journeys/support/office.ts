import { setTimeout as delay } from 'node:timers/promises';
import { DEMONSTRATION_GRANT } from '#libs/identity';
import { uuidV5 } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import { GraphqlClient } from '#libs/testing';
import type { ApiProcess, GraphqlAnswer } from '#libs/testing';
import { personId } from '../../../apps/api/src/demonstration/people.js';
import type { DEMONSTRATION_OFFICIALS } from '../../../apps/api/src/demonstration/people.js';

/** Somebody of the demonstration. */
export type Who = (typeof DEMONSTRATION_OFFICIALS)[number]['key'];

/** A mutation's answer: the fields of the success type that were asked for, or code, message and facts. */
export interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly [field: string]: unknown;
}

export interface Ask {
  /** Inline fragments beyond code and message. */
  readonly selection?: string;
  readonly channel?: 'web' | 'desk' | 'paper' | 'phone';
  readonly language?: 'kk' | 'ru' | 'en';
  /** What the device says is the time. */
  readonly deviceTime?: Instant;
  /** For a command that is sent again. */
  readonly commandId?: string;
}

const PATIENCE_MS = 60_000;
const LOOK_MS = 50;

/** The office and everybody else who works with the api, over HTTP only, each with a token of the issuer. */
export class Office {
  private readonly tokens = new Map<Who, Promise<string>>();
  private inputTypes: Promise<ReadonlyMap<string, string>> | undefined;
  private commands = 0;

  /** @param story names the commands, so that their ids are the same on every run */
  constructor(
    private readonly house: { readonly api: ApiProcess },
    private readonly story: string,
  ) {}

  /** It is this time now, and everybody has signed in anew. */
  async setClock(now: Instant): Promise<void> {
    await this.house.api.setClock(now);
    this.forgetTokens();
  }

  forgetTokens(): void {
    this.tokens.clear();
  }

  nextCommandId(): string {
    this.commands += 1;
    return uuidV5(`${this.story}:${String(this.commands)}`);
  }

  /** Sends a command and gives the answer, whatever it is. */
  async send(who: Who | null, operation: string, input: object, ask: Ask = {}): Promise<Answer> {
    const client = await this.client(who, ask);
    const type = (await this.types()).get(operation);
    if (type === undefined) throw new RangeError(`the schema has no mutation ${operation}`);
    const document = `mutation($input: ${type}) { answer: ${operation}(input: $input) {
      __typename ${ask.selection ?? ''} ... on Refusal { code message } } }`;
    const commandId = ask.commandId ?? this.nextCommandId();
    const { data, errors } = await client.answer<{ answer: Answer }>(document, {
      input: { commandId, ...input },
    });
    if (errors !== undefined || data == null)
      throw new Error(`${operation}: ${JSON.stringify(errors)}\n${this.house.api.log.slice(-2_000)}`);
    return data.answer;
  }

  /** Sends a command that has to succeed. @throws Error with the refusal */
  async give(who: Who, operation: string, input: object, ask: Ask = {}): Promise<Answer> {
    const answer = await this.send(who, operation, input, ask);
    if (answer.code !== undefined)
      throw new Error(`${operation} was refused: ${answer.code} ${answer.message ?? ''}`);
    return answer;
  }

  /** Sends a command that has to be refused with that code. @returns message and the facts asked for */
  async refused(
    who: Who | null,
    operation: string,
    input: object,
    code: string,
    facts = '',
    ask: Ask = {},
  ): Promise<Answer> {
    const selection = facts === '' ? '' : `... on ${code} { ${facts} }`;
    const answer = await this.send(who, operation, input, { ...ask, selection });
    if (answer.code !== code)
      throw new Error(
        `${operation} should be refused with ${code}, but answered ${answer.code ?? answer.__typename}: ${answer.message ?? ''}`,
      );
    return answer;
  }

  async query<Data>(
    who: Who | null,
    document: string,
    variables: Record<string, unknown> = {},
  ): Promise<Data> {
    return (await this.client(who, { channel: 'desk' })).ask<Data>(document, variables);
  }

  /** The answer as it came, errors and all, with the headers given on top. */
  answer<Data>(
    document: string,
    variables: Record<string, unknown>,
    headers: Readonly<Record<string, string>>,
  ): Promise<GraphqlAnswer<Data>> {
    return new GraphqlClient(this.house.api.url, headers).answer<Data>(document, variables);
  }

  /** Asks until the answer is the one waited for. @throws Error when it does not come */
  async eventually<Data>(look: () => Promise<Data>, isThere: (data: Data) => boolean): Promise<Data> {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const data = await look();
      if (isThere(data)) return data;
      if (performance.now() > until) throw new Error(`waited in vain; last: ${JSON.stringify(data)}`);
      await delay(LOOK_MS);
    }
  }

  /** Uploads a scan. @returns the document's id */
  async upload(who: Who, territory: string, words: string): Promise<string> {
    const form = new FormData();
    const bytes = new TextEncoder().encode(`%PDF-1.4\n% ${words}\n%%EOF\n`);
    form.append('file', new Blob([bytes], { type: 'application/pdf' }), 'scan.pdf');
    const response = await this.http(who, `/files?territory=${territory}`, { method: 'POST', body: form });
    if (response.status !== 201) throw new Error(`the upload was refused: ${await response.text()}`);
    return ((await response.json()) as { documentId: string }).documentId;
  }

  /** A plain HTTP request, signed in or not. */
  async http(who: Who | null, path: string, init: RequestInit = {}): Promise<Response> {
    const authorization = who === null ? {} : { authorization: `Bearer ${await this.token(who)}` };
    return fetch(`${this.house.api.url}${path}`, { ...init, headers: authorization });
  }

  token(who: Who): Promise<string> {
    const known = this.tokens.get(who) ?? this.signIn(who);
    this.tokens.set(who, known);
    return known;
  }

  private async signIn(who: Who): Promise<string> {
    const response = await fetch(`${this.house.api.url}/issuer/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: DEMONSTRATION_GRANT, person: personId(who) }),
    });
    const { access_token: token } = (await response.json()) as { access_token?: string };
    if (token === undefined) throw new Error(`no token for ${who}`);
    return token;
  }

  private async client(
    who: Who | null,
    { channel = 'web', language = 'en', deviceTime }: Ask,
  ): Promise<GraphqlClient> {
    return new GraphqlClient(this.house.api.url, {
      'accept-language': language,
      'x-channel': channel,
      ...(deviceTime !== undefined && { date: new Date(deviceTime).toUTCString() }),
      ...(who !== null && { authorization: `Bearer ${await this.token(who)}` }),
    });
  }

  /** Which input type each mutation takes, as the schema says. */
  private types(): Promise<ReadonlyMap<string, string>> {
    return (this.inputTypes ??= this.introspect());
  }

  private async introspect(): Promise<ReadonlyMap<string, string>> {
    const { __schema: schema } = await new GraphqlClient(this.house.api.url).ask<Introspected>(
      '{ __schema { mutationType { fields { name args { type { kind name ofType { name } } } } } } }',
    );
    return new Map(
      schema.mutationType.fields.map(({ name, args }) => [name, `${args[0]?.type.ofType?.name ?? ''}!`]),
    );
  }
}

interface Introspected {
  readonly __schema: {
    readonly mutationType: {
      readonly fields: readonly {
        readonly name: string;
        readonly args: readonly { readonly type: { readonly ofType: { readonly name: string } | null } }[];
      }[];
    };
  };
}
