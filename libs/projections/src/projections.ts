import { digestOfTables } from './checkpoint.js';
import { consumerOf } from './consumer.js';
import { Consumers } from './consumers.js';
import type { ConsumersOptions } from './consumers.js';
import { dumpSchema } from './dump.js';
import { CannotPrepare } from './errors.js';
import { readSchema } from './projection.js';
import type { Projection } from './projection.js';
import { ensureLive } from './read-model.js';
import { rebuild } from './rebuild.js';
import type { RebuildOptions } from './rebuild.js';
import type { NamedConsumer, RunnerOptions } from './runner.js';
import { Session } from './session.js';

export interface ProjectionsOptions extends ConsumersOptions {
  readonly projections: readonly Projection[];
}

/** The read models: keeps them up to date, builds them anew, says where they stand. */
export class Projections extends Consumers {
  private readonly byName: ReadonlyMap<string, Projection>;

  constructor({ projections, ...options }: ProjectionsOptions) {
    super(
      projections.map((projection) => liveConsumer(projection, () => this.running)),
      options,
    );
    this.byName = new Map(projections.map((projection) => [projection.name, projection]));
  }

  /** The names of all projections. */
  get names(): readonly string[] {
    return [...this.byName.keys()];
  }

  /**
   * Builds a read model anew beside the live one and swaps them when it has caught up. An interrupted rebuild
   * goes on where it was.
   *
   * @returns false when the signal aborted first
   * @throws PoisonEvent at an event that cannot be applied; the live read model stays
   * @throws RangeError for a name that is not known
   */
  rebuild(name: string, options: Omit<RebuildOptions, 'unlessLiveIs'> = {}): Promise<boolean> {
    return rebuild(this.projection(name), options, this.running);
  }

  /**
   * The read model as canonical text: two with the same text hold the same.
   *
   * @throws RangeError for a name that is not known
   */
  async dump(name: string): Promise<string> {
    const schema = readSchema(this.projection(name).name);
    await using session = await Session.open(this.running.database, `jinalys dump ${name}`);
    return await dumpSchema(session, schema);
  }

  private projection(name: string): Projection {
    const projection = this.byName.get(name);
    if (!projection) throw new RangeError(`no projection is called ${name}`);
    return projection;
  }
}

/** A projection as what a runner runs: before it starts, an older read model is replaced by one of its version. */
function liveConsumer(projection: Projection, running: () => RunnerOptions): NamedConsumer {
  const { name, version, tables } = projection;
  return {
    ...consumerOf(projection, readSchema(name)),
    name,
    version,
    async prepare(session, signal) {
      const live = await ensureLive(session, projection);
      if (live.version > version) return false;
      if (live.version < version) {
        await rebuild(projection, { unlessLiveIs: version, signal }, running());
        return true;
      }
      if (live.tables !== digestOfTables(tables))
        throw new CannotPrepare(name, {
          cause: new RangeError(`the tables of ${name} changed and its version did not: raise it`),
        });
      return true;
    },
  };
}
