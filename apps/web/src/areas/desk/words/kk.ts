import type { Shape } from '../../../shared/i18n/words.js';

export const kk = {
  meetingsTitle: 'Қатысушыларды тіркеу',
  meetingsLead: 'Қай жиынға тіркейтініңізді таңдаңыз.',
};

export type DeskWords = Shape<typeof kk>;
