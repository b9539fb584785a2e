import { ErrorType } from '@eventstore/db-client';

/** What the client calls trouble of the connection, of a node that is not the leader, or of the moment. */
const TRANSIENT_TYPES = new Set<unknown>([
  ErrorType.UNAVAILABLE,
  ErrorType.CANCELLED,
  ErrorType.TIMEOUT,
  ErrorType.DEADLINE_EXCEEDED,
  ErrorType.NOT_LEADER,
]);

/** The same as gRPC status codes: cancelled, deadline, exhausted, aborted, internal (a broken stream), unavailable. */
const TRANSIENT_CODES = new Set<unknown>([1, 4, 8, 10, 13, 14]);

/** What the client throws without a code when no node answers, or the channel was closed under a call. */
const TRANSIENT_MESSAGES = /failed to discover|channel|ECONNREFUSED|ECONNRESET/i;

export function isTransient(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('type' in error && TRANSIENT_TYPES.has(error.type)) return true;
  if ('code' in error && TRANSIENT_CODES.has(error.code)) return true;
  return !('type' in error) && error instanceof Error && TRANSIENT_MESSAGES.test(error.message);
}

/** Whether the server has certainly not written the append. */
export function isNotWritten(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'type' in error && error.type === ErrorType.NOT_LEADER
  );
}
