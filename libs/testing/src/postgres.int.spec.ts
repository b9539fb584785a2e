import { Client } from 'pg';
import { createTestDatabase } from './postgres.js';

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
