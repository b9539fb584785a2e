import { fullName } from '../../../../shared/people/names.js';
import type { ScreenGathering } from '../../state/types.js';
import { screenWords } from '../../words/screen.js';
import styles from './Screen.module.css';

const { kk, ru } = screenWords;
const COLUMNS = ['for', 'against', 'abstained'] as const;

/** The counts of everybody voted on, each of the latest round; the elected first, once it is decided. */
export function Tallies({ gathering }: { readonly gathering: ScreenGathering }) {
  const { candidates, proceedings } = gathering;
  const rows = candidates
    .flatMap(({ person, votes, elected }) => {
      const last = votes.findLast(({ mode }) => mode !== null);
      return last ? [{ person, elected, last }] : [];
    })
    .sort((one, other) =>
      proceedings.decided
        ? Number(other.elected) - Number(one.elected) || (other.last.for ?? 0) - (one.last.for ?? 0)
        : 0,
    );
  return (
    <table className={styles['votes']}>
      <thead>
        <tr>
          <Head name="candidate" />
          {COLUMNS.map((column) => (
            <Head key={column} name={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ person, elected, last }) => (
          <tr key={person.id} data-elected={elected || undefined}>
            <th scope="row">
              <span lang="kk">{fullName(person.name)}</span>{' '}
              {elected && (
                <span className={styles['elected']}>
                  <span lang="kk">{kk.elected}</span> / <span lang="ru">{ru.elected}</span>
                </span>
              )}
            </th>
            {COLUMNS.map((column) => (
              <td key={column}>{last[column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ name }: { readonly name: (typeof COLUMNS)[number] | 'candidate' }) {
  return (
    <th scope="col">
      <span lang="kk">{kk[name]}</span>
      <span lang="ru">{ru[name]}</span>
    </th>
  );
}
