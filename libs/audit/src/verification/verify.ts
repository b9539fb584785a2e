import type { HistorySource } from '../bundle/history-source.js';
import type { JudgedHistory } from '../application/judged-history.js';
import { Findings } from './findings.js';
import type { Verdict } from './findings.js';
import { Judge } from './judge.js';
import { establishTrust, witnessedBy } from './trust.js';
import type { Trust, Trusted } from './trust.js';
import { verifyChosen } from './verify-chosen.js';
import { WholeCheck } from './verify-whole.js';
import { aboutWithheld, showsEverything } from './withheld.js';
import type { Reading } from './verify-whole.js';

/**
 * Verifies a history from nothing but itself and what the verifier brings along: signatures, canonical bytes,
 * entries, tiles, roots, growth since earlier checkpoints, and that every event follows from the rules.
 */
export async function verifyHistory(
  source: HistorySource,
  trust: Trust,
  history: JudgedHistory,
  onProgress?: (leaves: number, size: number) => void,
): Promise<Verdict> {
  const findings = new Findings();
  const trusted = await establishTrust(source, trust, findings);
  if (!trusted) return nothingTrusted(findings);
  const judge = new Judge(history, findings);
  const showsAll = showsEverything(source.manifest, trust);
  const reading = await check(source, trusted, judge, findings, showsAll, onProgress);
  const { head, signed } = trusted;
  const notes = [...trusted.notes, ...(await judge.finish(source.manifest.scope === 'whole'))];
  const witnessed = trust.witnesses.flatMap((witness) => {
    const word = witnessedBy(witness, signed);
    if (!word) {
      const how = `no checkpoint bears a cosignature of ${witness.name}`;
      findings.add({ kind: 'notWitnessed', from: 0, to: Math.max(0, head.size - 1), how });
    }
    return word ? [{ witness: witness.name, ...word }] : [];
  });
  return {
    origin: head.origin,
    size: head.size,
    root: head.root.toString('base64'),
    findings: findings.inOrder,
    events: {
      ...reading,
      judged: judge.judged,
      streams: judge.streamCount,
      unjudgedStreams: judge.unjudgedStreams,
    },
    witnessed,
    notes: [
      ...notes,
      ...conditions(source, trust, trusted, witnessed),
      ...aboutWithheld(reading.withheld, source.manifest),
    ],
  };
}

async function check(
  source: HistorySource,
  trusted: Trusted,
  judge: Judge,
  findings: Findings,
  showsAll: boolean,
  onProgress: ((leaves: number, size: number) => void) | undefined,
): Promise<Reading> {
  if (source.manifest.scope !== 'whole') return verifyChosen(source, trusted, judge, findings, showsAll);
  const whole = new WholeCheck(source, trusted, judge, findings, showsAll);
  await whole.run((leaves) => onProgress?.(leaves, trusted.head.size));
  return whole.reading;
}

function conditions(
  { manifest }: HistorySource,
  trust: Trust,
  { head }: Trusted,
  witnessed: Verdict['witnessed'],
): string[] {
  const notes: string[] = [];
  if (trust.since.length === 0 && trust.witnesses.length === 0)
    notes.push(
      'complete only up to this checkpoint: without an earlier checkpoint or a witness nobody can see a history that was signed anew',
    );
  for (const { witness, size } of witnessed)
    if (size < head.size) notes.push(`${witness} vouches for the first ${size} of ${head.size} entries`);
  if (manifest.scope !== 'whole')
    notes.push('chosen events: what was not chosen, or came after the last of a stream, does not show here');
  if (manifest.scope !== 'whole' && trust.since.length > 0)
    notes.push('growth since an earlier checkpoint shows in a bundle of the whole log only');
  return notes;
}

function nothingTrusted(findings: Findings): Verdict {
  return {
    origin: '',
    size: 0,
    root: '',
    findings: findings.inOrder,
    events: { read: 0, withheld: 0, judged: 0, streams: 0, unjudgedStreams: 0 },
    witnessed: [],
    notes: [],
  };
}
