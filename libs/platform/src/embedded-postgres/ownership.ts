import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Cluster } from './cluster.js';
import { identityOf } from './processes.js';

/**
 * Who answers for stopping a server: a file names the process. When that process is gone without having stopped
 * it (kill -9), whoever finds the server next takes it over.
 */
export class Ownership {
  private constructor(
    private readonly file: string,
    private readonly mine: string,
  ) {}

  static async of(cluster: Cluster): Promise<Ownership> {
    const me = (await identityOf(process.pid)) ?? String(process.pid);
    return new Ownership(cluster.ownerFile, `${me} ${randomUUID()}`);
  }

  async take(): Promise<void> {
    const draft = `${this.file}.${this.mine.slice(-36)}`;
    await writeFile(draft, this.mine, { mode: 0o600 });
    await rename(draft, this.file);
  }

  /** Takes it if the process that had it runs no more. */
  async takeIfOrphaned(): Promise<void> {
    if (!(await this.isHeldByAnother())) await this.take();
  }

  async isMine(): Promise<boolean> {
    return (await this.read()) === this.mine;
  }

  private async isHeldByAnother(): Promise<boolean> {
    const holder = await this.read();
    if (holder === undefined || holder === this.mine) return false;
    const identity = holder.split(' ')[0] ?? '';
    return (await identityOf(Number.parseInt(identity, 10))) === identity;
  }

  private read(): Promise<string | undefined> {
    return readFile(this.file, 'utf8').catch(() => undefined);
  }
}
