import { Suspense, useState } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useAsk } from '../shared/api/use-answer.js';
import { Loading } from '../shared/components/States.js';
import { useWords } from '../shared/i18n/words.js';
import { meQuery } from '../shared/session/operations.js';
import { sharedWords } from '../shared/words/index.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { MainMenu } from './MainMenu.js';
import { SessionCorner } from './SessionCorner.js';
import styles from './Shell.module.css';

const MENU = 'menu';

/** What stands around every page. Who works here has more of it: on a phone it folds away below a button. */
export function Shell() {
  const words = useWords(sharedWords);
  const { key } = useLocation();
  const worksHere = useAsk(meQuery, {}).data?.me != null;
  const [openedOn, setOpenedOn] = useState<string>();
  const isOpen = openedOn === key;
  return (
    <>
      <a className={styles['skip']} href="#main">
        {words.skipToContent}
      </a>
      <header className={styles['header']} data-folds={worksHere} data-open={isOpen}>
        <div className={styles['bar']}>
          <Link to="/" className={styles['brand']}>
            <img src="/icon.svg" alt="" width="32" height="32" />
            <span>{words.productName}</span>
          </Link>
          <LanguageSwitch />
          {worksHere && (
            <button
              type="button"
              className={styles['unfold']}
              aria-expanded={isOpen}
              aria-controls={MENU}
              onClick={() => {
                setOpenedOn(isOpen ? undefined : key);
              }}
            >
              {words.menu}
            </button>
          )}
          <div className={styles['folded']}>
            <SessionCorner />
          </div>
        </div>
        <div id={MENU} className={styles['folded']}>
          <MainMenu />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles['main']}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <ScrollRestoration />
    </>
  );
}
