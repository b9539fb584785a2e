/** Reads back what a PDF of this library shows: uncompressed streams, subset fonts with a ToUnicode map. */
export interface ReadPdf {
  /** The words of each page without any white space, in drawing order. */
  readonly pages: readonly string[];
  /** Glyph 0 drawn anywhere: a letter that the font lacks. */
  readonly missingGlyphs: number;
}

type Objects = ReadonlyMap<string, string>;

export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const objects: Objects = new Map(
    [...file.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  let missingGlyphs = 0;
  const pages = [...objects.values()]
    .filter((object) => /\/Type \/Page\n/.test(object))
    .map((page) => {
      const fonts = fontsOf(page, objects);
      const content = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '';
      let letters = new Map<string, string>();
      let text = '';
      for (const operator of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)) {
        if (operator[1] !== undefined) letters = fonts.get(operator[1]) ?? new Map<string, string>();
        for (const hex of (operator[2] ?? '').matchAll(/<([0-9a-f]+)>/gi))
          for (const glyph of hex[1]?.match(/.{4}/g) ?? []) {
            if (glyph === '0000') missingGlyphs += 1;
            text += letters.get(glyph.toLowerCase()) ?? '';
          }
      }
      return squash(text);
    });
  return { pages, missingGlyphs };
}

/** Text without white space: line breaks and spacing are the page's affair. */
export function squash(text: string): string {
  return text.replaceAll(/\s/g, '');
}

function fontsOf(page: string, objects: Objects): Map<string, Map<string, string>> {
  const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page)?.[1] ?? '') ?? page;
  return new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map((match) => [
      match[1] ?? '',
      unicodeOf(objects.get(match[2] ?? '') ?? '', objects),
    ]),
  );
}

function unicodeOf(font: string, objects: Objects): Map<string, string> {
  const cmap = objects.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '') ?? '';
  const letters = new Map<string, string>();
  for (const range of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*?)\]/gis)) {
    const first = Number.parseInt(range[1] ?? '0', 16);
    for (const [index, target] of [...(range[2] ?? '').matchAll(/<([0-9a-f]*)>/gi)].entries()) {
      const units = target[1]?.match(/.{4}/g) ?? [];
      const glyph = (first + index).toString(16).padStart(4, '0');
      letters.set(glyph, String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
    }
  }
  return letters;
}
