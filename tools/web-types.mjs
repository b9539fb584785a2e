/**
 * Writes the types of the schema for the web app's operations (apps/web/src/generated/graphql-env.d.ts) out of
 * schema.graphql, unless they are newer than it.
 * Usage: node tools/web-types.mjs
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifyIntrospection, outputIntrospectionFile } from 'gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';

const schemaFile = fileURLToPath(new URL('../schema.graphql', import.meta.url));
const typesFile = fileURLToPath(new URL('../apps/web/src/generated/graphql-env.d.ts', import.meta.url));

const changed = (file) => statSync(file).mtimeMs;

if (!existsSync(typesFile) || changed(typesFile) < changed(schemaFile)) {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const introspection = minifyIntrospection(introspectionFromSchema(schema, { descriptions: false }));
  mkdirSync(dirname(typesFile), { recursive: true });
  // Whole or not at all, for whoever reads it beside us.
  const ours = `${typesFile}.${String(process.pid)}`;
  writeFileSync(ours, outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true }));
  renameSync(ours, typesFile);
}
