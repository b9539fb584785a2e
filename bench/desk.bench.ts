import { MEMBERSHIP_NORMS, SectionIndex } from '#libs/community';
import type { RollPerson } from '#libs/community';
import { uuidV5 } from '#libs/kernel';
import { normsInForce } from '#libs/norms';
import { sampleRows } from '../libs/community/src/testing/sample-roll.js';
import type { Report } from './report.js';

export const name = 'registration desk';

const PEOPLE = 50_000;
const KATO = '595037100';
const ON = '2026-03-12';
const ROUNDS = 40;

/** What a clerk types: a name, two beginnings, a common letter, a year, an IIN's end, a street, somebody unknown. */
const TYPED = ['ахметов серик', 'сер ахм', 'а', '1975', '0013', 'мектеп 5', 'жоқ мұндай адам'];

/** Searching among fifty thousand people of one section, at every key. */
export function run(report: Report): Promise<void> {
  const people = new Map(
    sampleRows(PEOPLE).map((row, number) => [uuidV5(`bench:${String(number)}`), personOf(row)] as const),
  );
  const [building, index] = timed(() => new SectionIndex(people, [{ kato: KATO }]));
  report({ name: `index of ${PEOPLE.toLocaleString('en')} people`, value: building / 1_000, unit: 's' });
  const norms = normsInForce(MEMBERSHIP_NORMS, ON, '595037000', []);
  const search = (text: string): unknown => index.search(text, 12, ON, norms);
  const [first] = timed(() => search(TYPED[0] ?? ''));
  report({ name: 'first search, everybody judged', value: first, unit: 'ms', atMost: 1_000 });
  const names = [...people.values()].map((person) => `${person.surname} ${person.givenName}`.toLowerCase());
  const slowest = Math.max(...TYPED.map((text) => mean(() => search(text))));
  report({
    name: 'slowest of the searches, mean',
    value: slowest,
    unit: 'ms',
    atMost: 100,
    yardstick: {
      name: 'plain includes over the names',
      value: mean(() => names.filter((each) => each.includes('жоқ мұндай'))),
    },
  });
  return Promise.resolve();
}

function personOf(row: ReturnType<typeof sampleRows>[number]): RollPerson {
  return {
    iin: row.iin,
    sex: 'male',
    surname: row.surname,
    givenName: row.givenName,
    birthDate: row.birthDate,
    residence: { kato: KATO, street: row.street, house: row.house },
    residenceKind: 'permanent',
    citizenship: 'citizen',
    incapable: false,
    imprisoned: false,
  };
}

function mean(work: () => unknown): number {
  const [milliseconds] = timed(() => {
    for (let round = 0; round < ROUNDS; round += 1) work();
  });
  return milliseconds / ROUNDS;
}

function timed<T>(work: () => T): [number, T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}
