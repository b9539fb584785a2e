import { execFile, fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Instant } from '#libs/kernel';

export interface ApiOptions {
  readonly databaseUrl: string;
  /** The time the api is told; absent: it has a clock of its own. */
  readonly now?: Instant;
  /** Kept between two processes of one story, so that keys and files are the same. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly readyWithinMs?: number;
  /** What `/health/ready` must answer before the start is over; absent: that all is well. */
  readonly until?: (health: Response) => Promise<boolean>;
}

const READY_WITHIN_MS = 60_000;
const LOOK_MS = 50;
/** As `npm start` and the container give it. */
const YOUNG_GENERATION = ['--max-semi-space-size=32'];
const run = promisify(execFile);
const isReady = ({ status }: Response): Promise<boolean> => Promise.resolve(status === 200);

/** The built api in a process of its own, as people run it. */
export class ApiProcess {
  private output = '';

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly dataDir: string,
    private readonly ownsDataDir: boolean,
    private readonly house: Readonly<Record<string, string>>,
  ) {
    const keep = (chunk: Buffer): void => {
      this.output = (this.output + chunk.toString()).slice(-100_000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
  }

  /** Starts it and waits until `/health/ready` says so. */
  static async start(options: ApiOptions): Promise<ApiProcess> {
    const port = await freePort();
    const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'jinalys-api-')));
    const house = {
      PATH: process.env['PATH'] ?? '',
      DATABASE_URL: options.databaseUrl,
      JINALYS_DATA_DIR: dataDir,
      JINALYS_VAULT_KEY: Buffer.alloc(32, 1).toString('base64'),
      JINALYS_COMMAND_KEY: Buffer.alloc(32, 2).toString('base64'),
      NODE_ENV: 'test',
    };
    const child = fork(join(process.cwd(), 'dist/apps/api/src/main.js'), [], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: YOUNG_GENERATION,
      env: {
        ...house,
        PORT: String(port),
        JINALYS_DEMONSTRATION: 'off',
        LOG_LEVEL: 'warn',
        ...(options.now !== undefined && { JINALYS_CLOCK: 'ipc' }),
        ...options.env,
      },
    });
    const url = `http://localhost:${String(port)}`;
    const api = new ApiProcess(child, url, dataDir, options.dataDir === undefined, house);
    if (options.now !== undefined) child.send({ type: 'clock', now: options.now });
    await api.becomeReady(options.readyWithinMs ?? READY_WITHIN_MS, options.until ?? isReady);
    return api;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** What it wrote to its standard output and error, the latest 100,000 characters. */
  get log(): string {
    return this.output;
  }

  /** Runs a command of the operator on the same database and keys. @throws Error when it fails, with what it wrote */
  async operate(...command: readonly string[]): Promise<string> {
    const cli = join(process.cwd(), 'dist/apps/cli/src/main.js');
    const { stdout } = await run(process.execPath, [cli, ...command], { env: this.house });
    return stdout;
  }

  /** Sets the time of an api that was started with `now`; resolves once it holds there. */
  async setClock(now: Instant): Promise<void> {
    const told = new Promise<void>((resolve) => {
      const listen = (message: unknown): void => {
        if (!isClockMessage(message) || message.now !== now) return;
        this.child.off('message', listen);
        resolve();
      };
      this.child.on('message', listen);
    });
    this.child.send({ type: 'clock', now });
    await told;
  }

  /** Ends it at once, as a power cut would. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }

  /** Asks it to stop and waits. @returns its exit code; null for one that a signal ended */
  async stop(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const ended = once(this.child, 'exit');
      this.child.kill('SIGTERM');
      await ended;
    }
    if (this.ownsDataDir) await rm(this.dataDir, { recursive: true, force: true });
    return this.child.exitCode;
  }

  private async becomeReady(
    withinMs: number,
    isThere: (health: Response) => Promise<boolean>,
  ): Promise<void> {
    const until = performance.now() + withinMs;
    while (performance.now() < until) {
      if (this.child.exitCode !== null) break;
      const answer = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      if (answer && (await isThere(answer))) return;
      await delay(LOOK_MS);
    }
    await this.kill();
    throw new Error(`the api did not become ready:\n${this.output}`);
  }
}

function isClockMessage(message: unknown): message is { readonly type: 'clock'; readonly now: string } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'clock';
}

/** A TCP port on the loopback address that nobody has at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
