/**
 * An async generator that ends at once when its consumer leaves. A plain one that waits inside `await` answers
 * `return()` only after what it waits for has come, and a client that has gone would be kept until the next event.
 *
 * @param generate ends soon after its signal is aborted
 */
export function closable<T>(generate: (signal: AbortSignal) => AsyncGenerator<T>): AsyncIterableIterator<T> {
  const closing = new AbortController();
  const inner = generate(closing.signal);
  return {
    next: () => inner.next(),
    return: () => {
      closing.abort();
      return inner.return(undefined);
    },
    throw: (error: unknown) => {
      closing.abort();
      return inner.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
