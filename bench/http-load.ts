import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A POST as it goes over the wire. */
export interface Posted {
  readonly path: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const HEAD_ENDS = '\r\n\r\n';
const LENGTH = /\r\ncontent-length: (\d+)/i;

/**
 * Connections that stay open, one request at a time on each. It does for a request what has to be done and no more, so
 * that on a small machine the figure is the server's.
 */
export class HttpLoad {
  private constructor(
    private readonly host: string,
    private readonly free: Socket[],
    private readonly waiting: ((socket: Socket) => void)[] = [],
  ) {}

  static async open(url: string, connections: number): Promise<HttpLoad> {
    const { hostname, port, host } = new URL(url);
    const sockets = Array.from({ length: connections }, () =>
      connect(Number(port), hostname).setNoDelay(true),
    );
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    return new HttpLoad(host, sockets);
  }

  /** @returns the answer's body @throws Error when the status is not 200 */
  async post({ path, body, headers = {} }: Posted): Promise<string> {
    const socket = this.free.pop() ?? (await new Promise<Socket>((resolve) => this.waiting.push(resolve)));
    const more = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const length = Buffer.byteLength(body);
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: ${this.host}\r\ncontent-type: application/json\r\ncontent-length: ${String(length)}\r\n${more.join('')}\r\n${body}`,
    );
    const answer = await answerOn(socket);
    const next = this.waiting.shift();
    if (next) next(socket);
    else this.free.push(socket);
    return answer;
  }

  close(): void {
    for (const socket of this.free) socket.destroy();
  }
}

function answerOn(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (): void => {
      reject(new Error('the connection was closed'));
    };
    const take = (chunk: Buffer): void => {
      text += chunk.toString('latin1');
      const head = text.indexOf(HEAD_ENDS);
      if (head < 0) return;
      const length = Number(LENGTH.exec(text.slice(0, head))?.[1]);
      if (text.length < head + HEAD_ENDS.length + length) return;
      socket.off('data', take).off('close', fail);
      const body = Buffer.from(text.slice(head + HEAD_ENDS.length), 'latin1').toString('utf8');
      if (text.startsWith('HTTP/1.1 200')) resolve(body);
      else reject(new Error(text.slice(0, 2_000)));
    };
    socket.on('data', take).once('close', fail);
  });
}

/** As fast as so many at once go. @returns how many a second */
export async function perSecond(
  times: number,
  atOnce: number,
  call: (index: number) => Promise<unknown>,
): Promise<number> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < times) await call(next++);
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  return (1_000 * times) / (performance.now() - started);
}

/**
 * At a steady rate, whatever the answers take.
 *
 * @returns milliseconds of each from when it was due, so that a stall shows in all that wait behind it
 */
export async function atRate(
  times: number,
  ratePerS: number,
  call: (index: number) => Promise<unknown>,
): Promise<readonly number[]> {
  const started = performance.now();
  const took: Promise<number>[] = [];
  while (took.length < times) {
    const due = Math.min(times, Math.floor(((performance.now() - started) * ratePerS) / 1_000));
    while (took.length < due) {
      const dueAt = started + (1_000 * took.length) / ratePerS;
      took.push(call(took.length).then(() => performance.now() - dueAt));
    }
    await delay(1);
  }
  return Promise.all(took);
}
