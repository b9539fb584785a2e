import type { DeskWords } from './kk.js';

export const ru: DeskWords = {
  meetingsTitle: 'Регистрация участников',
  meetingsLead: 'Выберите сход, на который регистрируете.',
};
