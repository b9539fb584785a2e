import type { Instant } from '#libs/kernel';
import { ApiProcess, createTestDatabase } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';

/** Loading the demonstration takes its time on a busy machine. */
const READY_WITHIN_MS = 240_000;
/** For jest: a story that starts the api and walks through months. */
export const STORY_MS = 600_000;

/** The built api on a database of its own, with the okrug, its roll and its officials of the demonstration. */
export class House {
  private constructor(
    readonly database: TestDatabase,
    private running: ApiProcess,
  ) {}

  static async open(now: Instant): Promise<House> {
    const database = await createTestDatabase();
    try {
      return new House(database, await start(database.url, now));
    } catch (error) {
      await database.drop();
      throw error;
    }
  }

  get api(): ApiProcess {
    return this.running;
  }

  /** Ends the process as a power cut would and starts another on the same database, keys and files. */
  async killAndRestart(now: Instant): Promise<void> {
    await this.running.kill();
    this.running = await start(this.database.url, now, this.running.dataDir);
  }

  async close(): Promise<void> {
    await this.running.stop();
    await this.database.drop();
  }
}

function start(databaseUrl: string, now: Instant, dataDir?: string): Promise<ApiProcess> {
  return ApiProcess.start({
    databaseUrl,
    now,
    readyWithinMs: READY_WITHIN_MS,
    env: { JINALYS_DEMONSTRATION: 'on' },
    ...(dataDir !== undefined && { dataDir }),
  });
}
