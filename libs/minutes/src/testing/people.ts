import type { Person } from '../model.js';

const SURNAMES = ['Ахметов', 'Ибраев', 'Сериков', 'Жұмабаев', 'Кузнецов', 'Шевченко', 'Мұқанов', 'Оспанов'];
const GIVEN = ['Нұрлан', 'Ерлан', 'Виктор', 'Бауыржан', 'Әділет', 'Павел', 'Дәурен', 'Қуаныш', 'Сергей'];
const PATRONYMICS = ['Болатұлы', 'Иванович', undefined, 'Қайратұлы', 'Төлегенұлы', 'Петрович'];
const STREETS = ['Мектеп көшесі', 'Абай көшесі', 'улица Центральная', 'Бейбітшілік көшесі'];

/** `count` invented residents of Бугровое, the same ones every time. */
export function residents(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index) => {
    const patronymic = PATRONYMICS[Math.floor(index / 3) % PATRONYMICS.length];
    return {
      id: `member-${String(index + 1)}`,
      name: {
        surname: SURNAMES[index % SURNAMES.length] ?? '',
        given: GIVEN[Math.floor(index / SURNAMES.length) % GIVEN.length] ?? '',
        ...(patronymic === undefined ? {} : { patronymic }),
      },
      birthYear: 1940 + ((index * 7) % 67),
      residence: `${STREETS[index % STREETS.length] ?? ''}, ${String((index % 60) + 1)}`,
    };
  });
}

/** Three different people with one name. */
export const namesakes: readonly [Person, Person, Person] = [
  {
    id: 'namesake-1',
    name: { surname: 'Әбенова', given: 'Гүлнар' },
    birthYear: 1961,
    residence: 'Мектеп көшесі, 12',
  },
  {
    id: 'namesake-2',
    name: { surname: 'Әбенова', given: 'Гүлнар' },
    birthYear: 1984,
    residence: 'Абай көшесі, 3',
  },
  {
    id: 'namesake-3',
    name: { surname: 'Әбенова', given: 'Гүлнар' },
    birthYear: 1997,
    residence: 'улица Центральная, 41',
  },
];

export const erased: Person = { id: 'forgotten', name: { erased: true } };

/** A name as long as a form must bear. */
export const longName: Person = {
  id: 'long',
  name: {
    surname: 'Құдайбергенова-Константинопольская',
    given: 'Александра-Айгерім',
    patronymic: 'Мұхамеджанқызы Вениаминовна',
  },
  birthYear: 1979,
  residence: 'Желтоқсан көтерілісі батырларының көшесі, 118-үй, 2-пәтер',
};

const person = (
  id: string,
  surname: string,
  given: string,
  patronymic: string | undefined,
  year: number,
): Person => ({
  id,
  name: { surname, given, ...(patronymic === undefined ? {} : { patronymic }) },
  birthYear: year,
  residence: 'Бейбітшілік көшесі, 7',
});

export const cast = {
  secretary: person('secretary', 'Тәжібаева', 'Айгүл', 'Серікқызы', 1988),
  firstSecretary: person('first-secretary', 'Лысенко', 'Ольга', 'Петровна', 1975),
  speaker: person('speaker', 'Байжанов', 'Мейрам', undefined, 1969),
  journalist: person('journalist', 'Репин', 'Олег', undefined, 1990),
  helper: person('helper', 'Нұрғалиева', 'Сәуле', 'Ержанқызы', 1992),
  helped: person('helped', 'Ҳасанов', 'Рүстем', undefined, 1950),
  third: person('third', 'Щербакова', 'Людмила', 'Геннадьевна', 1973),
  fourth: person('fourth', 'Қожахметов', 'Ғани', 'Өмірұлы', 1981),
} as const;
