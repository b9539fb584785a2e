import DataLoader from 'dataloader';
import type { RecordedEvent } from '../port.js';

/** A stream from a revision on. */
export interface StreamFrom {
  readonly stream: string;
  readonly from: number;
}

/** As many as go in one statement. */
const MOST_TOGETHER = 200;

type Read = (asked: readonly StreamFrom[]) => Promise<readonly (readonly RecordedEvent[])[]>;

/** Streams that are asked for in the same moment are read in one round trip: commands for many streams come together. */
export class StreamReads {
  private readonly loader: DataLoader<StreamFrom, readonly RecordedEvent[]>;

  /** @param read answers each of what is asked, in its order */
  constructor(read: Read) {
    this.loader = new DataLoader((asked) => readTogether(asked, read), {
      cache: false,
      maxBatchSize: MOST_TOGETHER,
      batchScheduleFn: (load) => setImmediate(load),
    });
  }

  of(stream: string, from: number): Promise<readonly RecordedEvent[]> {
    return this.loader.load({ stream, from });
  }
}

/** What fails together is asked once more one by one: nobody is answered with another's fault. */
async function readTogether(
  asked: readonly StreamFrom[],
  read: Read,
): Promise<readonly (readonly RecordedEvent[] | Error)[]> {
  try {
    return await read(asked);
  } catch (error) {
    if (asked.length === 1) throw error;
    return Promise.all(asked.map((one) => alone(one, read)));
  }
}

async function alone(one: StreamFrom, read: Read): Promise<readonly RecordedEvent[] | Error> {
  try {
    return (await read([one]))[0] ?? [];
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
