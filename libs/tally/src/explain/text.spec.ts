import fc from 'fast-check';
import { buildElection } from '../election/build-election.js';
import type { TallyOptions } from '../rules/rule.js';
import { tally } from '../tally.js';
import { LANGUAGES } from '../words/describe.js';
import { explain } from './explain.js';
import { statistics } from './statistics.js';
import { explanationText, projectText, statisticsText } from './text.js';
import { EXPLANATION_EN } from './words/explanation.en.js';
import { EXPLANATION_KK } from './words/explanation.kk.js';
import { EXPLANATION_RU } from './words/explanation.ru.js';
import { Speaker } from './words/speaker.js';

const election = buildElection({
  budget: '1000',
  projects: [
    { id: '1', name: 'Саябақ', cost: '600' },
    { id: '2', name: 'Жол', cost: '500' },
    { id: '3', name: 'Көпір', cost: '100' },
  ],
  ballots: [
    ...Array.from({ length: 22 }, () => ({ projects: ['1'] })),
    ...Array.from({ length: 21 }, () => ({ projects: ['2'] })),
    { projects: ['3'] },
  ],
});
const greedy: TallyOptions = {
  rule: { kind: 'greedy', by: 'votes', whenTooDear: 'skip' },
  tieBreaking: ['id'],
  arithmetic: 'exact',
  minVoters: 5,
};
const explanation = explain(election, tally(election, greedy), { currency: 'KZT' });

