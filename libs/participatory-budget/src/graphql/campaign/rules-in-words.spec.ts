import type { CampaignTerms } from '../../domain/campaign/campaign.events.js';
import { NORMS, TERMS } from '../../domain/campaign/testing/campaigns.js';
import { rulesInWords } from './rules-in-words.js';

const LOCALES = ['kk', 'ru', 'en'] as const;
type Tally = CampaignTerms['tally'];

/** Intl writes no-break spaces; a reader of this file sees plain ones. */
const rules = (locale: (typeof LOCALES)[number], terms: Partial<CampaignTerms> = {}): readonly string[] =>
  rulesInWords({ ...TERMS, ...terms }, NORMS, locale).map((rule) => rule.replace(/[\u00a0\u202f]/g, ' '));
const tally = (changes: Partial<Tally>): Pick<CampaignTerms, 'tally'> => ({
  tally: { ...TERMS.tally, ...changes },
});

describe('the rules of a campaign in plain words', () => {
  it('name in Kazakh who votes, until when, for how much, and how winners are chosen', () => {
    expect(rules('kk')).toEqual([
      'Осы аумақта тұратын, дауыс берудің соңғы күніне (2026 жылғы 12 сәуір) дейін 18 жасқа толған әркім дауыс бере алады.',
      'Дауыс беру 2026 жылғы 30 наурыз, 09:00 басталып, 2026 жылғы 12 сәуір, 24:00 аяқталады.',
      'Бюллетеньде ең көбі 2 жобаны белгілеуге болады.',
      'Дауыс беру аяқталғанға дейін таңдауыңызды өзгерте аласыз; соңғысы есептеледі.',
      'Бір жобаның құны 12 000 000 теңгеден аспауға тиіс.',
      '10 адамнан аз дауыс жинаған жоба іске асырылмайды.',
      'Бюджет дауыс берушілерге тең бөлінеді; жобаны оны қолдаған адамдар өз үлесінен бірге төлейді.',
      'Тең үлестерден артылған қаражат дауысы ең көп жобалардан бастап, соған сыятындарына беріледі.',
      'Жобалар тең түссе, артықшылық беріледі: дауысы көп жобаға.',
      'Тең түскен жобаларды соңында жеребе шешеді; жеребе коды алдын ала бекітілген.',
    ]);
  });

  it('say the same in Russian and English', () => {
    const ru = rules('ru').join('\n');
    const en = rules('en').join('\n');
    for (const fact of ['12 апреля 2026 года в 24:00', '18 лет', 'не более: 2', '12 000 000 тенге', 'чем 10'])
      expect(ru).toContain(fact);
    for (const fact of [
      '12 April 2026 at 24:00',
      'is 18 by',
      '2 projects at most',
      '12,000,000 tenge',
      'than 10',
    ])
      expect(en).toContain(fact);
    expect(new Set(LOCALES.map((locale) => rules(locale).length))).toEqual(new Set([10]));
  });

  it('end at the hour when voting does not close at midnight', () => {
    const calendar = { ...TERMS.calendar, votingClosesAt: '2026-04-12T13:00:00.000Z' };
    expect(rules('kk', { calendar })[1]).toContain('2026 жылғы 12 сәуір, 18:00 аяқталады');
    expect(rules('kk', { calendar })[0]).toContain('(2026 жылғы 12 сәуір)');
  });

  it('bound the money of a ballot instead of its projects where that is its kind', () => {
    const ballot = { kind: 'knapsack', mostCostTiyn: 1_500_000_050 } as const;
    expect(rules('kk', { ballot })[2]).toBe(
      'Белгіленген жобалардың жалпы құны 15 000 000,5 теңгеден аспауға тиіс.',
    );
    expect(rules('en', { ballot })[2]).toContain('15,000,000.5 tenge in all');
  });

  it.each(LOCALES)('tell every rule from every other, and every use of what is left (%s)', (locale) => {
    const ofRules = (['greedy', 'greedy-no-skip', 'phragmen'] as const).map((rule) =>
      rules(locale, tally({ rule })),
    );
    // What is left is a question of equal shares alone.
    expect(ofRules.map(({ length }) => length)).toEqual([9, 9, 9]);
    const ofShares = (['none', 'utilitarian', 'add1', 'add1u'] as const).map((completion) =>
      rules(locale, tally({ completion })),
    );
    expect(new Set([...ofRules, ...ofShares].map((told) => told.join('\n'))).size).toBe(7);
  });

  it.each(LOCALES)(
    'name what decides between equals in its order, and the lot always last (%s)',
    (locale) => {
      const between = (...tieBreaking: Tally['tieBreaking']): string | undefined =>
        rules(locale, tally({ tieBreaking })).at(-2);
      const lot = rules(locale, tally({ tieBreaking: ['lot'] }));
      expect(lot).toHaveLength(9);
      expect(lot.at(-1)).toBe(rules(locale).at(-1));
      const [one, other] = [between('max-votes', 'min-cost', 'lot'), between('min-cost', 'max-votes', 'lot')];
      expect(one).not.toBe(other);
      expect(one?.length).toBe(other?.length);
      expect(between('max-votes', 'max-cost', 'lot')).not.toBe(one);
    },
  );
});
