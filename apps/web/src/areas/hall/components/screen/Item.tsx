import { timeIn } from '../../../../shared/format/format.js';
import { fullName } from '../../../../shared/people/names.js';
import { nextStep } from '../../state/next-step.js';
import type { ScreenGathering } from '../../state/types.js';
import type { ScreenWords } from '../../words/screen.js';
import { Both } from './Both.js';
import styles from './Screen.module.css';
import { Tallies } from './Tallies.js';

/** What the hall is at: the words, then the names or the figures. */
export function Item({ gathering }: { readonly gathering: ScreenGathering }) {
  const step = nextStep(gathering);
  const voted = 'memberId' in step ? step.memberId : undefined;
  const { candidates, proceedings } = gathering;
  const current = candidates.find(({ person }) => person.id === voted);
  const anyCounted = candidates.some(({ votes }) => votes.some(({ mode }) => mode !== null));
  return (
    <div className={styles['item']}>
      <Both as="h2" text={(words) => titleOf(gathering, step.kind, words)} />
      {proceedings.round > 1 && !proceedings.decided && (
        <Both text={(words) => words.round(proceedings.round)} />
      )}
      {current && (
        <p className={styles['name']} lang="kk">
          {fullName(current.person.name)}
        </p>
      )}
      {step.kind === 'nominate' && <Names gathering={gathering} />}
      {anyCounted && step.kind !== 'countVote' && <Tallies gathering={gathering} />}
    </div>
  );
}

function Names({ gathering }: { readonly gathering: ScreenGathering }) {
  return (
    <ol className={styles['names']}>
      {gathering.candidates
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ person }) => (
          <li key={person.id} lang="kk">
            {fullName(person.name)}
          </li>
        ))}
    </ol>
  );
}

function titleOf(
  { status, startsAt, waitUntil, proceedings, outcome }: ScreenGathering,
  kind: ReturnType<typeof nextStep>['kind'],
  words: ScreenWords,
): string {
  switch (kind) {
    case 'open':
      return `${words.registering}. ${words.begins(timeIn(startsAt))}`;
    case 'wait':
      return words.waiting(timeIn(waitUntil ?? startsAt));
    case 'restore':
      return words.adjourned;
    case 'secretary':
      return words.secretary;
    case 'nominate':
      return words.nominate;
    case 'openVote':
      return words.next;
    case 'countVote':
      return words.voting;
    case 'decide':
      return words.counted;
    case 'close':
      return words.result;
    case 'minutes':
      if (status === 'notHeld') return words.notHeld;
      return proceedings.decided && outcome === 'representativesElected' ? words.result : words.nobody;
    case 'over':
      return words.cancelled;
  }
}
