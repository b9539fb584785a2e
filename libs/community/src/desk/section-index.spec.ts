import { normsInForce } from '#libs/norms';
import { MEMBERSHIP_NORMS } from '../domain/eligibility.js';
import type { RollPerson } from '../roll-file/roll-person.js';
import { SectionIndex } from './section-index.js';

const AREAS = [{ kato: '595037100' }];
const ON = '2026-03-11';
const NORMS = normsInForce(MEMBERSHIP_NORMS, ON, '595037000', []);

function person(surname: string, givenName: string, changes: Partial<RollPerson> = {}): RollPerson {
  return {
    iin: '900101300007',
    sex: 'male',
    surname,
    givenName,
    birthDate: '1990-01-01',
    residence: { kato: '595037100', street: 'Абай', house: '1' },
    residenceKind: 'permanent',
    citizenship: 'citizen',
    incapable: false,
    imprisoned: false,
    ...changes,
  };
}

const index = new SectionIndex(
  new Map([
    ['a', person('Өтегенов', 'Ғалым', { patronymic: 'Серікұлы' })],
    ['b', person('Ахметов', 'Серік', { birthDate: '1975-02-03' })],
    [
      'c',
      person('Ахметов', 'Серік', {
        residence: { kato: '595037100', street: 'Мектеп', house: '5', flat: '2' },
      }),
    ],
    ['d', person('Әлиева', 'Дана', { birthDate: '2015-01-01', iin: '150101600013' })],
    ['e', person('Бекова', 'Дана')],
  ]),
  AREAS,
);

const search = (text: string, first = 10) =>
  index.search(text, first, ON, NORMS).map(({ memberId }) => memberId);

describe('the index of a section', () => {
  it('finds a name typed without Kazakh letters, in Latin letters, and by the father’s name', () => {
    expect(search('утегенов галым')).toEqual([]);
    expect(search('отегенов галым')).toEqual(['a']);
    expect(search('Otegenov')).toEqual(['a']);
    expect(search('Ғалым Серикович')).toEqual(['a']);
  });

  it('finds by the beginnings of words, in any order', () => {
    expect(search('сер ахм')).toEqual(['b', 'c']);
    expect(search('')).toHaveLength(5);
    expect(search('', 2)).toHaveLength(2);
  });

  it('finds by birth year and by the end of the IIN', () => {
    expect(search('ахметов 1975')).toEqual(['b']);
    expect(search('0013')).toEqual(['d']);
  });

  it('tells namesakes apart by birth year and address', () => {
    const found = index.search('ахметов', 10, ON, NORMS);
    expect(found.map(({ birthYear, residence, namesake }) => [birthYear, residence, namesake])).toEqual([
      [1975, 'Абай, 1', true],
      [1990, 'Мектеп, 5, 2', true],
    ]);
    expect(index.search('бекова', 1, ON, NORMS)[0]).toMatchObject({ namesake: false });
  });

  it('shows those who have no vote too, after the others', () => {
    expect(index.search('дана', 10, ON, NORMS).map(({ memberId, eligible }) => [memberId, eligible])).toEqual(
      [
        ['e', true],
        ['d', false],
      ],
    );
  });

  it('lists eligible members by the Kazakh alphabet', () => {
    expect(index.list(ON, NORMS).map(({ surname }) => surname)).toEqual([
      'Ахметов',
      'Ахметов',
      'Бекова',
      'Өтегенов',
    ]);
  });
});
