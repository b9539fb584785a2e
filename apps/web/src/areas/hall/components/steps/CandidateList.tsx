import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { PersonName } from '../../../../shared/people/PersonName.js';
import { withdrawMutation } from '../../operations/election-steps.js';
import { useHall } from '../../state/hall-context.js';
import { fullName } from '../../../../shared/people/names.js';
import { toVoteOn } from '../../state/next-step.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';
import styles from './CandidateList.module.css';

/** Everybody nominated, in order, with the votes so far; who has not been voted on yet may withdraw. */
export function CandidateList() {
  const words = useWords(hallWords);
  const { gathering } = useHall();
  const { candidates, proceedings } = gathering;
  const { take, refused } = useStep(withdrawMutation);
  const waiting = proceedings.nominationsClosed
    ? toVoteOn(gathering).filter((id) => id !== proceedings.openVote?.memberId)
    : candidates.map(({ person }) => person.id);
  if (candidates.length === 0) return null;
  return (
    <>
      <ol className={styles['list']} aria-label={words.candidates}>
        {candidates.map(({ person, withdrawn, elected, votes }) => (
          <li key={person.id} data-withdrawn={withdrawn || undefined}>
            <span className={styles['who']}>
              <PersonName person={person} />
              {withdrawn && <span>{words.withdrawn}</span>}
              {elected && <strong>{words.elected}</strong>}
            </span>
            {votes
              .filter(({ mode }) => mode !== null)
              .map((vote) => (
                <span key={vote.round} className={styles['votes']}>
                  {vote.round > 1 && `${words.round(String(vote.round))}: `}
                  {words.counts(String(vote.for), String(vote.against), String(vote.abstained))}
                </span>
              ))}
            {!withdrawn && !proceedings.decided && waiting.includes(person.id) && (
              <ConfirmButton
                variant="subtle"
                size="compact-md"
                label={words.withdraw}
                question={`${words.withdrawQuestion} ${fullName(person.name)}`}
                consequence={words.withdrawConsequence}
                onConfirm={() => take({ memberId: person.id })}
              />
            )}
          </li>
        ))}
      </ol>
      <RefusalNotice refused={refused} />
    </>
  );
}
