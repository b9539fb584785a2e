import type { HallWords } from './kk.js';

export const ru: HallWords = {
  meetingsTitle: 'Ведение схода',
  meetingsLead: 'Выберите сход, который ведёте.',
};
