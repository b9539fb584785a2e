import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Part } from '../../../shared/components/Part.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { useTerritoryNames } from '../../../shared/session/TerritoryName.js';
import { districtsOf } from '../campaign-words.js';
import { projectLines } from '../state/project-lines.js';
import type { ProjectLine } from '../state/project-lines.js';
import { usePlaces } from '../state/use-every.js';
import type { Campaign } from '../types.js';
import { budgetWords } from '../words/index.js';
import { Excluded } from './Excluded.js';
import styles from './Lines.module.css';

const MILLION = 1_000_000;

/** The ballot, with where each project is to be and how it looks there; before it opens what is let through so far. */
export function Projects({ campaign }: { readonly campaign: Campaign }) {
  const words = useWords(budgetWords);
  const places = usePlaces(campaign.id) ?? [];
  const districts = districtsOf(campaign);
  const nameOf = useTerritoryNames(districts);
  const lines = projectLines(campaign, places);
  return (
    <Part title={words.projects}>
      {campaign.phase === 'announced' && (
        <Text>{lines.length > 0 ? words.projectsSoFar : words.projectsLater}</Text>
      )}
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <Project
            key={line.id}
            line={line}
            district={districts.length > 1 && line.district !== null ? nameOf(line.district) : undefined}
          />
        ))}
      </ul>
    </Part>
  );
}

function Project({
  line: { id, title, costTiyn, categoryName, exclusion, place },
  district,
}: {
  readonly line: ProjectLine;
  readonly district: string | undefined;
}) {
  const words = useWords(budgetWords);
  const language = useLanguage();
  const format = useFormat();
  const name = title ? inLanguage(title, language) : '';
  const [photo] = place?.photos ?? [];
  return (
    <li className={photo ? `${styles['line'] ?? ''} ${styles['withPhoto'] ?? ''}` : styles['line']}>
      <div>
        <Anchor component={Link} to={`/budget/proposals/${id}`} className={styles['title'] ?? ''}>
          {name}
        </Anchor>
        <Text>
          {format.money(costTiyn)}, {categoryName}
        </Text>
        {district !== undefined && <Text>{words.ofDistrict(district)}</Text>}
        {place?.words && <Text>{place.words.address}</Text>}
        {place && (
          <Text size="sm" c="dimmed">
            {words.place(
              (place.point.latitude / MILLION).toFixed(6),
              (place.point.longitude / MILLION).toFixed(6),
            )}
          </Text>
        )}
        {exclusion && <Excluded {...exclusion} />}
      </div>
      {photo && <img src={photo.url} alt={words.photoOf(name)} loading="lazy" />}
    </li>
  );
}
