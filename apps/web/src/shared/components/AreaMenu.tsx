import { NavLink, Outlet } from 'react-router';
import styles from './AreaMenu.module.css';

export interface AreaMenuProps {
  /** What the menu is called, for screen readers. */
  readonly label: string;
  readonly entries: readonly {
    readonly to: string;
    readonly label: string;
    /** Marked only on that very page, not on those below it. */
    readonly end?: boolean;
  }[];
}

/** The pages of an area above the page itself. */
export function AreaMenu({ label, entries }: AreaMenuProps) {
  return (
    <>
      <nav aria-label={label} className={styles['menu']}>
        <ul>
          {entries.map(({ to, label: text, end = false }) => (
            <li key={to}>
              <NavLink to={to} end={end}>
                {text}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </>
  );
}
