import { parseDecimal, rescale } from '../amount.js';
import type { Decimal } from '../amount.js';
import { WITHDRAWN_COST } from '../election/election.js';
import type { Project } from '../election/election.js';
import type { Place, Problems } from '../problem.js';
import type { Meta } from './meta.js';
import type { Row } from './rows.js';

/** What the city wrote about the outcome, by project index. */
export interface RecordedProject {
  /** The column `selected`: 1 funded, 0 not, 2 and 3 funded in part or by other means; undefined if not given. */
  readonly selected: number | undefined;
  readonly votes: number | undefined;
  readonly score: number | undefined;
  readonly place: Place;
}

/** Far above any election, far below what would exhaust the memory. */
const MOST_PROJECTS = 100_000;

interface DraftProject {
  readonly id: string;
  readonly cost: Decimal;
  readonly name: string;
  readonly categories: readonly string[];
}

/** The PROJECTS section. */
export class ProjectList {
  readonly indexOf = new Map<string, number>();
  readonly recorded: RecordedProject[] = [];
  readonly #drafts: DraftProject[] = [];
  #columns = new Map<string, number>();
  decimals = 0;
  /** Rows that could not be read count as projects, so that one mistake gives one error. */
  refused = 0;

  constructor(readonly problems: Problems) {}

  get count(): number {
    return this.#drafts.length;
  }

  has(column: 'votes' | 'score' | 'selected'): boolean {
    return this.#columns.has(column);
  }

  header(columns: readonly string[], row: Row): void {
    this.#columns = new Map(columns.map((name, at) => [name, at]));
    for (const name of ['project_id', 'cost'])
      if (!this.#columns.has(name))
        this.problems.fatal('ColumnMissing', row.place(0), { section: 'PROJECTS', name });
  }

  row(row: Row): void {
    if (this.count >= MOST_PROJECTS)
      this.problems.fatal('TooManyProjects', row.place(0), { most: MOST_PROJECTS });
    const id = this.#cell(row, 'project_id') ?? '';
    const idPlace = this.#place(row, 'project_id');
    if (id === '') this.problems.error('ProjectIdMissing', idPlace);
    else if (id.includes(',')) this.problems.error('ProjectIdHasComma', idPlace, { project: id });
    else if (this.indexOf.has(id)) this.problems.error('ProjectRepeated', idPlace, { project: id });
    if (id !== '' && !this.indexOf.has(id)) this.indexOf.set(id, this.count);
    this.#drafts.push({
      id,
      cost: this.#cost(row, id),
      name: this.#cell(row, 'name') ?? '',
      categories: (this.#cell(row, 'category') ?? '').split(',').filter((category) => category !== ''),
    });
    this.recorded.push({
      selected: this.#recordedNumber(row, 'selected', /^[0-3]$/),
      votes: this.#recordedNumber(row, 'votes', /^\d{1,12}$/),
      score: this.#recordedNumber(row, 'score', /^-?\d{1,12}(?:\.\d{1,6})?$/),
      place: row.place(0),
    });
  }

  /** Called when the section is complete: the money of the whole file gets one unit. */
  close(line: number, meta: Meta): void {
    const found = this.count + this.refused;
    if (found === 0) this.problems.error('NoProjects', { line, column: 1 });
    if (meta.value('num_projects') && meta.projects !== found)
      this.problems.error('ProjectCountWrong', meta.placeOf('num_projects'), {
        stated: meta.projects,
        found,
      });
    this.decimals = this.#drafts.reduce(
      (most, draft) => Math.max(most, draft.cost.decimals),
      meta.budget.decimals,
    );
  }

  projects(): Project[] {
    return this.#drafts.map((draft) => ({
      ...draft,
      cost: rescale(draft.cost, this.decimals),
      withdrawn: isWithdrawn(draft.cost),
    }));
  }

  #cost(row: Row, project: string): Decimal {
    const text = this.#cell(row, 'cost') ?? '';
    const place = this.#place(row, 'cost');
    const cost = parseDecimal(text);
    if (text === '') this.problems.error('CostMissing', place, { project });
    else if (!cost) this.problems.error('NumberInvalid', place, { key: 'cost', value: text });
    else if (cost.digits < 0n) this.problems.error('CostNegative', place, { project, cost: text });
    else if (cost.digits === 0n) this.problems.warning('CostZero', place, { project });
    else if (isWithdrawn(cost)) this.problems.warning('ProjectWithdrawn', place, { project });
    return cost ?? { digits: 0n, decimals: 0 };
  }

  #recordedNumber(row: Row, column: 'selected' | 'votes' | 'score', form: RegExp): number | undefined {
    const text = this.#cell(row, column);
    if (text === undefined || text === '') return undefined;
    if (form.test(text)) return Number(text);
    this.problems.error('NumberInvalid', this.#place(row, column), { key: column, value: text });
    return undefined;
  }

  #cell(row: Row, column: string): string | undefined {
    const at = this.#columns.get(column);
    return at === undefined ? undefined : row.cell(at).trim();
  }

  #place(row: Row, column: string): Place {
    return row.place(this.#columns.get(column) ?? 0);
  }
}

function isWithdrawn(cost: Decimal): boolean {
  return cost.decimals === 0 && cost.digits === WITHDRAWN_COST;
}
