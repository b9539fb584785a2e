import { isKato, katoCovers } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { Residence } from '../domain/area.js';
import { readIin } from '../domain/iin.js';
import { isName, isPhone, readCitizenship, readDate, readResidenceKind, readYesNo } from './cell-values.js';
import { ROLL_COLUMNS } from './columns.js';
import type { RollColumn, RollHeader } from './columns.js';
import type { RollPerson } from './roll-person.js';
import type { RowFault, RowProblem } from './row-problem.js';
import type { TableRow } from './table-source.js';

export interface RowContext {
  readonly header: RollHeader;
  readonly territory: Kato;
  readonly today: CalendarDate;
}

export type RowReading =
  | { readonly person: RollPerson }
  /** `iin` is there when the number itself could be read: the person is in the file, though not taken. */
  | { readonly problems: readonly RowProblem[]; readonly iin?: string };

const LONGEST_CELL = 200;
const SPACES = /\s{2,}|[^\S ]/g;

/** Judges one row; every column that is wrong is reported, not only the first. */
export function readRow(row: TableRow, context: RowContext): RowReading {
  if ('malformed' in row)
    return { problems: [{ line: row.line, fault: row.malformed === 'quotes' ? 'quotes' : 'lineTooLong' }] };
  if (row.cells.length !== context.header.width && hasContentBeyond(row.cells, context.header.width))
    return { problems: [{ line: row.line, fault: 'cells' }] };
  return new RowReader(row.line, row.cells, context).read();
}

function hasContentBeyond(cells: readonly string[], width: number): boolean {
  return cells.length < width || cells.slice(width).some((cell) => cell.trim() !== '');
}

class RowReader {
  private readonly problems: RowProblem[] = [];
  private readonly values: Partial<Record<RollColumn, string>> = {};

  constructor(
    private readonly line: number,
    private readonly cells: readonly string[],
    private readonly context: RowContext,
  ) {}

  read(): RowReading {
    this.trimCells();
    const identity = this.identity();
    const surname = this.name('surname', true);
    const givenName = this.name('givenName', true);
    const patronymic = this.name('patronymic', false);
    const residence = this.residence();
    const residenceKind = this.choice('residenceKind', readResidenceKind, 'residenceKind');
    const citizenship = this.choice('citizenship', readCitizenship, 'citizenship');
    const incapable = this.flag('incapable');
    const imprisoned = this.flag('imprisoned');
    const phone = this.phone();
    if (
      this.problems.length > 0 ||
      residenceKind === undefined ||
      citizenship === undefined ||
      !identity?.birthDate
    )
      return { problems: this.problems, ...(identity === undefined ? {} : { iin: identity.iin }) };
    return {
      person: {
        iin: identity.iin,
        sex: identity.sex,
        birthDate: identity.birthDate,
        surname,
        givenName,
        ...(patronymic === '' ? {} : { patronymic }),
        residence,
        residenceKind,
        citizenship,
        incapable,
        imprisoned,
        ...(phone === '' ? {} : { phone }),
      },
    };
  }

  /** The IIN, and the birth date if the column agrees with it. */
  private identity() {
    const birthDate = this.birthDate();
    const iin = withLeadingZeros(this.cell('iin'), birthDate);
    const reading = readIin(iin);
    if (!reading.valid) {
      this.report('iin', iin === '' ? 'missing' : `iin.${reading.fault}`);
      return undefined;
    }
    if (birthDate !== undefined && birthDate !== reading.birthDate)
      this.report('birthDate', 'dateDiffersFromIin');
    return { iin, sex: reading.sex, birthDate };
  }

  private birthDate(): CalendarDate | undefined {
    const text = this.cell('birthDate');
    const date = readDate(text);
    if (date === undefined) this.report('birthDate', text === '' ? 'missing' : 'date');
    else if (date > this.context.today) this.report('birthDate', 'dateInFuture');
    return date;
  }

  private name(column: RollColumn, required: boolean): string {
    const name = this.cell(column).normalize('NFC').replaceAll(SPACES, ' ');
    if (name === '' && required) this.report(column, 'missing');
    else if (name !== '' && name !== '-' && !isName(name)) this.report(column, 'name');
    return name === '-' ? '' : name;
  }

  private residence(): Residence {
    const kato = this.cell('kato');
    if (!isKato(kato)) this.report('kato', kato === '' ? 'missing' : 'kato');
    else if (!katoCovers(this.context.territory, kato)) this.report('kato', 'outsideTerritory');
    const [street, house, flat] = [this.cell('street'), this.cell('house'), this.cell('flat')];
    return {
      kato,
      ...(street !== '' && { street }),
      ...(house !== '' && { house }),
      ...(flat !== '' && { flat }),
    };
  }

  private choice<Value>(column: RollColumn, read: (text: string) => Value | undefined, fault: RowFault) {
    const text = this.cell(column);
    const value = read(text);
    if (value === undefined) this.report(column, text === '' ? 'missing' : fault);
    return value;
  }

  private flag(column: 'incapable' | 'imprisoned'): boolean {
    const value = readYesNo(this.cell(column));
    if (value === undefined) this.report(column, 'yesNo');
    return value ?? false;
  }

  private phone(): string {
    const phone = this.cell('phone');
    if (phone !== '' && !isPhone(phone)) this.report('phone', 'phone');
    return phone;
  }

  private trimCells(): void {
    for (const column of ROLL_COLUMNS) {
      const at = this.context.header.index[column];
      const value = at === undefined ? '' : (this.cells[at] ?? '').trim();
      if (value.length > LONGEST_CELL) this.report(column, 'tooLong');
      this.values[column] = value;
    }
  }

  private cell(column: RollColumn): string {
    return this.values[column] ?? '';
  }

  private report(column: RollColumn, fault: RowFault): void {
    this.problems.push({ line: this.line, column, fault });
  }
}

/**
 * A spreadsheet that took the IIN for a number dropped the zeros it begins with. They are put back only where the
 * result is valid and agrees with the birth date.
 */
function withLeadingZeros(text: string, birthDate: CalendarDate | undefined): string {
  if (!/^\d{6,11}$/.test(text)) return text;
  const padded = text.padStart(12, '0');
  const reading = readIin(padded);
  return reading.valid && reading.birthDate === birthDate ? padded : text;
}
