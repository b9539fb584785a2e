import type { TileSource } from '../log/index.js';
import type { Lines } from './lines.js';

/** What a history is verified from: a folder that was exported, or a server. */
export interface HistorySource extends TileSource {
  readonly manifest: BundleManifest;
  /** The signed note that is verified. */
  checkpoint(): Promise<string>;
  /** Earlier signed notes, in any order; each narrows down where a rewritten history begins. */
  checkpoints(): Promise<readonly string[]>;
  /** Verifier keys that the source names as the log's own; to be believed only if nothing better is at hand. */
  keys(): Promise<readonly string[]>;
  /**
   * The events in the order of the log, each as its canonical bytes; an empty line for one that is withheld.
   *
   * @param from of a complete bundle: the leaf to begin with
   */
  lines(from?: number): Lines;
  /** Of a bundle of chosen events: where each stands, line by line as {@link lines}. */
  places(): AsyncIterable<EventPlace>;
}

/** Where a chosen event stands in the tree of the bundle's checkpoint. */
export interface EventPlace {
  readonly leafIndex: number;
  /** Audit path, base64 each. */
  readonly proof: readonly string[];
}

/** Who a bundle was made for: auditors read every event, the public those about no single person. */
export const AUDIENCES = ['auditor', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a bundle says of itself. Nobody signs it. */
export interface BundleManifest {
  readonly format: 'jinalys-audit-bundle@1';
  /** The whole log, or chosen events of it with a proof each. */
  readonly scope: 'whole' | { readonly territory: string } | { readonly stream: string };
  readonly audience: Audience;
  /** True of a log that is served to an auditor of one territory: ballots of others are withheld. */
  readonly territorial?: boolean;
}

export class BundleMalformed extends Error {
  override readonly name = 'BundleMalformed';
}
