import { appendContract } from './append-contract.js';
import { readContract } from './read-contract.js';
import { subscribeContract } from './subscribe-contract.js';
import type { EventStoreUnderTest } from './under-test.js';

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
