import fc from 'fast-check';
import { canonicalJson, isUuid } from '#libs/kernel';
import { leafEntry } from '#libs/event-store';
import type { RecordedEvent } from '#libs/event-store';
import { hold, NOWHERE, ROOM, uuidAt, valueAt } from './canonical-scan.js';
import { eventLine, readLine } from './read-line.js';
import { scanEvent } from './scan-event.js';

const EVENT: Omit<RecordedEvent, 'position'> = {
  id: '0b7c9d4e-6f0a-5d6e-9a51-3f2f0f6b7d11',
  type: 'TerritoryRegistered',
  stream: 'territory-595037000',
  revision: 12,
  data: { kato: '595037000', name: { kk: 'Бугровое «ауылы»', ru: 'с. "Бугровое"\n' }, count: -3, none: [] },
  metadata: {
    schemaVersion: 2,
    correlationId: 'a',
    causationId: 'b',
    commandId: 'c',
    commandHash: 'd',
    actor: { role: 'administrator' },
    channel: 'web',
    recordedAt: '2026-03-11T05:00:00.000Z',
    salt: '00112233445566778899aabbccddeeff',
  },
};

function accepts(text: string | Buffer): boolean {
  const end = hold(Buffer.from(text));
  return end !== NOWHERE && valueAt(ROOM) === end;
}

describe('canonical JSON is recognised without being parsed', () => {
  it('in what events hold', () => {
    for (const value of [{}, [], 0, -1, 999_999_999_999_999, 'ә"\\\n\t', true, null, EVENT.data])
      expect([value, accepts(canonicalJson(value))]).toEqual([value, true]);
  });

  it.each([
    ['white space', '{"a": 1}'],
    ['keys out of order', '{"b":1,"a":2}'],
    ['a key twice', '{"a":1,"a":1}'],
    ['a longer key before its beginning', '{"ab":1,"a":2}'],
    ['minus nought', '-0'],
    ['a leading nought', '[01]'],
    ['an escape that need not be', '"\\/"'],
    ['a control character as it is', '"\u0001"'],
    ['a comma too many', '[1,]'],
    ['an open end', '{"a":[1'],
    ['a fraction in another form', '1.50'],
    ['an exponent', '[1e3]'],
    ['a number beyond 2^53', '9007199254740993'],
    ['something after it', '{}{}'],
    ['nesting without end', '['.repeat(100_000)],
    ['a text beyond all measure', `"${'a'.repeat(256 * 1024)}"`],
  ])('and not %s', (_what, text) => {
    expect(accepts(text)).toBe(false);
  });

  it('never wrongly, whatever the value and whichever byte was changed', () => {
    const change = fc.record({ value: fc.jsonValue(), at: fc.nat(), to: fc.integer({ min: 0, max: 127 }) });
    fc.assert(
      fc.property(change, ({ value, at, to }) => {
        const bytes = Buffer.from(JSON.stringify(value));
        bytes[at % bytes.length] = to;
        if (!accepts(bytes)) return true;
        const text = bytes.toString();
        return canonicalJson(JSON.parse(text)) === text;
      }),
      { seed: 20_261_122, numRuns: 2_000 },
    );
  });
});

describe('an id is recognised among bytes', () => {
  it.each([
    [EVENT.id, true],
    [EVENT.id.toUpperCase(), false],
    [EVENT.id.replace('-', '0'), false],
    [EVENT.id.replace('0', '-'), false],
    [EVENT.id.slice(1), false],
    [`${EVENT.id}0`, false],
  ])('as the kernel does: %s', (id, expected) => {
    const end = hold(Buffer.from(`"${id}"`));
    expect([uuidAt(ROOM), isUuid(id)]).toEqual([expected ? end : NOWHERE, expected]);
  });
});

describe('an event is read the short way', () => {
  it('as it is read the long way', () => {
    const scanned = scanEvent(Buffer.from(eventLine(EVENT)));
    expect(scanned).toEqual({
      event: {
        id: EVENT.id,
        type: EVENT.type,
        stream: EVENT.stream,
        revision: EVENT.revision,
        data: EVENT.data,
        metadata: { schemaVersion: 2, recordedAt: '2026-03-11T05:00:00.000Z' },
      },
      entry: leafEntry(EVENT),
      isCanonical: true,
    });
  });

  it('only in our own form, byte for byte; otherwise the long way has to say', () => {
    const line = eventLine(EVENT);
    const others = [
      line.replace('"schemaVersion":2', '"schemaVersion":2,"zone":1'),
      line.replace(',"type"', ', "type"'),
      line.replace(EVENT.id, EVENT.id.toUpperCase()),
      line.replace('00112233', '0011223g'),
      line.replace('"channel":"', '"channel":1'),
      line.replace('"revision":12', '"revision":1.2'),
      `${line} `,
      line.slice(0, -1),
      line.replace('{"data":{', '{"data":['),
    ];
    for (const other of others) expect([other, scanEvent(Buffer.from(other))]).toEqual([other, undefined]);
  });

  it('not by what was left of a longer one before it', () => {
    const line = Buffer.from(eventLine(EVENT));
    expect(scanEvent(line)).toBeDefined();
    for (let length = 0; length < line.length; length += 1)
      expect([length, scanEvent(line.subarray(0, length))]).toEqual([length, undefined]);
  });

  it('never with bytes that are not UTF-8: two readers might read two things', () => {
    const bytes = Buffer.from(eventLine(EVENT));
    bytes[bytes.indexOf('Б')] = 0xff;
    expect(scanEvent(bytes)).toBeUndefined();
    expect(readLine(bytes)?.isCanonical).toBe(false);
  });
});
