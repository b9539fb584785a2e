import { useAsk } from '../api/use-answer.js';
import { useLanguage } from '../i18n/language-context.js';
import { inLanguage } from '../i18n/words.js';
import { territoryNameQuery } from './operations.js';

/** The name of a territory; its KATO until the name has come. */
export function useTerritoryName(kato: string | null): string {
  const language = useLanguage();
  const { data } = useAsk(territoryNameQuery, kato === null ? null : { kato });
  return data?.territory ? inLanguage(data.territory.name, language) : (kato ?? '');
}

export function TerritoryName({ kato }: { readonly kato: string }) {
  return <>{useTerritoryName(kato)}</>;
}
