import { Suspense } from 'react';
import { useWords } from '../shared/i18n/words.js';
import { Outlet, ScrollRestoration } from 'react-router';
import { Loading } from '../shared/components/States.js';
import { sharedWords } from '../shared/words/index.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { MainMenu } from './MainMenu.js';
import { SessionCorner } from './SessionCorner.js';
import styles from './Shell.module.css';
import { Link } from 'react-router';

/** What stands around every page. */
export function Shell() {
  const words = useWords(sharedWords);
  return (
    <>
      <a className={styles['skip']} href="#main">
        {words.skipToContent}
      </a>
      <header className={styles['header']}>
        <div className={styles['bar']}>
          <Link to="/" className={styles['brand']}>
            <img src="/icon.svg" alt="" width="32" height="32" />
            <span>{words.productName}</span>
          </Link>
          <LanguageSwitch />
          <SessionCorner />
        </div>
        <MainMenu />
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
