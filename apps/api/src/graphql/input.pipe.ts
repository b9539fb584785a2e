import { ValidationPipe } from '@nestjs/common';
import type { ArgumentMetadata } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { faultsOf, InputRefused, malformedTexts } from '#libs/graphql';
import { rememberRules } from './validation-rules.js';

class NotAsItsClassSays extends Error {
  constructor(readonly errors: readonly ValidationError[]) {
    super('input is not as its class says');
  }
}

/** Validates every input by its class, and every text for what can be kept; each bad field is named with its path. */
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      forbidUnknownValues: false,
      validationError: { target: true },
      exceptionFactory: (errors) => new NotAsItsClassSays(errors),
    });
    rememberRules();
  }

  /** Values come out of JSON, which has no bytes: none are looked for. */
  protected override findNestedBinaryValues(): ValidationError[] {
    return [];
  }

  /** @throws InputRefused */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body') return value;
    const path = metadata.data ?? '';
    const malformed = malformedTexts(value, path);
    if (malformed.length > 0) throw new InputRefused(malformed);
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      throw error instanceof NotAsItsClassSays ? new InputRefused(faultsOf(error.errors, path)) : error;
    }
  }
}
