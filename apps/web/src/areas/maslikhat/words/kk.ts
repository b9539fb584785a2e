import type { Shape } from '../../../shared/i18n/words.js';

export const kk = {
  meetingsTitle: 'Ауданның жиындары',
  meetingsLead: 'Ауданның барлық округтеріндегі бөлек жиындар.',
};

export type MaslikhatWords = Shape<typeof kk>;
