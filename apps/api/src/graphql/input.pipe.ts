import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { InvalidField } from '#libs/graphql';

/** Input that is not as its class says. */
export class InputRefused extends Error {
  constructor(readonly fields: readonly InvalidField[]) {
    super(`invalid input: ${fields.map(({ field }) => field).join(', ')}`);
  }
}

/** Validates every input by its class; each bad field is named with its path. */
export function inputPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    forbidUnknownValues: false,
    exceptionFactory: (errors) => new InputRefused(errors.flatMap((error) => fieldsOf(error, 'input'))),
  });
}

function fieldsOf(error: ValidationError, path: string): InvalidField[] {
  const field = `${path}.${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
    field,
    constraint,
    message,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldsOf(child, field))];
}
