import { createHash } from 'node:crypto';
import type { RecordedEvent } from '#libs/event-store';
import type { ProjectionTransaction } from './projection.js';
import type { Session } from './session.js';

/**
 * What a batch of events writes: statements go to the database one behind the other without waiting for answers,
 * which come in the same order; a batch then costs few round trips, however many events are in it.
 */
export class BatchTransaction implements ProjectionTransaction {
  /** Whose statements they are now; none at the batch's end. */
  event: RecordedEvent | undefined;
  /** The first statement that failed; those behind it failed only because it had. */
  failed: { readonly event: RecordedEvent | undefined; readonly cause: unknown } | undefined;

  constructor(private readonly session: Session) {}

  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
    const { event } = this;
    try {
      return (await this.send(sql, parameters)).rows as readonly Row[];
    } catch (cause) {
      this.failed ??= { event, cause };
      throw cause;
    }
  }

  write(sql: string, parameters: readonly unknown[] = []): void {
    const { event } = this;
    this.send(sql, parameters).catch((cause: unknown) => {
      this.failed ??= { event, cause };
    });
  }

  /** Under a name the database parses and plans a statement once a connection, not for every event. */
  private send(text: string, parameters: readonly unknown[]): Promise<{ readonly rows: readonly unknown[] }> {
    this.session.gather();
    return this.session.client.query({ name: nameOf(text), text, values: [...parameters] });
  }
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  names.set(text, name);
  return name;
}