/** Numbers are set with spaces that do not break; here they are plain. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

describe('an explanation in plain words', () => {
  it('says in Kazakh why a project won, lost or was not counted', () => {
    expect(plain(explanationText(explanation, 'kk'))).toBe(
      [
        'Бюджет: 1 000 ₸. Дауыс беруге қатысқаны — 44 адам. Іріктелгені — 1 жоба, жалпы құны — 600 ₸, бюджетке шаққанда 60%; қалдығы — 400 ₸.',
        'Жобалар дауыс санының кему ретімен қаралады.',
        'Құны бюджеттің қалдығынан асатын жоба қалдырылып, келесісі қаралады.',
        '',
        '1 Саябақ: іріктелді',
        '  1-кезеңде 22 дауыс жинап іріктелді.',
        '  Құны — 600 ₸: бюджетте оған дейін 1 000 ₸, одан кейін 400 ₸ қалды.',
        '',
        '2 Жол: іріктелмеді',
        '  Кезегі 2-кезеңде келді (21 дауыс), бірақ құны — 500 ₸, ал бюджетте 400 ₸ ғана қалған еді: 100 ₸ жетпеді.',
        '  Құны 400 ₸ болса, яғни 100 ₸ арзан болса, іріктелер еді.',
        '  Барлығы 23 дауыс, яғни тағы 2 дауыс жинаса, іріктелер еді.',
        '',
        '3 Көпір: есептеуге қатыспады',
        '  Есептеуге қатысу шегі — 5 адам, жобаны қолдағаны — 1 адам; тағы 4 адам жетпеді.',
        '',
        '«Іріктелер еді» деген сөз басқаның бәрі өзгеріссіз қалған жағдайды білдіреді.',
        '',
      ].join('\n'),
    );
  });

  it('names projects by id and name, or as people know them', () => {
    const project = { id: '7', name: 'Park' };
    expect(new Speaker('en', undefined).project(project)).toBe('7 Park');
    expect(new Speaker('en', undefined, { names: 'quoted' }).project(project)).toBe('“Park”');
    expect(new Speaker('kk', undefined, { names: 'quoted' }).projects([project, { id: '8', name: '' }])).toBe(
      '«Park», 8',
    );
  });

  it('has the plural forms of Russian and English', () => {
    const loser = explanation.projects[1]!;
    expect(plain(projectText(loser, explanation, 'ru'))).toBe(
      'Его очередь подошла в 2-м раунде (21 голос), но его стоимость — 500 ₸, а в бюджете оставалось 400 ₸: не хватило 100 ₸. ' +
        'Он был бы отобран при стоимости 400 ₸, то есть на 100 ₸ меньше. ' +
        'Он был бы отобран, если бы набрал 23 голоса, то есть ещё 2 голоса.',
    );
    const russian = new Speaker('ru', undefined);
    expect([1, 3, 11, 25, '2.5'].map((count) => russian.count('points', count))).toEqual([
      '1 балл',
      '3 балла',
      '11 баллов',
      '25 баллов',
      '2,5 балла',
    ]);
    const english = new Speaker('en', undefined);
    expect([1, 2].map((count) => english.count('votes', count))).toEqual(['1 vote', '2 votes']);
  });

  it('writes amounts to the last digit, and marks those that had to be rounded', () => {
    const speaker = new Speaker('en', 'EUR');
    expect(speaker.money('12345678901234567890.5')).toBe('€12,345,678,901,234,567,890.50');
    expect(speaker.amount({ exact: '1000/3', rounded: '333.33' })).toBe('≈ €333.33');
    expect(speaker.amount({ exact: '1001/4', rounded: '250.25' })).toBe('€250.25');
  });

  it('tells the same facts in every language', () => {
    const facts = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
    for (const other of [EXPLANATION_RU, EXPLANATION_KK])
      for (const [key, text] of Object.entries(EXPLANATION_EN))
        expect([key, facts(other[key as keyof typeof EXPLANATION_EN])]).toEqual([key, facts(text)]);
  });

  it('leaves no fact out, whatever the rule and the outcome', () => {
    const shares = {
      kind: 'equal-shares',
      add1: { exhaustive: true, integral: true, firstRun: 'integral-share', increment: 1 },
      completionTieBreaking: ['file-order'],
    } as const;
    const rules = fc.oneof(
      fc.record({
        kind: fc.constant('greedy' as const),
        by: fc.constantFrom('votes' as const, 'score' as const, 'cardinality-satisfaction' as const),
        whenTooDear: fc.constantFrom('skip' as const, 'stop' as const),
      }),
      fc
        .record({
          satisfaction: fc.constantFrom('cost' as const, 'cardinality' as const),
          completion: fc.constantFrom('none' as const, 'utilitarian' as const, 'add1' as const),
          comparison: fc.boolean(),
        })
        .map((some) => ({ ...shares, ...some })),
      fc.constant({ kind: 'phragmen' as const }),
    );
    const inputs = fc.record({
      costs: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }),
      ballots: fc.array(fc.uniqueArray(fc.nat({ max: 3 })), { minLength: 1, maxLength: 6 }),
      least: fc.integer({ min: 0, max: 2 }),
      lot: fc.string({ minLength: 1 }),
    });
    fc.assert(
      fc.property(inputs, rules, ({ costs, ballots, least, lot }, rule) => {
        const small = buildElection({
          budget: '20',
          projects: costs.map((cost, id) => ({ id: String(id), cost: String(cost), categories: ['c'] })),
          ballots: ballots.map((projects) => ({ projects: projects.map(String) })),
        });
        const outcome = tally(small, {
          rule,
          tieBreaking: ['max-votes', { lot }],
          arithmetic: 'exact',
          minVoters: least,
          minScore: { by: 'score', least },
        });
        const data = explain(small, outcome);
        expect(JSON.parse(JSON.stringify(data))).toEqual(data);
        expect(data.projects).toHaveLength(4);
        for (const language of LANGUAGES) {
          const text = explanationText(data, language) + statisticsText(statistics(small, outcome), language);
          expect(text.replace(lot, '')).not.toMatch(/\{\w+\}|undefined|NaN|null/);
        }
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  it('says in the statistics that a number is suppressed', () => {
    const text = statisticsText(statistics(election, tally(election, greedy), { fewest: 23 }), 'en');
    expect(text).toContain('is not published');
    expect(statisticsText(statistics(election, tally(election, greedy)), 'en')).toBe(
      'At least one of the chosen projects is supported by 22 voters (50% of all).\n' +
        'On average a voter supports 0.5 of the chosen projects.\n',
    );
  });
});
