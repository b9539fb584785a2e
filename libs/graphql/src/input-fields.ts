import { applyDecorators } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { Field, ID, Int } from '@nestjs/graphql';
import { Type as Transformed } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsISO8601,
  IsOptional,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsId } from './is-id.js';
import { CalendarDateScalar, InstantScalar, KatoScalar, TiynScalar } from './scalars.js';

/** How a field of an input is described, and whether it may be left out. */
export interface FieldWords {
  readonly description?: string;
  readonly nullable?: boolean;
}

type Options = FieldWords & { readonly least?: number; readonly most?: number };

/** One of our ids. */
export function IdField(words: FieldWords = {}): PropertyDecorator {
  return applyDecorators(
    Field(() => ID, words),
    IsId(),
    ...optionally(words),
  );
}

/** A list of ids, at most so many. */
export function IdsField({ least = 0, most = 100, ...words }: Options = {}): PropertyDecorator {
  const bounds = [IsArray(), ArrayMinSize(least), ArrayMaxSize(most)];
  return applyDecorators(
    Field(() => [ID], words),
    ...bounds,
    IsId({ each: true }),
    ...optionally(words),
  );
}

/** A civil date. */
export function DateField(words: FieldWords = {}): PropertyDecorator {
  return applyDecorators(
    Field(() => CalendarDateScalar, words),
    Matches(/^\d{4}-\d{2}-\d{2}$/),
    ...optionally(words),
  );
}

/** A moment. */
export function InstantField(words: FieldWords = {}): PropertyDecorator {
  return applyDecorators(
    Field(() => InstantScalar, words),
    IsISO8601({ strict: true }),
    ...optionally(words),
  );
}

export function KatoField(words: FieldWords = {}): PropertyDecorator {
  return applyDecorators(
    Field(() => KatoScalar, words),
    Matches(/^\d{9}$/),
    ...optionally(words),
  );
}

/** A text of one to so many characters. */
export function TextField(most: number, words: FieldWords = {}): PropertyDecorator {
  return applyDecorators(
    Field(() => String, words),
    Length(1, most),
    ...optionally(words),
  );
}

/** A whole number within bounds. */
export function WholeField(least: number, most: number, words: FieldWords = {}): PropertyDecorator {
  return applyDecorators(
    Field(() => Int, words),
    IsInt(),
    Min(least),
    Max(most),
    ...optionally(words),
  );
}

/** Money in whole tiyn, at least so much. */
export function TiynField(least: number, words: FieldWords = {}): PropertyDecorator {
  return applyDecorators(
    Field(() => TiynScalar, words),
    IsInt(),
    Min(least),
    Max(Number.MAX_SAFE_INTEGER),
    ...optionally(words),
  );
}

/** Another input inside this one. */
export function NestedField(input: () => Type<object>, words: FieldWords = {}): PropertyDecorator {
  return applyDecorators(Field(input, words), ValidateNested(), Transformed(input), ...optionally(words));
}

/** A list of other inputs. */
export function ListField(
  input: () => Type<object>,
  { least = 0, most = 100, ...words }: Options = {},
): PropertyDecorator {
  return applyDecorators(
    Field(() => [input()], words),
    IsArray(),
    ArrayMinSize(least),
    ArrayMaxSize(most),
    ValidateNested({ each: true }),
    Transformed(input),
    ...optionally(words),
  );
}

function optionally({ nullable = false }: FieldWords): readonly PropertyDecorator[] {
  return nullable ? [IsOptional()] : [];
}
