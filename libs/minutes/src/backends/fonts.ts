import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { readFileSync } from 'node:fs';
import type { Font } from 'fontkit';

const require = createRequire(import.meta.url);
const file = (style: string) => require.resolve(`@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`);

/** Tinos: the metrics of Times New Roman, every Kazakh letter and ₸; SIL Open Font License. */
export const FONT_FAMILY = 'Tinos';

/** Files of the family, as pdfmake wants them. */
export const FONT_FILES = {
  normal: file('400Regular'),
  bold: file('700Bold'),
  italics: file('400Regular_Italic'),
  bolditalics: file('700Bold_Italic'),
} as const;

const opened = new Map<string, Font>();

/** The font of a style, opened once. */
export function fontOf(style: keyof typeof FONT_FILES): Font {
  const known = opened.get(style);
  if (known !== undefined) return known;
  const font = create(readFileSync(FONT_FILES[style]));
  if ('fonts' in font) throw new TypeError(`${FONT_FILES[style]} is a collection of fonts`);
  opened.set(style, font);
  return font;
}

/** The first character of `text` that the fonts cannot draw; undefined when they can draw it all. */
export function characterWithoutGlyph(text: string): string | undefined {
  const regular = fontOf('normal');
  const bold = fontOf('bold');
  return Array.from(text).find((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return (
      character !== '\n' && !(regular.hasGlyphForCodePoint(codePoint) && bold.hasGlyphForCodePoint(codePoint))
    );
  });
}
