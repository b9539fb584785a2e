import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { parseCookies } from '../sessions/cookies.js';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a browser does that matters here: keeps the cookies of a host and sends them back. */
export class Browser {
  readonly cookies = new Map<string, string>();

  /** @param base where the server listens; @param host the host it is asked for, as the address bar has it */
  constructor(
    private readonly base: string,
    private readonly host: string,
  ) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', path, headers);
  }

  /** Posts a form from a page of `origin`. */
  post(
    path: string,
    form: Record<string, string>,
    origin: string,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const type = { 'content-type': 'application/x-www-form-urlencoded', origin };
    return this.send('POST', path, { ...type, ...headers }, new URLSearchParams(form).toString());
  }

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private async send(
    method: 'GET' | 'POST',
    path: string,
    headers: Record<string, string>,
    payload?: string,
  ): Promise<Answer> {
    const cookie = this.cookies.size > 0 ? { cookie: this.cookieHeader } : {};
    const url = new URL(path, this.base);
    const answer = await ask(url, method, { host: this.host, ...cookie, ...headers }, payload);
    for (const line of answer.headers['set-cookie'] ?? []) this.keep(line);
    return answer;
  }

  private keep(line: string): void {
    const [pair] = line.split(';');
    for (const [name, value] of parseCookies(pair))
      if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
  }
}

/** Path and query of a redirect. */
export function pathOf(answer: Answer): string {
  const { pathname, search } = new URL(answer.headers.location ?? '', 'http://here');
  return pathname + search;
}

function ask(
  url: URL,
  method: string,
  headers: Record<string, string>,
  payload: string | undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    sent.on('error', reject);
    sent.end(payload);
  });
}

/** The body of an answer as JSON. */
export function jsonOf(answer: Answer): Record<string, unknown> {
  return JSON.parse(answer.body) as Record<string, unknown>;
}
