import type { Shape } from '../../../shared/i18n/words.js';

export const kk = {
  calendarTitle: 'Жергілікті қоғамдастық жиындары',
  calendarLead:
    'Тұрғындар бөлек жиында өз өкілдерін сайлайды. Мұнда жиынның қашан және қайда өтетінін, немен аяқталғанын көресіз.',
  upcoming: 'Алдағы жиындар',
  past: 'Өткен жиындар',
  noUpcoming: 'Алдағы жиындар әзірге жоқ.',
  noPast: 'Өткен жиындар әзірге жоқ.',
};

export type PublicWords = Shape<typeof kk>;
