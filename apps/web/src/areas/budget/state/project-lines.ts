import type { Campaign } from '../types.js';
import type { Place } from './use-every.js';

/** A line of the list of projects. */
export interface ProjectLine extends Pick<Place, 'id' | 'title' | 'costTiyn' | 'categoryName'> {
  /** Whose budget pays for it; null before voting opens. */
  readonly district: string | null;
  /** By which act a court took it off. */
  readonly exclusion: Campaign['projects'][number]['exclusion'];
  readonly place: Place | undefined;
}

/**
 * What stands on the ballot, in its order; before it opens what the council has let through so far.
 *
 * @param places of what was let through: what voting opened without is among them, and not on the ballot
 */
export function projectLines(
  { phase, projects }: Pick<Campaign, 'phase' | 'projects'>,
  places: readonly Place[],
): readonly ProjectLine[] {
  if (phase === 'announced')
    return places.map((place) => {
      const { id, title, costTiyn, categoryName } = place;
      return { id, title, costTiyn, categoryName, district: null, exclusion: null, place };
    });
  const byId = new Map(places.map((place) => [place.id, place]));
  return projects.map((project) => ({ ...project, place: byId.get(project.id) }));
}
