import { getMetadataStorage } from 'class-validator';
import type { ValidationError } from 'class-validator';

/** One field that is not as it must be. */
export interface FieldFault {
  /** Path of the field, `input.sections.0.quota`. */
  readonly field: string;
  /** Which constraint is broken: `isLength`, `min` … */
  readonly constraint: string;
  /** What the constraint was made with: the least and greatest length, the least number … */
  readonly limits: readonly unknown[];
}

/** Input that is not as its class or its argument says. */
export class InputRefused extends Error {
  override readonly name = 'InputRefused';

  constructor(readonly faults: readonly FieldFault[]) {
    super(`invalid input: ${faults.map(({ field }) => field).join(', ')}`);
  }
}

/** What class-validator found, each broken constraint with its field's path and its limits. */
export function faultsOf(errors: readonly ValidationError[], path: string): readonly FieldFault[] {
  return errors.flatMap((error) => {
    const field = joined(path, error.property);
    const own = Object.keys(error.constraints ?? {}).map((constraint) => ({
      field,
      constraint,
      limits: limitsOf(error, constraint),
    }));
    return [...own, ...faultsOf(error.children ?? [], field)];
  });
}

function limitsOf({ target, property }: ValidationError, constraint: string): readonly unknown[] {
  if (!target) return [];
  const declared = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', true, false);
  const own = declared.find(({ propertyName, name }) => propertyName === property && name === constraint);
  return (own?.constraints as readonly unknown[] | undefined) ?? [];
}

/**
 * Texts that no store can keep, wherever they stand in the input: half a surrogate pair, or the character U+0000.
 *
 * @param path of the value itself; empty for a bag of arguments
 */
export function malformedTexts(value: unknown, path: string): readonly FieldFault[] {
  if (typeof value === 'string')
    return value.isWellFormed() && !value.includes('\0')
      ? []
      : [{ field: path, constraint: 'isWellFormed', limits: [] }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => malformedTexts(part, joined(path, key)));
}

function joined(path: string, part: string): string {
  return path === '' ? part : `${path}.${part}`;
}
