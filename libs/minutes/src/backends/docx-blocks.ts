import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import type { Block, Column, Inline, SignatureLine } from '../paper.js';
import type { Theme } from './theme.js';
import { unbroken } from './typography.js';

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];
interface Words {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: Alignment;
  readonly after?: number;
  readonly before?: number;
  readonly indent?: number;
  readonly keepNext?: boolean;
}

const TWIPS = 20;
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;

/** A block of the paper as Word paragraphs and tables; `width` of the text in points. */
export function docxBlock(block: Block, theme: Theme, width: number): (Paragraph | Table)[] {
  const { base, gap } = theme;
  switch (block.kind) {
    case 'title': {
      const words = { size: theme.title, bold: true, align: AlignmentType.CENTER };
      return block.lines.map((line) => textOf([line.toLocaleUpperCase('kk')], words));
    }
    case 'subtitle':
      return block.lines.map((line) =>
        textOf([line], { size: theme.subtitle, align: AlignmentType.CENTER, after: gap }),
      );
    case 'lead':
      return [
        textOf([block.text], { size: theme.lead, bold: true, align: AlignmentType.CENTER, after: gap }),
      ];
    case 'banner':
      return [
        textOf([block.text], { size: theme.banner, bold: true, align: AlignmentType.CENTER, after: gap }),
      ];
    case 'heading':
      return [
        textOf([block.text], {
          size: theme.heading,
          bold: true,
          before: gap * 1.5,
          after: gap,
          keepNext: true,
        }),
      ];
    case 'note':
      return [textOf([block.text], { size: base, italic: true, align: AlignmentType.RIGHT, after: gap })];
    case 'paragraph': {
      const align = block.align === 'center' ? AlignmentType.CENTER : AlignmentType.JUSTIFIED;
      return [textOf(block.content, { size: base, align, after: gap })];
    }
    case 'items':
      return block.items.map((item) =>
        textOf(item, { size: base, align: AlignmentType.JUSTIFIED, indent: base, after: gap * 0.6 }),
      );
    case 'fields':
      return [fieldsTable(block.rows, theme, width), textOf([''], { size: 4 })];
    case 'table':
      return [ruledTable(block, theme, width), textOf([''], { size: 4 })];
    case 'signatures':
      return block.lines.flatMap((line) => signatureOf(line, block.hint, theme, width));
    case 'rule':
      return [
        new Paragraph({
          border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: '1d4e73', space: 1 } },
        }),
      ];
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

function textOf(content: readonly Inline[], words: Words): Paragraph {
  const options: IParagraphOptions = {
    alignment: words.align ?? AlignmentType.LEFT,
    spacing: { before: (words.before ?? 0) * TWIPS, after: (words.after ?? 0) * TWIPS },
    indent: { left: (words.indent ?? 0) * TWIPS },
    keepNext: words.keepNext ?? false,
    children: content.map((piece) => {
      const inline: Exclude<Inline, string> = typeof piece === 'string' ? { text: piece } : piece;
      const run: IRunOptions = {
        text: unbroken(inline.text),
        size: Math.round(words.size * 2),
        bold: inline.strong ?? words.bold ?? false,
        italics: inline.emphasis ?? words.italic ?? false,
      };
      return new TextRun(run);
    }),
  };
  return new Paragraph(options);
}

function fieldsTable(rows: readonly (readonly [string, string])[], theme: Theme, width: number): Table {
  const widths = [theme.label, width - theme.label];
  return tableOf(
    widths,
    rows.map(
      ([label, value]) =>
        new TableRow({
          children: [
            cellOf([textOf([label], { size: theme.base })], widths[0] ?? 0),
            cellOf([textOf([value], { size: theme.base, bold: true })], widths[1] ?? 0),
          ],
        }),
    ),
    false,
  );
}

function ruledTable(block: Extract<Block, { kind: 'table' }>, theme: Theme, width: number): Table {
  const widths = widthsOf(block.columns, width);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, index) =>
      cellOf(
        [textOf([column.header], { size: theme.table - 1, bold: true, align: AlignmentType.CENTER })],
        widths[index] ?? 0,
        'eeeeee',
      ),
    ),
  });
  const height =
    block.rowHeight === undefined
      ? {}
      : { height: { value: block.rowHeight * TWIPS, rule: HeightRule.ATLEAST } };
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        ...height,
        children: row.map((text, index) => {
          const align = block.columns[index]?.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT;
          return cellOf([textOf([text], { size: theme.table, align })], widths[index] ?? 0);
        }),
      }),
  );
  return tableOf(widths, [header, ...rows], true);
}

function signatureOf(line: SignatureLine, hint: string, theme: Theme, width: number): (Paragraph | Table)[] {
  const widths = [width - 165 - 130, 165, 130];
  const label = [
    textOf([line.label], { size: theme.base, bold: true }),
    ...(line.detail === undefined ? [] : [textOf([line.detail], { size: theme.base - 1 })]),
  ];
  const mark = [
    textOf([line.mark === '' ? '_________________________' : line.mark], {
      size: theme.small,
      align: AlignmentType.CENTER,
    }),
    textOf([`(${hint})`], { size: theme.small, align: AlignmentType.CENTER }),
  ];
  const name = [textOf([line.name], { size: theme.base })];
  const cells = [label, mark, name].map((content, index) => cellOf(content, widths[index] ?? 0));
  return [
    textOf([''], { size: theme.base }),
    tableOf(widths, [new TableRow({ cantSplit: true, children: cells })], false),
    ...line.notes.map((note) => textOf([note], { size: theme.base - 2, italic: true })),
  ];
}

/** Room that a cell keeps free on both sides; widths of columns are those of their text. */
const CELL_PADDING = 8;

function widthsOf(columns: readonly Column[], width: number): readonly number[] {
  const fixed = columns.reduce(
    (sum, column) => sum + (column.width === '*' ? 0 : column.width + CELL_PADDING),
    0,
  );
  const stars = columns.filter((column) => column.width === '*').length;
  return columns.map((column) =>
    column.width === '*' ? (width - fixed) / stars : column.width + CELL_PADDING,
  );
}

function cellOf(children: Paragraph[], width: number, fill?: string): TableCell {
  return new TableCell({
    children,
    verticalAlign: VerticalAlign.CENTER,
    width: { size: Math.round(width * TWIPS), type: WidthType.DXA },
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
  });
}

function tableOf(widths: readonly number[], rows: TableRow[], ruled: boolean): Table {
  return new Table({
    rows,
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map((width) => Math.round(width * TWIPS)),
    width: { size: Math.round(widths.reduce((sum, width) => sum + width, 0) * TWIPS), type: WidthType.DXA },
    ...(ruled ? {} : { borders: NO_BORDERS }),
  });
}
