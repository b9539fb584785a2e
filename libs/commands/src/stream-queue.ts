interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** What became of one of the items worked on together. */
export type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };

/**
 * Lets what is asked of one stream go in order of arrival within this process. What came while the one before was
 * worked on goes together, so that a stream at which many work at once is read and written once for all of them.
 */
export class StreamQueue<Item, Result> {
  private readonly waiting = new Map<string, Waiting<Item, Result>[]>();

  /**
   * @param work carries out what waits at a stream, in order; answers each item, and throws only when none was
   *   carried out
   * @param most how many go together
   */
  constructor(
    private readonly work: (items: readonly Item[]) => Promise<readonly Outcome<Result>[]>,
    private readonly most: number,
  ) {}

  run(stream: string, item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      const entry = { item, resolve, reject };
      const before = this.waiting.get(stream);
      if (before) {
        before.push(entry);
        return;
      }
      const queue = [entry];
      this.waiting.set(stream, queue);
      void this.drain(stream, queue);
    });
  }

  private async drain(stream: string, queue: Waiting<Item, Result>[]): Promise<void> {
    while (queue.length > 0) {
      const together = queue.splice(0, this.most);
      const outcomes = await this.settle(together.map(({ item }) => item));
      together.forEach(({ resolve, reject }, index) => {
        const outcome = outcomes[index] ?? { error: new Error(`nothing became of a command for ${stream}`) };
        if ('result' in outcome) resolve(outcome.result);
        else reject(outcome.error);
      });
    }
    this.waiting.delete(stream);
  }

  private async settle(items: readonly Item[]): Promise<readonly Outcome<Result>[]> {
    try {
      return await this.work(items);
    } catch (error) {
      return items.map(() => ({ error }));
    }
  }
}
