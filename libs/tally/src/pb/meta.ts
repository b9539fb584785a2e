import { parseDecimal } from '../amount.js';
import type { Decimal } from '../amount.js';
import { SCORE_DECIMALS } from '../election/election.js';
import type { Place, Problems } from '../problem.js';
import type { Row } from './rows.js';

export type VoteType = 'approval' | 'choose-1' | 'ordinal' | 'cumulative' | 'scoring';
export const VOTE_TYPES: readonly VoteType[] = ['approval', 'choose-1', 'ordinal', 'cumulative', 'scoring'];

/** Without these nothing can be counted; the rest of the required fields only describe the election. */
const NEEDED = ['num_projects', 'num_votes', 'budget', 'vote_type'] as const;
const DESCRIPTIVE = ['description', 'country', 'unit', 'instance', 'rule', 'date_begin', 'date_end'] as const;
const NUMBERS = [
  'min_length',
  'max_length',
  'min_sum_cost',
  'max_sum_cost',
  'min_points',
  'max_points',
  'min_sum_points',
  'max_sum_points',
  'min_project_score_threshold',
] as const;
export type MetaNumber = (typeof NUMBERS)[number];

const MOST_KEYS = 1000;
const DATE = /^(?:\d{4}|\d{2}\.\d{2}\.\d{4})$/;

/** The META section: every key kept, those that steer the count understood. */
export class Meta {
  readonly #values = new Map<string, { readonly value: string; readonly place: Place }>();
  readonly #numbers = new Map<MetaNumber, number>();
  voteType: VoteType = 'approval';
  budget: Decimal = { digits: 0n, decimals: 0 };
  projects = 0;
  votes = 0;

  constructor(readonly problems: Problems) {}

  get values(): ReadonlyMap<string, string> {
    return new Map(Array.from(this.#values, ([key, { value }]) => [key, value]));
  }

  value(key: string): string | undefined {
    return this.#values.get(key)?.value;
  }

  placeOf(key: string): Place {
    return this.#values.get(key)?.place ?? { line: 1, column: 1 };
  }

  /** A limit of the ballots, or the threshold, as a plain number. */
  number(key: MetaNumber): number | undefined {
    return this.#numbers.get(key);
  }

  header(columns: readonly string[], row: Row): void {
    if (columns[0] !== 'key' || columns[1] !== 'value')
      this.problems.fatal('MetaHeaderWrong', row.place(0), { found: columns.join(';') });
  }

  row(row: Row): void {
    if (this.#values.size >= MOST_KEYS)
      this.problems.fatal('TooManyMetaKeys', row.place(0), { most: MOST_KEYS });
    const key = row.cell(0).trim();
    if (key === '') this.problems.error('MetaKeyMissing', row.place(0));
    else if (this.#values.has(key)) this.problems.error('MetaKeyRepeated', row.place(0), { key });
    else this.#values.set(key, { value: row.cell(1).trim(), place: row.place(1) });
  }

  /** Called when the section is complete. */
  close(line: number): void {
    for (const key of NEEDED)
      if (!this.value(key)) this.problems.error('MetaFieldMissing', { line, column: 1 }, { key });
    for (const key of DESCRIPTIVE)
      if (!this.value(key)) this.problems.warning('MetaFieldMissing', { line, column: 1 }, { key });
    for (const key of ['date_begin', 'date_end']) {
      const value = this.value(key);
      if (value && !DATE.test(value)) this.problems.warning('DateUnusual', this.placeOf(key), { key, value });
    }
    this.#readVoteType();
    this.#readBudget();
    this.projects = this.#count('num_projects');
    this.votes = this.#count('num_votes');
    for (const key of NUMBERS) this.#readNumber(key);
  }

  #readVoteType(): void {
    const value = this.value('vote_type');
    if (!value) return;
    const known = VOTE_TYPES.find((type) => type === value);
    if (known) this.voteType = known;
    else this.problems.error('VoteTypeUnknown', this.placeOf('vote_type'), { value, known: VOTE_TYPES });
  }

  #readBudget(): void {
    const value = this.value('budget');
    if (!value) return;
    const budget = parseDecimal(value);
    if (!budget) this.problems.error('NumberInvalid', this.placeOf('budget'), { key: 'budget', value });
    else if (budget.digits <= 0n)
      this.problems.error('BudgetNotPositive', this.placeOf('budget'), { budget: value });
    else this.budget = budget;
  }

  #count(key: 'num_projects' | 'num_votes'): number {
    const value = this.value(key);
    if (!value) return 0;
    if (/^\d{1,12}$/.test(value)) return Number(value);
    this.problems.error('NumberInvalid', this.placeOf(key), { key, value });
    return 0;
  }

  #readNumber(key: MetaNumber): void {
    const value = this.value(key);
    if (!value) return;
    const number = parseDecimal(value);
    if (number && number.decimals <= SCORE_DECIMALS) this.#numbers.set(key, Number(value));
    else this.problems.error('NumberInvalid', this.placeOf(key), { key, value });
  }
}
