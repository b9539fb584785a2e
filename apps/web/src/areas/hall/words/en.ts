import type { HallWords } from './kk.js';

export const en: HallWords = {
  meetingsTitle: 'Running a gathering',
  meetingsLead: 'Choose the gathering you run.',
};
