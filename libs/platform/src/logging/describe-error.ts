import { isNativeError } from 'node:util/types';
import { maskText } from './mask.js';

/** What the log shows of an error: enough to find the place, nothing of the values it happened on. */
export interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  /** Of a database error: which constraint, on which table. */
  readonly constraint?: string;
  readonly table?: string;
  /** Frames only; the head of a stack repeats the message. */
  readonly stack?: readonly string[];
  readonly cause?: DescribedError;
  readonly errors?: readonly DescribedError[];
}

const MOST_FRAMES = 20;
const MOST_CAUSES = 4;

/**
 * Describes an error by an allow-list of its fields. Database drivers, GraphQL and JSON.parse quote the values they
 * stumbled on in their messages (`invalid input syntax for type date: "…"`), so those quotations are left out.
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!isError(error)) return { type: typeof error, message: 'something other than an Error was thrown' };
  const { code, constraint, table, severity } = error as Error & Record<string, unknown>;
  const frames = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => maskText(line.trim()));
  const deeper = depth < MOST_CAUSES;
  return {
    type: error.name,
    message: maskText(withoutQuotations(error, typeof severity === 'string')),
    ...textField('code', code),
    ...textField('constraint', constraint),
    ...textField('table', table),
    ...(frames === undefined || frames.length === 0 ? {} : { stack: frames }),
    ...(error.cause !== undefined && deeper ? { cause: describeError(error.cause, depth + 1) } : {}),
    ...('errors' in error && Array.isArray(error.errors) && deeper
      ? { errors: error.errors.slice(0, MOST_CAUSES).map((one) => describeError(one, depth + 1)) }
      : {}),
  };
}

/** Also of an error from another realm, as Node's own are inside a vm context. */
export function isError(value: unknown): value is Error {
  return value instanceof Error || isNativeError(value);
}

function withoutQuotations(error: Error, fromDatabase: boolean): string {
  const { name, message } = error;
  if (fromDatabase || name === 'QueryFailedError') return message.replace(/(?<=: ).*$/s, '…');
  if (name === 'GraphQLError') {
    return message.replace(/"[^"]*"?/g, '"…"').replace(/(?<=\b(?:invalid value|found) ).*$/s, '…');
  }
  if (name === 'SyntaxError' && message.includes('JSON')) return 'not valid JSON';
  return message;
}

function textField<Name extends string>(name: Name, value: unknown): Partial<Record<Name, string>> {
  if (typeof value !== 'string' && typeof value !== 'number') return {};
  return { [name]: maskText(String(value)) } as Record<Name, string>;
}
