import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Paper } from '../paper.js';
import { FONT_FAMILY, FONT_FILES } from './fonts.js';
import { pdfContents } from './pdf-blocks.js';
import { themeOf } from './theme.js';
import type { Theme } from './theme.js';

const fontFiles: ReadonlySet<string> = new Set(Object.values(FONT_FILES));
pdfmake.setFonts({ [FONT_FAMILY]: { ...FONT_FILES } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => fontFiles.has(path));

/** Type sizes that a poster or a card is tried in; the largest that fits on one sheet wins. */
const SCALES = [1.5, 1.35, 1.2, 1.1, 1, 0.9, 0.8, 0.7, 0.6] as const;

/**
 * The paper as PDF/A-2b, fonts embedded as subsets. The bytes follow from the paper alone: dates come from
 * the model, and streams are left uncompressed, because deflate differs between builds of zlib.
 */
export async function toPdf(paper: Paper): Promise<Uint8Array> {
  if (paper.layout !== 'poster' && paper.layout !== 'card') return (await drawn(paper, 1)).bytes;
  let low = 0;
  let high = SCALES.length - 1;
  let best: Uint8Array | undefined;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const attempt = await drawn(paper, SCALES[middle] ?? 1);
    if (attempt.pages > 1) low = middle + 1;
    else {
      high = middle;
      best = attempt.bytes;
    }
  }
  return best ?? (await drawn(paper, SCALES[low] ?? 1)).bytes;
}

/**
 * On which page each row of the paper's first table stands, in the order of the rows; pages count from 1.
 * It is the layout itself that says so, hence the same pages as of the file.
 */
export async function pagesOfRows(paper: Paper): Promise<readonly number[]> {
  const definition = definitionOf(withoutCodes(paper), themeOf(paper, 1), () => undefined);
  const cells = firstCells(definition.content) ?? [];
  const pages = new Map<string, number>();
  for (const [row, cell] of cells.entries()) cell.id = String(row);
  definition.pageBreakBefore = ({ id, pageNumbers }) => {
    if (id !== undefined && !pages.has(id)) pages.set(id, pageNumbers[0] ?? 1);
    return false;
  };
  await pdfmake.createPdf(definition).getBuffer();
  return cells.map((_, row) => pages.get(String(row)) ?? 1);
}

/** Codes are lower than their rows, and drawing them takes most of the time. */
function withoutCodes(paper: Paper): Paper {
  const blocks = paper.blocks.map((block) => {
    if (block.kind !== 'table') return block;
    const { codes: _, ...table } = block;
    return table;
  });
  return { ...paper, blocks };
}

/** The first cell of each row below the header of the first table that has one. */
function firstCells(content: unknown): { id?: string }[] | undefined {
  if (Array.isArray(content)) {
    for (const part of content as unknown[]) {
      const found = firstCells(part);
      if (found) return found;
    }
    return undefined;
  }
  if (typeof content !== 'object' || content === null) return undefined;
  if ('stack' in content) return firstCells(content.stack);
  if (!('table' in content)) return undefined;
  const { headerRows, body } = content.table as { headerRows?: number; body: { id?: string }[][] };
  return headerRows === 1 ? body.slice(1).flatMap(([cell]) => (cell ? [cell] : [])) : undefined;
}

async function drawn(paper: Paper, scale: number): Promise<{ bytes: Uint8Array; pages: number }> {
  const theme = themeOf(paper, scale);
  let pages = 0;
  const definition = definitionOf(paper, theme, (count) => (pages = count));
  const bytes = await pdfmake.createPdf(definition).getBuffer();
  return { bytes, pages };
}

function definitionOf(paper: Paper, theme: Theme, counted: (pages: number) => void): TDocumentDefinitions {
  const { left, top, right, bottom } = theme.margins;
  return {
    info: {
      title: paper.title.replaceAll(/[<>&]/g, ' '),
      creator: 'Jinalys',
      producer: 'Jinalys',
      subject: paper.templateVersion,
      creationDate: new Date(paper.createdAt),
    },
    version: '1.7',
    subset: 'PDF/A-2b',
    language: paper.language === 'kk' ? 'kk-KZ' : 'ru-KZ',
    displayTitle: true,
    compress: false,
    pageSize: paper.page.size,
    pageOrientation: paper.page.orientation,
    pageMargins: [left, top, right, bottom],
    defaultStyle: { font: FONT_FAMILY, fontSize: theme.base, lineHeight: 1.08 },
    content: pdfContents(paper.blocks, theme),
    header: () => headerOf(paper, theme),
    footer: (page, count) => {
      counted(count);
      return footerOf(paper, theme, page, count);
    },
    ...(paper.watermark === undefined
      ? {}
      : {
          watermark: {
            text: paper.watermark,
            font: FONT_FAMILY,
            bold: true,
            color: '#888888',
            opacity: 0.18,
          },
        }),
  };
}

function headerOf(paper: Paper, theme: Theme): Content {
  return {
    text: paper.banner ?? '',
    fontSize: theme.small,
    italics: true,
    alignment: 'center',
    margin: [theme.margins.left, 18, theme.margins.right, 0],
  };
}

function footerOf(paper: Paper, theme: Theme, page: number, pages: number): Content {
  const { left, right } = theme.margins;
  const foot: Content = {
    columns: [
      { width: '*', text: paper.footer, fontSize: theme.small - 1, color: '#444444' },
      {
        width: 'auto',
        text: paper.pageOf(page, pages),
        fontSize: theme.small,
        alignment: 'right',
        noWrap: true,
      },
    ],
    columnGap: 12,
  };
  if (paper.layout === 'poster') return { stack: [foot], margin: [left, 14, right, 0] };
  if (paper.pageTotals === undefined) return { stack: [foot], margin: [left, 20, right, 0] };
  return { stack: [totalsOf(paper, theme), foot], margin: [left, 8, right, 0] };
}

/** The row of totals that stands at the foot of every page of a sheet, under the table's own columns. */
function totalsOf(paper: Paper, theme: Theme): Content {
  const table = paper.blocks.find((block) => block.kind === 'table');
  const totals = paper.pageTotals;
  if (table === undefined || totals === undefined) return '';
  const own = table.columns.length - totals.cells.length;
  return {
    table: {
      widths: table.columns.map((column) => column.width),
      heights: 15,
      body: [
        [
          { text: totals.label, colSpan: own, bold: true, fontSize: theme.table - 1, alignment: 'right' },
          ...Array.from({ length: own - 1 }, () => ({ text: '' })),
          ...totals.cells.map((text) => ({ text, fontSize: theme.table })),
        ],
      ],
    },
    layout: {
      hLineWidth: () => 0.8,
      vLineWidth: () => 0.5,
      paddingLeft: () => 4,
      paddingRight: () => 4,
      paddingTop: () => 2.5,
      paddingBottom: () => 2.5,
    },
    margin: [0, 0, 0, 8],
  };
}
