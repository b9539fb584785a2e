import type { Message, MessageCarrier, MessageChannel } from '../ports.js';

/** A carrier that remembers what it took, and fails as often as it is told to. */
export class TakenMessages implements MessageCarrier {
  readonly taken: Message[] = [];
  private failures = 0;

  constructor(readonly channel: MessageChannel) {}

  failNext(times: number): void {
    this.failures = times;
  }

  send(message: Message): Promise<void> {
    if (this.failures > 0) {
      this.failures -= 1;
      return Promise.reject(new Error('the gateway does not answer'));
    }
    this.taken.push(message);
    return Promise.resolve();
  }
}
