import { writeFile } from 'node:fs/promises';
import { readIin } from '../domain/iin.js';

/** A row as a clerk would type it, under {@link HEADER_EN}'s columns. */
export interface SampleRow {
  readonly iin: string;
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic: string;
  readonly birthDate: string;
  readonly kato: string;
  readonly street: string;
  readonly house: string;
  readonly flat: string;
  readonly residenceKind: string;
  readonly citizenship: string;
  readonly incapable: string;
  readonly imprisoned: string;
  readonly phone: string;
}

export const HEADER_EN = [
  'IIN',
  'Surname',
  'Given name',
  'Patronymic',
  'Birth date',
  'KATO',
  'Street',
  'House',
  'Flat',
  'Residence kind',
  'Citizenship',
  'Incapable',
  'Imprisoned',
  'Phone',
];
export const HEADER_KK = [
  'ЖСН',
  'Тегі',
  'Аты',
  'Әкесінің аты',
  'Туған күні',
  'ӘАОЖ',
  'Көше',
  'Үй',
  'Пәтер',
  'Тіркеу түрі',
  'Азаматтығы',
  'Әрекетке қабілетсіз',
  'Бас бостандығынан айырылған',
  'Телефон',
];
export const HEADER_RU = [
  'ИИН',
  'Фамилия',
  'Имя',
  'Отчество',
  'Дата рождения',
  'КАТО',
  'Улица',
  'Дом',
  'Квартира',
  'Вид регистрации',
  'Гражданство',
  'Недееспособен',
  'Лишен свободы',
  'Телефон',
];

const SURNAMES = [
  'Ахметов',
  'Әлібеков',
  'Қасымов',
  'Нұрланов',
  'Өтегенов',
  'Ғабитов',
  'Ким',
  'Иванов',
  'Шевченко',
];
const GIVEN_NAMES = [
  'Серік',
  'Айгүл',
  'Ерлан',
  'Гүлнұр',
  'Марат',
  'Әсел',
  'Болат',
  'Дәурен',
  'Ольга',
  'Нұрсұлтан',
];
const PATRONYMICS = ['Серікұлы', 'Маратқызы', 'Иванович', 'Петровна', '', 'Болатұлы'];
const STREETS = ['Абай көшесі', 'ул. Ленина', 'Тәуелсіздік', 'Мектеп', 'Қабанбай батыр'];

/** A valid IIN for a birth date from 1900 on; the serial is raised until the number is one that is issued. */
export function makeIin(birthDate: string, serial: number, male = true): string {
  const seventh = (birthDate.startsWith('19') ? 3 : 5) + (male ? 0 : 1);
  for (let next = serial; ; next += 1) {
    const stem = `${birthDate.slice(2).replaceAll('-', '')}${String(seventh)}${String(next % 10_000).padStart(4, '0')}`;
    for (let check = 0; check < 10; check += 1)
      if (readIin(stem + String(check)).valid) return stem + String(check);
  }
}

/** The n-th invented person: every number has its own IIN up to some fifty million. */
export function sampleRow(n: number, changes: Partial<SampleRow> = {}): SampleRow {
  const day = new Date(Date.UTC(1940, 0, 1) + (n % 25_000) * 86_400_000).toISOString().slice(0, 10);
  return {
    iin: makeIin(day, Math.floor(n / 25_000) * 3),
    surname: pick(SURNAMES, n),
    givenName: pick(GIVEN_NAMES, Math.floor(n / 3)),
    patronymic: pick(PATRONYMICS, n),
    birthDate: day,
    kato: n % 2 === 0 ? '595037100' : '595037300',
    street: pick(STREETS, n),
    house: String(1 + (n % 90)),
    flat: n % 4 === 0 ? String(1 + (n % 40)) : '',
    residenceKind: 'permanent',
    citizenship: 'citizen',
    incapable: 'no',
    imprisoned: 'no',
    phone: n % 5 === 0 ? '+7 700 000 00 00' : '',
    ...changes,
  };
}

export function sampleRows(count: number): SampleRow[] {
  return Array.from({ length: count }, (_, n) => sampleRow(n));
}

export function toCsv(
  rows: readonly SampleRow[],
  header: readonly string[] = HEADER_EN,
  delimiter = ',',
): string {
  return [header.join(delimiter), ...rows.map((row) => Object.values(row).join(delimiter)), ''].join('\n');
}

export async function writeCsv(
  path: string,
  rows: readonly SampleRow[],
  header?: readonly string[],
): Promise<string> {
  await writeFile(path, toCsv(rows, header));
  return path;
}

function pick(list: readonly string[], n: number): string {
  return list[n % list.length] ?? '';
}
