import { csvOf, jsonLinesOf } from './tables.js';
import type { Row } from './tables.js';

const ROWS: Row[] = [
  { what: 'ә, "б"\nв', count: 3, facts: { z: 1, a: [true] } },
  { what: '=HYPERLINK("http://x")', count: null, facts: {} },
  { what: '-1', count: -1, facts: null },
];

async function written(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

it('CSV quotes what has to be, and gives a spreadsheet no formula', async () => {
  expect(await written(csvOf(['what', 'count', 'facts'], ROWS))).toBe(
    [
      '\uFEFFwhat,count,facts',
      '"ә, ""б""\nв",3,"{""a"":[true],""z"":1}"',
      `"'=HYPERLINK(""http://x"")",,{}`,
      "'-1,-1,",
      '',
    ].join('\r\n'),
  );
});

it('CSV of nothing has its columns', async () => {
  expect(await written(csvOf(['path', 'before'], []))).toBe('\uFEFFpath,before\r\n');
});

it('JSON Lines have each row as it is', async () => {
  const lines = (await written(jsonLinesOf(ROWS))).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as Row)).toEqual(ROWS);
});
