import { rollFileRefused } from './roll-file-error.js';

export const ROLL_COLUMNS = [
  'iin',
  'surname',
  'givenName',
  'patronymic',
  'birthDate',
  'kato',
  'street',
  'house',
  'flat',
  'residenceKind',
  'citizenship',
  'incapable',
  'imprisoned',
  'phone',
] as const;
export type RollColumn = (typeof ROLL_COLUMNS)[number];

/** How the header may name a column: Kazakh, Russian, English; the first of each language is the one we write. */
export const COLUMN_NAMES: Readonly<
  Record<RollColumn, { readonly required: boolean; readonly names: readonly string[] }>
> = {
  iin: { required: true, names: ['ЖСН', 'ИИН', 'IIN'] },
  surname: { required: true, names: ['Тегі', 'Фамилия', 'Surname', 'Last name'] },
  givenName: { required: true, names: ['Аты', 'Имя', 'Given name', 'First name'] },
  patronymic: { required: false, names: ['Әкесінің аты', 'Отчество', 'Patronymic'] },
  birthDate: { required: true, names: ['Туған күні', 'Дата рождения', 'Birth date', 'Date of birth'] },
  kato: {
    required: true,
    names: ['ӘАОЖ', 'КАТО', 'KATO', 'Елді мекен коды', 'Код населенного пункта', 'ӘАОЖ коды', 'Код КАТО'],
  },
  street: { required: false, names: ['Көше', 'Улица', 'Street'] },
  house: { required: false, names: ['Үй', 'Дом', 'House'] },
  flat: { required: false, names: ['Пәтер', 'Квартира', 'Flat', 'Apartment'] },
  residenceKind: {
    required: true,
    names: ['Тіркеу түрі', 'Вид регистрации', 'Residence kind', 'Registration kind'],
  },
  citizenship: { required: true, names: ['Азаматтығы', 'Гражданство', 'Citizenship'] },
  incapable: {
    required: true,
    names: ['Әрекетке қабілетсіз', 'Недееспособен', 'Incapable', 'Недееспособный'],
  },
  imprisoned: {
    required: true,
    names: [
      'Бас бостандығынан айырылған',
      'Лишен свободы',
      'Imprisoned',
      'Сот үкімімен бас бостандығынан айырылған',
      'Лишен свободы по приговору суда',
    ],
  },
  phone: { required: false, names: ['Телефон', 'Телефон', 'Phone', 'Телефоны'] },
};

/** Where each column stands in the file; and which columns of the file mean nothing to a roll. */
export interface RollHeader {
  readonly index: Readonly<Partial<Record<RollColumn, number>>>;
  readonly width: number;
  readonly ignored: number;
}

const COLUMN_BY_NAME = new Map(
  ROLL_COLUMNS.flatMap((column) => COLUMN_NAMES[column].names.map((name) => [fold(name), column] as const)),
);

/**
 * Reads the header row, in any of the three languages or a mixture.
 *
 * @throws DomainError `RollColumnsMissing` listing every one that is missing; `RollColumnTwice`
 */
export function readHeader(cells: readonly string[]): RollHeader {
  const index: Partial<Record<RollColumn, number>> = {};
  let ignored = 0;
  for (const [at, cell] of cells.entries()) {
    const column = COLUMN_BY_NAME.get(fold(cell));
    if (column === undefined) ignored += cell.trim() === '' ? 0 : 1;
    else if (index[column] !== undefined) throw rollFileRefused('RollColumnTwice', { column });
    else index[column] = at;
  }
  const missing = ROLL_COLUMNS.filter(
    (column) => COLUMN_NAMES[column].required && index[column] === undefined,
  );
  if (missing.length > 0)
    throw rollFileRefused('RollColumnsMissing', {
      columns: missing,
      names: missing.map((column) => COLUMN_NAMES[column].names.slice(0, 3).join(' / ')),
    });
  return { index, width: cells.length, ignored };
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
