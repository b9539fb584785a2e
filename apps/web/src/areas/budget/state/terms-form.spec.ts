import { calendarOf, daysFrom, daysOf, firstDayOf, leavesTimeToScreen } from './terms-calendar.js';
import { draftOfTerms, newTerms, termsOf } from './terms-form.js';
import type { AnnouncedTerms, TermsPlace } from './terms-form.js';

const OKRUG = '595037000';
const VILLAGE = '595037100';
const TODAY = '2026-02-23';
const PLACE: TermsPlace = {
  territory: { kato: OKRUG, kind: 'ruralOkrug' },
  territories: [{ kato: VILLAGE, name: { kk: 'Бугровое', ru: 'Бугровое' } }],
};
const CITY: TermsPlace = { ...PLACE, territory: { kato: OKRUG, kind: 'city' } };
const ANNOUNCED: AnnouncedTerms = {
  id: '1',
  revision: 0,
  phase: 'announced',
  territory: OKRUG,
  profile: 'okrug_contest',
  title: { kk: 'Байқау', ru: 'Конкурс' },
  basis: { number: '7', date: '2026-02-20' },
  budgets: [{ district: OKRUG, budgetTiyn: 2_000_000_050 }],
  categories: ['lighting', 'other'],
  costCapTiyn: 1_200_000_000,
  calendar: {
    submissionOpensAt: '2026-03-02T00:00:00.000Z',
    submissionClosesAt: '2026-03-15T19:00:00.000Z',
    votingOpensAt: '2026-03-30T04:00:00.000Z',
    votingClosesAt: '2026-04-12T13:00:00.000Z',
  },
  ballot: { kind: 'knapsack', mostProjects: null, mostCostTiyn: 900_000_000 },
  tally: {
    rule: 'equal_shares',
    satisfaction: 'cardinality',
    completion: 'add1u',
    tieBreaking: ['min_cost', 'lot'],
  },
};

describe('the terms of a campaign as a form', () => {
  it('an okrug’s contest begins in a week, with a fortnight each for proposals, council and vote', () => {
    const days = daysFrom('okrug_contest', firstDayOf('okrug_contest', TODAY));
    expect(days).toEqual({
      submissionFrom: '2026-03-02',
      submissionTo: '2026-03-15',
      votingFrom: '2026-03-30',
      votingTo: '2026-04-12',
    });
    expect(leavesTimeToScreen(days)).toBe(true);
    expect(leavesTimeToScreen({ ...days, votingFrom: '2026-03-29' })).toBe(false);
  });

  it('a city takes proposals from the next 20 January to 1 March', () => {
    const first = firstDayOf('city_budget', TODAY);
    expect(first).toBe('2027-01-20');
    expect(firstDayOf('city_budget', '2026-01-10')).toBe('2026-01-20');
    expect(daysFrom('city_budget', first).submissionTo).toBe('2027-03-01');
  });

  it('days become the hours of Kazakhstan: the last day counts to its end', () => {
    const days = daysFrom('okrug_contest', '2026-03-02');
    const calendar = calendarOf(days);
    expect(calendar).toEqual({
      submissionOpensAt: '2026-03-01T19:00:00.000Z',
      submissionClosesAt: '2026-03-15T19:00:00.000Z',
      votingOpensAt: '2026-03-30T04:00:00.000Z',
      votingClosesAt: '2026-04-12T19:00:00.000Z',
    });
    expect(daysOf(calendar)).toEqual(days);
  });

  it('the kind of place chooses what the form begins with', () => {
    expect(newTerms(PLACE, TODAY)).toMatchObject({
      profile: 'okrug_contest',
      divided: 'whole',
      rule: 'equal_shares',
      mostProjects: 3,
    });
    expect(newTerms(CITY, TODAY)).toMatchObject({
      profile: 'city_budget',
      divided: 'divided',
      rule: 'greedy',
      completion: 'none',
      days: { submissionFrom: '2027-01-20' },
    });
  });

  it('announced terms that nobody changes go back as they are, to the hour and the tiyn', () => {
    const { profile, title, basis, budgets, categories, costCapTiyn, calendar, tally } = ANNOUNCED;
    expect(termsOf(draftOfTerms(ANNOUNCED, PLACE), OKRUG, calendar)).toEqual({
      ...{ profile, title, basis, budgets, categories, costCapTiyn, calendar, tally },
      ballot: { kind: 'knapsack', mostCostTiyn: 900_000_000 },
    });
  });

  it('a divided budget names only whoever has money', () => {
    const draft = newTerms(CITY, TODAY);
    expect(termsOf(draft, OKRUG).budgets).toEqual([]);
    const districts = [{ district: VILLAGE, money: '5000000' }];
    expect(termsOf({ ...draft, districts }, OKRUG).budgets).toEqual([
      { district: VILLAGE, budgetTiyn: 500_000_000 },
    ]);
  });

  it('money left over is a matter of equal shares alone', () => {
    const draft = { ...newTerms(PLACE, TODAY), rule: 'phragmen' as const };
    expect(termsOf(draft, OKRUG).tally).toMatchObject({
      completion: 'none',
      tieBreaking: ['max_votes', 'min_cost', 'lot'],
    });
  });
});
