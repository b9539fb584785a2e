import type { Shape } from '../../i18n/shape.js';

export const kk = {
  levels: { region: 'Облыс', district: 'Аудан', okrug: 'Округ', settlement: 'Елді мекен' },
  everywhere: 'Барлығы',
};

export type TerritoryWords = Shape<typeof kk>;
