import { START } from '#libs/event-store';
import type { EventStore, RecordedEvent } from '#libs/event-store';
import { DomainError, katoCovers } from '#libs/kernel';
import type { BundleManifest } from '../bundle/history-source.js';
import { writeBundle } from '../bundle/write-bundle.js';
import type { BundledEvent } from '../bundle/write-bundle.js';
import { inclusionProof, nodesFrom } from '../log/index.js';
import type { TransparencyQueries } from '../read-model/transparency.queries.js';
import { eventLine } from '../verification/read-line.js';
import { mayRead } from './audience.js';
import type { CheckpointLog, PublishedCheckpoint } from './checkpoint-log.js';
import { TerritoryMemory } from './territory-of.js';
import { thinned } from './thinned.js';

export interface ExportOrder {
  readonly folder: string;
  readonly scope: BundleManifest['scope'];
  readonly audience: BundleManifest['audience'];
  readonly onProgress?: (events: number, size: number) => void;
}

/** Writes bundles that prove themselves: up to the latest checkpoint, of the whole log or of chosen events. */
export class BundleExport {
  constructor(
    private readonly store: EventStore,
    private readonly tree: TransparencyQueries,
    private readonly checkpoints: CheckpointLog,
  ) {}

  /**
   * @returns how many events the bundle has
   * @throws DomainError `NothingPublished` before the first checkpoint
   */
  async export({
    folder,
    scope,
    audience,
    onProgress,
  }: ExportOrder): Promise<{ readonly events: number; readonly size: number }> {
    const head = await this.checkpoints.latest();
    if (!head) throw new DomainError('NothingPublished');
    const order = { scope, audience, head, onProgress: onProgress ?? (() => undefined) };
    const { events } = await writeBundle(folder, {
      manifest: { format: 'jinalys-audit-bundle@1', scope, audience },
      checkpoint: head.note,
      checkpoints: thinned(await this.checkpoints.upTo(head.size)).map(({ note }) => note),
      keys: await this.checkpoints.keys(),
      tiles: this.tree,
      events: scope === 'whole' ? this.whole(order) : this.chosen(order),
    });
    return { events, size: head.size };
  }

  private async *whole({ head, audience, onProgress }: Chosen): AsyncGenerator<BundledEvent, void> {
    for await (const { event, leafIndex } of this.events(head.size)) {
      yield { line: mayRead(audience, event) ? eventLine(event) : '' };
      if (leafIndex % 1000 === 999) onProgress(leafIndex + 1, head.size);
    }
  }

  private async *chosen({ head, scope, audience, onProgress }: Chosen): AsyncGenerator<BundledEvent, void> {
    const territories = new TerritoryMemory();
    const read = nodesFrom(this.tree, head.size);
    for await (const { event, leafIndex } of this.events(head.size)) {
      if (leafIndex % 1000 === 999) onProgress(leafIndex + 1, head.size);
      const territory = territories.of(event);
      if (!isChosen(scope, event, territory)) continue;
      const proof = await inclusionProof(leafIndex, head.size, read);
      yield {
        line: mayRead(audience, event) ? eventLine(event) : '',
        place: { leafIndex, proof: proof.map((hash) => hash.toString('base64')) },
      };
    }
  }

  private async *events(
    size: number,
  ): AsyncGenerator<{ readonly event: RecordedEvent; readonly leafIndex: number }, void> {
    let leafIndex = 0;
    for await (const { events } of this.store.readAll(START))
      for (const event of events) {
        if (leafIndex >= size) return;
        yield { event, leafIndex };
        leafIndex += 1;
      }
  }
}

interface Chosen {
  readonly scope: BundleManifest['scope'];
  readonly audience: BundleManifest['audience'];
  readonly head: PublishedCheckpoint;
  readonly onProgress: (events: number, size: number) => void;
}

function isChosen(
  scope: BundleManifest['scope'],
  event: RecordedEvent,
  territory: string | undefined,
): boolean {
  if (scope === 'whole') return true;
  if ('stream' in scope) return event.stream === scope.stream;
  return territory !== undefined && katoCovers(scope.territory, territory);
}
