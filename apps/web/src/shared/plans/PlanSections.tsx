import type { ReactNode } from 'react';
import { Bilingual } from '../components/Bilingual.js';
import type { ResultOf } from '../api/graphql.js';
import { useFormat } from '../format/use-format.js';
import { useWords } from '../i18n/words.js';
import { TerritoryName } from '../session/TerritoryName.js';
import { plansWords } from './words/index.js';
import type { planFragment } from './operations.js';
import styles from './PlanSections.module.css';

export type SectionPlan = ResultOf<typeof planFragment>;
export type PlanSection = SectionPlan['sections'][number];

/** The sections of a plan with what belongs to each and how many it elects; `children` is what to do about one. */
export function PlanSections({
  sections,
  children,
}: {
  readonly sections: readonly PlanSection[];
  readonly children?: (section: PlanSection) => ReactNode;
}) {
  const words = useWords(plansWords);
  const format = useFormat();
  const seats = sections.reduce((sum, { quota }) => sum + quota, 0);
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{words.section}</th>
          <th scope="col" className={styles['wide']}>
            {words.areas}
          </th>
          <th scope="col" className={styles['quota']}>
            {words.quota}
          </th>
          {children && (
            <th scope="col" className={styles['wide']}>
              {words.gathering}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {sections.map((section) => (
          <tr key={section.id}>
            <th scope="row">
              <Bilingual text={section.name} />
              {children && <div className={styles['below']}>{children(section)}</div>}
            </th>
            <td className={styles['wide']}>
              {section.areas.map((area) => (
                <Area key={`${area.kato}${area.street ?? ''}`} area={area} />
              ))}
            </td>
            <td className={styles['quota']}>{format.number(section.quota)}</td>
            {children && <td className={styles['wide']}>{children(section)}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>{words.total(sections.length)}</td>
          <td className={styles['wide']} />
          <td className={styles['quota']}>{format.number(seats)}</td>
          {children && <td className={styles['wide']} />}
        </tr>
      </tfoot>
    </table>
  );
}

function Area({ area: { kato, street, houses } }: { readonly area: PlanSection['areas'][number] }) {
  return (
    <span>
      <TerritoryName kato={kato} />
      {street !== null && `, ${street}`}
      {houses !== null && houses.length > 0 && `, ${houses.join(', ')}`}
    </span>
  );
}
