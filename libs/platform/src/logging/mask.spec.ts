import { maskText } from './mask.js';

describe('masking a text', () => {
  it.each([
    ['870101300123', '[12 digits]'],
    ['iin=870101300123;', 'iin=[12 digits];'],
    ['x870101300123x_', 'x[12 digits]x_'],
    ['870101 300123 and 870101-300123', '[12 digits] and [12 digits]'],
    ['٨٧٠١٠١٣٠٠١٢٣', '[12 digits]'],
    ['870101300123\n870101300123', '[12 digits]\n[12 digits]'],
    ['call +7 (701) 123-45-67 or 87011234567', 'call [phone] or [phone]'],
    ['write to aigul.s@mail.kz', 'write to [mail]'],
    [`the stream ballot-${'0a'.repeat(32)} stands`, 'the stream ballot-[key] stands'],
    ['GET https://u:p@host/a?iin=870101300123#x done', 'GET https://host/a done'],
    ['https://host/870101300123/a', 'https://host/[12 digits]/a'],
    ['postgresql://jinalys:hunter2@db:5432/jinalys', 'postgresql://db:5432/jinalys'],
    ['0b5e2a60-1111-4222-8333-870101300123', '0b5e2a60-1111-4222-8333-[12 digits]'],
  ])('hides what is private in %j', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it.each([
    'quorum 51 of 101, 1760000000000 ms',
    'separateGathering-0b5e2a60-1111-4222-8333-999999999999',
    '2026-03-01T04:00:00.000Z',
    'http://localhost:3000/health/ready',
    'KATO 595220100',
  ])('leaves %j', (text) => {
    expect(maskText(text)).toBe(text);
  });

  it('cuts what is as long as a document', () => {
    expect(maskText('ә'.repeat(5_000))).toHaveLength(2_000 + '… (5000 characters)'.length);
  });

  it.each([1_994, 9_994])('hides nothing less where it cuts, at %d characters', (before) => {
    expect(maskText(`${'-'.repeat(before)}870101300123`)).not.toContain('8701');
    expect(maskText(`http://host/?${'a'.repeat(before - 13)} 870101300123`)).not.toContain('8701');
  });

  it('takes a text of a megabyte in its stride', () => {
    for (const unit of ['a', '8', 'a@', 'http://', '+7 ']) {
      expect(maskText(unit.repeat(1_000_000))).toContain('characters)');
    }
  });
});
