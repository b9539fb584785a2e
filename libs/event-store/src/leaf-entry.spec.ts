import { createHash } from 'node:crypto';
import { leafEntry } from './leaf-entry.js';
import type { RecordedEvent } from './port.js';

const event: Omit<RecordedEvent, 'position'> = {
  id: '0f5d8f8e-6d0b-5c3a-9d5e-3f2b8a1c7e10',
  type: 'QuorumReached',
  stream: 'separateGathering-7b0c8d9e-1f2a-5b3c-8d4e-5f6a7b8c9d0e',
  revision: 4,
  data: { present: 41, eligible: 400, required: 40, note: 'Кворум бар' },
  metadata: {
    schemaVersion: 1,
    correlationId: '6a1f0b52-3d84-4c55-9c0a-1f7e2d3c4b5a',
    causationId: '6a1f0b52-3d84-4c55-9c0a-1f7e2d3c4b5a',
    commandId: '6a1f0b52-3d84-4c55-9c0a-1f7e2d3c4b5a',
    commandHash: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
    actor: { id: 'd2c1b0a9-8f7e-4d6c-9b5a-4e3f2d1c0b9a', role: 'secretary' },
    channel: 'desk',
    recordedAt: '2026-03-01T04:00:00.000Z',
    salt: '000102030405060708090a0b0c0d0e0f',
  },
};

describe('the leaf entry of an event', () => {
  it.each<[string, Partial<RecordedEvent>, string]>([
    ['an event', {}, 'efcb21eead3325546f2c8f412cdeaa7d967fd1888a91685850fd6b73b46f9cf3'],
    ['no data', { data: {} }, 'ba61b5f3de9932d9c5cc09bb7852173a30ba8a8338493e2744488b599e7936fb'],
    [
      'a ballot with a role alone',
      { metadata: { ...event.metadata, actor: { role: 'resident' } } },
      'd41459aeecdedc0f9aa803d675fd780e0817b188c28d2faba8a9ae994f10016c',
    ],
    [
      'characters that JSON escapes',
      { data: { text: '\u0000\u001f"\\\u2028😀' } },
      '4e05bf1640b9e723105d46eefd9ca99356d6cf3d0c423aed2ca6bef260372305',
    ],
  ])('is frozen for %s', (_, change, expected) => {
    expect(leafEntry({ ...event, ...change }).toString('hex')).toBe(expected);
  });

  it('is the hash of the salt and the canonical JSON, written out by hand', () => {
    const json =
      '{"data":{"eligible":400,"note":"Кворум бар","present":41,"required":40},' +
      '"id":"0f5d8f8e-6d0b-5c3a-9d5e-3f2b8a1c7e10",' +
      '"metadata":{"actor":{"id":"d2c1b0a9-8f7e-4d6c-9b5a-4e3f2d1c0b9a","role":"secretary"},' +
      '"causationId":"6a1f0b52-3d84-4c55-9c0a-1f7e2d3c4b5a","channel":"desk",' +
      '"commandHash":"c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00",' +
      '"commandId":"6a1f0b52-3d84-4c55-9c0a-1f7e2d3c4b5a","correlationId":"6a1f0b52-3d84-4c55-9c0a-1f7e2d3c4b5a",' +
      '"recordedAt":"2026-03-01T04:00:00.000Z","salt":"000102030405060708090a0b0c0d0e0f","schemaVersion":1},' +
      '"revision":4,"stream":"separateGathering-7b0c8d9e-1f2a-5b3c-8d4e-5f6a7b8c9d0e","type":"QuorumReached"}';
    const salt = Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    const hash = createHash('sha256')
      .update(Buffer.concat([salt, Buffer.from(json, 'utf8')]))
      .digest('hex');
    expect(leafEntry(event).toString('hex')).toBe(hash);
  });

  it('does not depend on the order of members or on the position', () => {
    const shuffled = { ...Object.fromEntries(Object.entries(event).reverse()), position: '0001' };
    expect(leafEntry(shuffled as unknown as RecordedEvent)).toEqual(leafEntry(event));
  });

  it.each(['', '00', 'g'.repeat(32), 'A'.repeat(32)])('refuses the salt %j', (salt) => {
    expect(() => leafEntry({ ...event, metadata: { ...event.metadata, salt } })).toThrow(TypeError);
  });
});
