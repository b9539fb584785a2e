import { createHash } from 'node:crypto';
import { idsOf, projectAt } from '../election/election.js';
import type { Election } from '../election/election.js';
import { TallyError } from '../problem.js';

/**
 * How projects that stand equal are told apart; a list of these is tried from the first to the last.
 * `id` compares ids as text by code units; `id-number` prefers whole numbers, the smaller first, and does not tell
 * other ids apart; `file-order` prefers what stands earlier in the file.
 */
export type TieBreak = 'max-votes' | 'min-cost' | 'max-cost' | 'id' | 'id-number' | 'file-order' | Lot;

/** Drawing lots by a seed that is made public before the ballots are opened. */
export interface Lot {
  readonly lot: string;
}

/**
 * The lot of a project: SHA-256 over the UTF-8 bytes of the seed, a line feed and the project's id, in lower-case
 * hexadecimal. The lowest wins. Anyone can draw it again: `printf 'SEED\nID' | sha256sum`.
 */
export function lotOf(seed: string, projectId: string): string {
  return createHash('sha256').update(`${seed}\n${projectId}`, 'utf8').digest('hex');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,8})$/;

function idNumber(id: string): number {
  return WHOLE_NUMBER.test(id) ? Number(id) : Number.POSITIVE_INFINITY;
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Negative if the method prefers `a`, positive if it prefers `b`, 0 if it does not tell them apart. */
function prefer(election: Election, method: TieBreak, a: number, b: number): number {
  const first = projectAt(election, a);
  const second = projectAt(election, b);
  switch (method) {
    case 'max-votes':
      return election.votes[b]! - election.votes[a]!;
    case 'min-cost':
      return first.cost < second.cost ? -1 : first.cost > second.cost ? 1 : 0;
    case 'max-cost':
      return first.cost > second.cost ? -1 : first.cost < second.cost ? 1 : 0;
    case 'id':
      return compareText(first.id, second.id);
    case 'id-number':
      return compareNumbers(idNumber(first.id), idNumber(second.id));
    case 'file-order':
      return a - b;
    default:
      return compareText(lotOf(method.lot, first.id), lotOf(method.lot, second.id));
  }
}

/** Compares two projects by the whole list of methods. */
export function compareByMethods(
  election: Election,
  methods: readonly TieBreak[],
  a: number,
  b: number,
): number {
  for (const method of methods) {
    const order = prefer(election, method, a, b);
    if (order !== 0) return order;
  }
  return 0;
}

/** A tie that occurred: who stood equal, and which method decided. */
export interface BrokenTie {
  readonly projects: readonly number[];
  readonly by: TieBreak;
}

export function tieNotCovered(election: Election, projects: readonly number[]): TallyError {
  return new TallyError('TieNotCovered', {
    projects: idsOf(
      election,
      [...projects].sort((a, b) => a - b),
    ),
  });
}

/**
 * Chooses one of several projects that stand equal.
 *
 * @throws TallyError `TieNotCovered` naming the projects that no method tells apart
 */
export function breakTie(
  election: Election,
  methods: readonly TieBreak[],
  tied: readonly number[],
): { readonly winner: number; readonly tie: BrokenTie | undefined } {
  let left = [...tied];
  if (left.length === 1) return { winner: left[0]!, tie: undefined };
  for (const method of methods) {
    const best = left.reduce((a, b) => (prefer(election, method, a, b) <= 0 ? a : b));
    left = left.filter((project) => prefer(election, method, best, project) === 0);
    if (left.length === 1) return { winner: left[0]!, tie: { projects: tied, by: method } };
  }
  throw tieNotCovered(election, left);
}
