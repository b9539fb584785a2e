import { readFile } from 'node:fs/promises';
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { ApiProcess, createTestDatabase, GraphqlClient } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';

let database: TestDatabase;
let api: ApiProcess;

beforeAll(async () => {
  database = await createTestDatabase();
  api = await ApiProcess.start({ databaseUrl: database.url });
}, 120_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

it('the committed schema is the one the api serves (npm run -s jinalys -- schema writes it)', async () => {
  type Introspection = Parameters<typeof buildClientSchema>[0];
  const introspection = await new GraphqlClient(api.url).ask<Introspection>(getIntrospectionQuery());
  const served = `${printSchema(lexicographicSortSchema(buildClientSchema(introspection)))}\n`;
  expect(served).toBe(await readFile('schema.graphql', 'utf8'));
});
