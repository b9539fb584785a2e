import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { copyTestDatabase, createTestDatabase } from './postgres.js';

it('gives each caller a database of its own, gone when dropped', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const client = new Client(one.connection);
  await client.connect();
  await client.query('CREATE TABLE here (id int)');
  await client.end();
  const elsewhere = new Client({ connectionString: other.url });
  await elsewhere.connect();
  await expect(elsewhere.query('SELECT * FROM here')).rejects.toMatchObject({ code: '42P01' });
  await elsewhere.end();
  await Promise.all([one.drop(), other.drop()]);
  await expect(new Client(one.connection).connect()).rejects.toMatchObject({ code: '3D000' });
}, 30_000);

it('fills a template once and gives each caller a copy of its own', async () => {
  let filled = 0;
  const fill = async ({ connection }: { readonly connection: object }): Promise<void> => {
    filled += 1;
    const client = new Client(connection);
    await client.connect();
    await client.query('CREATE TABLE here AS SELECT 7 AS id');
    await client.end();
  };
  const name = `filled_${randomUUID().replaceAll('-', '')}`;
  const copies = await Promise.all([copyTestDatabase(name, fill), copyTestDatabase(name, fill)]);
  expect(filled).toBe(1);
  for (const copy of copies) {
    const client = new Client(copy.connection);
    await client.connect();
    const { rows } = await client.query<{ id: number }>('DELETE FROM here RETURNING id');
    expect(rows).toEqual([{ id: 7 }]);
    await client.end();
    await copy.drop();
  }
}, 60_000);
