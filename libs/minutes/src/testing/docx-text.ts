import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive, as text. */
export function unzip(archive: Uint8Array): ReadonlyMap<string, string> {
  const view = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const files = new Map<string, string>();
  let entry = view.readUInt32LE(view.length - 6);
  for (let left = view.readUInt16LE(view.length - 12); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.readUInt16LE(entry + offset));
    const name = view.toString('utf8', entry + 46, entry + 46 + (nameLength ?? 0));
    const local = view.readUInt32LE(entry + 42);
    const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const data = view.subarray(start, start + view.readUInt32LE(entry + 20));
    files.set(name, (view.readUInt16LE(entry + 10) === 8 ? inflateRawSync(data) : data).toString('utf8'));
    entry += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

/** The words of a Word document, header and footer included, with non-breaking spaces as spaces. */
export function docxText(archive: Uint8Array): string {
  return [...unzip(archive)]
    .filter(([name]) => /^word\/(document|header1|footer1)\.xml$/.test(name))
    .map(([, xml]) => xml.replaceAll('</w:p>', '\n').replaceAll(/<[^>]*>/g, ''))
    .join('\n')
    .replaceAll('\u00a0', ' ');
}
