const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** 1 January 1980, 00:00, in the form of MS-DOS: the earliest moment that a zip can name. */
const EARLIEST = { time: 0, date: 0x0021 } as const;

/**
 * Sets every file time inside a zip archive to one fixed moment, in place, so that the same content gives the
 * same bytes (APPNOTE.TXT §4.3.7, §4.3.12, §4.3.16). Archives with a comment or of zip64 are not expected.
 *
 * @throws RangeError when the bytes are no such archive
 */
export function fixZipTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) throw new RangeError('no zip archive');
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(entry, true) !== CENTRAL_HEADER) throw new RangeError('broken zip directory');
    const local = view.getUint32(entry + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new RangeError('broken zip entry');
    setTime(view, entry + 12);
    setTime(view, local + 10);
    entry +=
      46 +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true);
  }
  return archive;
}

function setTime(view: DataView, offset: number): void {
  view.setUint16(offset, EARLIEST.time, true);
  view.setUint16(offset + 2, EARLIEST.date, true);
}
