import type { Shape } from '../../../shared/i18n/words.js';

export const kk = {
  meetingsTitle: 'Аумағымның жиындары',
  meetingsLead: 'Шақырылған, өткен және өтпеген бөлек жиындар.',
};

export type OfficeWords = Shape<typeof kk>;
