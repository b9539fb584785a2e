import type { RecordedEvent } from '#libs/event-store';
import { isKato } from '#libs/kernel';

/**
 * The territory an event is about: what it says itself, else what its stream is named after. Later events of a
 * stream say it no more; whoever follows the log remembers it by stream ({@link TerritoryMemory}).
 */
export function territoryOf({ data, stream }: Pick<RecordedEvent, 'data' | 'stream'>): string | undefined {
  const said = [data['territory'], data['kato'], stream.split('-')[1]];
  return said.find((value): value is string => typeof value === 'string' && isKato(value));
}

/** Remembers the territory of every stream while the log is read in order. */
export class TerritoryMemory {
  private readonly territories = new Map<string, string>();

  of(event: Pick<RecordedEvent, 'data' | 'stream'>): string | undefined {
    const territory = territoryOf(event) ?? this.territories.get(event.stream);
    if (territory !== undefined) this.territories.set(event.stream, territory);
    return territory;
  }
}
