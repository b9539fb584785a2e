import { csvOf } from './csv.js';

describe('comma-separated values', () => {
  it('quote what would break a line, and keep a spreadsheet from computing', () => {
    expect(
      csvOf([
        ['Аты', 'Мерзімі'],
        ['Әбенова, «Г»', '2026-03-02'],
        ['=1+1', 'a "b"'],
      ]),
    ).toBe('\uFEFFАты,Мерзімі\r\n"Әбенова, «Г»",2026-03-02\r\n\'=1+1,"a ""b"""\r\n');
  });
});
