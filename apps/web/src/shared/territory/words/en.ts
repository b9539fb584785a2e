import type { TerritoryWords } from './kk.js';

export const en: TerritoryWords = {
  levels: { region: 'Region', district: 'District', okrug: 'Okrug', settlement: 'Settlement' },
  everywhere: 'All',
};
