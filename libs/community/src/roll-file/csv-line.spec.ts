import fc from 'fast-check';
import { detectDelimiter, splitCsvLine } from './csv-line.js';

const quote = (field: string) => (/[",;\t]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

describe('a line of CSV', () => {
  it('gives back the fields it was written from', () => {
    const fields = fc.array(
      fc.string().filter((text) => !/[\r\n]/.test(text)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(fields, fc.constantFrom(',' as const, ';' as const, '\t' as const), (row, delimiter) => {
        expect(splitCsvLine(row.map(quote).join(delimiter), delimiter)).toEqual(row);
      }),
    );
  });

  it.each(['"open', '"closed"and more,x', 'in the "middle",x', 'a,"b'])(
    'with unmatched quotes is none: %s',
    (line) => {
      expect(splitCsvLine(line, ',')).toBeUndefined();
    },
  );

  it('may end in an empty field', () => {
    expect(splitCsvLine('"a",', ',')).toEqual(['a', '']);
    expect(splitCsvLine('a,', ',')).toEqual(['a', '']);
  });
});

it.each([
  ['ЖСН;Тегі;Аты', ';'],
  ['IIN,Surname', ','],
  ['ИИН\tФамилия', '\t'],
  ['"a,b,c";"d"', ';'],
] as const)('finds the delimiter of %j', (header, delimiter) => {
  expect(detectDelimiter(header)).toBe(delimiter);
});
