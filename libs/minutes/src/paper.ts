import type { Instant } from '#libs/kernel';

/** A piece of a line. */
export type Inline = string | { readonly text: string; readonly strong?: true; readonly emphasis?: true };

export interface Column {
  readonly header: string;
  /** Width in points, or `*` for what is left. */
  readonly width: number | '*';
  readonly align?: 'left' | 'center' | 'right';
}

export interface SignatureLine {
  /** Role, and the post below it. */
  readonly label: string;
  readonly detail?: string;
  readonly name: string;
  /** What stands on the line: empty until signed. */
  readonly mark: string;
  /** Under the line: who attested, in whose stead. */
  readonly notes: readonly string[];
}

/** What a paper is made of, whatever file it becomes. */
export type Block =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'subtitle'; readonly lines: readonly string[] }
  | { readonly kind: 'banner'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[]; readonly align?: 'left' | 'center' }
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'fields'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** Height of every row in points: room to write by hand. */
      readonly rowHeight?: number;
      /** Last row in bold. */
      readonly totals?: boolean;
      /** What a camera reads in this column of each row, empty where nothing; not a text of the paper. */
      readonly codes?: { readonly column: number; readonly ofRows: readonly string[] };
    }
  | { readonly kind: 'signatures'; readonly hint: string; readonly lines: readonly SignatureLine[] }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'pageBreak' };

/** A row at the foot of every page, in the columns of the sheet's table: totals to be filled by hand. */
export interface PageTotals {
  readonly label: string;
  readonly cells: readonly string[];
}

/** How big and on what: a document to read, a form to write on, a poster, a card. */
export type Layout = 'document' | 'form' | 'poster' | 'card';

/** A paper in its final words, before it becomes a file. */
export interface Paper {
  /** Shown by readers as the document's title; holds no name of a person. */
  readonly title: string;
  readonly language: 'kk' | 'ru';
  readonly layout: Layout;
  readonly page: { readonly size: 'A3' | 'A4' | 'A5'; readonly orientation: 'portrait' | 'landscape' };
  readonly blocks: readonly Block[];
  /** Left part of every page's foot. */
  readonly footer: string;
  /** «1-бет, барлығы 5 бет». */
  readonly pageOf: (page: number, pages: number) => string;
  readonly pageTotals?: PageTotals;
  /** Written across every page. */
  readonly watermark?: string;
  /** Line at the top of every page. */
  readonly banner?: string;
  readonly createdAt: Instant;
  readonly templateVersion: string;
}

/** The words of an inline. */
export function inlineText(inline: Inline): string {
  return typeof inline === 'string' ? inline : inline.text;
}

/** Every text of a block, in reading order. */
export function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
    case 'subtitle':
      return block.lines;
    case 'banner':
    case 'heading':
    case 'lead':
    case 'note':
      return [block.text];
    case 'paragraph':
      return [block.content.map(inlineText).join('')];
    case 'items':
      return block.items.map((item) => item.map(inlineText).join(''));
    case 'fields':
      return block.rows.flat();
    case 'table':
      return [...block.columns.map((column) => column.header), ...block.rows.flat()];
    case 'signatures':
      return block.lines.flatMap((line) => [
        line.label,
        line.detail ?? '',
        line.mark,
        line.name,
        ...line.notes,
      ]);
    case 'rule':
    case 'pageBreak':
      return [];
  }
}

/** Every text that a paper shows, the foot and the marks included. */
export function paperTexts(paper: Paper): readonly string[] {
  return [
    paper.title,
    ...(paper.banner === undefined ? [] : [paper.banner]),
    ...(paper.watermark === undefined ? [] : [paper.watermark]),
    ...paper.blocks.flatMap(blockTexts),
    ...(paper.pageTotals === undefined ? [] : [paper.pageTotals.label, ...paper.pageTotals.cells]),
    paper.footer,
    paper.pageOf(1, 1),
  ].filter((text) => text !== '');
}
