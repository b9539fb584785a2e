import type { TerritoryWords } from './kk.js';

export const ru: TerritoryWords = {
  levels: { region: 'Область', district: 'Район', okrug: 'Округ', settlement: 'Населённый пункт' },
  everywhere: 'Все',
};
