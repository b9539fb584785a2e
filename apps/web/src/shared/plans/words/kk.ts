import type { Shape } from '../../i18n/shape.js';

/** Words about section plans. */
export const kk = {
  section: 'Учаске',
  areas: 'Аумағы',
  quota: 'Өкіл саны',
  gathering: 'Бөлек жиын',
  total: (sections: number) => `Барлығы ${String(sections)} учаске`,
  order: (number: string, date: string) => `Әкімнің № ${number} өкімі, ${date}`,
  awaits: 'Мәслихаттың шешімі күтілуде',
  approved: (number: string, date: string) => `Мәслихаттың № ${number} шешімімен бекітілді, ${date}`,
  returned: (number: string, date: string) => `Мәслихаттың № ${number} шешімімен қайтарылды, ${date}`,
  reasons: (reasons: string) => `Себебі: ${reasons}`,
};

export type PlansWords = Shape<typeof kk>;
