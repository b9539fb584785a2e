import { screenWords } from '../../words/screen.js';
import type { ScreenWords } from '../../words/screen.js';
import styles from './Screen.module.css';

/** One line in Kazakh and, beside it, in Russian. */
export function Both({
  text,
  as: Element = 'p',
}: {
  readonly text: (words: ScreenWords) => string;
  readonly as?: 'p' | 'h1' | 'h2' | 'div';
}) {
  return (
    <Element className={styles['both']}>
      <span lang="kk">{text(screenWords.kk)}</span>
      <span className={styles['apart']}> </span>
      <span lang="ru">{text(screenWords.ru)}</span>
    </Element>
  );
}
