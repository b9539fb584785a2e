import type { OfficeWords } from './kk.js';

export const en: OfficeWords = {
  meetingsTitle: 'Gatherings of my territory',
  meetingsLead: 'Separate gatherings that were convened, held and not held.',
};
