import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  TallyError,
  compareWithRecord,
  idsOf,
  readElection,
  recordedOptions,
  tally,
  totalCostOf,
} from '#libs/tally';
import type { Outcome, PbElection } from '#libs/tally';
import { RECORDED_BY_CITY, optionsOf } from './expected-winners.js';
import type { Expected } from './expected-winners.js';
import type { Finding, Section } from './section.js';

/** Winners that cities recorded and that other tools computed (pabulib/expected.json). */
export const pabulibWinners: Section = {
  name: 'Winners of real elections',
  folder: 'pabulib',
  async checks(folder) {
    const lines = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as readonly Expected[];
    return lines.map((expected) => ({
      name: nameOf(expected),
      run: async () => found(expected, await readElection(createReadStream(join(folder, expected.file)))),
    }));
  },
};

function nameOf({ file, source, rule, completion, accuracy, tieBreaking }: Expected): string {
  const options = [completion, accuracy, tieBreaking?.length === 0 ? 'no tie-breaking' : undefined];
  const words = [rule, ...options.filter((option) => option !== undefined)];
  return `${file} · ${words.join(' ')} · ${source}`;
}

function found(expected: Expected, pb: PbElection): Finding {
  if (expected.source === RECORDED_BY_CITY) return foundInRecord(expected, pb);
  if (expected.error !== undefined) return foundInTie(expected, expected.error, pb);
  const outcome = tally(pb.election, optionsOf(expected));
  return verdict([
    differentWinners(expected, pb, outcome.winners),
    different('total cost', Number(outcome.totalCost), expected.totalCost),
    different('endowment', endowmentOf(outcome), expected.endowment),
  ]);
}

/** The record must be read right, and follow from the file's own rule unless it is known that it does not. */
function foundInRecord(expected: Expected, pb: PbElection): Finding {
  const recorded = pb.recordedWinners ?? [];
  const outcome = tally(pb.election, recordedOptions(pb));
  const comparison = compareWithRecord(pb, outcome.winners);
  const matches = comparison?.matches ?? false;
  const wrong = verdict([
    pb.meta.get('rule') === expected.rule
      ? undefined
      : `the file's rule is ${pb.meta.get('rule') ?? 'absent'}`,
    differentWinners(expected, pb, recorded),
    matches === (expected.matchesItsRule ?? true)
      ? undefined
      : `the rule gives ${idsOf(pb.election, outcome.winners).join(', ')}`,
  ]);
  if (wrong.wrong !== undefined || matches || !comparison) return wrong;
  const only = (what: string, projects: readonly number[]): string =>
    `${what} ${projects.length === 0 ? 'none' : idsOf(pb.election, projects).join(', ')}`;
  return {
    note: `the record does not follow from its rule: ${only('only recorded', comparison.onlyRecorded)}; ${only('only by the rule', comparison.onlyComputed)}`,
  };
}

function foundInTie(expected: Expected, message: string, pb: PbElection): Finding {
  const named = /tie between projects (.+) could not be resolved/.exec(message)?.[1]?.split(', ') ?? [];
  try {
    const outcome = tally(pb.election, optionsOf(expected));
    return { wrong: `no error, but winners ${idsOf(pb.election, outcome.winners).join(', ')}` };
  } catch (error) {
    if (!(error instanceof TallyError)) throw error;
    const { projects } = error.facts;
    const same =
      error.code === 'TieNotCovered' && Array.isArray(projects) && sorted(projects) === sorted(named);
    return same ? { note: `error as expected: ${error.message}` } : { wrong: error.message };
  }
}

function differentWinners(
  { winners = [] }: Expected,
  { election }: PbElection,
  computed: readonly number[],
): string | undefined {
  const ids = idsOf(election, computed);
  return sorted(ids) === sorted(winners)
    ? undefined
    : `winners ${ids.join(', ')} (cost ${String(totalCostOf(election, computed))}) instead of ${winners.join(', ')}`;
}

function different(what: string, found: number, expected: number | undefined): string | undefined {
  if (expected === undefined || Math.abs(found - expected) <= 1e-12 * Math.abs(expected)) return undefined;
  return `${what} ${String(found)} instead of ${String(expected)}`;
}

function endowmentOf({ endowment }: Outcome): number {
  return endowment ? Number(endowment.numerator) / Number(endowment.denominator) : Number.NaN;
}

function verdict(differences: readonly (string | undefined)[]): Finding {
  const found = differences.filter((difference) => difference !== undefined);
  return found.length === 0 ? {} : { wrong: found.join('; ') };
}

function sorted(ids: readonly string[]): string {
  return [...ids].sort().join(',');
}
