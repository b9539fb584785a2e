import type { HistorySource } from '../bundle/history-source.js';
import { LineReader } from '../bundle/lines.js';
import type { EntryReader } from './entry-reader.js';
import type { FindingKind } from './findings.js';
import { readLine } from './read-line.js';

/** How far around a wrong position is looked for where the event went. */
const WINDOW = 1024;

/**
 * Which way the events went off at a leaf: one dropped, one slipped in, two in another order, or one changed.
 *
 * @param at the first leaf whose event does not have the committed entry
 */
export async function howItDiffers(
  source: HistorySource,
  entries: EntryReader,
  at: number,
): Promise<{ readonly kind: FindingKind; readonly how: string }> {
  const committed = await entries.range(at, at + WINDOW);
  const events = await hashes(source, at, WINDOW);
  const [first, second] = events;
  const isEntry = (event: Buffer | undefined, offset: number) =>
    event !== undefined && committed[offset]?.equals(event) === true;
  if (isEntry(second, 0))
    return { kind: 'eventInserted', how: 'an event stands here that the log does not have' };
  const wentTo = committed.findIndex((entry) => first?.equals(entry) === true);
  const belongsHere = events.findIndex((event, offset) => offset > 0 && isEntry(event, 0));
  if (wentTo === 1 && belongsHere < 0)
    return {
      kind: 'eventMissing',
      how: 'the event of this leaf was left out; the next ones stand in its place',
    };
  if (belongsHere > 0)
    return { kind: 'eventMoved', how: `the event of this leaf stands ${belongsHere} further on` };
  if (wentTo > 0) return { kind: 'eventMissing', how: `${wentTo} events were left out from here on` };
  return { kind: 'eventChanged', how: 'the event is not the one the log committed to' };
}

async function hashes(source: HistorySource, from: number, count: number): Promise<(Buffer | undefined)[]> {
  const reader = new LineReader(source.lines(from));
  const lines = await reader.take(count);
  await reader.close();
  return lines.map((line) => readLine(line)?.entry);
}
