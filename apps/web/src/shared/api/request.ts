import { chosenLanguage } from '../i18n/language.js';
import { Failure, UNREACHABLE } from './failure.js';
import { textOf } from './graphql.js';
import type { Document } from './graphql.js';

export interface RequestOptions {
  /** By which way the work is done; the log keeps it. The web unless it is said. */
  readonly channel?: 'web' | 'desk' | 'paper';
  readonly signal?: AbortSignal;
}

/** What an operation answered, and the reference under which the api's log has the request. */
export interface Answer<Result> {
  readonly data: Result;
  readonly reference: string | undefined;
}

interface GraphqlBody {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly reference?: string };
  }[];
}

/**
 * Asks the api in the chosen language, as the session's person.
 *
 * @throws Failure `Unreachable`, or with the code of what went wrong
 */
export async function request<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  { channel = 'web', signal }: RequestOptions = {},
): Promise<Answer<Result>> {
  const response = await send('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-language': chosenLanguage(),
      'x-channel': channel,
    },
    body: JSON.stringify({ query: textOf(document), variables }),
    ...(signal && { signal }),
  });
  const reference = response.headers.get('x-request-id') ?? undefined;
  const { data, errors } = await bodyOf(response, reference);
  const [error] = errors ?? [];
  if (error)
    throw new Failure(
      error.extensions?.code ?? 'Unexpected',
      error.message,
      error.extensions?.reference ?? reference,
    );
  return { data: data as Result, reference };
}

/** @throws Failure `Unreachable` */
export async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Failure(UNREACHABLE, String(error));
  }
}

async function bodyOf(response: Response, reference: string | undefined): Promise<GraphqlBody> {
  if (response.headers.get('content-type')?.includes('json') === true)
    return (await response.json()) as GraphqlBody;
  throw new Failure(UNREACHABLE, `status ${String(response.status)}`, reference);
}
