import { idsOf } from './election/election.js';
import { readElection } from './pb/read-election.js';
import type { PbElection } from './pb/read-election.js';
import { compareWithRecord, recordedOptions } from './recorded.js';
import { fixture } from './testing/fixtures.js';
import { tally } from './tally.js';

async function approvalBy(
  rule: string,
  change: (text: string) => string = (text) => text,
): Promise<PbElection> {
  const text = (await fixture('approval')).replace('rule;greedy', `rule;${rule}`);
  return readElection([Buffer.from(change(text))]);
}

describe("a file's own rule", () => {
  it.each(['approval', 'choose-1', 'cumulative', 'ordinal'] as const)(
    'gives the recorded winners of our own file %s',
    async (name) => {
      const pb = await readElection([Buffer.from(await fixture(name))]);
      const { winners } = tally(pb.election, recordedOptions(pb));
      expect(compareWithRecord(pb, winners)).toEqual({ matches: true, onlyRecorded: [], onlyComputed: [] });
    },
  );

  it('orders by score where the file has scores and applies its threshold', async () => {
    const pb = await readElection([Buffer.from(await fixture('cumulative'))]);
    expect(recordedOptions(pb)).toMatchObject({
      rule: { kind: 'greedy', by: 'score', whenTooDear: 'skip' },
      tieBreaking: ['file-order'],
      minScore: { by: 'score', least: 6 },
    });
  });

  it.each([
    ['greedy-no-skip', { kind: 'greedy', by: 'votes', whenTooDear: 'stop' }],
    ['equalshares', { kind: 'equal-shares', satisfaction: 'cost', completion: 'none', comparison: false }],
    ['equalshares/add1', { completion: 'add1', add1: { exhaustive: false, integral: true, increment: 1 } }],
    ['equalshares/add1-comparison', { completion: 'add1', comparison: true }],
  ])('is computed as the field defines it: %s', async (name, rule) => {
    expect(recordedOptions(await approvalBy(name))).toMatchObject({ rule, arithmetic: 'exact' });
  });

  it.each(['unknown', 'greedy-custom', 'borda'])('cannot be computed if it is called %s', async (name) => {
    const pb = await approvalBy(name);
    expect(() => recordedOptions(pb)).toThrow('RuleNotComputable');
  });
});

describe('the recorded outcome', () => {
  it('is compared project by project, in whatever order', async () => {
    const pb = await approvalBy('greedy');
    expect(compareWithRecord(pb, [3, 1, 0])?.matches).toBe(true);
    const { matches, onlyRecorded, onlyComputed } = compareWithRecord(pb, [0, 2])!;
    expect([matches, idsOf(pb.election, onlyRecorded), idsOf(pb.election, onlyComputed)]).toEqual([
      false,
      ['2', '4'],
      ['3'],
    ]);
  });

  it('counts only what was funded by the rule: neither funded in part nor by other means', async () => {
    const pb = await approvalBy('greedy', (text) => text.replace(';3;1;\n', ';3;2;\n'));
    expect(idsOf(pb.election, pb.recordedWinners!)).toEqual(['1', '2']);
  });

  it('is absent if the file has no such column', async () => {
    const pb = await approvalBy('greedy', (text) => text.replace(';selected;', ';chosen;'));
    expect(compareWithRecord(pb, [0])).toBeNull();
  });
});
