import { useLanguageChoice } from '../shared/i18n/language-context.js';
import { LANGUAGES } from '../shared/i18n/language.js';
import { useWords } from '../shared/i18n/words.js';
import { sharedWords } from '../shared/words/index.js';
import styles from './LanguageSwitch.module.css';

const SHORT = { kk: 'Қаз', ru: 'Рус', en: 'Eng' } as const;

/** Three buttons, each in its own language; the one in use is marked by more than colour. */
export function LanguageSwitch() {
  const words = useWords(sharedWords);
  const { language, choose } = useLanguageChoice();
  return (
    <div role="group" aria-label={words.chooseLanguage} className={styles['switch']}>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => {
            choose(each);
          }}
        >
          <span aria-hidden="true">{SHORT[each]}</span>
          <span className={styles['full']}>{words.languages[each]}</span>
        </button>
      ))}
    </div>
  );
}
