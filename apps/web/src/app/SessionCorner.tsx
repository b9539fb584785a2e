import { useLocation } from 'react-router';
import { useAsk } from '../shared/api/use-answer.js';
import { useLanguage } from '../shared/i18n/language-context.js';
import { useWords } from '../shared/i18n/words.js';
import { meQuery } from '../shared/session/operations.js';
import { signInAddress, signOut } from '../shared/session/sign-in-out.js';
import { useTerritoryName } from '../shared/session/TerritoryName.js';
import { withRolesOfToday } from '../shared/session/use-me.js';
import type { Me } from '../shared/session/use-me.js';
import { sharedWords } from '../shared/words/index.js';
import { Bell } from './Bell.js';
import styles from './SessionCorner.module.css';

/** Sign in; or who I am, for which territory, in which role, and sign out. */
export function SessionCorner() {
  const words = useWords(sharedWords);
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const { data } = useAsk(meQuery, {});
  const me = withRolesOfToday(data?.me ?? null);
  if (!me)
    return (
      <a className={styles['button']} href={signInAddress(language, pathname + search)}>
        {words.signIn}
      </a>
    );
  return (
    <div className={styles['corner']}>
      {me.roles.length > 0 && <Bell />}
      <WhoIAm me={me} />
      <button type="button" className={styles['button']} onClick={() => void signOut()}>
        {words.signOut}
      </button>
    </div>
  );
}

function WhoIAm({ me }: { readonly me: Me }) {
  const words = useWords(sharedWords);
  const [first] = me.roles;
  const territory = useTerritoryName(first?.territory ?? null);
  return (
    <div className={styles['who']}>
      <span className={styles['name']}>{me.displayName}</span>
      <span>{first ? words.roleIn(words.roles[first.role], territory) : words.noRole}</span>
    </div>
  );
}
