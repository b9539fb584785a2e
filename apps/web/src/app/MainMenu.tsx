import { NavLink } from 'react-router';
import { useAsk } from '../shared/api/use-answer.js';
import { AREA_NAMES, AREAS } from '../shared/area/areas.js';
import type { Area } from '../shared/area/areas.js';
import { useWords } from '../shared/i18n/words.js';
import { meQuery } from '../shared/session/operations.js';
import { withRolesOfToday } from '../shared/session/use-me.js';
import type { Role } from '../shared/session/use-me.js';
import { sharedWords } from '../shared/words/index.js';
import styles from './MainMenu.module.css';

/** The public pages for everybody, and the areas in which the person works. */
export function MainMenu() {
  const words = useWords(sharedWords);
  const me = withRolesOfToday(useAsk(meQuery, {}).data?.me ?? null);
  const roles = me?.roles.map(({ role }) => role) ?? [];
  const areas = AREA_NAMES.filter((area) => rolesOf(area).some((role) => roles.includes(role)));
  return (
    <nav aria-label={words.mainMenu} className={styles['menu']}>
      <ul>
        <Entry to="/" end label={words.areas.public} />
        <Entry to="/representatives" label={words.areas.representatives} />
        <Entry to="/decisions" label={words.areas.decisions} />
        <Entry to="/budget" label={words.areas.budget} />
        <Entry to="/norms" label={words.areas.norms} />
        {me?.memberId != null && <Entry to="/code" label={words.areas.myCode} />}
        {areas.map((area) => (
          <Entry key={area} to={AREAS[area].path} label={words.areas[area]} />
        ))}
      </ul>
    </nav>
  );
}

function rolesOf(area: Area): readonly Role[] {
  return AREAS[area].roles;
}

function Entry({
  to,
  label,
  end = false,
}: {
  readonly to: string;
  readonly label: string;
  readonly end?: boolean;
}) {
  return (
    <li>
      <NavLink to={to} end={end}>
        {label}
      </NavLink>
    </li>
  );
}
