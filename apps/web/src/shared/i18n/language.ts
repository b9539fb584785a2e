import { DEVICE } from '../device/device-store.js';

/** The languages of the interface, the default first. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const CHOICE = 'jinalys-language';

let current: Language | undefined;

/** The language of this browser: `?lang=` of the address it came by, else what was chosen before, else Kazakh. */
export function chosenLanguage(): Language {
  current ??=
    known(new URLSearchParams(location.search).get('lang')) ?? known(DEVICE.getItem(CHOICE)) ?? 'kk';
  return current;
}

/** Keeps the choice in this browser; where nothing may be kept it holds until the page is closed. */
export function keepLanguage(language: Language): void {
  current = language;
  DEVICE.setItem(CHOICE, language);
}

function known(language: string | null): Language | undefined {
  return LANGUAGES.find((each) => each === language);
}
