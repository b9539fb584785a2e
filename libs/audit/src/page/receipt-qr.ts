import { deflateRawSync } from 'node:zlib';
import QRCode from 'qrcode';
import { receiptText } from '../application/receipts.js';
import type { Receipt } from '../application/receipts.js';

/**
 * A QR code that carries the whole receipt, without the event, in the fragment of the page's address: the page
 * verifies it without asking any server, and the fragment is never sent to one.
 *
 * @param page address of the page that verifies receipts
 * @returns SVG
 */
export function receiptQr(receipt: Receipt, page: string): Promise<string> {
  const { event: _, ...bare } = receipt;
  const packed = deflateRawSync(receiptText(bare), { level: 9 }).toString('base64url');
  return QRCode.toString(`${page}#${packed}`, { type: 'svg', errorCorrectionLevel: 'L' });
}
