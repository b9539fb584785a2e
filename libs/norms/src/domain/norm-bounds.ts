import type { JsonValue, Share } from '#libs/kernel';
import type { NormBounds } from './norm-definition.js';

/** True when a value has the bounds' type and lies within them; shares are compared in integers. */
export function isWithinBounds(value: unknown, bounds: NormBounds): boolean {
  switch (bounds.kind) {
    case 'integer':
      return Number.isSafeInteger(value) && Number(value) >= bounds.min && Number(value) <= bounds.max;
    case 'share':
      return isShare(value) && notAbove(bounds.min, value) && notAbove(value, bounds.max);
    case 'oneOf':
      return bounds.values.some((allowed) => allowed === value);
  }
}

/** The bounds as facts of a refusal. */
export function boundsAsFacts(bounds: NormBounds): JsonValue {
  if (bounds.kind === 'oneOf') return { kind: bounds.kind, values: [...bounds.values] };
  if (bounds.kind === 'integer') return { kind: bounds.kind, min: bounds.min, max: bounds.max };
  return { kind: bounds.kind, min: { ...bounds.min }, max: { ...bounds.max } };
}

function isShare(value: unknown): value is Share {
  if (typeof value !== 'object' || value === null) return false;
  const { numerator, denominator } = value as Partial<Record<keyof Share, unknown>>;
  return (
    Number.isSafeInteger(numerator) &&
    Number.isSafeInteger(denominator) &&
    Number(numerator) >= 0 &&
    Number(denominator) >= 1 &&
    Number(denominator) <= 1_000_000 &&
    Number(numerator) <= Number(denominator)
  );
}

function notAbove(one: Share, other: Share): boolean {
  return one.numerator * other.denominator <= other.numerator * one.denominator;
}
