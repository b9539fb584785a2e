import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';

/** `jinalys schema --url URL FILE`: writes the schema as a running api of this checkout serves it. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('write schema.graphql as a running api serves it')
    .argument('[file]', 'where to write it', 'schema.graphql')
    .option('--url <url>', 'the api', 'http://localhost:3000')
    .action(async (file: string, { url }: { url: string }) => {
      const { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } =
        await import('graphql');
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: getIntrospectionQuery() }),
      });
      const { data } = (await response.json()) as { data: Parameters<typeof buildClientSchema>[0] };
      await writeFile(file, `${printSchema(lexicographicSortSchema(buildClientSchema(data)))}\n`);
    });
}
