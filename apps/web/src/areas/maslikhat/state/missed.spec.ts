import { allMissed, byPerson, partOf } from './missed.js';

const akim = {
  personId: 'akim',
  official: {
    position: { kk: 'әкім', ru: 'аким' },
    name: { __typename: 'FullName' as const, surname: 'А', given: 'Б', patronymic: null },
  },
};
const text = { kk: 'Жол жөнделсін', ru: 'Отремонтировать дорогу' };
const decision = { id: 'decision', territory: '595037000', text };
const answer = {
  missedDeadlines: [],
  missedAssemblyDeadlines: [
    {
      kind: 'sitting' as const,
      dueOn: '2026-07-28',
      doneOn: '2026-08-01',
      daysLate: 4,
      territory: '595037000',
      body: 'assembly' as const,
      assemblyId: 'assembly',
      meetingId: null,
      responsible: [{ ...akim, part: 'akim' as const, member: null }],
    },
  ],
  missedDecisionDeadlines: [
    { kind: 'answer' as const, dueOn: '2026-04-14', doneOn: null, daysLate: 9, missedBy: akim, decision },
    {
      kind: 'publication' as const,
      dueOn: '2026-12-01',
      doneOn: null,
      daysLate: 1,
      missedBy: null,
      decision,
    },
  ],
} as Parameters<typeof allMissed>[0];

describe('who missed what', () => {
  it('is told of decisions and of assemblies in one list, the latest first', () => {
    const missed = allMissed(answer);
    expect(missed.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['publication', '2026-12-01'],
      ['sitting', '2026-07-28'],
      ['answer', '2026-04-14'],
    ]);
    expect(missed.map(({ to }) => to)).toEqual(['/decisions/decision', undefined, '/decisions/decision']);
    expect(missed.map(({ late }) => late)).toEqual([
      { days: 1, isDone: false },
      { days: 4, isDone: true },
      { days: 9, isDone: false },
    ]);
  });

  it('is told by person, with nobody where the office was vacant', () => {
    const people = byPerson(allMissed(answer));
    expect(people.map(({ person, missed }) => [person?.personId, missed.length])).toEqual([
      ['akim', 2],
      [undefined, 1],
    ]);
    const [of] = people;
    expect(of?.missed.map((one) => partOf(one, of.person))).toEqual(['akim', undefined]);
  });
});
