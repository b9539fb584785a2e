import type { PublicWords } from './kk.js';

export const en: PublicWords = {
  calendarTitle: 'Gatherings of the local community',
  calendarLead:
    'At a separate gathering residents elect their representatives. Here you see when and where one is held, and how it ended.',
  upcoming: 'Coming gatherings',
  past: 'Past gatherings',
  noUpcoming: 'No gathering has been convened yet.',
  noPast: 'No gathering has been held yet.',
};
