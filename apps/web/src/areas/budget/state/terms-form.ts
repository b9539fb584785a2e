import type { ResultOf, VariablesOf } from '../../../shared/api/graphql.js';
import type { announceMutation, termsPlaceQuery, termsQuery } from '../operations/terms.js';
import { wholeOf } from './proposal-form.js';
import type { Typed } from './proposal-form.js';
import { calendarOf, daysFrom, daysOf, firstDayOf } from './terms-calendar.js';
import type { Profile, TermsCalendar, TermsDays } from './terms-calendar.js';

export type AnnouncedTerms = NonNullable<ResultOf<typeof termsQuery>['campaign']>;
export type TermsPlace = ResultOf<typeof termsPlaceQuery>;
export type TermsInput = VariablesOf<typeof announceMutation>['input']['terms'];
export type TieBreak = TermsInput['tally']['tieBreaking'][number];
export type Category = TermsInput['categories'][number];

export const CATEGORIES = [
  'improvement',
  'greening',
  'playground',
  'sportsGround',
  'lighting',
  'pavement',
  'park',
  'road',
  'other',
] as const satisfies readonly Category[];

/** The terms as they are being filled in; kept as a draft. A type, for the form to know its fields by name. */
export type TermsDraft = {
  profile: Profile;
  title: { kk: string; ru: string };
  basis: { number: string; date: string };
  /** Each settlement or district has money of its own. */
  divided: 'whole' | 'divided';
  /** In tenge. */
  whole: Typed;
  /** In tenge; one without money takes no part. */
  districts: { district: string; money: Typed }[];
  cap: Typed;
  days: TermsDays;
  categories: Category[];
  kind: TermsInput['ballot']['kind'];
  mostProjects: Typed;
  mostCost: Typed;
  rule: TermsInput['tally']['rule'];
  satisfaction: TermsInput['tally']['satisfaction'];
  completion: TermsInput['tally']['completion'];
  /** Before the lot; empty: nothing more. */
  ties: (Exclude<TieBreak, 'lot'> | '')[];
  /** Where its author stopped, from 0. */
  step: number;
};

type Usual = Pick<TermsDraft, 'divided' | 'kind' | 'mostProjects' | 'rule' | 'satisfaction' | 'completion'>;

const TIYN = 100;
const USUAL: Readonly<Record<Profile, Usual>> = {
  okrug_contest: {
    divided: 'whole',
    kind: 'approval',
    mostProjects: 3,
    rule: 'equal_shares',
    satisfaction: 'cost',
    completion: 'utilitarian',
  },
  city_budget: {
    divided: 'divided',
    kind: 'approval',
    mostProjects: 5,
    rule: 'greedy',
    satisfaction: 'cost',
    completion: 'none',
  },
};

/** What is usual for this kind of campaign. */
export function usualOf(
  profile: Profile,
  today: string,
  hasDistricts: boolean,
): Usual & Pick<TermsDraft, 'days'> {
  const usual = USUAL[profile];
  return {
    ...usual,
    divided: hasDistricts ? usual.divided : 'whole',
    days: daysFrom(profile, firstDayOf(profile, today)),
  };
}

/** An empty form for this place. */
export function newTerms({ territory, territories }: TermsPlace, today: string): TermsDraft {
  const isCity = territory?.kind === 'city' || territory?.kind === 'cityDistrict';
  const profile = isCity ? 'city_budget' : 'okrug_contest';
  return {
    profile,
    title: { kk: '', ru: '' },
    basis: { number: '', date: '' },
    whole: '',
    districts: territories.map(({ kato }) => ({ district: kato, money: '' })),
    cap: '',
    categories: [...CATEGORIES],
    mostCost: '',
    ties: ['max_votes', 'min_cost'],
    step: 0,
    ...usualOf(profile, today, territories.length > 0),
  };
}

/** What was announced, to be amended. */
export function draftOfTerms(terms: AnnouncedTerms, { territories }: TermsPlace): TermsDraft {
  const { budgets, territory, ballot, tally } = terms;
  const [only] = budgets;
  const isWhole = budgets.length === 1 && only?.district === territory;
  const moneyOf = new Map(budgets.map(({ district, budgetTiyn }) => [district, budgetTiyn / TIYN]));
  const all = new Set([...territories.map(({ kato }) => kato), ...(isWhole ? [] : moneyOf.keys())]);
  const ties = tally.tieBreaking.filter((name) => name !== 'lot');
  return {
    profile: terms.profile,
    title: { ...terms.title },
    basis: { ...terms.basis },
    divided: isWhole ? 'whole' : 'divided',
    whole: isWhole ? only.budgetTiyn / TIYN : '',
    districts: [...all].map((district) => ({ district, money: moneyOf.get(district) ?? '' })),
    cap: terms.costCapTiyn / TIYN,
    days: daysOf(terms.calendar),
    categories: [...terms.categories],
    kind: ballot.kind,
    mostProjects: ballot.mostProjects ?? '',
    mostCost: ballot.mostCostTiyn === null ? '' : ballot.mostCostTiyn / TIYN,
    rule: tally.rule,
    satisfaction: tally.satisfaction,
    completion: tally.completion,
    ties: ties.length < 2 ? [...ties, ...(['', ''] as const).slice(ties.length)] : ties,
    step: 0,
  };
}

/** Each district and its money, in tiyn. */
export function budgetsOf(
  { divided, whole, districts }: TermsDraft,
  territory: string,
): TermsInput['budgets'] {
  if (divided === 'whole') return [{ district: territory, budgetTiyn: wholeOf(whole, TIYN) }];
  return districts
    .map(({ district, money }) => ({ district, budgetTiyn: wholeOf(money, TIYN) }))
    .filter(({ budgetTiyn }) => budgetTiyn > 0);
}

/** As a command takes it. @param before the calendar that was announced */
export function termsOf(draft: TermsDraft, territory: string, before?: TermsCalendar): TermsInput {
  const { kind, rule, title, basis } = draft;
  return {
    profile: draft.profile,
    title: { kk: title.kk.trim(), ru: title.ru.trim() },
    basis: { number: basis.number.trim(), date: basis.date },
    budgets: budgetsOf(draft, territory),
    categories: CATEGORIES.filter((category) => draft.categories.includes(category)),
    costCapTiyn: wholeOf(draft.cap, TIYN),
    calendar: { ...calendarOf(draft.days, before) },
    ballot: {
      kind,
      ...(kind === 'approval'
        ? { mostProjects: Number(draft.mostProjects) }
        : { mostCostTiyn: wholeOf(draft.mostCost, TIYN) }),
    },
    tally: {
      rule,
      satisfaction: draft.satisfaction,
      completion: rule === 'equal_shares' ? draft.completion : 'none',
      tieBreaking: [...draft.ties.filter((name) => name !== ''), 'lot'],
    },
  };
}
