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

  it('finds by street and house, names before streets', () => {
    expect(search('мектеп')).toEqual(['c']);
    expect(search('мектеп көшесі 5')).toEqual(['c']);
    expect(search('абай 1 бек')).toEqual(['e']);
    expect(search('ул. Мектеп 6')).toEqual([]);
  });

  it('finds by the place in the printed list and by the code of an id', () => {
    expect(search('№3')).toEqual(['e']);
    expect(index.search('№3', 1, ON, NORMS)[0]).toMatchObject({ listNumber: 3, iinTail: '0007' });
    const ids = ['1a2b3c4d-0000-4000-8000-000000000001', '1a2b3c4d-0000-4000-8000-000000000002'];
    const coded = new SectionIndex(new Map(ids.map((id) => [id, person('Ахметов', 'Серік')])), AREAS);
    const byCode = (code: string) => coded.search(code, 10, ON, NORMS).map(({ memberId }) => memberId);
    expect(byCode('#1A2B3C4D')).toEqual(ids);
    expect(byCode(ids[1]!)).toEqual([ids[1]]);
  });

  it('says why somebody is not on the list, and judges for another section when asked', () => {
    expect(index.search('дана', 10, ON, NORMS)[1]).toMatchObject({ ineligible: ['minor'] });
    const elsewhere = index.search('бекова', 1, ON, NORMS, [{ kato: '595037200' }])[0];
    expect(elsewhere).toMatchObject({ eligible: false, ineligible: ['nonResident'] });
    expect(elsewhere?.listNumber).toBeUndefined();
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
