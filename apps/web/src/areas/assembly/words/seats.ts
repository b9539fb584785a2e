import { catalogue } from '../../../shared/i18n/words.js';
import type { SeatsWords } from './seats.kk.js';

/** Words for seats of the assembly that become vacant and are filled. */
export const seatsWords = catalogue<SeatsWords>({
  kk: async () => (await import('./seats.kk.js')).seatsKk,
  ru: async () => (await import('./seats.ru.js')).seatsRu,
  en: async () => (await import('./seats.en.js')).seatsEn,
});
