import type { MaslikhatWords } from './kk.js';

export const ru: MaslikhatWords = {
  meetingsTitle: 'Сходы района',
  meetingsLead: 'Раздельные сходы всех округов района.',
};
