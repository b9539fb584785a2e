import type { Shape } from '../../../shared/i18n/words.js';

export const kk = {
  meetingsTitle: 'Жиынды өткізу',
  meetingsLead: 'Қай жиынды өткізетініңізді таңдаңыз.',
};

export type HallWords = Shape<typeof kk>;
