import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { IRunOptions } from 'docx';
import type { Paper } from '../paper.js';
import { docxBlock } from './docx-blocks.js';
import { themeOf } from './theme.js';
import { fixZipTimes } from './zip-time.js';

/** Twentieths of a point, the unit of Word. */
const TWIPS = 20;
const SIZES = { A3: [842, 1191], A4: [595, 842], A5: [420, 595] } as const;

/**
 * The paper as a Word draft to be worked on. The type is named, not embedded: Times New Roman, whose metrics
 * the PDF shares. Times inside the archive and the document's dates come from the model.
 */
export async function toDocx(paper: Paper): Promise<Uint8Array> {
  const theme = themeOf(paper);
  const [width, height] = SIZES[paper.page.size];
  const { left, top, right, bottom } = theme.margins;
  const contentWidth = (paper.page.orientation === 'landscape' ? height : width) - left - right;
  const document = new Document({
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: theme.base * 2, language: { value: `${paper.language}-KZ` } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: width * TWIPS,
              height: height * TWIPS,
              orientation:
                paper.page.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { left: left * TWIPS, top: top * TWIPS, right: right * TWIPS, bottom: bottom * TWIPS },
          },
        },
        headers: {
          default: new Header({ children: [centred([paper.watermark, paper.banner], theme.small)] }),
        },
        footers: { default: new Footer({ children: [footer(paper, theme.small)] }) },
        children: paper.blocks.flatMap((block) => docxBlock(block, theme, contentWidth)),
      },
    ],
  });
  const bytes = await Packer.toBuffer(document, false, [
    { path: 'docProps/core.xml', data: coreProperties(paper) },
  ]);
  return fixZipTimes(bytes);
}

function centred(texts: readonly (string | undefined)[], size: number): Paragraph {
  const text = texts.filter((part) => part !== undefined).join(' · ');
  const run: IRunOptions = { text, size: size * 2, italics: true };
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(run)] });
}

const PAGE = '1001';
const PAGES = '2002';

/** The log position and «page X of Y», in which Word fills in the numbers. */
function footer(paper: Paper, size: number): Paragraph {
  const pageOf = paper.pageOf(Number(PAGE), Number(PAGES)).split(new RegExp(`(${PAGE}|${PAGES})`));
  const runs = pageOf.map((part): IRunOptions => {
    if (part === PAGE) return { children: [PageNumber.CURRENT], size: size * 2 };
    return part === PAGES
      ? { children: [PageNumber.TOTAL_PAGES], size: size * 2 }
      : { text: part, size: size * 2 };
  });
  const position: IRunOptions = { text: `${paper.footer} `, size: (size - 1) * 2 };
  return new Paragraph({ children: [position, ...runs].map((run) => new TextRun(run)) });
}

function coreProperties(paper: Paper): string {
  const escape = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const date = `${paper.createdAt.slice(0, 19)}Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escape(paper.title)}</dc:title><dc:subject>${escape(paper.templateVersion)}</dc:subject>` +
    `<dc:creator>Jinalys</dc:creator><dc:language>${paper.language}-KZ</dc:language>` +
    `<cp:lastModifiedBy>Jinalys</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified></cp:coreProperties>`
  );
}
