import { BallotGroups } from '../election/ballot-groups.js';
import { SCORE_UNIT } from '../election/election.js';
import type { Election, Project } from '../election/election.js';
import type { Joining } from './purses.js';

/** What is different about one project. */
export interface Change {
  readonly cost?: bigint;
  readonly votes?: number;
  readonly score?: number;
}

/** The election as it might have been: one project at a time differs. Nothing is copied from try to try. */
export class Variant {
  readonly #election: Election;
  readonly #projects: Project[];
  readonly #votes: number[];
  readonly #scores: number[];

  constructor(readonly original: Election) {
    this.#projects = [...original.projects];
    this.#votes = [...original.votes];
    this.#scores = [...original.scores];
    this.#election = {
      ...original,
      projects: this.#projects,
      votes: this.#votes,
      scores: this.#scores,
    };
  }

  /** What `look` finds in the changed election, which must not be kept. */
  try<T>(project: number, { cost, votes, score }: Change, look: (changed: Election) => T): T {
    const { projects, votes: votesBefore, scores } = this.original;
    if (cost !== undefined) this.#projects[project] = { ...projects[project]!, cost };
    if (votes !== undefined) this.#votes[project] = votes;
    if (score !== undefined) this.#scores[project] = score;
    try {
      return look(this.#election);
    } finally {
      this.#projects[project] = projects[project]!;
      this.#votes[project] = votesBefore[project]!;
      this.#scores[project] = scores[project]!;
    }
  }
}

/** The election in which some voters support a project besides those they support. */
export function withSupporters(election: Election, project: number, joining: readonly Joining[]): Election {
  const { ballots } = election;
  const joins = new Map(joining.map(({ group, count }) => [group, count]));
  const weights: number[] = [];
  const offsets = [0];
  const members: number[] = [];
  const add = (weight: number, supported: Uint32Array | number[]): void => {
    if (weight === 0) return;
    weights.push(weight);
    for (const member of supported) members.push(member);
    offsets.push(members.length);
  };
  for (let group = 0; group < ballots.count; group++) {
    const supported = ballots.membersOf(group);
    const joined = joins.get(group) ?? 0;
    add(ballots.weights[group]! - joined, supported);
    add(
      joined,
      [...supported, project].sort((a, b) => a - b),
    );
  }
  const more = joining.reduce((sum, { count }) => sum + count, 0);
  const plus = (values: readonly number[], amount: number): number[] =>
    values.map((value, at) => (at === project ? value + amount : value));
  return {
    ...election,
    ballots: new BallotGroups(
      ballots.projects,
      Uint32Array.from(weights),
      Uint32Array.from(offsets),
      Uint32Array.from(members),
    ),
    votes: plus(election.votes, more),
    scores: plus(election.scores, more * SCORE_UNIT),
  };
}
