/** Delimiters that a roll may have; Excel writes the semicolon in Kazakhstan. */
const DELIMITERS = [';', ',', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The delimiter that stands most often in a header line, outside quotes. */
export function detectDelimiter(header: string): Delimiter {
  const outside = header.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => outside.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * The fields of one line after RFC 4180: a field may stand in double quotes, in which a quote is doubled. No field
 * of a roll holds a line break, so a quote left open spoils its own line and no other.
 *
 * @returns undefined when the quotes don't match
 */
export function splitCsvLine(line: string, delimiter: Delimiter): string[] | undefined {
  if (!line.includes('"')) return line.split(delimiter);
  const fields: string[] = [];
  for (let at = 0; at <= line.length;) {
    const field = line[at] === '"' ? quotedField(line, at, delimiter) : plainField(line, at, delimiter);
    if (field === undefined) return undefined;
    fields.push(field.text);
    at = field.next;
  }
  return fields;
}

interface Field {
  readonly text: string;
  /** Where the next field begins; beyond the line after the last one. */
  readonly next: number;
}

function plainField(line: string, from: number, delimiter: Delimiter): Field | undefined {
  const end = line.indexOf(delimiter, from);
  const text = line.slice(from, end < 0 ? line.length : end);
  return text.includes('"') ? undefined : { text, next: (end < 0 ? line.length : end) + 1 };
}

function quotedField(line: string, from: number, delimiter: Delimiter): Field | undefined {
  for (let at = line.indexOf('"', from + 1); at >= 0; at = line.indexOf('"', at + 2)) {
    if (line[at + 1] === '"') continue;
    const after = line[at + 1];
    if (after !== undefined && after !== delimiter) return undefined;
    return { text: line.slice(from + 1, at).replaceAll('""', '"'), next: at + 2 };
  }
  return undefined;
}
