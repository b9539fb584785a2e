import { useLanguage } from '../i18n/language-context.js';
import { inLanguage } from '../i18n/words.js';

/** What was written in Kazakh and Russian, marked with the language it is shown in. */
export function Bilingual({ text }: { readonly text: { readonly kk: string; readonly ru: string } }) {
  const language = useLanguage();
  return <span lang={language === 'ru' ? 'ru' : 'kk'}>{inLanguage(text, language)}</span>;
}
