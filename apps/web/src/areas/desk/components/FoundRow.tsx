import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { deskWords } from '../words/index.js';
import { nameOf } from './found.js';
import type { Found, Mark } from './found.js';
import styles from './Desk.module.css';

/** One person found: who, born when, living where, and whether they are registered. */
export function FoundRow({
  id,
  person,
  mark,
  chosen,
  onChoose,
}: {
  readonly id: string;
  readonly person: Found;
  readonly mark: Mark;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const { listNumber, birthYear, residence, ineligible } = person;
  return (
    <div
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={chosen}
      className={styles['row']}
      data-mark={mark.kind}
      onPointerDown={(event) => {
        // The field keeps the focus: the next name is typed at once.
        event.preventDefault();
        onChoose();
      }}
    >
      <span className={styles['number']}>{listNumber === null ? '' : `№ ${String(listNumber)}`}</span>
      <span className={styles['name']} lang="kk">
        {nameOf(person)}
      </span>
      <span>{birthYear}</span>
      <span lang="kk">{residence}</span>
      <span className={styles['mark']}>
        {mark.kind === 'otherDesk' && words.atDesk(mark.deskId)}
        {mark.kind === 'elsewhere' && words.elsewhere(inLanguage(mark.sectionName, language))}
        {mark.kind === 'here' && words.here}
        {mark.kind === 'waiting' && words.hereWaiting}
        {mark.kind === 'ineligible' && ineligible.map((reason) => words.ineligible[reason]).join(', ')}
      </span>
    </div>
  );
}
