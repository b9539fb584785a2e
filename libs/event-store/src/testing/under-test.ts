import type { EventStore } from '../port.js';

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
