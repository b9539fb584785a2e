/** The only grounds on which the expert council refuses a proposal (rules.md §7). */
export const SCREENING_GROUNDS = [
  'fragment',
  'privateLand',
  'commercial',
  'alreadyFunded',
  'overCap',
  'notCommonUse',
  'outsideTerritory',
  'outsideCategories',
] as const;

/**
 * `fragment`: a part that needs later parts. `notCommonUse`: not one object that everybody may use. The others say
 * what they mean.
 */
export type ScreeningGround = (typeof SCREENING_GROUNDS)[number];
