import type { TableCell } from 'pdfmake/interfaces.js';
import QRCode from 'qrcode';

/** Width and height of a code on paper, in points: a module is a third of a millimetre. */
const SIZE = 20;

/** A run of dark modules of one row, in points from the upper left corner. */
interface Run {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A short text as a QR code of 20 points, drawn by rows; the table around it keeps the white that a reader needs. */
export function codeContent(text: string): TableCell {
  return {
    canvas: darkRuns(text).map((run) => ({ type: 'rect' as const, ...run, color: '#000000' })),
    margin: [0, 1.5, 0, 0],
  };
}

/** @returns the dark runs of the code, error correction M (ISO/IEC 18004) */
export function darkRuns(text: string): readonly Run[] {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const module = SIZE / size;
  return Array.from({ length: size }, (_, row) =>
    [
      ...Array.from(data.subarray(row * size, (row + 1) * size), String)
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: { length } }) => ({
      x: index * module,
      y: row * module,
      w: length * module,
      h: module,
    })),
  ).flat();
}
