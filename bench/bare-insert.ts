/** The yardstick of ballots, a process of its own: a Fastify route that puts what it is sent into one table. */
import Fastify from 'fastify';
import { Pool } from 'pg';

const [connectionString = '', connections = '16'] = process.argv.slice(2);
const pool = new Pool({ connectionString, max: Number(connections) });
await pool.query('CREATE TABLE IF NOT EXISTS bare_ballot (id bigserial PRIMARY KEY, data text NOT NULL)');
const app = Fastify();
app.post('/ballot', async ({ body }) => {
  const { rows } = await pool.query<{ id: string }>({
    name: 'bare-ballot',
    text: 'INSERT INTO bare_ballot (data) VALUES ($1) RETURNING id',
    values: [JSON.stringify(body)],
  });
  return { id: rows[0]?.id };
});
process.send?.({ url: await app.listen({ port: 0, host: '127.0.0.1' }) });
process.once('message', () => {
  void app
    .close()
    .then(() => pool.end())
    .then(() => {
      process.disconnect();
    });
});
