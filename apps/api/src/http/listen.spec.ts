import fastify from 'fastify';
import { ConfigError, loadConfig } from '#libs/platform';
import { freePort } from '#libs/testing';
import { listen } from './listen.js';

describe('listening', () => {
  it('says that the port is taken, and how to take another', async () => {
    const port = await freePort();
    const { http } = loadConfig({ PORT: String(port) });
    const first = fastify();
    await listen(first, http);
    try {
      const refused = listen(fastify(), http);
      await expect(refused).rejects.toThrow(ConfigError);
      await expect(refused).rejects.toThrow(`PORT is ${String(port)}, where another program listens already`);
      await expect(refused).rejects.toThrow(`example: PORT=${String(port + 1)}`);
    } finally {
      await first.close();
    }
  });

  it('says that the address is not of this machine', async () => {
    const { http } = loadConfig({ PORT: String(await freePort()), HOST: '192.0.2.1' });
    await expect(listen(fastify(), http)).rejects.toThrow('HOST is 192.0.2.1, which is no address');
  });

  it('leaves a fault of the program alone', async () => {
    const fault = new TypeError('x is not a function');
    const broken = { listen: () => Promise.reject(fault) };
    await expect(listen(broken, loadConfig({}).http)).rejects.toBe(fault);
  });
});
