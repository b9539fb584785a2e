interface Recorded {
  readonly revision: number;
  readonly leafIndex: number | null;
  readonly recordedAt: string;
}

/** Up to where a history is folded: what was recorded by a moment, or stands in the public log up to an entry. */
export type FoldTo = { readonly moment: string } | { readonly leafIndex: number };

/** The last step that counts; undefined when there was none yet. @param events in the order they happened */
export function stepBy(events: readonly Recorded[], until: FoldTo): number | undefined {
  const counts = (event: Recorded): boolean =>
    'moment' in until
      ? event.recordedAt <= until.moment
      : event.leafIndex !== null && event.leafIndex <= until.leafIndex;
  return events.findLast(counts)?.revision;
}
