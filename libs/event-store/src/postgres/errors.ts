import { DatabaseError } from 'pg';

/** SQLSTATEs after which the same statement may go through: connection, shutdown and start, timeout, deadlock. */
const TRANSIENT = /^(08|57P0|57014|55P03|40|53)/;

/** Whether trouble is the connection's or the server's moment, not the statement's. */
export function isTransient(error: unknown): boolean {
  if (error instanceof DatabaseError) return TRANSIENT.test(error.code ?? '');
  return isConnectionTrouble(error);
}

function isConnectionTrouble(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && typeof error.code === 'string') return SYSTEM_CODES.has(error.code);
  return 'message' in error && typeof error.message === 'string' && CLIENT_MESSAGES.test(error.message);
}

const SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** What `pg` says, without a code, of a connection that ended, could not be made, or does not answer. */
const CLIENT_MESSAGES = /terminated|timeout|not queryable|Connection ended/i;
