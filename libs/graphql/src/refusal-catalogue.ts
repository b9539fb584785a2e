import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import type { JsonObject } from '#libs/kernel';
import type { Locale } from './locale.js';
import { closingIn, dayIn, momentIn } from './moments.js';
import { Refusal } from './refusal.js';
import { CalendarDateScalar, InstantScalar, KatoScalar } from './scalars.js';

const FACT_TYPES = {
  int: Int,
  number: Float,
  text: String,
  flag: Boolean,
  id: ID,
  instant: InstantScalar,
  /** A moment at which a period ends. */
  closing: InstantScalar,
  date: CalendarDateScalar,
  kato: KatoScalar,
  ids: [ID],
  texts: [String],
} as const;

export type FactType = keyof typeof FACT_TYPES;

export interface RefusalDefinition {
  /** The facts that the rule gives, each a field of the refusal's type. */
  readonly facts?: Readonly<Record<string, FactType>>;
  /** With `{fact}` where a fact stands. */
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

export type RefusalCatalogue = Readonly<Record<string, RefusalDefinition>>;

export interface Words {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

const dictionary = new Map<string, Words>();

/** How a coded fact (`minor`, `secretary`) reads inside a message. */
export function defineWords(words: Readonly<Record<string, Words>>): void {
  for (const [code, wording] of Object.entries(words)) dictionary.set(code, wording);
}

const definitions = new Map<string, RefusalDefinition>();
const types = new Map<string, Type<Refusal>>();

/**
 * Makes one GraphQL type for each code of a catalogue and remembers its wording.
 *
 * @returns the types, for a result union
 * @throws Error when two contexts claim one code for different things
 */
export function defineRefusals(catalogue: RefusalCatalogue): readonly Type<Refusal>[] {
  return Object.entries(catalogue).map(([code, definition]) => {
    if (definitions.has(code)) throw new Error(`refusal ${code} is defined twice`);
    const type = refusalType(code, definition);
    definitions.set(code, definition);
    types.set(code, type);
    return type;
  });
}

function refusalType(code: string, definition: RefusalDefinition): Type<Refusal> {
  class RefusalOfCode extends Refusal {}
  Object.defineProperty(RefusalOfCode, 'name', { value: code });
  ObjectType(code, { implements: () => [Refusal], description: definition.en })(RefusalOfCode);
  for (const [fact, kind] of Object.entries(definition.facts ?? {})) {
    const gqlType = FACT_TYPES[kind];
    Field(() => (Array.isArray(gqlType) ? [...gqlType] : gqlType), { nullable: true })(
      RefusalOfCode.prototype,
      fact,
    );
  }
  return RefusalOfCode;
}

/** The refusal of a code as its GraphQL type; undefined for a code nobody defined. */
export function refusalOf(code: string, facts: JsonObject, locale: Locale): Refusal | undefined {
  const type = types.get(code);
  const definition = definitions.get(code);
  if (!type || !definition) return undefined;
  const wording = definition[locale].replace(/\{(\w+)\}/g, (_, fact: string) =>
    shown(facts[fact], locale, definition.facts?.[fact]),
  );
  return Object.assign(new type(), facts, { code, message: wording });
}

/** The codes that have a wording; a test holds the rules' codes against them. */
export function definedRefusals(): ReadonlySet<string> {
  return new Set(definitions.keys());
}

function shown(fact: unknown, locale: Locale, type?: FactType): string {
  if (typeof fact === 'string' && type === 'date') return dayIn(locale, fact);
  if (typeof fact === 'string' && type === 'instant') return momentIn(locale, fact);
  if (typeof fact === 'string' && type === 'closing') return closingIn(locale, fact);
  if (Array.isArray(fact)) return fact.map((item) => shown(item, locale)).join(', ');
  if (typeof fact === 'string') return dictionary.get(fact)?.[locale] ?? fact;
  return typeof fact === 'number' || typeof fact === 'boolean' ? String(fact) : '—';
}
