/**
 * Counts synthetic ballots by the Method of Equal Shares with add1 and prints what it took, from the ballots as they
 * come in to the winners; to invent them is not part of it.
 * Usage: node tally-worker.js BALLOTS exact|float
 */
import { RECOMMENDED_ADD1, tally } from '#libs/tally';
import { drawBallots, syntheticElection } from './synthetic-election.js';

export interface Counted {
  readonly seconds: number;
  /** Processor time, which others on the same machine disturb less. */
  readonly cpuSeconds: number;
  readonly peakMib: number;
  readonly groups: number;
  readonly winners: number;
}

const PROJECTS = 100;

const ballots = drawBallots(Number(process.argv[2]), PROJECTS);
const before = process.cpuUsage();
const started = performance.now();
const election = syntheticElection(ballots);
const { winners } = tally(election, {
  rule: {
    kind: 'equal-shares',
    satisfaction: 'cost',
    completion: 'add1',
    add1: RECOMMENDED_ADD1,
    completionTieBreaking: [],
    comparison: false,
  },
  tieBreaking: ['min-cost', 'max-votes', 'id'],
  arithmetic: process.argv[3] === 'float' ? 'float' : 'exact',
});
const counted: Counted = {
  seconds: (performance.now() - started) / 1000,
  cpuSeconds: process.cpuUsage(before).user / 1e6,
  peakMib: process.resourceUsage().maxRSS / 1024,
  groups: election.ballots.count,
  winners: winners.length,
};
process.stdout.write(`${JSON.stringify(counted)}\n`);
