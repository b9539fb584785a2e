import type { CarriedMember } from './entry.js';
import { isConflict, madeRegistrations, registeredHere } from './entry.js';
import type { Entry } from './entry.js';
import { LocalList } from './local-list.js';

function member(
  listNumber: number,
  surname: string,
  given: string,
  birthYear: number,
  residence: string,
): CarriedMember {
  const id = `0000000${String(listNumber)}-0000-4000-8000-000000000000`;
  return {
    id,
    surname,
    given,
    patronymic: null,
    birthYear,
    residence,
    listNumber,
    iinTail: `001${String(listNumber)}`,
  };
}

const list = new LocalList([
  member(1, 'Ахметов', 'Серік', 1975, 'Мектеп көшесі, 5'),
  member(2, 'Бекова', 'Дана', 1990, 'Абай, 12'),
  member(3, 'Өтегенов', 'Ғалым', 1990, 'Мектеп көшесі, 7, 2'),
]);
const numbers = (text: string) => list.search(text, 10).map(({ listNumber }) => listNumber);

describe('the list that a desk carries without a connection', () => {
  it('is searched as the server searches: folded names, streets, birth year, house, IIN end, list number, code', () => {
    expect(numbers('Otegenov')).toEqual([3]);
    expect(numbers('ахм сер')).toEqual([1]);
    expect(numbers('мектеп көшесі')).toEqual([1, 3]);
    expect(numbers('мектеп 7')).toEqual([3]);
    expect(numbers('1990')).toEqual([2, 3]);
    expect(numbers('0012')).toEqual([2]);
    expect(numbers('№3')).toEqual([3]);
    expect(numbers('#00000002')).toEqual([2]);
  });
});

describe('the entries of a desk', () => {
  const entry = (changes: Partial<Entry>): Entry => ({
    commandId: 'c',
    place: 0,
    occurredAt: '2026-03-12T06:00:00.000Z',
    kind: 'register',
    input: { memberId: 'a' },
    name: 'А',
    state: 'done',
    sent: true,
    outcome: 'AttendanceRegistered',
    ...changes,
  });

  it('what was annulled or refused does not stand', () => {
    const annulled = [
      entry({}),
      entry({ kind: 'annul' }),
      entry({ input: { memberId: 'b' }, state: 'refused' }),
    ];
    expect([...registeredHere(annulled).keys()]).toEqual([]);
    expect(madeRegistrations(annulled)).toBe(1);
  });

  it('a second registration, a late one and a refusal are conflicts until the clerk has settled them', () => {
    expect(isConflict(entry({}))).toBe(false);
    expect(isConflict(entry({ outcome: 'AttendanceRegisteredAgain' }))).toBe(true);
    expect(isConflict(entry({ outcome: 'RegistrationArrivedLate' }))).toBe(true);
    expect(isConflict(entry({ state: 'refused', outcome: 'RegisteredElsewhere' }))).toBe(true);
    expect(isConflict(entry({ state: 'refused', settled: true }))).toBe(false);
  });
});
