import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useAsk } from '../../../shared/api/use-answer.js';
import type { ResultOf } from '../../../shared/api/graphql.js';
import { Part } from '../../../shared/components/Part.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { placesQuery } from '../operations/campaign.js';
import type { Campaign } from '../types.js';
import { budgetWords } from '../words/index.js';
import styles from './Lines.module.css';

type Place = ResultOf<typeof placesQuery>['proposals']['edges'][number]['node'];
const MILLION = 1_000_000;

/** What may be voted for, with where it is to be and how it looks there; what is let through so far before that. */
export function Projects({ campaign: { id, projects } }: { readonly campaign: Campaign }) {
  const words = useWords(budgetWords);
  const { data } = useAsk(placesQuery, { campaignId: id });
  const places = (data?.proposals.edges ?? []).map(({ node }) => node);
  const excluded = new Set(projects.filter((project) => project.excluded).map((project) => project.id));
  return (
    <Part title={words.projects}>
      {projects.length === 0 && <Text>{words.projectsLater}</Text>}
      <ul className={styles['lines']}>
        {places.map((place) => (
          <Project key={place.id} place={place} isExcluded={excluded.has(place.id)} />
        ))}
      </ul>
    </Part>
  );
}

function Project({ place, isExcluded }: { readonly place: Place; readonly isExcluded: boolean }) {
  const words = useWords(budgetWords);
  const language = useLanguage();
  const format = useFormat();
  const { id, title, costTiyn, categoryName, point, words: written, photos } = place;
  const name = title ? inLanguage(title, language) : '';
  const [photo] = photos;
  return (
    <li className={photo ? `${styles['line'] ?? ''} ${styles['withPhoto'] ?? ''}` : styles['line']}>
      <div>
        <Anchor component={Link} to={`/budget/proposals/${id}`} className={styles['title'] ?? ''}>
          {name}
        </Anchor>
        <Text>
          {format.money(costTiyn)}, {categoryName}
        </Text>
        {written && <Text>{written.address}</Text>}
        <Text size="sm" c="dimmed">
          {words.place((point.latitude / MILLION).toFixed(6), (point.longitude / MILLION).toFixed(6))}
        </Text>
        {isExcluded && <Text>{words.excluded}</Text>}
      </div>
      {photo && <img src={photo.url} alt={words.photoOf(name)} loading="lazy" />}
    </li>
  );
}
