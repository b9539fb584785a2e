import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '#libs/kernel';
import { ApiProcess, copyTestDatabase, folderOfRun } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';

/** Loading the demonstration takes its time on a busy machine. */
const READY_WITHIN_MS = 240_000;
/** For jest: a story that starts the api and walks through months. */
export const STORY_MS = 600_000;

type Environment = Readonly<Record<string, string>>;

/**
 * The built api on a database of its own, with the okrug, its roll and its officials of the demonstration. These are
 * loaded once in a jest run for each time of the clock; every house begins with a copy, keys and files included.
 */
export class House {
  private constructor(
    readonly database: TestDatabase,
    private readonly dataDir: string,
    private running: ApiProcess,
    private readonly env: Environment,
  ) {}

  /** @param env settings of this house beside those of the demonstration */
  static async open(now: Instant, env: Environment = {}): Promise<House> {
    const name = `demonstration_${now.replace(/\W/g, '').toLowerCase()}`;
    const loaded = join(folderOfRun(), name);
    const database = await copyTestDatabase(name, async (template) => {
      const api = await start(template.url, now, loaded);
      await api.stop();
    });
    const dataDir = await mkdtemp(join(tmpdir(), 'jinalys-house-'));
    try {
      await cp(loaded, dataDir, { recursive: true });
      return new House(database, dataDir, await start(database.url, now, dataDir, env), env);
    } catch (error) {
      await rm(dataDir, { recursive: true, force: true });
      await database.drop();
      throw error;
    }
  }

  get api(): ApiProcess {
    return this.running;
  }

  /**
   * Ends the process as a power cut would and starts another on the same database, keys and files.
   *
   * @param env settings of this start beside those of the house
   */
  async killAndRestart(now: Instant, env: Environment = {}): Promise<void> {
    await this.running.kill();
    this.running = await start(this.database.url, now, this.dataDir, { ...this.env, ...env });
  }

  /** Starts a second process on the same database, keys and files; who asked for it stops it. */
  another(now: Instant): Promise<ApiProcess> {
    return start(this.database.url, now, this.dataDir, { ...this.env, PUBLIC_URL: this.running.url });
  }

  async close(): Promise<void> {
    await this.running.stop();
    await rm(this.dataDir, { recursive: true, force: true });
    await this.database.drop();
  }
}

function start(
  databaseUrl: string,
  now: Instant,
  dataDir: string,
  env: Environment = {},
): Promise<ApiProcess> {
  return ApiProcess.start({
    databaseUrl,
    now,
    dataDir,
    readyWithinMs: READY_WITHIN_MS,
    env: { JINALYS_DEMONSTRATION: 'on', ...env },
  });
}
