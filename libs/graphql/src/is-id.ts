import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { ValidateBy } from 'class-validator';
import { InputRefused } from './field-faults.js';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function isId(value: unknown): boolean {
  return typeof value === 'string' && ID.test(value);
}

/** An id of ours: a UUID in lower case, so that there is one spelling of it. */
export function IsId({ each = false }: { readonly each?: boolean } = {}): PropertyDecorator {
  return ValidateBy(
    { name: 'isId', validator: { validate: isId } },
    { each, message: '$property must be a UUID in lower case' },
  );
}

/** As {@link IsId}, for an argument that stands by itself: `@Args('id', { type: () => ID }, new IdArgument())`. */
export class IdArgument implements PipeTransform<unknown, string> {
  /** @throws InputRefused naming the argument */
  transform(value: unknown, { data }: ArgumentMetadata): string {
    if (typeof value === 'string' && isId(value)) return value;
    throw new InputRefused([{ field: data ?? '', constraint: 'isId', limits: [] }]);
  }
}
