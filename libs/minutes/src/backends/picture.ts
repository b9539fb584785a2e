import { fontOf } from './fonts.js';

/** A line of text of the picture; sizes and places in pixels of the picture. */
export interface PictureLine {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly align: 'left' | 'center';
  /** Space above the line. */
  readonly above: number;
  /** Drawn on a band of this colour. */
  readonly band?: string;
}

export interface Picture {
  readonly title: string;
  readonly width: number;
  readonly lines: readonly PictureLine[];
}

const MARGIN = 64;
const LEADING = 1.24;

/**
 * The picture as SVG whose letters are outlines: it looks the same wherever it is opened and needs no font.
 * The words stand in `<title>` and `<desc>` for those who cannot see it. Height follows from the content.
 */
export function toSvg(picture: Picture): Uint8Array {
  const glyphs = new Map<string, string>();
  const drawn: string[] = [];
  let y = MARGIN;
  for (const line of picture.lines) {
    const pieces = wrap(line, picture.width - 2 * MARGIN);
    y += line.above;
    if (line.band !== undefined) {
      const height = pieces.length * line.size * LEADING + line.size * 0.7;
      drawn.push(
        `<rect x="0" y="${num(y)}" width="${num(picture.width)}" height="${num(height)}" fill="${line.band}"/>`,
      );
      y += line.size * 0.35;
    }
    for (const piece of pieces) {
      y += line.size * LEADING;
      drawn.push(draw(piece, line, picture.width, y - line.size * 0.3, glyphs));
    }
    if (line.band !== undefined) y += line.size * 0.35;
  }
  const height = num(y + MARGIN);
  const width = num(picture.width);
  const defs = [...glyphs].map(([id, path]) => `<path id="${id}" d="${path}"/>`).join('');
  const words = picture.lines.map((line) => line.text).join('\n');
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">` +
      `<title>${escape(picture.title)}</title><desc>${escape(words)}</desc><defs>${defs}</defs>` +
      `<rect width="${width}" height="${height}" fill="#ffffff"/>${drawn.join('')}</svg>\n`,
  );
}

function wrap(line: PictureLine, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of line.text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, line) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function widthOf(text: string, line: PictureLine): number {
  const font = fontOf(line.bold ? 'bold' : 'normal');
  return (font.layout(text).advanceWidth / font.unitsPerEm) * line.size;
}

function draw(
  text: string,
  line: PictureLine,
  width: number,
  baseline: number,
  glyphs: Map<string, string>,
): string {
  const font = fontOf(line.bold ? 'bold' : 'normal');
  const scale = line.size / font.unitsPerEm;
  const run = font.layout(text);
  const start = line.align === 'center' ? (width - run.advanceWidth * scale) / 2 : MARGIN;
  let x = 0;
  const uses = run.glyphs.map((glyph, index) => {
    const id = `${line.bold ? 'b' : 'r'}${String(glyph.id)}`;
    const path = glyphs.get(id) ?? glyph.path.toSVG();
    if (path !== '') glyphs.set(id, path);
    const use = path === '' ? '' : `<use href="#${id}" x="${num(x)}"/>`;
    x += run.positions[index]?.xAdvance ?? 0;
    return use;
  });
  return (
    `<g fill="${line.colour}" transform="translate(${num(start)} ${num(baseline)}) ` +
    `scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})">${uses.join('')}</g>`
  );
}

function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
