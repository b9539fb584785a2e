import { BallotBox } from '../election/ballot-groups.js';
import { SCORE_UNIT } from '../election/election.js';
import type { Project } from '../election/election.js';
import type { Problems } from '../problem.js';
import type { Meta } from './meta.js';
import type { Row } from './rows.js';

const POINTS = /^-?\d{1,9}(?:\.\d{1,6})?$/;

/** The VOTES section: counts every ballot and forgets whose it was, but for the ids that must not repeat. */
export class VoteList {
  readonly box: BallotBox;
  /** Rows that could not be read count as ballots, so that one mistake gives one error. */
  refused = 0;
  readonly votes: Float64Array;
  readonly scores: Float64Array;
  readonly #voters = new Set<string>();
  readonly #members: Uint32Array;
  readonly #seenIn: Float64Array;
  readonly #costs: Float64Array;
  /** What exceeds it is a warning only: the file shows the final costs, the voter saw those of the ballot paper. */
  readonly #mostCost: number;
  #voterAt = 0;
  #voteAt = 0;
  #pointsAt: number | undefined;

  constructor(
    readonly meta: Meta,
    readonly projects: readonly Project[],
    readonly indexOf: ReadonlyMap<string, number>,
    decimals: number,
    readonly mostBallots: number,
    readonly problems: Problems,
  ) {
    this.box = new BallotBox(projects.length);
    this.votes = new Float64Array(projects.length);
    this.scores = new Float64Array(projects.length);
    this.#members = new Uint32Array(projects.length);
    this.#seenIn = new Float64Array(projects.length);
    this.#costs = Float64Array.from(projects, ({ cost }) => Number(cost) / 10 ** decimals);
    this.#mostCost = meta.number('max_sum_cost') ?? Number.POSITIVE_INFINITY;
  }

  header(columns: readonly string[], row: Row): void {
    this.#voterAt = columns.indexOf('voter_id');
    this.#voteAt = columns.indexOf('vote');
    const pointsAt = columns.indexOf('points');
    const { voteType } = this.meta;
    if (voteType === 'approval' || voteType === 'choose-1') {
      if (pointsAt >= 0) this.problems.warning('PointsIgnored', row.place(pointsAt), { voteType });
    } else if (pointsAt >= 0) this.#pointsAt = pointsAt;
    const needed = ['voter_id', 'vote'];
    if (voteType === 'cumulative' || voteType === 'scoring') needed.push('points');
    for (const name of needed)
      if (!columns.includes(name))
        this.problems.fatal('ColumnMissing', row.place(0), { section: 'VOTES', name });
  }

