import { blockTexts } from '../paper.js';
import type { Block, Paper } from '../paper.js';

/**
 * The paper as plain text, UTF-8, lines ended by a single line feed: to be shared in a chat, read aloud by a
 * screen reader or compared. A poster's text carries no log position, it goes to people.
 */
export function toText(paper: Paper): Uint8Array {
  const parts = [
    ...(paper.watermark === undefined ? [] : [paper.watermark]),
    ...(paper.banner === undefined ? [] : [paper.banner]),
    ...paper.blocks.map(blockText),
    ...(paper.layout === 'poster' ? [] : [paper.footer]),
  ].filter((part) => part !== '');
  return new TextEncoder().encode(`${parts.join('\n\n').replaceAll('\u00a0', ' ')}\n`);
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'title':
      return block.lines.join(' ').toLocaleUpperCase('kk');
    case 'banner':
      return block.text;
    case 'fields':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'table':
      return block.rows
        .map((row) =>
          tableRow(
            block.columns.map((column) => column.header),
            row,
          ),
        )
        .join('\n');
    case 'signatures':
      return block.lines
        .map((line) =>
          [
            `${line.label}: ${[line.detail, line.name].filter(Boolean).join(', ')}`,
            `(${line.mark || '__________'})`,
            ...line.notes,
          ].join(' '),
        )
        .join('\n');
    case 'rule':
      return '* * *';
    case 'pageBreak':
      return '----------';
    default:
      return blockTexts(block).join('\n');
  }
}

/** One row in a line: the number, the name, then every filled cell with its column's header. */
function tableRow(headers: readonly string[], row: readonly string[]): string {
  const [number = '', ...rest] = row;
  const cells = rest.map((text, index) =>
    index === 0 || text === '' ? text : `${headers[index + 1] ?? ''}: ${text}`,
  );
  return [`${number}.`, cells.filter((text) => text !== '').join('; ')].join(' ').trim();
}
