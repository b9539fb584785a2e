import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import { blockTexts, inlineText } from '../paper.js';
import type { Block, Column, Inline, SignatureLine } from '../paper.js';
import { codeContent } from './qr-code.js';
import type { Theme } from './theme.js';
import { unbroken } from './typography.js';

const RULED: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
};

/** Tables of so few rows stay on one page with the line that announces them. */
const SMALL_TABLE = 8;

/**
 * The blocks of a paper as pdfmake content. What belongs together stays on one page: a heading with what it
 * heads, a small table or the first item of a list with the line above it, signatures with the last sentence.
 */
export function pdfContents(blocks: readonly Block[], theme: Theme): Content[] {
  const contents: Content[] = [];
  for (const [index, block] of blocks.entries()) {
    const [content, ...rest] = pdfContent(block, theme);
    const before = contents.at(-1);
    if (content === undefined) continue;
    if (before !== undefined && belongTogether(blocks[index - 1], block))
      contents[contents.length - 1] = { stack: [before, content], unbreakable: true };
    else contents.push(content);
    contents.push(...rest);
  }
  return contents;
}

function belongTogether(before: Block | undefined, block: Block): boolean {
  if (block.kind === 'table')
    return (before?.kind === 'paragraph' || before?.kind === 'heading') && block.rows.length <= SMALL_TABLE;
  if (before?.kind === 'heading') return block.kind === 'paragraph' || block.kind === 'items';
  if (before?.kind !== 'paragraph') return false;
  return block.kind === 'signatures' || (block.kind === 'items' && /:\s*$/.test(blockTexts(before).join('')));
}

function pdfContent(block: Block, theme: Theme): Content[] {
  return block.kind === 'items' ? itemContents(block.items, theme) : [oneContent(block, theme)];
}

function oneContent(block: Exclude<Block, { kind: 'items' }>, theme: Theme): Content {
  const gap: [number, number, number, number] = [0, 0, 0, theme.gap];
  switch (block.kind) {
    case 'title':
      return {
        text: block.lines.join('\n').toLocaleUpperCase('kk'),
        fontSize: theme.title,
        bold: true,
        alignment: 'center',
        margin: [0, theme.gap, 0, theme.gap * 1.5],
      };
    case 'subtitle':
      return { text: block.lines.join('\n'), fontSize: theme.subtitle, alignment: 'center', margin: gap };
    case 'lead':
      return { text: block.text, fontSize: theme.lead, bold: true, alignment: 'center', margin: gap };
    case 'banner':
      return bannerContent(block.text, theme);
    case 'heading':
      return {
        text: block.text,
        fontSize: theme.heading,
        bold: true,
        margin: [0, theme.gap * 1.5, 0, theme.gap],
      };
    case 'note':
      return { text: block.text, fontSize: theme.base, italics: true, alignment: 'right', margin: gap };
    case 'paragraph':
      return paragraphContent(block, theme);
    case 'fields':
      return fieldsContent(block.rows, theme);
    case 'table':
      return tableContent(block, theme);
    case 'signatures':
      return {
        stack: block.lines.map((line) => signatureContent(line, block.hint, theme)),
        margin: [0, theme.gap * 2, 0, theme.gap],
        unbreakable: true,
      };
    case 'rule':
      return ruleContent(theme);
    case 'pageBreak':
      return { text: '', pageBreak: 'after' };
  }
}

/** Hyphenated words stay whole: pdfmake would break «1-қосымша» and stretch the place in a justified line. */
function inline(piece: Inline): Content[] {
  const { text, strong, emphasis }: Exclude<Inline, string> =
    typeof piece === 'string' ? { text: piece } : piece;
  const style = { bold: strong ?? false, italics: emphasis ?? false };
  return unbroken(text)
    .split(/(?<=\s)(?=\S*-\S)|(?<=\S-\S*\s)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, ...style, noWrap: /^\S*-\S*\s?$/u.test(part) }));
}

