import { VILLAGES } from './okrug.js';
import type { Village } from './okrug.js';

const SURNAMES: readonly (readonly [string, string])[] = [
  ['Ахметов', 'Ахметова'],
  ['Сейітқали', 'Сейітқали'],
  ['Иванов', 'Иванова'],
  ['Жұмабаев', 'Жұмабаева'],
  ['Петренко', 'Петренко'],
  ['Қасымов', 'Қасымова'],
  ['Шнайдер', 'Шнайдер'],
  ['Омаров', 'Омарова'],
  ['Ткаченко', 'Ткаченко'],
  ['Әбенов', 'Әбенова'],
  ['Кузнецов', 'Кузнецова'],
  ['Төлегенов', 'Төлегенова'],
  ['Бондаренко', 'Бондаренко'],
  ['Ысқақов', 'Ысқақова'],
  ['Мұқанов', 'Мұқанова'],
  ['Романов', 'Романова'],
];
const GIVEN = {
  male: [
    'Серік',
    'Марат',
    'Александр',
    'Ғалым',
    'Николай',
    'Бауыржан',
    'Виктор',
    'Нұрлан',
    'Өмірбек',
    'Сергей',
    'Қанат',
    'Андрей',
    'Дәурен',
  ],
  female: [
    'Гүлнар',
    'Айгүл',
    'Елена',
    'Сәуле',
    'Ольга',
    'Жанар',
    'Наталья',
    'Меруерт',
    'Әсел',
    'Ирина',
    'Үміт',
    'Татьяна',
    'Роза',
  ],
} as const;
const FATHERS: readonly (readonly [string, string])[] = [
  ['Бекұлы', 'Бекқызы'],
  ['Иванович', 'Ивановна'],
  ['Төлеуұлы', 'Төлеуқызы'],
  ['Петрович', 'Петровна'],
  ['Сәкенұлы', 'Сәкенқызы'],
  ['Викторович', 'Викторовна'],
  ['Қайратұлы', 'Қайратқызы'],
];

/** The roll of the okrug as a CSV file in which every person is invented; the same each time. */
export function inventedRoll(): string {
  let serial = 0;
  const rows = VILLAGES.flatMap((village) =>
    Array.from({ length: village.adults + village.minors }, (_, index) => {
      serial += 1;
      return person(village, index, serial);
    }),
  );
  const header =
    'ЖСН;Тегі;Аты;Әкесінің аты;Туған күні;КАТО;Көше;Үй;Пәтер;Тіркеу түрі;Азаматтығы;Әрекетке қабілетсіз;Бас бостандығынан айырылған';
  return [header, ...rows].join('\n');
}

function person(village: Village, index: number, serial: number): string {
  const isMale = serial % 2 === 0;
  const adult = index < village.adults;
  const year = adult ? 1941 + ((serial * 7) % 64) : 2010 + (serial % 14);
  const month = 1 + ((serial * 5) % 12);
  const day = 1 + ((serial * 11) % 28);
  const surname = SURNAMES[(serial * 3) % SURNAMES.length]?.[isMale ? 0 : 1] ?? '';
  const names = isMale ? GIVEN.male : GIVEN.female;
  const given = names[(serial * 5) % names.length] ?? '';
  const father = serial % 9 === 0 ? '' : (FATHERS[serial % FATHERS.length]?.[isMale ? 0 : 1] ?? '');
  const street = village.streets[index % village.streets.length] ?? '';
  const house = 1 + Math.floor(index / village.streets.length / 2);
  const birth = [year, month, day] as const;
  return [
    iin(birth, isMale, serial),
    surname,
    given,
    father,
    birth.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'),
    village.kato,
    street,
    String(house),
    '',
    'тұрақты',
    'азамат',
    'жоқ',
    'жоқ',
  ].join(';');
}

/** A number of the right form in a series (9000 and above) that is kept for invented people. */
function iin([year, month, day]: readonly [number, number, number], isMale: boolean, serial: number): string {
  const century = year >= 2000 ? 5 : 3;
  const head = [String(year % 100), String(month), String(day)].map((part) => part.padStart(2, '0')).join('');
  for (let series = 9000 + (serial % 1000); ; series = 9000 + ((series - 8999) % 1000)) {
    const body = `${head}${String(century + (isMale ? 0 : 1))}${String(series)}`;
    const check = checkDigit(body);
    if (check !== undefined) return `${body}${String(check)}`;
  }
}

function checkDigit(body: string): number | undefined {
  const weigh = (weights: readonly number[]): number =>
    Array.from(body).reduce((sum, digit, index) => sum + Number(digit) * (weights[index] ?? 0), 0) % 11;
  const first = weigh([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  if (first < 10) return first;
  const second = weigh([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]);
  return second < 10 ? second : undefined;
}
