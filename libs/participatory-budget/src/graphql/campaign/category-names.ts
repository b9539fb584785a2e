import type { Locale } from '#libs/graphql';
import type { ProjectCategory } from '../../domain/campaign/campaign.events.js';

const NAMES: Readonly<Record<ProjectCategory, Readonly<Record<Locale, string>>>> = {
  improvement: { kk: 'абаттандыру', ru: 'благоустройство', en: 'improvement' },
  greening: { kk: 'көгалдандыру', ru: 'озеленение', en: 'greening' },
  playground: { kk: 'балалар алаңы', ru: 'детская площадка', en: 'playground' },
  sportsGround: { kk: 'спорт алаңы', ru: 'спортивная площадка', en: 'sports ground' },
  lighting: { kk: 'жарықтандыру', ru: 'освещение', en: 'lighting' },
  pavement: { kk: 'жаяужол', ru: 'тротуар', en: 'pavement' },
  park: { kk: 'саябақ', ru: 'парк', en: 'park' },
  road: { kk: 'жол', ru: 'дорога', en: 'road' },
  other: { kk: 'басқа', ru: 'другое', en: 'other' },
};

/** A category in words; one that is not known any more is shown as it was written. */
export function categoryName(category: string, locale: Locale): string {
  const names: Readonly<Record<string, Readonly<Record<Locale, string>> | undefined>> = NAMES;
  return names[category]?.[locale] ?? category;
}