function itemContents(items: readonly (readonly Inline[])[], theme: Theme): Content[] {
  return items.map((item, index) => ({
    text: item.flatMap(inline),
    alignment: 'justify',
    margin: [theme.base, 0, 0, theme.gap * (index === items.length - 1 ? 1.2 : 0.6)],
  }));
}

/** A short paragraph is not split between pages. */
function paragraphContent(block: Extract<Block, { kind: 'paragraph' }>, theme: Theme): Content {
  const length = block.content.reduce((sum, piece) => sum + inlineText(piece).length, 0);
  const text: Content = { text: block.content.flatMap(inline), alignment: block.align ?? 'justify' };
  return { stack: [text], unbreakable: length < 400, margin: [0, 0, 0, theme.gap] };
}

function bannerContent(text: string, theme: Theme): Content {
  return {
    table: {
      widths: ['*'],
      body: [[{ text, fontSize: theme.banner, bold: true, alignment: 'center', color: '#ffffff' }]],
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      fillColor: () => '#1d4e73',
      paddingTop: () => theme.gap * 1.2,
      paddingBottom: () => theme.gap * 1.6,
    },
    margin: [0, theme.gap, 0, theme.gap * 1.5],
  };
}

function fieldsContent(rows: readonly (readonly [string, string])[], theme: Theme): Content {
  return {
    table: {
      widths: [theme.label, '*'],
      body: rows.map(([name, value]): TableCell[] => [{ text: name }, { text: unbroken(value), bold: true }]),
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 6,
      paddingTop: () => 1,
      paddingBottom: () => 1,
    },
    margin: [0, 0, 0, theme.gap],
  };
}

function tableContent(block: Extract<Block, { kind: 'table' }>, theme: Theme): Content {
  const { rowHeight } = block;
  const header = block.columns.map((column): TableCell => ({
    text: column.header,
    bold: true,
    fontSize: theme.table - 1,
    alignment: 'center',
    fillColor: '#eeeeee',
    verticalAlignment: 'middle',
  }));
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: block.columns.map((column) => column.width),
      heights: (row: number) => (row === 0 || rowHeight === undefined ? 'auto' : rowHeight - 5),
      body: [
        header,
        ...block.rows.map((row, place) =>
          row.map((text, index) => {
            const code = index === block.codes?.column ? block.codes.ofRows[place] : undefined;
            return code ? codeContent(code) : cell(text, block.columns[index], theme);
          }),
        ),
      ],
    },
    layout: RULED,
    margin: [0, 0, 0, theme.gap * 1.5],
  };
}

function cell(text: string, column: Column | undefined, theme: Theme): TableCell {
  return {
    text: unbroken(text),
    fontSize: theme.table,
    alignment: column?.align ?? 'left',
    verticalAlignment: 'middle',
  };
}

function signatureContent(line: SignatureLine, hint: string, theme: Theme): Content {
  const width = 165;
  const columns: Content = {
    columns: [
      {
        width: '*',
        stack: [
          { text: line.label, bold: true },
          ...(line.detail === undefined ? [] : [{ text: line.detail, fontSize: theme.base - 1 }]),
        ],
      },
      {
        width,
        stack: [
          { text: line.mark === '' ? ' ' : line.mark, fontSize: theme.small, alignment: 'center' },
          {
            canvas: [{ type: 'line', x1: 0, y1: 1, x2: width, y2: 1, lineWidth: 0.6 }],
          },
          { text: `(${hint})`, fontSize: theme.small, alignment: 'center' },
        ],
      },
      { width: 130, text: line.name, margin: [8, 0, 0, 0] },
    ],
    columnGap: 10,
  };
  return {
    stack: [
      columns,
      ...line.notes.map((note) => ({ text: unbroken(note), fontSize: theme.base - 2, italics: true })),
    ],
    margin: [0, theme.gap, 0, theme.gap * 1.6],
  };
}

function ruleContent(theme: Theme): Content {
  return {
    table: { widths: ['*'], body: [['']] },
    layout: {
      hLineWidth: (line: number) => (line === 0 ? 1.2 : 0),
      vLineWidth: () => 0,
      hLineColor: () => '#1d4e73',
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
    margin: [0, theme.gap * 1.6, 0, 0],
  };
}
