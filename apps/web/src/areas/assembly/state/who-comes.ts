import type { ResultOf } from '../../../shared/api/graphql.js';
import type { gatheringConveningQuery } from '../operations/gathering.js';

export type GatheringConvening = ResultOf<typeof gatheringConveningQuery>;
export type Plan = GatheringConvening['sectionPlans'][number];

/** What a plan's separate gatherings have brought so far. */
export interface Coming {
  /** How many representatives were elected. */
  readonly representatives: number;
  /** Sections that elected nobody yet. */
  readonly without: Plan['sections'];
  /** Sections whose minutes are not published, which stops the convening. */
  readonly unpublished: Plan['sections'];
}

/** @param gatherings separate gatherings that were held */
export function comingOf(
  { id, sections }: Plan,
  gatherings: readonly GatheringConvening['separateGatherings']['edges'][number]['node'][],
): Coming {
  const held = gatherings.filter(
    ({ planId, representatives }) => planId === id && representatives.length > 0,
  );
  const of = (sectionId: string) => held.filter((one) => one.sectionId === sectionId);
  return {
    representatives: held.reduce((sum, { representatives }) => sum + representatives.length, 0),
    without: sections.filter((section) => of(section.id).length === 0),
    unpublished: sections.filter((section) =>
      of(section.id).some(({ minutes }) => minutes.publishedOn === null),
    ),
  };
}
