import { randomFillSync } from 'node:crypto';

const POOL_BYTES = 16_384;

let pool = Buffer.alloc(0);

/**
 * Random bytes of the system's generator, drawn in larger portions: an import needs several small ones a person.
 * What is handed out is a copy and is wiped from the pool.
 */
export function pooledRandomBytes(length: number): Buffer {
  if (pool.length < length) pool = randomFillSync(Buffer.alloc(Math.max(POOL_BYTES, length)));
  const taken = Buffer.from(pool.subarray(0, length));
  pool.fill(0, 0, length);
  pool = pool.subarray(length);
  return taken;
}
