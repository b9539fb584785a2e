import type { Sitting } from './types.js';

type WithNorms = Pick<Sitting, 'norms'>;

/** A norm as it was frozen into the sitting, with its source; undefined where it has none of that name. */
export function frozenNorm({ norms }: WithNorms, id: string): Sitting['norms'][number] | undefined {
  return norms.find((one) => one.id === id);
}

/** The value of a norm that was frozen into the sitting; undefined where it has none of that name. */
export function frozen(sitting: WithNorms, id: string): unknown {
  const norm = frozenNorm(sitting, id);
  return norm && (JSON.parse(norm.value) as unknown);
}
