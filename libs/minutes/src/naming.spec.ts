import { fullName, nameKey, officialNaming, publicNaming, signingName } from './naming.js';
import { cast, erased, namesakes } from './testing/people.js';
import { WORDINGS } from './wording/wording.js';

const { kk, ru } = WORDINGS;
const role = () => 'қатысушы';

describe('names on a paper', () => {
  it('tells namesakes apart by birth year and street', () => {
    const naming = officialNaming([...namesakes, cast.speaker]);
    expect(namesakes.map((person) => naming.name(person, kk, role))).toEqual([
      'Әбенова Гүлнар (1961 ж. т., Мектеп көшесі, 12)',
      'Әбенова Гүлнар (1984 ж. т., Абай көшесі, 3)',
      'Әбенова Гүлнар (1997 ж. т., улица Центральная, 41)',
    ]);
    expect(naming.name(namesakes[0], ru, role)).toContain('1961 г. р.');
    expect(naming.name(cast.speaker, kk, role)).toBe('Байжанов Мейрам');
  });

  it('takes two mentions of one person for one person', () => {
    const naming = officialNaming([namesakes[0], { ...namesakes[0] }]);
    expect(naming.name(namesakes[0], kk, role)).toBe('Әбенова Гүлнар');
  });

  it('shows no gap where a patronymic is absent or blank', () => {
    expect(fullName({ surname: 'Ли', given: 'Вера' }, ru)).toBe('Ли Вера');
    expect(fullName({ surname: ' Ли ', given: 'Вера', patronymic: '  ' }, ru)).toBe('Ли Вера');
  });

  it('says in official words that a person was erased', () => {
    const naming = officialNaming([erased]);
    expect(naming.name(erased, kk, role)).toBe('дербес деректері жойылған');
    expect(naming.name(erased, ru, role)).toBe('персональные данные уничтожены');
    expect(signingName(erased.name, kk)).toBe('дербес деректері жойылған');
    expect(naming.text({ erased: true }, kk)).toBe('мазмұны жойылған');
  });

  it('folds ё and case when it looks for namesakes, as readers do', () => {
    expect(nameKey({ surname: 'Семёнов', given: 'Пётр' })).toBe(
      nameKey({ surname: 'СЕМЕНОВ', given: 'Петр' }),
    );
  });

  it('signs with an initial, a letter outside the basic plane included', () => {
    expect(signingName({ surname: 'Қожахметов', given: 'Ғани', patronymic: 'Өмірұлы' }, kk)).toBe(
      'Ғ. Қожахметов',
    );
  });

  it('names only those who are kept in the public copy, without their street', () => {
    const naming = publicNaming([namesakes[0], namesakes[1]]);
    expect(naming.name(namesakes[0], kk, role)).toBe('Әбенова Гүлнар (1961 ж. т.)');
    expect(naming.name(namesakes[2], kk, role)).toBe('қатысушы');
    expect(naming.withholds(namesakes[2])).toBe(true);
    expect(naming.text({ text: 'Ахметов айтты' }, kk)).toBe('мазмұны жария көшірмеде келтірілмеген');
    expect(naming.text({ text: 'Ахметов айтты', publicText: 'тұрғын айтты' }, kk)).toBe('тұрғын айтты');
  });
});
