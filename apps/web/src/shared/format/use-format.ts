import { useMemo } from 'react';
import { useLanguage } from '../i18n/language-context.js';
import { Format } from './format.js';

/** Dates, numbers and money in the chosen language. */
export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => new Format(language), [language]);
}