  row(row: Row): void {
    if (this.box.ballots >= this.mostBallots)
      this.problems.fatal('TooManyBallots', row.place(0), { most: this.mostBallots });
    this.#checkVoter(row);
    const vote = row.cell(this.#voteAt);
    const items = vote === '' || vote.trim() === '' ? 0 : commasIn(vote) + 1;
    const points = this.#pointsAt === undefined ? null : this.#points(row, this.#pointsAt, items);
    const ballot = this.box.ballots + 1;
    let supported = 0;
    let cost = 0;
    let sorted = true;
    for (let at = 0, start = 0; at < items; at++) {
      const comma = vote.indexOf(',', start);
      const end = comma < 0 ? vote.length : comma;
      const project = this.#project(row, vote.slice(start, end), start, ballot);
      start = end + 1;
      if (project < 0) continue;
      const score = points ? (points[at] ?? 0) : this.#pointsOfRank(at, items);
      this.scores[project]! += score;
      if (score <= 0) continue;
      this.votes[project]! += 1;
      if (supported > 0 && project < this.#members[supported - 1]!) sorted = false;
      this.#members[supported++] = project;
      cost += this.#costs[project]!;
    }
    this.#checkLength(row, items);
    if (cost > this.#mostCost)
      this.problems.warning('VoteCostsTooMuch', row.place(this.#voteAt), {
        limit: this.#mostCost,
        found: cost,
      });
    if (!sorted) this.#members.subarray(0, supported).sort();
    this.box.add(this.#members, supported);
  }

  /** Called at the end of the file. */
  close(line: number): void {
    const found = this.box.ballots + this.refused;
    if (found === 0) this.problems.error('NoBallots', { line, column: 1 });
    if (this.meta.value('num_votes') && this.meta.votes !== found)
      this.problems.error('VoteCountWrong', this.meta.placeOf('num_votes'), {
        stated: this.meta.votes,
        found,
      });
    if (!this.scores.every((score) => Number.isSafeInteger(score)))
      this.problems.error('ScoreTooLarge', { line, column: 1 });
  }

  #checkVoter(row: Row): void {
    const id = row.cell(this.#voterAt).trim();
    const before = this.#voters.size;
    this.#voters.add(detached(id));
    if (id === '') this.problems.error('VoterIdMissing', row.place(this.#voterAt));
    else if (this.#voters.size === before) this.problems.error('VoterRepeated', row.place(this.#voterAt));
  }

  /** The index of the project that an item of a vote names; -1 if it is not to be counted. */
  #project(row: Row, item: string, ahead: number, ballot: number): number {
    let project = this.indexOf.get(item);
    if (project === undefined) {
      const id = item.trim();
      project = this.indexOf.get(id);
      const place = row.place(this.#voteAt, ahead);
      if (project === undefined) {
        if (id === '') this.problems.error('StraySeparator', place);
        else this.problems.error('ProjectUnknown', place, { project: id });
        return -1;
      }
      this.problems.warning('StraySpace', place);
    }
    if (this.#seenIn[project] === ballot) {
      this.problems.error('ProjectTwiceInVote', row.place(this.#voteAt, ahead), { project: item.trim() });
      return -1;
    }
    this.#seenIn[project] = ballot;
    return project;
  }

  /** Points in units of `1 / SCORE_UNIT`; null where the ballot has none. */
  #points(row: Row, pointsAt: number, items: number): number[] | null {
    const text = row.cell(pointsAt).trim();
    if (text === '' && (items === 0 || this.meta.voteType === 'ordinal')) return null;
    const place = row.place(pointsAt);
    const parts = text.split(',');
    if (parts.length !== items)
      this.problems.error('PointsCountWrong', place, {
        projects: items,
        points: text === '' ? 0 : parts.length,
      });
    let sum = 0;
    const points = parts.map((part) => {
      const trimmed = part.trim();
      if (!POINTS.test(trimmed))
        this.problems.error('NumberInvalid', place, { key: 'points', value: trimmed });
      const value = Math.round(Number(trimmed) * SCORE_UNIT) || 0;
      sum += value;
      this.#limit(place, 'max_points', value, 'above');
      this.#limit(place, 'min_points', value, 'below');
      return value;
    });
    this.#limit(place, 'max_sum_points', sum, 'above');
    this.#limit(place, 'min_sum_points', sum, 'below');
    return points;
  }

  /** Where an ordinal ballot names no points: the first of k places counts k, the next k - 1, down to 1. */
  #pointsOfRank(rank: number, items: number): number {
    if (this.meta.voteType !== 'ordinal') return SCORE_UNIT;
    return Math.max(0, (this.meta.number('max_length') ?? items) - rank) * SCORE_UNIT;
  }

  #limit(
    place: { line: number; column: number },
    key: 'max_points' | 'min_points' | 'max_sum_points' | 'min_sum_points',
    value: number,
    side: 'above' | 'below',
  ): void {
    const limit = this.meta.number(key);
    if (limit === undefined) return;
    const facts = { key, limit, found: value / SCORE_UNIT };
    if (side === 'above' && value > limit * SCORE_UNIT) this.problems.error('PointsAboveLimit', place, facts);
    if (side === 'below' && value < limit * SCORE_UNIT)
      this.problems.warning('PointsBelowLimit', place, facts);
  }

  #checkLength(row: Row, length: number): void {
    const most = this.meta.voteType === 'choose-1' ? 1 : this.meta.number('max_length');
    const least = this.meta.number('min_length');
    if (most !== undefined && length > most)
      this.problems.error('VoteTooLong', row.place(this.#voteAt), { most, found: length });
    if (least !== undefined && length < least)
      this.problems.warning('VoteTooShort', row.place(this.#voteAt), { least, found: length });
  }
}

function commasIn(text: string): number {
  let commas = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) commas += 1;
  return commas;
}

/** A copy that does not keep the chunk of the file alive from which a longer id was cut. */
function detached(id: string): string {
  return id.length < 13 ? id : Buffer.from(id).toString();
}
