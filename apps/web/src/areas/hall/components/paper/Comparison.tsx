import { useWords } from '../../../../shared/i18n/words.js';
import { differencesOf } from '../../state/second-reading.js';
import type { Figure } from '../../state/second-reading.js';
import { hallWords } from '../../words/index.js';
import styles from '../../../../shared/hall/Part.module.css';
import { figureName } from './figure-name.js';

/** Both readings beside each other; a difference shows in words and in colour. */
export function Comparison({
  figures,
  read,
}: {
  readonly figures: readonly Figure[];
  readonly read: Readonly<Record<string, number | string>>;
}) {
  const words = useWords(hallWords);
  const { second } = words.minutes;
  const differences = differencesOf(figures, read);
  return (
    <table className={styles['comparison']}>
      <thead>
        <tr>
          <th scope="col">{second.what}</th>
          <th scope="col">{second.onPaper}</th>
          <th scope="col">{second.inSystem}</th>
          <th scope="col">{second.compare}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => {
          const differs = differences.includes(figure);
          return (
            <tr key={figure.key} data-differs={differs || undefined}>
              <th scope="row">{figureName(figure, words)}</th>
              <td>{read[figure.key] ?? ''}</td>
              <td>{figure.entered}</td>
              <td>{differs ? second.differs : second.same}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
