import type { Position, RecordedEvent } from '#libs/event-store';
import type { Failure } from './checkpoint.js';

/** An event that a consumer cannot apply. It is never skipped: the consumer stops until the cause is mended. */
export class PoisonEvent extends Error {
  override readonly name = 'PoisonEvent';

  constructor(
    consumer: string,
    readonly event: RecordedEvent,
    options: { readonly cause: unknown },
  ) {
    const { type, stream, revision, id } = event;
    super(`${consumer} cannot apply ${type} (${stream} revision ${revision}, event ${id})`, options);
  }

  get failure(): Failure {
    const { id, type, stream, revision, position } = this.event;
    return { error: describeError(this.cause), event: { id, type, stream, revision, position } };
  }
}

/** A consumer's tables cannot be made to stand: a mistake in its definition, not in the log. */
export class CannotPrepare extends Error {
  override readonly name = 'CannotPrepare';

  constructor(consumer: string, options: { readonly cause: unknown }) {
    super(`${consumer} cannot be prepared`, options);
  }

  get failure(): Failure {
    return { error: describeError(this.cause) };
  }
}

/** A read model has not come as far as the caller needs within the time it gave. */
export class ProjectionBehind extends Error {
  override readonly name = 'ProjectionBehind';

  constructor(
    readonly projection: string,
    readonly wanted: Position,
    readonly reached: Position,
    /** The projection stands still at an event it cannot apply, so waiting longer is of no use. */
    readonly stopped: boolean,
  ) {
    super(`projection ${projection} is ${stopped ? 'stopped' : 'behind'}`);
  }
}

export function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** SQLSTATE classes after which the same statement may succeed: connection, resources, shutdown, system. */
const TRANSIENT_CLASSES = new Set(['08', '53', '57', '58']);
/** Serialisation failure, deadlock, lock not available, disconnected while idle in transaction. */
const TRANSIENT_STATES = new Set(['40001', '40P01', '55P03', '25P03']);
const CONNECTION_ENDED =
  /^(timeout e|Connection terminated|Client was closed|Client has encountered a connection error)/;

/** True when the database, not the event, is at fault. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (/^E[A-Z]+$/.test(code)) return true;
  if (code) return TRANSIENT_STATES.has(code) || TRANSIENT_CLASSES.has(code.slice(0, 2));
  return CONNECTION_ENDED.test(error.message);
}
