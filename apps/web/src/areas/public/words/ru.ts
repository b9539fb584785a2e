import type { PublicWords } from './kk.js';

export const ru: PublicWords = {
  calendarTitle: 'Сходы местного сообщества',
  calendarLead:
    'На раздельном сходе жители избирают своих представителей. Здесь видно, когда и где он пройдёт и чем закончился.',
  upcoming: 'Предстоящие сходы',
  past: 'Прошедшие сходы',
  noUpcoming: 'Предстоящих сходов пока нет.',
  noPast: 'Прошедших сходов пока нет.',
};
