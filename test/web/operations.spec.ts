import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, NoUnusedFragmentsRule, parse, specifiedRules, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';

const FOLDER = 'apps/web/src';
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(operations|operations\/[^/]+)(?<!\.spec)\.ts$/.test(file))
  .map((file) => join(FOLDER, file));

/** Fragments are held too, each by itself; there nobody uses them yet. */
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

describe('operations of the web app', () => {
  let schema: GraphQLSchema;
  beforeAll(() => {
    schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
  });

  it('are there', () => {
    expect(FILES.length).toBeGreaterThan(2);
  });

  it.each(FILES)('%s asks for what schema.graphql has', async (file) => {
    const module = (await import(`${process.cwd()}/${file}`)) as Readonly<Record<string, unknown>>;
    const texts = Object.values(module).flatMap((value) => (isOperation(value) ? [value.text] : []));
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(validate(schema, parse(text), RULES)).toEqual([]);
  });
});

function isOperation(value: unknown): value is { readonly text: string } {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}
