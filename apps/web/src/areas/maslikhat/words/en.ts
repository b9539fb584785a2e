import type { MaslikhatWords } from './kk.js';

export const en: MaslikhatWords = {
  meetingsTitle: 'Gatherings of the district',
  meetingsLead: 'Separate gatherings in all okrugs of the district.',
};
