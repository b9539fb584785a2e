import { runInNewContext } from 'node:vm';
import { leafEntry } from '#libs/event-store';
import type { RecordedEvent } from '#libs/event-store';
import { receiptText } from '../application/receipts.js';
import type { Receipt } from '../application/receipts.js';
import {
  encodeKey,
  formatCheckpoint,
  formatTlogProof,
  inclusionProof,
  MemoryTiles,
  nodesFrom,
  rootOf,
  signerOf,
  signNote,
} from '../log/index.js';
import { checkReceipt, ReceiptWrong } from '../verification/check-receipt.js';
import { eventLine } from '../verification/read-line.js';
import { receiptPage } from './receipt-page.js';
import { receiptQr } from './receipt-qr.js';
import { verifyReceipt } from './verify-receipt.js';

const LOG = signerOf('log.example', Buffer.alloc(32, 5));
const KEY = encodeKey(LOG.key);
const event: Omit<RecordedEvent, 'position'> = {
  id: '0f5d8f8e-6d0b-5c3a-9d5e-3f2b8a1c7e10',
  type: 'AttendanceRegistered',
  stream: 'separateGathering-7b0c8d9e-1f2a-5b3c-8d4e-5f6a7b8c9d0e',
  revision: 4,
  data: { present: 41, note: 'Қатысушы' },
  metadata: {
    schemaVersion: 1,
    correlationId: '6a1f0b52-3d84-4c55-9c0a-1f7e2d3c4b5a',
    causationId: '6a1f0b52-3d84-4c55-9c0a-1f7e2d3c4b5a',
    commandId: '6a1f0b52-3d84-4c55-9c0a-1f7e2d3c4b5a',
    commandHash: 'c0'.repeat(32),
    actor: { role: 'akimOffice' },
    channel: 'desk',
    recordedAt: '2026-03-01T04:00:00.000Z',
    salt: '000102030405060708090a0b0c0d0e0f',
  },
};

async function receiptAt(index: number, size: number, signer = LOG): Promise<Receipt> {
  const tiles = new MemoryTiles();
  for (let leaf = 0; leaf < size; leaf += 1)
    tiles.append(leaf === index ? leafEntry(event) : Buffer.from(`${leaf}`));
  const read = nodesFrom(tiles, size);
  const text = formatCheckpoint({ origin: signer.key.name, size, root: await rootOf(size, read) });
  return {
    format: 'jinalys-receipt@1',
    log: LOG.key.name,
    entry: leafEntry(event).toString('base64'),
    proof: formatTlogProof({
      index,
      proof: await inclusionProof(index, size, read),
      checkpoint: signNote(text, [signer]),
    }),
    keys: [encodeKey(signer.key)],
    event: eventLine(event),
  };
}

describe('a receipt in the browser, and by our own code', () => {
  it.each([
    [0, 1],
    [5, 7],
    [255, 300],
    [299, 300],
  ])('holds for leaf %i of %i', async (index, size) => {
    const verdict = await verifyReceipt(receiptText(await receiptAt(index, size)), KEY);
    expect(verdict).toMatchObject({
      holds: true,
      leafIndex: index,
      size,
      log: 'log.example',
      event: eventLine(event),
    });
    expect(KEY.startsWith(verdict.signedBy!)).toBe(true);
    const here = checkReceipt(receiptText(await receiptAt(index, size)), [LOG.key]);
    expect(here).toEqual({ log: 'log.example', leafIndex: index, size, event: eventLine(event) });
  });

  it('takes the key it names when none was announced, and holds without the event', async () => {
    const { event: _, ...bare } = await receiptAt(3, 9);
    expect(await verifyReceipt(receiptText(bare), '')).toMatchObject({ holds: true });
  });

  it.each<[string, (receipt: Receipt) => Receipt, string]>([
    ['another event', (receipt) => ({ ...receipt, event: receipt.event!.replace('41', '42') }), 'event'],
    [
      'another entry',
      ({ event: _, ...receipt }) => ({ ...receipt, entry: Buffer.alloc(32).toString('base64') }),
      'proof',
    ],
    [
      'another place',
      (receipt) => ({ ...receipt, proof: receipt.proof.replace('index 3', 'index 4') }),
      'proof',
    ],
    [
      'another size',
      (receipt) => ({ ...receipt, proof: receipt.proof.replace('\n9\n', '\n10\n') }),
      'signature',
    ],
    ['another log', (receipt) => ({ ...receipt, log: 'other.example' }), 'otherLog'],
    ['no proof', (receipt) => ({ ...receipt, proof: '' }), 'form'],
  ])('fails with %s', async (_, change, fails) => {
    const receipt = change(await receiptAt(3, 9));
    expect(await verifyReceipt(receiptText(receipt), KEY)).toMatchObject({ holds: false, fails });
    expect(() => checkReceipt(receiptText(receipt), [LOG.key])).toThrow(ReceiptWrong);
  });

  it('fails with a key that did not sign, and with what is no receipt', async () => {
    const stranger = signerOf('log.example', Buffer.alloc(32, 6));
    const forged = receiptText(await receiptAt(3, 9, stranger));
    expect(await verifyReceipt(forged, KEY)).toMatchObject({ holds: false, fails: 'key' });
    for (const text of ['', '{}', 'null', '{"format":"jinalys-receipt@1"}'])
      expect(await verifyReceipt(text, KEY)).toEqual({ holds: false, fails: 'form' });
    expect(() => checkReceipt(forged, [LOG.key])).toThrow(ReceiptWrong);
    for (const text of ['', '{}', 'null']) expect(() => checkReceipt(text, [])).toThrow(ReceiptWrong);
  });
});

describe('the page', () => {
  const html = receiptPage();
  const script = /<script>([^]*)<\/script>/.exec(html)![1]!;

  it('has everything in it, and a policy that forbids it any network', () => {
    expect(html).toMatch(/default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/);
    expect(html).not.toMatch(/(src|href)=|https?:\/\/|@import|fetch\(|XMLHttpRequest|connect-src/);
  });

  it('verifies what stands in its address, with the function that is tested here', async () => {
    const svg = await receiptQr(await receiptAt(2, 5), 'https://jinalys.example.kz/log/verify');
    expect(svg).toContain('<svg');
    const elements = new Map<string, Record<string, unknown>>();
    const shown: string[] = [];
    let done: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => (done = resolve));
    const element = (id: string) => {
      const known = elements.get(id) ?? {
        value: '',
        addEventListener: (_: string, listen: () => void) => {
          if (id === 'check') setImmediate(listen);
        },
        replaceChildren: (...parts: { textContent: string }[]) => {
          shown.push(...parts.map(({ textContent }) => textContent));
          done();
        },
      };
      elements.set(id, known);
      return known;
    };
    element('receipt')['value'] = receiptText(await receiptAt(2, 5));
    element('key')['value'] = KEY;
    const document = { getElementById: element, createElement: () => ({}) };
    runInNewContext(script, {
      document,
      location: { hash: '' },
      crypto,
      atob,
      TextEncoder,
      Uint8Array,
      setImmediate,
    });
    await finished;
    expect(shown[0]).toMatch(/^Жазба журналда тұр\. log\.example: 5 жазбаның ішінде № 2/);
    expect(shown[1]).toMatch(/^Запись стоит в журнале/);
  });
});
