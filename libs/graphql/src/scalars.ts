import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';
import { isCalendarDate, isInstant, isKato } from '#libs/kernel';

function textScalar(
  name: string,
  description: string,
  accepts: (text: string) => boolean,
): GraphQLScalarType<string> {
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name}: ${description}`, {
      ...(node && { nodes: node }),
      extensions: { code: 'InvalidInput', scalar: name },
    });
  };
  return new GraphQLScalarType<string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

/** A moment in UTC with milliseconds. */
export const InstantScalar = textScalar(
  'Instant',
  'UTC with milliseconds, 2026-03-01T04:00:00.000Z',
  isInstant,
);
/** A civil date of Kazakhstan. */
export const CalendarDateScalar = textScalar(
  'CalendarDate',
  'a date of Kazakhstan, 2026-03-01',
  isCalendarDate,
);
/** A territory's code. */
export const KatoScalar = textScalar('Kato', 'nine digits of the KATO classifier, 595037000', isKato);
/** Money: whole tiyn, of which a tenge has a hundred; more than GraphQL's Int holds. */
export const TiynScalar = new GraphQLScalarType<number>({
  name: 'Tiyn',
  description: 'whole tiyn (a hundredth of a tenge), 1520000000',
  serialize: (value) => requireTiyn(value),
  parseValue: (value) => requireTiyn(value),
  parseLiteral: (node) => requireTiyn(node.kind === Kind.INT ? Number(node.value) : undefined, node),
});

function requireTiyn(value: unknown, node?: ValueNode): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new GraphQLError('Tiyn: whole tiyn (a hundredth of a tenge), 1520000000', {
    ...(node && { nodes: node }),
    extensions: { code: 'InvalidInput', scalar: 'Tiyn' },
  });
}

/** A place in the log; hand it back unchanged to read what you have just written. */
export const LogPositionScalar = textScalar(
  'LogPosition',
  'an opaque position of the log, as a change answered with it',
  isLogPosition,
);

/** True for what a log of either kind gives as a position. */
export function isLogPosition(text: string): boolean {
  return /^(?:\d{1,30}(?:-\d{1,30})?)?$/.test(text);
}
