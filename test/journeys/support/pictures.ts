import { crc32 } from 'node:zlib';
import { OKRUG } from '../../../apps/api/src/demonstration/okrug.js';
import type { Office, Who } from './office.js';

/** What the camera knew of where it was. */
export const WHERE = 'GPS 54.9123 N 69.1234 E';

function chunk(type: string, content: Uint8Array | string): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(content)]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(named.length - 4, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** A picture of one dot that says where it was taken. @param comment makes one differ from another */
export function photograph(comment: string): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const dot = Buffer.from([0x78, 0x01, 0x63, 0x60, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', `Comment\0${WHERE}`),
    chunk('pHYs', Buffer.from(comment.padEnd(9).slice(0, 9))),
    chunk('IDAT', dot),
    chunk('IEND', ''),
  ]);
}

export interface Uploaded {
  readonly status: number;
  readonly documentId?: string;
  readonly mediaType?: string;
  readonly code?: string;
  readonly message?: string;
}

/** Sends a file for a proposal or a project, whatever becomes of it. @param declared what it says it is */
export async function sendFile(
  office: Office,
  who: Who | null,
  bytes: Uint8Array,
  declared: string,
): Promise<Uploaded> {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(bytes)], { type: declared }), 'file');
  const path = `/proposals/files?territory=${OKRUG}`;
  const response = await office.http(who, path, { method: 'POST', body: form });
  return { status: response.status, ...((await response.json()) as object) };
}
