import { truncate, writeFile } from 'node:fs/promises';
import type { EventStore } from '#libs/event-store';
import { CommandExecutor } from '#libs/commands';
import { CommunityKit, OKRUG } from '../testing/community-kit.js';
import { sampleRows, writeCsv } from '../testing/sample-roll.js';
import { RollImporter } from './import-roll.js';
import { settleRolls } from './settle-roll.js';

let kit: CommunityKit;

beforeEach(async () => {
  kit = await CommunityKit.create();
}, 60_000);

afterEach(() => kit.close());

async function contents(): Promise<Record<string, number>> {
  const tables = ['roll_version', 'roll_entry', 'roll_person', 'roll_departure'];
  const counts = tables.map(async (table) => {
    const { rows } = await kit.pool.query<{ count: number }>(
      `select count(*)::int as count from vault.${table}`,
    );
    return [table, rows[0]!.count] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

const NOTHING = { roll_version: 0, roll_entry: 0, roll_person: 0, roll_departure: 0 };
const settle = () => settleRolls(kit.pool, kit.store, kit.schemas);

/** An importer whose log fails at the append, before or after it was written. */
function importerThatCrashes(when: 'before' | 'after'): RollImporter {
  const store = new Proxy(kit.store, {
    get: (target, name: keyof EventStore) =>
      name === 'append'
        ? async (...append: Parameters<EventStore['append']>) => {
            if (when === 'after') await target.append(...append);
            throw new Error('the process was killed');
          }
        : (target[name] as () => unknown).bind(target),
  });
  const executor = new CommandExecutor(store, kit.schemas, kit.clock, Buffer.alloc(32, 1));
  return new RollImporter(kit.vault, store, kit.schemas, executor, kit.clock);
}

describe('an import that is interrupted', () => {
  it('while rows are read leaves nothing', async () => {
    const file = await writeCsv(kit.file('roll.csv'), sampleRows(6_000));
    const abort = new AbortController();
    const running = kit.import(file, {
      signal: abort.signal,
      onProgress: () => {
        abort.abort(new Error('interrupted'));
      },
    });
    await expect(running).rejects.toThrow('interrupted');
    expect(await contents()).toEqual(NOTHING);
    expect(await kit.events(`roll-${OKRUG}`)).toEqual([]);
    expect(await kit.import(file)).toMatchObject({ version: 1, count: 6_000 });
  });

  it('by a file that turns out wrong in its middle leaves nothing', async () => {
    const file = await writeCsv(kit.file('roll.csv'), sampleRows(9_000));
    await writeFile(file, Buffer.from([0xd2, 0xe5, 0x0a]), { flag: 'a' });
    await expect(kit.import(file)).rejects.toMatchObject({ code: 'RollFileNotUtf8' });
    expect(await contents()).toEqual(NOTHING);
  });

  it('before the log has it is taken back, and can be tried again', async () => {
    const file = await writeCsv(kit.file('roll.csv'), sampleRows(10));
    const order = { file, territory: OKRUG, full: false, request: kit.request() };
    await expect(importerThatCrashes('before').import(order)).rejects.toThrow('killed');
    expect(await contents()).toMatchObject({ roll_version: 1, roll_entry: 10 });
    await settle();
    expect(await contents()).toEqual(NOTHING);
    expect(await kit.import(file)).toMatchObject({ version: 1, count: 10, added: 10 });
  });

  it('after the log has it is put in force at the next start', async () => {
    const file = await writeCsv(kit.file('roll.csv'), sampleRows(10));
    const order = { file, territory: OKRUG, full: false, request: kit.request() };
    await expect(importerThatCrashes('after').import(order)).rejects.toThrow('killed');
    await settle();
    expect(await kit.import(file)).toMatchObject({ outcome: 'unchanged', version: 1, count: 10 });
    await expect(kit.importer.import(order)).rejects.toMatchObject({ code: 'RollImportRepeated' });
  });

  it('is settled by the next import as well', async () => {
    const file = await writeCsv(kit.file('roll.csv'), sampleRows(10));
    await expect(
      importerThatCrashes('before').import({ file, territory: OKRUG, full: false, request: kit.request() }),
    ).rejects.toThrow();
    expect(await kit.import(file)).toMatchObject({ version: 1, count: 10 });
    expect(await contents()).toMatchObject({ roll_version: 1, roll_entry: 10 });
  });
});

describe('two imports at once', () => {
  it('go one after the other, and the log has both versions', async () => {
    const one = await writeCsv(kit.file('1.csv'), sampleRows(3_000));
    const other = await writeCsv(kit.file('2.csv'), sampleRows(3_100));
    const results = await Promise.all([kit.import(one), kit.import(other)]);
    expect(Math.max(...results.map(({ count }) => count))).toBe(3_100);
    const events = await kit.events(`roll-${OKRUG}`);
    expect(events.map(({ data }) => data['version'])).toEqual(events.map((_, index) => index + 1));
    expect(events.at(-1)!.data['count']).toBe(3_100);
  });
});

describe('a very large file', () => {
  it('of one gigabyte is refused before a byte of it is read', async () => {
    const file = kit.file('huge.csv');
    await writeFile(file, 'IIN\n');
    await truncate(file, 1024 ** 3);
    await expect(kit.import(file)).rejects.toMatchObject({
      code: 'RollFileTooLarge',
      facts: { bytes: 1024 ** 3 },
    });
  });

  it('with a line that never ends is read in bounded memory, and the line reported', async () => {
    const file = await writeCsv(kit.file('long.csv'), sampleRows(2));
    for (let part = 0; part < 40; part += 1) await writeFile(file, 'x'.repeat(1024 * 1024), { flag: 'a' });
    global.gc?.();
    const before = process.memoryUsage().rss;
    const result = await kit.import(file);
    expect(result).toMatchObject({ count: 2, problems: [{ line: 4, fault: 'lineTooLong' }] });
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });
});
