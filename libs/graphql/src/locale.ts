/** The languages in which the api answers. */
export type Locale = 'kk' | 'ru' | 'en';
