import type { EventStore } from '../port.js';
import { appendContract } from './append-contract.js';
import { readContract } from './read-contract.js';
import { subscribeContract } from './subscribe-contract.js';

/** One log for a whole suite, and what a suite must be able to do to it. */
export interface EventStoreUnderTest {
  /** The store, as this process sees it. */
  readonly store: EventStore;
  /** The same log as another process sees it. */
  readonly other: EventStore;
  /** Cuts every connection to the log; new ones can be made. Left out where nothing can cut them. */
  readonly cutConnections?: () => Promise<void>;
  close(): Promise<void>;
}

/**
 * What every event store keeps to. The log need not be empty: each test uses a category of its own.
 *
 * @param open called once before the suite
 */
export function eventStoreContract(name: string, open: () => Promise<EventStoreUnderTest>): void {
  describe(`${name} keeps the event store contract`, () => {
    let underTest: EventStoreUnderTest;

    beforeAll(async () => {
      underTest = await open();
    }, 60_000);
    afterAll(() => underTest.close());

    appendContract(() => underTest);
    readContract(() => underTest);
    subscribeContract(() => underTest);
  });
}
