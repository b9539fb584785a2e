import { leafHash, splitHashes, TILE_WIDTH, widthIn } from '../log/index.js';
import { LineReader } from '../bundle/lines.js';
import type { HistorySource } from '../bundle/history-source.js';
import { EntryReader } from './entry-reader.js';
import { withheldAt } from './withheld.js';
import type { Findings } from './findings.js';
import { howItDiffers } from './how-it-differs.js';
import type { Judge } from './judge.js';
import { readAsPublished } from './read-as-published.js';
import { readLine } from './read-line.js';
import type { EventLine } from './scan-event.js';
import { TreeCheck } from './tree-check.js';
import type { Trusted } from './trust.js';

/** How many of the events were there to be read. */
export interface Reading {
  read: number;
  withheld: number;
}

/** Goes through a whole log leaf by leaf: events, entries, tiles and signed roots against each other. */
export class WholeCheck {
  readonly reading: Reading = { read: 0, withheld: 0 };
  private readonly entries: EntryReader;
  private readonly tree: TreeCheck;
  /** The first leaf whose event is wrong; events after it are not held against entries, for they may be shifted. */
  private offAt: number | undefined;
  private located = false;
  private lines = 0;
  /** From the first leaf on of which nothing is left, no root can be computed. */
  private hasGap = false;

  /** @param showsAll every event is to be there to be read: one that is withheld is a finding */
  constructor(
    private readonly source: HistorySource,
    private readonly trusted: Trusted,
    private readonly judge: Judge,
    private readonly findings: Findings,
    private readonly showsAll: boolean,
  ) {
    const { size } = trusted.head;
    this.entries = new EntryReader(source, size, findings);
    this.tree = new TreeCheck(source, trusted.signed, size, findings);
  }

  /** @param onProgress told the leaves done, after each tile */
  async run(onProgress: (leaves: number) => void = () => undefined): Promise<void> {
    const { size } = this.trusted.head;
    const lines = new LineReader(this.source.lines());
    for (let index = 0; index * TILE_WIDTH < size; index += 1) {
      const block = await lines.take(widthIn(0, index, size));
      this.lines += block.length;
      await this.block(index, block);
      onProgress(Math.min(size, (index + 1) * TILE_WIDTH));
      if (this.findings.isFull) break;
    }
    if (!this.hasGap && !this.findings.isFull) await this.tree.finish();
    await this.end((await lines.take(1)).length > 0);
    await lines.close();
    this.truncated();
  }

  private async block(index: number, lines: readonly Buffer[]): Promise<void> {
    const { size } = this.trusted.head;
    const first = index * TILE_WIDTH;
    const width = widthIn(0, index, size);
    const bundle = await this.entries.published(index);
    const row = await this.tree.publishedTile({ level: 0, index, width });
    const asPublished =
      bundle && row && this.offAt === undefined ? readAsPublished(lines, bundle, row) : undefined;
    if (row && asPublished) {
      for (const [place, event] of asPublished.entries()) this.event(first + place, event);
      if (!this.hasGap) await this.tree.take(row);
      return;
    }
    // Something differs: now leaf by leaf, to say what and where.
    const entries = bundle ? this.entries.entriesOf(bundle, index) : [];
    const tile = row && splitHashes(row);
    // What is left when the entries are gone: the tile's word on them.
    const leaves = entries.length === width ? entries.map(leafHash) : (tile ?? []);
    for (let place = 0; place < width; place += 1) {
      const leaf = leaves[place];
      const isInTile = !tile || !leaf || tile[place]?.equals(leaf) === true;
      const line = lines[place];
      if (line && this.offAt === undefined) {
        const explained = this.line(first + place, line, entries[place], tile?.[place]);
        if (!explained) continue;
      }
      if (!isInTile && this.offAt !== first + place)
        this.findings.add({
          kind: 'tileChanged',
          from: first + place,
          how: 'the tile of level 0 does not have the hash of this entry',
        });
    }
    await this.locate();
    if (leaves.length < width) this.hasGap = true;
    if (!this.hasGap) await this.tree.take(Buffer.concat(leaves));
  }

  /** An event that is committed to; undefined for one that is withheld. */
  private event(at: number, line: EventLine | undefined): void {
    if (!line) {
      this.reading.withheld += 1;
      this.judge.passOver();
      if (this.showsAll) this.findings.add(withheldAt(at));
      return;
    }
    this.reading.read += 1;
    if (!line.isCanonical)
      this.findings.add({ kind: 'notCanonical', from: at, how: 'the event is not in its canonical form' });
    this.judge.judge(line.event, at);
  }

  /** @returns false when what is wrong at this leaf has been said already */
  private line(at: number, line: Buffer, entry: Buffer | undefined, hash: Buffer | undefined): boolean {
    if (line.length === 0) {
      this.event(at, undefined);
      return true;
    }
    const read = readLine(line);
    const isCommitted = entry ? read && entry.equals(read.entry) : read && hash?.equals(leafHash(read.entry));
    if (read && isCommitted) {
      this.event(at, read);
      return true;
    }
    if (read && entry && hash?.equals(leafHash(read.entry))) {
      const how = 'the entry bundle does not have the entry of this event; event and tile agree';
      this.findings.add({ kind: 'entryChanged', from: at, how });
      this.judge.judge(read.event, at);
      return false;
    }
    this.offAt = at;
    return false;
  }

  private async locate(): Promise<void> {
    if (this.offAt === undefined || this.located) return;
    this.located = true;
    const { kind, how } = await howItDiffers(this.source, this.entries, this.offAt);
    this.findings.add({ kind, from: this.offAt, how });
  }

  private async end(more: boolean): Promise<void> {
    const { size } = this.trusted.head;
    await this.locate();
    if (this.offAt !== undefined || this.findings.isFull) return;
    const { lines: there } = this;
    if (there < size)
      this.findings.add({
        kind: 'truncated',
        from: there,
        to: size - 1,
        how: `the events end before leaf ${there}; the checkpoint has ${size}`,
      });
    if (more)
      this.findings.add({
        kind: 'appended',
        from: size,
        how: `events follow after the ${size} of the checkpoint`,
      });
  }

  /** Earlier signed checkpoints that are larger: what they signed is gone. */
  private truncated(): void {
    const { size } = this.trusted.head;
    const largest = this.trusted.signed.at(-1);
    if (largest && largest.size > size)
      this.findings.add({
        kind: 'truncated',
        from: size,
        to: largest.size - 1,
        how: `${largest.size} entries were signed earlier, ${size} are left`,
      });
  }
}
