import type { OfficeWords } from './kk.js';

export const ru: OfficeWords = {
  meetingsTitle: 'Сходы моей территории',
  meetingsLead: 'Созванные, состоявшиеся и несостоявшиеся раздельные сходы.',
};
