import type { DeskWords } from './kk.js';

export const en: DeskWords = {
  meetingsTitle: 'Registering participants',
  meetingsLead: 'Choose the gathering you register people for.',
};
