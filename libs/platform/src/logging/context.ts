import { AsyncLocalStorage } from 'node:async_hooks';

/** What ties the log lines of one request, and the events it led to, together. Random ids only. */
export interface LogContext {
  readonly requestId: string;
  readonly correlationId: string;
}

const storage = new AsyncLocalStorage<LogContext>();

/** Runs work so that every line it logs, however deep, carries the context. */
export function withLogContext<T>(context: LogContext, work: () => T): T {
  return storage.run(context, work);
}

/** The context of the request in which we are; undefined outside of one. */
export function currentLogContext(): LogContext | undefined {
  return storage.getStore();
}
