import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { PersonName } from '../../../shared/people/PersonName.js';
import type { Candidate } from '../types.js';
import { publicWords } from '../words/index.js';
import styles from './Candidates.module.css';

/** Each candidate with the votes of each round; the elected first. */
export function Candidates({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const words = useWords(publicWords);
  return (
    <ul className={styles['list']} aria-label={words.candidates}>
      {[...candidates].sort(byResult).map((candidate) => (
        <li key={candidate.person.id} data-elected={candidate.elected || undefined}>
          <span className={styles['name']}>
            <PersonName person={candidate.person} />
          </span>
          {candidate.elected && <span className={styles['elected']}>{words.elected}</span>}
          <span className={styles['votes']}>
            {candidate.withdrawn ? words.withdrew : <Votes candidate={candidate} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Votes({ candidate: { votes } }: { readonly candidate: Candidate }) {
  const words = useWords(publicWords);
  const format = useFormat();
  if (votes.length === 0) return words.notVoted;
  return votes.map(({ round, for: inFavour, against, abstained }) => (
    <span key={round}>
      {votes.length > 1 && `${words.inRound(round)}: `}
      {inFavour === null
        ? words.voteOpen
        : [
            words.votesFor(format.number(inFavour)),
            words.votesAgainst(format.number(against ?? 0)),
            words.votesAbstained(format.number(abstained ?? 0)),
          ].join(' · ')}
    </span>
  ));
}

function byResult(a: Candidate, b: Candidate): number {
  return Number(b.elected) - Number(a.elected) || votesFor(b) - votesFor(a);
}

function votesFor({ votes }: Candidate): number {
  return votes.at(-1)?.for ?? -1;
}
