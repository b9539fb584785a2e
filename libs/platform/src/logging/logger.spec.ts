import { readFile } from 'node:fs/promises';
import { GraphQLError } from 'graphql';
import { Secret } from '../secret.js';
import { createLogger } from './logger.js';
import type { Logger } from './logger.js';
import { NestLogger } from './nest-logger.js';

const IIN = '870101300123';

function capture(work: (logger: Logger) => void): { text: string; lines: Record<string, unknown>[] } {
  const written: string[] = [];
  work(createLogger({ level: 'trace' }, { write: (line) => void written.push(line) }));
  return {
    text: written.join(''),
    lines: written.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

describe('the logger', () => {
  it('writes JSON lines with level, time and message', () => {
    const { lines } = capture((logger) => {
      logger.info({ projection: 'meetings', lag: 3 }, 'caught up');
    });
    expect(lines).toEqual([
      {
        level: 'info',
        time: expect.any(String) as unknown,
        projection: 'meetings',
        lag: 3,
        msg: 'caught up',
      },
    ]);
  });

  it.each<[string, (logger: Logger) => void]>([
    [
      'in the message',
      (logger) => {
        logger.info(`registered ${IIN}`);
      },
    ],
    [
      'as an argument of the message',
      (logger) => {
        logger.warn('registered %s', IIN);
      },
    ],
    [
      'cut in two arguments',
      (logger) => {
        logger.warn('registered %s%s', '870101', '300123');
      },
    ],
    [
      'as a number',
      (logger) => {
        logger.info({ count: Number(IIN), big: BigInt(IIN) }, 'counted');
      },
    ],
    [
      'as a key',
      (logger) => {
        logger.info({ [IIN]: true }, 'keyed');
      },
    ],
    [
      'deep inside',
      (logger) => {
        logger.info({ a: [{ b: { c: `x${IIN}` } }] }, 'nested');
      },
    ],
    [
      'in a child',
      (logger) => {
        logger
          .child({ who: IIN })
          .child({ and: { iin: IIN } })
          .info('spoke');
      },
    ],
    [
      'in an error',
      (logger) => {
        logger.error(new Error(`no member ${IIN}`));
      },
    ],
    [
      'in the cause of an error',
      (logger) => {
        logger.error({ err: new Error('x', { cause: new Error(IIN) }) });
      },
    ],
    [
      'in an aggregate',
      (logger) => {
        logger.error(new AggregateError([new Error(IIN)], 'all failed'), 'x %s', IIN);
      },
    ],
    [
      'in the name of a key of an error',
      (logger) => {
        logger.error(Object.assign(new Error('x'), { code: IIN, [IIN]: IIN }));
      },
    ],
    [
      'through Nest',
      (logger) => {
        new NestLogger(logger).error(`bad ${IIN}`, `Error: ${IIN}\n    at f (a.ts:1:1)`, IIN);
      },
    ],
    [
      'as an object through Nest',
      (logger) => {
        new NestLogger(logger).log({ note: IIN }, 'Context');
      },
    ],
  ])('holds no IIN when it comes %s', (_where, work) => {
    const { text, lines } = capture(work);
    expect(lines).not.toHaveLength(0);
    expect(text).not.toMatch(/\d{12}/);
    expect(text).not.toContain('300123');
  });

  it('censors private fields by name at any depth, however they are spelled', () => {
    const secret = 'Айгүл Сәрсенова';
    const { text, lines } = capture((logger) => {
      logger.info({
        name: secret,
        person: { full_name: secret, 'first-name': secret, IIN: secret, birthDate: secret },
        req: { headers: { Authorization: secret, cookie: secret } },
        list: [{ address: secret, contacts: [secret], phoneNumbers: 1, variables: { input: secret } }],
        key: new Secret(secret),
      });
    });
    expect(text).not.toContain('Айгүл');
    expect(lines[0]).toMatchObject({ name: '[redacted]', key: '[secret]' });
  });

  it('leaves out the values that a database, GraphQL or JSON.parse quote in their messages', () => {
    const database = Object.assign(new Error('invalid input syntax for type date: "Айгүл"'), {
      severity: 'ERROR',
      code: '22007',
      detail: 'Key (name)=(Айгүл) already exists.',
      parameters: ['Айгүл'],
    });
    const { text, lines } = capture((logger) => {
      logger.error(database);
      logger.error(
        new GraphQLError('Variable "$input" got invalid value { name: "Айгүл" }; Expected type Int.'),
      );
      logger.error(new GraphQLError('Expected value of type "Int!", found Айгүл.'));
      try {
        JSON.parse('{"name": Айгүл}');
      } catch (error) {
        logger.error(error);
      }
    });
    expect(text).not.toContain('Айгүл');
    expect(lines[0]).toMatchObject({
      err: { code: '22007', message: 'invalid input syntax for type date: …' },
    });
  });

  it('describes the errors of Node itself by their code', async () => {
    const missing = await readFile('/nowhere/870101300123').catch((error: unknown) => error);
    const { lines } = capture((logger) => {
      logger.error(missing);
    });
    expect(lines[0]).toMatchObject({
      err: { code: 'ENOENT', message: "ENOENT: no such file or directory, open '/nowhere/[12 digits]'" },
    });
  });

  it('keeps of a stack the frames, which hold no message', () => {
    const { lines } = capture((logger) => {
      logger.error(new TypeError('first line\n    second line'));
    });
    const { stack, type } = lines[0]?.err as { stack: string[]; type: string };
    expect(type).toBe('TypeError');
    expect(stack.every((frame) => frame.startsWith('at '))).toBe(true);
  });

  it('takes a cycle and a deep object without harm', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(
      capture((logger) => {
        logger.info(cycle, 'round');
      }).lines,
    ).toHaveLength(1);
  });

  it('keeps the context and level of what Nest says', () => {
    const { lines } = capture((logger) => {
      const nest = new NestLogger(logger);
      nest.log('Starting', 'NestFactory');
      nest.verbose('Mapped', 'Router');
      nest.error(new Error('boom'), undefined, 'Handler');
    });
    expect(lines).toMatchObject([
      { level: 'info', context: 'NestFactory', msg: 'Starting' },
      { level: 'trace', context: 'Router', msg: 'Mapped' },
      { level: 'error', context: 'Handler', msg: 'boom', err: { type: 'Error' } },
    ]);
  });
});
