import type { PlansWords } from './kk.js';

export const ru: PlansWords = {
  section: 'Участок',
  areas: 'Территория',
  quota: 'Представителей',
  gathering: 'Раздельный сход',
  total: (sections) => `Всего участков: ${String(sections)}`,
  order: (number, date) => `Распоряжение акима от ${date} № ${number}`,
  awaits: 'Ожидается решение маслихата',
  approved: (number, date) => `Утверждено решением маслихата от ${date} № ${number}`,
  returned: (number, date) => `Возвращено решением маслихата от ${date} № ${number}`,
  reasons: (reasons) => `Причина: ${reasons}`,
};
