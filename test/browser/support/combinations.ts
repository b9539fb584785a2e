/** In which language and on how wide a screen a journey is walked. */
export interface Combination {
  readonly language: 'kk' | 'ru' | 'en';
  /** In CSS pixels. */
  readonly width: number;
}

const PHONE_KAZAKH: Combination = { language: 'kk', width: 360 };
const DESKTOP_RUSSIAN: Combination = { language: 'ru', width: 1280 };

/** Kazakh on a phone and Russian on a desktop; with JINALYS_BROWSER=all every language at every width. */
export const COMBINATIONS: readonly Combination[] =
  process.env['JINALYS_BROWSER'] === 'all'
    ? (['kk', 'ru', 'en'] as const).flatMap((language) =>
        [320, 360, 1280].map((width) => ({ language, width })),
      )
    : [PHONE_KAZAKH, DESKTOP_RUSSIAN];
