import { leafHash, provesInclusion } from '../log/index.js';
import { LineReader } from '../bundle/lines.js';
import type { HistorySource } from '../bundle/history-source.js';
import type { Findings } from './findings.js';
import type { Judge } from './judge.js';
import { readLine } from './read-line.js';
import type { Trusted } from './trust.js';
import { withheldAt } from './withheld.js';
import type { Reading } from './verify-whole.js';

/**
 * Verifies chosen events of a log: each stands where its proof says, and each stream follows its rules.
 *
 * @param showsAll every event is to be there to be read: one that is withheld is a finding
 */
export async function verifyChosen(
  source: HistorySource,
  { head }: Trusted,
  judge: Judge,
  findings: Findings,
  showsAll: boolean,
): Promise<Reading> {
  const reading: Reading = { read: 0, withheld: 0 };
  const lines = new LineReader(source.lines());
  let before = -1;
  for await (const { leafIndex, proof } of source.places()) {
    const [value] = await lines.take(1);
    if (!value) {
      const how = 'there are proofs of events that are not in the bundle';
      findings.add({ kind: 'eventMissing', from: leafIndex, how });
      return reading;
    }
    if (leafIndex <= before)
      findings.add({
        kind: 'eventMoved',
        from: leafIndex,
        how: 'the events are not in the order of the log',
      });
    before = leafIndex;
    if (value.length === 0) {
      reading.withheld += 1;
      judge.passOver();
      if (showsAll) findings.add(withheldAt(leafIndex));
      continue;
    }
    const line = readLine(value);
    const holds =
      line &&
      provesInclusion({
        index: leafIndex,
        size: head.size,
        root: head.root,
        leaf: leafHash(line.entry),
        proof: proof.map((hash) => Buffer.from(hash, 'base64')),
      });
    if (!line || !holds) {
      const how = 'the event does not stand here in the log of the checkpoint, or its proof is another’s';
      findings.add({ kind: 'proofWrong', from: leafIndex, how });
      continue;
    }
    reading.read += 1;
    if (!line.isCanonical)
      findings.add({ kind: 'notCanonical', from: leafIndex, how: 'the event is not in its canonical form' });
    judge.judge(line.event, leafIndex);
  }
  if ((await lines.take(1)).length > 0)
    findings.add({ kind: 'eventInserted', from: before + 1, how: 'there are events without a proof' });
  return reading;
}
