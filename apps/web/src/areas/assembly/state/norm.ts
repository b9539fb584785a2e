import type { Sitting } from './types.js';

/** A norm that was frozen into the sitting; undefined where it has none of that name. */
export function frozen({ norms }: Pick<Sitting, 'norms'>, id: string): unknown {
  const norm = norms.find((one) => one.id === id);
  return norm && (JSON.parse(norm.value) as unknown);
}
