import { format } from 'node:util';
import { pino } from 'pino';
import type { DestinationStream, Logger, LogFn } from 'pino';
import type { LogLevel } from '../config-variables.js';
import { describeError, isError } from './describe-error.js';
import { maskText } from './mask.js';
import { scrub } from './scrub.js';

export type { Logger } from 'pino';

/**
 * The logger: JSON lines, every argument scrubbed of personal data and secrets before pino sees it, child
 * bindings too. A name written into the text of a message cannot be told from other words: messages are constant,
 * and what varies goes into fields.
 *
 * @param destination where lines go (default: standard output)
 */
export function createLogger(options: { readonly level: LogLevel }, destination?: DestinationStream): Logger {
  const logger = pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      // Fastify adds serializers of its own for these, which would log URLs in full.
      serializers: { req: same, res: same, err: same },
      hooks: { logMethod: logScrubbed },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
  return scrubbingChildren(logger);
}

/** pino drops `formatters.bindings` for children, so their bindings are scrubbed on the way in. */
function scrubbingChildren(logger: Logger): Logger {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its `this` below
  const child = logger.child as unknown as (this: Logger, bindings: object, options?: object) => Logger;
  return Object.assign(logger, {
    child(this: Logger, bindings: object, options?: object): Logger {
      return child.call(this, scrub(bindings) as object, options);
    },
  });
}

function same(value: unknown): unknown {
  return value;
}

function logScrubbed(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const [first, ...rest] = args as readonly unknown[];
  if (typeof first === 'string') {
    method.call(this, maskText(formatMessage(first, rest)));
    return;
  }
  const fields = isError(first) ? { err: first } : (first ?? {});
  const [message, ...values] = rest;
  const text = typeof message === 'string' ? formatMessage(message, values) : headOf(fields);
  method.call(this, scrub(fields) as object, text === undefined ? undefined : maskText(text));
}

function formatMessage(message: string, values: readonly unknown[]): string {
  return values.length === 0 ? message : format(message, ...values.map((value) => scrub(value)));
}

function headOf(fields: object): string | undefined {
  return 'err' in fields && isError(fields.err) ? describeError(fields.err).message : undefined;
}
