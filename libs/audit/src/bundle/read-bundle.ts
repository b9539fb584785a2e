import { BundleMalformed } from './history-source.js';
import type { Audience, BundleManifest, EventPlace } from './history-source.js';

/** @throws BundleMalformed when the text is no manifest of a bundle */
export function readManifest(text: string): BundleManifest {
  const value = parsed(text) as Partial<BundleManifest>;
  const { format, scope, audience } = value;
  const isScope =
    scope === 'whole' || (typeof scope === 'object' && (has(scope, 'territory') || has(scope, 'stream')));
  const audiences: readonly (Audience | undefined)[] = ['auditor', 'public'];
  if (format !== 'jinalys-audit-bundle@1' || !isScope || !audiences.includes(audience))
    throw new BundleMalformed('manifest.json is not that of a bundle');
  return value as BundleManifest;
}

/** @throws BundleMalformed */
export function readPlace(line: string): EventPlace {
  const { leafIndex, proof } = parsed(line) as Partial<EventPlace>;
  const isProof = Array.isArray(proof) && proof.every((hash) => typeof hash === 'string');
  if (!Number.isSafeInteger(leafIndex) || !isProof)
    throw new BundleMalformed('a line of places.jsonl has no leafIndex and proof');
  return { leafIndex: Number(leafIndex), proof };
}

/** The notes of checkpoints.jsonl. @throws BundleMalformed */
export function readNotes(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { note } = parsed(line) as { readonly note?: unknown };
      if (typeof note !== 'string') throw new BundleMalformed('a line of checkpoints.jsonl has no note');
      return note;
    });
}

/** The keys of keys.txt: one a line. */
export function readKeys(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below, as of any other text that is no object.
  }
  throw new BundleMalformed(`not a JSON object: ${text.slice(0, 60)}`);
}

function has(value: object, name: string): boolean {
  return typeof (value as Record<string, unknown>)[name] === 'string';
}
